/** A PostgreSQL server for tests: in a folder of its own, reached through a socket in it, gone when it is stopped. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';

const LONGEST_START_MS = 30_000;
const BETWEEN_TRIES_MS = 50;

export interface PostgresServer {
  /** @returns the address of a database that is new and empty */
  newDatabase: () => Promise<string>;
  stop: () => Promise<void>;
}

/** @param programs the folder that {@link findPostgres} found */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
  const user = whoRunsIt();
  if (user) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const made = spawnSync(
    join(programs, 'initdb'),
    ['-D', data, '-U', 'tests', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'],
    {
      ...user,
      cwd: folder,
      encoding: 'utf8',
    },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  // What it holds is thrown away, so it need not wait for the disk.
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off'], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);

  let databases = 0;
  const addressOf = (database: string) => `postgresql://tests@localhost/${database}?host=${encodeURIComponent(folder)}`;
  await untilItAnswers(server, addressOf('postgres'));
  return {
    newDatabase: async () => {
      databases += 1;
      await runOnPostgres(addressOf('postgres'), `CREATE DATABASE test_${databases}`);
      return addressOf(`test_${databases}`);
    },
    stop: async () => {
      process.off('exit', kill);
      kill();
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs statements on a connection of its own. @returns the rows, when it is one */
export async function runOnPostgres(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    return rows;
  } finally {
    await client.end();
  }
}

/** PostgreSQL refuses to run as root, so it runs as the user that its package made, or as nobody. */
function whoRunsIt(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const user = users.find(([name]) => name === 'postgres') ?? users.find(([name]) => name === 'nobody');
  return { uid: Number(user?.[2]), gid: Number(user?.[3]) };
}

async function untilItAnswers(server: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + LONGEST_START_MS; ; ) {
    try {
      await runOnPostgres(url, 'SELECT 1');
      return;
    } catch (error) {
      if (server.exitCode !== null || Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS));
    }
  }
}
