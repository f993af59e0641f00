/** Finds a browser for the journeys: one that is on the machine, else one from the system's packages, else Playwright's own. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** No request of the browser's own leaves the machine; the sandbox cannot start for the root user of a container. */
export const BROWSER_ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
] as const;

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The path of a Chromium-like browser that is on the machine. `CHROMIUM_PATH` chooses one by hand.
 *
 * @throws when there is none; `npm test` installs one first
 */
export function findBrowser(): string {
  const found = lookForBrowser();
  if (!found) throw new Error('There is no Chromium on this machine. Run `npm test`, which installs one, or set CHROMIUM_PATH.');
  return found;
}

/** Installs a browser where none is found, and says in words what it does and what it found. */
export function findOrInstallBrowser(): string {
  const found = lookForBrowser();
  if (found) return say(`Browser for the tests: ${found}`, found);

  if (spawnSync('apt-get', ['--version']).status === 0 && process.getuid?.() === 0) {
    console.log('No Chromium on this machine. Installing it from the packages of the system (apt-get install chromium).');
    spawnSync('apt-get', ['update', '-q'], { stdio: 'ignore' });
    spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], {
      stdio: 'ignore',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    const installed = lookForBrowser();
    if (installed) return say(`Browser for the tests: ${installed}, just installed`, installed);
  }

  console.log('Fetching the Chromium that Playwright brings.');
  spawnSync('playwright', ['install', 'chromium'], { stdio: 'inherit', shell: process.platform === 'win32' });
  const fetched = lookForBrowser();
  if (fetched) return say(`Browser for the tests: ${fetched}, just fetched`, fetched);
  throw new Error(
    'No browser could be found or installed, and the journeys need one. Install Chromium or Chrome yourself, or set CHROMIUM_PATH to where it is, and run the tests again.',
  );
}

function lookForBrowser(): string | undefined {
  const byHand = process.env['CHROMIUM_PATH'];
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...(byHand ? [byHand] : []), ...onPath, ...PLACES, chromium.executablePath()].find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function say(sentence: string, path: string): string {
  console.log(sentence);
  return path;
}
