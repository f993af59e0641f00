import { expect, test } from 'vitest';
import { lengthOfPhrase, readQuery, type Synonym } from '#browser/search/read-query.ts';

const synonyms: Synonym[] = [
  { say: ['night'], meanings: [['evening']] },
  { say: ['at', 'night'], meanings: [['emergency', 'duty', 'team']] },
];
const known = new Set(['night', 'review', 'register', 'hospital']);

test('the longest phrase wins', () => {
  expect(readQuery('hospital at night ', known, synonyms)).toEqual([
    { typed: ['hospital'], words: ['hospital'], meanings: [], weight: 1, isOpen: false },
    { typed: ['night'], words: ['night'], meanings: [['emergency', 'duty', 'team']], weight: 1, isOpen: false },
  ]);
});

test('a slip is mended, and what was typed is kept for the text of the pages', () => {
  expect(readQuery('what is a reveiw', known, [])).toEqual([
    { typed: ['reveiw'], words: ['review'], meanings: [], weight: 1, isOpen: true },
  ]);
});

test('a word that may still be typed to its end is not mended', () => {
  expect(readQuery('regist', known, [])[0]?.words).toEqual(['regist']);
  expect(readQuery('regist ', known, [])[0]?.words).toEqual(['regist']);
  expect(readQuery('registr ', known, [])[0]?.words).toEqual(['register']);
});

test.each([
  [['held', 'down'], ['they', 'held', 'him', 'down'], 1, 3],
  [['held', 'down'], ['held', 'down'], 0, 2],
  [['held', 'down'], ['held', 'hands', 'down'], 0, 0],
  [['held', 'down'], ['held', 'him', 'and', 'me', 'down'], 0, 0],
  [['held', 'down'], ['held'], 0, 0],
])('the phrase %j in %j from word %i on takes %i words', (phrase, words, at, length) => {
  expect(lengthOfPhrase(phrase, words, at)).toBe(length);
});
