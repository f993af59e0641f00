/** Every folder of tests/checks is one sample: what goes in, and exactly what a check must find in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ALL_CHECKS } from '#checks/all-checks.ts';
import { findAll } from '#checks/find-all.ts';
import { sampleMaterial } from './sample-material.ts';

const SAMPLES = 'tests/checks';

const codes = foldersIn(SAMPLES);
const cases = codes.flatMap((code) => foldersIn(join(SAMPLES, code)).map((name) => ({ code, name, folder: join(SAMPLES, code, name) })));

test.each(cases)('$code finds exactly what it should in "$name"', async ({ code, folder }) => {
  const check = ALL_CHECKS.find((candidate) => folderOf(candidate.code) === code);

  const findings = check?.run(sampleMaterial(folder)) ?? [];

  const lines = findings.map(({ code: found, level, line, message }) => `line ${line}: ${found} ${level}: ${message}\n`);
  // To write the golden file of a new sample, run `vitest -u` and read what it wrote.
  await expect(lines.join('')).toMatchFileSnapshot(join(process.cwd(), folder, 'golden.txt'));
});

test.each(ALL_CHECKS.map((check) => ({ code: check.code, check })))(
  '$code has a sample that it finds and a sample that it lets pass',
  ({ code, check }) => {
    const found = cases
      .filter((sample) => sample.code === folderOf(code))
      .map((sample) => check.run(sampleMaterial(sample.folder)).length > 0);

    expect(found).toContain(true);
    expect(found).toContain(false);
  },
);

test('every folder of samples belongs to a check', () => {
  expect(codes).toEqual(ALL_CHECKS.map((check) => folderOf(check.code)).sort());
});

test('the site around the samples breaks no rule', () => {
  expect(findAll(sampleMaterial(), [])).toEqual([]);
});

/** `A1` lives in `a01`. */
function folderOf(code: string): string {
  return `${code.charAt(0).toLowerCase()}${code.slice(1).padStart(2, '0')}`;
}

function foldersIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}
