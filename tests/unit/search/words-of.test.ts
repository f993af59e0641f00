import { expect, test } from 'vitest';
import { tellingWords, wordsOf } from '#browser/search/words-of.ts';

test.each([
  ["I can't cope.", ['i', 'cant', 'cope']],
  ['a C(E)TR', ['a', 'cetr']],
  ['A&E, section 117', ['a&e', 'section', '117']],
  ['Café “Noël”', ['cafe', 'noel']],
  ['?!', []],
])('%s is cut into %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('"no", "not" and "now" are never small', () => {
  expect(tellingWords(wordsOf('Can I say no? It is not safe now'))).toEqual(['say', 'no', 'not', 'safe', 'now']);
});
