import { expect, test } from 'vitest';
import { mendWord } from '#browser/search/mend-word.ts';

const KNOWN = ['review', 'budget', 'advocate', 'check', 'professionals', 'hospital', 'home'];

test.each([
  ['reveiw', 'review'],
  ['budjet', 'budget'],
  ['chek', 'check'],
  ['advocat', 'advocate'],
  ['proffesionals', 'professionals'],
  ['hosptial', 'hospital'],
])('%s is mended to %s', (typed, meant) => {
  expect(mendWord(typed, KNOWN)).toBe(meant);
});

test.each([
  ['too short to guess at', 'hme'],
  ['another first letter', 'fome'],
  ['too many slips', 'hopstel'],
  ['another word', 'constipation'],
])('%s: %s stays as it is', (_why, typed) => {
  expect(mendWord(typed, KNOWN)).toBe(typed);
});
