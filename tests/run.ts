/** Runs everything, in order, and ends with one line that counts it: checks, build, tests without a browser, journeys in one. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findOrInstallBrowser } from './support/find-browser.ts';
import { findOrInstallPostgres } from './support/find-postgres.ts';

const RESULTS = 'tests/results';

interface Outcome {
  passed: number;
  failed: number;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const browser = findOrInstallBrowser();
console.log(findOrInstallPostgres());

let passed = 0;
let failed = 0;

count('The build', run('npm', ['run', '--silent', 'build']));
count('The checks', run('npm', ['run', '--silent', 'check']));
const isVitestGood = run('vitest', [
  'run',
  '--config',
  'tests/vitest.config.ts',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${RESULTS}/vitest.json`,
]);
add(readVitest(), isVitestGood);
const isPlaywrightGood = run('playwright', ['test', '--config', 'tests/playwright.config.ts'], { CHROMIUM_PATH: browser });
add(readPlaywright(), isPlaywrightGood);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function run(command: string, parameters: readonly string[], environment: Record<string, string> = {}): boolean {
  console.log(`\n> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}

function count(what: string, isGood: boolean): void {
  if (isGood) passed += 1;
  else {
    failed += 1;
    console.error(`${what} failed. The lines above say why.`);
  }
}

/** A runner can also fail outside of any test, for example by an error that nobody caught. */
function add(outcome: Outcome, isRunnerGood: boolean): void {
  passed += outcome.passed;
  failed += isRunnerGood ? outcome.failed : Math.max(1, outcome.failed);
}

/** A runner that wrote no result has failed, and so has one that ran nothing. A test that was left out counts as failed. */
function readVitest(): Outcome {
  const result = readJson<{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number }>(
    `${RESULTS}/vitest.json`,
  );
  if (!result || result.numPassedTests === 0) return { passed: 0, failed: 1 };
  return { passed: result.numPassedTests, failed: result.numFailedTests + result.numPendingTests + result.numTodoTests };
}

function readPlaywright(): Outcome {
  const result = readJson<{ stats: { expected: number; unexpected: number; skipped: number; flaky: number }; errors: unknown[] }>(
    `${RESULTS}/journeys.json`,
  );
  if (!result || result.stats.expected === 0) return { passed: 0, failed: 1 };
  return {
    passed: result.stats.expected,
    failed: result.stats.unexpected + result.stats.skipped + result.stats.flaky + result.errors.length,
  };
}

function readJson<Shape>(file: string): Shape | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Shape) : undefined;
}
