import { expect, test } from 'vitest';
import { prepareSearch } from '#browser/search/find-answers.ts';
import type { SearchEntry, SearchIndex } from '#outputs/search/search-index.ts';

const page = (path: string, title: string, more: Partial<SearchEntry> = {}): SearchEntry => ({
  path,
  kind: 'page',
  address: `/${path}/`,
  title,
  sentence: '',
  headings: [],
  names: [],
  alsoIn: [],
  ...more,
});

const index: SearchIndex = {
  entries: [
    page('help', 'How it helps', { headings: [{ id: 'a-key-worker', words: 'A key worker' }], names: ['key worker'] }),
    page('police', 'Staying out of trouble', { names: ['police', 'arrested'] }),
    page('families', 'For parents and carers', { names: ['my son'] }),
    page('home-life', 'A home you choose', { names: ['housing'] }),
    page('health', 'Good health care', { names: ['annual health check'], sentence: 'Doctors and dentists.' }),
    { ...page('word-list#housing', 'Housing', { sentence: 'A place to live.' }), kind: 'word' },
  ],
  synonyms: [
    { say: ['keyworker', 'navigator'], mean: ['key worker'] },
    { say: ['in trouble'], mean: ['staying out of trouble'] },
    { say: ['my son'], mean: ['parents and carers'] },
  ],
};
const answer = prepareSearch(index);
const paths = (typed: string) => answer(typed).found.map(({ entry }) => entry.path);

test.each([
  ['a first letter', 'k', 'help'],
  ['half a word', 'arres', 'police'],
  ['a slip of the finger', 'polcie', 'police'],
  ['two slips in a long word', 'anual helth chekc', 'health'],
  ['an everyday word', 'navigator', 'help'],
  ['an everyday word, half typed', 'navig', 'help'],
  ['an everyday phrase with small words between', 'he is in so much trouble', 'police'],
  ['words in another order', 'worker key', 'help'],
  ['capitals and marks', 'KEY-WORKER?', 'help'],
])('%s finds the page', (_what, typed, path) => {
  expect(paths(typed)[0]).toBe(path);
});

test('a page comes before the word that is explained', () => {
  expect(paths('housing')).toEqual(['home-life', 'word-list#housing']);
});

test('what it is about counts more than whom it is about', () => {
  expect(paths('my son was arrested')[0]).toBe('police');
  expect(paths('my son')[0]).toBe('families');
});

test('an answer names the part of the page that is about it', () => {
  expect(answer('keyworker').found[0]?.heading).toEqual({ id: 'a-key-worker', words: 'A key worker' });
  expect(answer('police').found[0]?.heading).toBeUndefined();
});

test('small words alone ask for nothing', () => {
  expect(answer('what is the').ideas).toEqual([]);
  expect(paths('what is the')).toEqual([]);
  expect(paths('')).toEqual([]);
});

test('the text of the pages is looked through when answers are few, or when nothing answers all the words', () => {
  expect(answer('housing').isEnough).toBe(true);
  expect(answer('police').isEnough).toBe(false);
  expect(answer('housing spaceship').isEnough).toBe(false);
  expect(answer('spaceship').isEnough).toBe(false);
});
