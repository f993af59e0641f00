import { expect, test } from 'vitest';
import { isSameWord } from '#browser/search/find-in-text.ts';

test.each([
  ['review', 'reviews'],
  ['complain', 'complained'],
  ['family', 'families'],
  ['speaker', 'speak'],
  ['diary', 'diary'],
])('%s and %s are the same word', (one, other) => {
  expect([isSameWord(one, other), isSameWord(other, one)]).toEqual([true, true]);
});

test.each([
  ['police', 'policies'],
  ['freezer', 'free'],
  ['sofa', 'so'],
])('%s and %s are not', (one, other) => {
  expect([isSameWord(one, other), isSameWord(other, one)]).toEqual([false, false]);
});
