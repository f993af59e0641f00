import { expect, test } from 'vitest';
import { nearest } from '#domain/nearest.ts';

const CHOICES = ['summary', 'title', 'sources', 'searchWords'];

test.each([
  ['sumary', 'summary'],
  ['titles', 'title'],
  ['source', 'sources'],
  ['Title', 'title'],
  ['titel', 'title'],
  ['suorces', 'sources'],
  ['searchWord', 'searchWords'],
  ['serchwords', 'searchWords'],
])('Whoever typed "%s" meant "%s"', (typed, meant) => {
  expect(nearest(typed, CHOICES)).toBe(meant);
});

test.each(['author', 'x', 'titillate', ''])('"%s" is close to nothing, so nothing is guessed', (typed) => {
  expect(nearest(typed, CHOICES)).toBeUndefined();
});

test('Of two that are close, the closest is meant', () => {
  expect(nearest('cardz', ['carts', 'cards'])).toBe('cards');
});

test('Nothing is guessed when there is nothing to choose', () => {
  expect(nearest('title', [])).toBeUndefined();
});
