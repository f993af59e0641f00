/** The list of everyday words, its endings, and what an author is told about a misspelt entry. */
import { expect, test } from 'vitest';
import { everydayWords, isEveryday } from '#checks/everyday-words.ts';
import { EverydayWordsFile } from '#schema/everyday-words.ts';
import { readYaml } from '#door/read-yaml.ts';

const list = everydayWords({ additions: [{ words: ['website', 'NHS'], why: 'People know them.' }] });

test.each([
  'home',
  'homes',
  'tries',
  'making',
  'stopped',
  'easier',
  'biggest',
  'slowly',
  "friend's",
  'friends’',
  'websites',
  'well-known',
  'Home',
])('"%s" is an everyday word', (word) => {
  expect(isEveryday(word, list)).toBe(true);
});

test.each(['framework', 'facilitate', 'multi-agency', 'homestead', 'undertake'])('"%s" is not an everyday word', (word) => {
  expect(isEveryday(word, list)).toBe(false);
});

test('an entry without a reason is sent back with what to write', () => {
  const { problems } = readYaml('content/everyday-words.yaml', 'additions:\n  - words: [website]\n    wy: It is new.\n', EverydayWordsFile);

  expect(problems.map(({ line, message }) => `line ${line}: ${message}`)).toEqual([
    'line 2: `why` in entry 1 of `additions` is missing. Write why people know these words, or why there is no easier one.',
    'line 3: there is no field `wy` in entry 1 of `additions`. Did you mean `why`?',
  ]);
});
