/** Exceptions: a finding that must stay is taken out, with a reason; an exception nobody needs is an error. */
import { expect, test } from 'vitest';
import { findAll } from '#checks/find-all.ts';
import { sampleMaterial } from './sample-material.ts';

const SAMPLE = 'tests/checks/b06/ends-with-a-point';
const EXCEPTION = { code: 'B6', file: 'in.mdx', contains: 'last block of the page is `point`', reason: 'It is a sample.' };

test('an exception takes out the finding it names', () => {
  const findings = findAll(sampleMaterial(SAMPLE), [EXCEPTION]);

  expect(findings).toEqual([]);
});

test('an exception that matches nothing is an error of its own', () => {
  const findings = findAll(sampleMaterial(SAMPLE), [EXCEPTION, { ...EXCEPTION, code: 'A1', contains: 'gone' }]);

  expect(findings).toEqual([
    {
      code: 'A1',
      level: 'error',
      file: 'src/checks/exceptions.ts',
      line: 1,
      message: 'the exception for in.mdx with "gone" matches nothing any more. Take it out.',
    },
  ]);
});

test('an exception for a built page is not missed before the site is built', () => {
  const exception = { ...EXCEPTION, code: 'C12', file: 'dist/page/index.html', contains: 'gone' } as const;
  const unbuilt = { ...sampleMaterial(SAMPLE), built: undefined };

  expect(findAll(unbuilt, [EXCEPTION, exception])).toEqual([]);
  expect(findAll({ ...unbuilt, built: new Map() }, [EXCEPTION, exception])).toHaveLength(1);
});

test('findings come in the order of files and lines', () => {
  const findings = findAll(sampleMaterial('tests/checks/a02/two-ideas-in-one-sentence'), []);

  const lines = findings.map((finding) => finding.line);

  expect(lines.length).toBeGreaterThan(5);
  expect(lines).toEqual([...lines].sort((a, b) => a - b));
});
