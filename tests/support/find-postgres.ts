/** Finds the programs of a PostgreSQL server on this machine, so that the tests can start one of their own. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps each version in a folder of its own, and none of them on the path. */
const DEBIAN = '/usr/lib/postgresql';

/** @returns the folder that holds `initdb` and `postgres`, the newest version first, or undefined where there is none */
export function findPostgres(): string | undefined {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [...versions.map((version) => join(DEBIAN, version, 'bin')), ...(process.env['PATH'] ?? '').split(delimiter)];
  return folders.find((folder) => ['initdb', 'postgres'].every((program) => existsSync(join(folder, program))));
}

/** Installs a server where none is found and Debian's packages can be had. @returns in words what came of it */
export function findOrInstallPostgres(): string {
  const found = findPostgres();
  if (found) return `PostgreSQL for the tests: ${found}`;
  if (spawnSync('apt-get', ['--version']).status === 0 && process.getuid?.() === 0) {
    console.log('No PostgreSQL on this machine. Installing it from the packages of the system (apt-get install postgresql).');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'postgresql'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = findPostgres();
    if (installed) return `PostgreSQL for the tests: ${installed}, just installed`;
  }
  return 'There is no PostgreSQL on this machine, so its store is not tested. The tests that both stores share run with SQLite.';
}
