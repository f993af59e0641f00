/** Prints how heavy and how fast the site is, beside the budget of each number, and fails when one is exceeded. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { brotliCompressSync } from 'node:zlib';
import { builtPages, WORK_PAGES } from '../support/built-pages.ts';
import { findOrInstallBrowser } from '../support/find-browser.ts';
import { measureEngine } from './engine.ts';
import { measureIntake } from './intake.ts';
import { measureReading } from './reading.ts';
import { measureSearch } from './search.ts';
import { measureStaticFiles } from './static-files.ts';

export interface Measure {
  what: string;
  value: number;
  unit: string;
  /** The most it may be. */
  budget: number;
}

const MS_PER_SECOND = 1000;
/** All questions of a form are on its page: src/decisions/0009-answers-in-the-built-page.md. */
const IS_FORM = /\/forms\/[^/]+\/$/;
/** Forms, and pages that search or filter; tests/built weighs their script in its own way. */
const IS_MORE_THAN_READ = /\/(?:forms\/[^/]+|search|about\/pictures(?:\/more)?)\/$/;

const measures: Measure[] = [];
measures.push(measureBuild());
measures.push(...measurePages());
measures.push(...(await measureStaticFiles()));
measures.push(...(await measureIntake()));
const browser = findOrInstallBrowser();
measures.push(...(await measureReading(browser)));
measures.push(...(await measureSearch(browser)));
measures.push(measureEngine());
print(measures);

function measureBuild(): Measure {
  const start = performance.now();
  const { status } = spawnSync('astro', ['build', '--silent'], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) {
    console.error('The build failed, so there is nothing to measure. The lines above say why.');
    process.exit(1);
  }
  return { what: `Build, all pages, on ${cpus().length} cores`, value: (performance.now() - start) / MS_PER_SECOND, unit: 's', budget: 30 };
}

function measurePages(): Measure[] {
  const sizes = builtPages().map((page) => ({ ...page, bytes: brotliCompressSync(page.html).length }));
  sizes.sort((a, b) => b.bytes - a.bytes);
  console.log('\nBytes of every page: HTML with its styles and script inside, brotli');
  for (const { address, bytes } of sizes) console.log(`${String(bytes).padStart(7)}  ${address}`);
  const [form, page] = [sizes.find(({ address }) => IS_FORM.test(address)), sizes.find(({ address }) => !IS_FORM.test(address))];
  const script = Math.max(
    ...sizes
      .filter(({ address }) => !IS_MORE_THAN_READ.test(address) && !WORK_PAGES.includes(address))
      .map(({ html }) =>
        [...html.matchAll(/<script type="module">(.*?)<\/script>/gs)].reduce((sum, match) => sum + (match[1] ?? '').length, 0),
      ),
  );
  return [
    { what: `Heaviest page (${page?.address})`, value: page?.bytes ?? 0, unit: 'bytes', budget: 14_000 },
    { what: `Heaviest form (${form?.address})`, value: form?.bytes ?? 0, unit: 'bytes', budget: 15_000 },
    { what: 'Script on a page that is read, uncompressed', value: script, unit: 'bytes', budget: 2000 },
  ];
}

function print(all: readonly Measure[]): void {
  const width = Math.max(...all.map(({ what }) => what.length));
  console.log(`\n${'What'.padEnd(width)}  ${'measured'.padStart(14)}  ${'budget'.padStart(14)}`);
  for (const { what, value, unit, budget } of all) {
    const say = (number: number) => `${Number.isInteger(number) ? number : number.toFixed(2)} ${unit}`.padStart(14);
    console.log(`${what.padEnd(width)}  ${say(value)}  ${say(budget)}  ${value <= budget ? '' : 'TOO MUCH'}`);
  }
  const short = all.filter(({ value, budget }) => value > budget);
  console.log(
    short.length === 0
      ? '\nEverything is within its budget.'
      : `\n${short.length} over budget: ${short.map(({ what }) => what).join('; ')}`,
  );
  process.exit(short.length === 0 ? 0 : 1);
}
