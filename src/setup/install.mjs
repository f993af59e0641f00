/**
 * Installs what is missing, so that `npm start` and `npm test` work straight after a clone.
 * Plain JavaScript without packages: it runs on any Node from 20 on, before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const OLDEST_NODE = 20;
const root = fileURLToPath(new URL('../../', import.meta.url));
const lockfile = readFileSync(`${root}package-lock.json`, 'utf8');
/** Written after a complete installation; holds the lockfile that was installed. */
const stamp = `${root}node_modules/.installed-lockfile`;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  stop(
    `This needs Node ${OLDEST_NODE} or newer, and this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and try again.`,
  );
}
if (!isInstalled()) {
  console.log('Installing the packages in package-lock.json. This takes a minute the first time.');
  // Not `npm ci`: it refuses a lockfile that lacks an optional package of some other platform, and registries do lack them.
  // `--no-save` keeps to the versions of the lockfile and leaves the file alone.
  const { status, error } = spawnSync('npm', ['install', '--no-save', '--no-audit', '--no-fund'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    stop(
      `The packages could not be installed${error ? ` (${error.message})` : ''}. The lines above say why. Most often it is the network: check that npm can reach its registry, then try again.`,
    );
  }
  const node = spawnSync(`${root}node_modules/.bin/node`, ['--version'], { encoding: 'utf8', shell: process.platform === 'win32' });
  if (!node.stdout?.startsWith('v24')) {
    stop(
      'The packages are installed, but the Node 24 among them does not run. npm may have been told not to run install scripts: allow them for `node` and `esbuild`, delete node_modules and try again.',
    );
  }
  writeFileSync(stamp, lockfile);
}

function isInstalled() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === lockfile;
}

/** @param {string} sentence what is wrong and what to do */
function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
