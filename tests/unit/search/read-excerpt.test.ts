import { expect, test } from 'vitest';
import { readExcerpt } from '#browser/search/read-excerpt.ts';

test('what was found is told apart from the words around it', () => {
  expect(readExcerpt('… water, <mark>tissues</mark> and a pen.')).toEqual([
    { words: '… water, ', isFound: false },
    { words: 'tissues', isFound: true },
    { words: ' and a pen.', isFound: false },
  ]);
});

test('markup stays text', () => {
  expect(readExcerpt('<mark>1</mark> &lt;b&gt; <img src=x onerror=alert(1)>')).toEqual([
    { words: '1', isFound: true },
    { words: ' <b> <img src=x onerror=alert(1)>', isFound: false },
  ]);
});

test('no space is left before a comma', () => {
  expect(readExcerpt('the <mark>register</mark> . Ask')).toEqual([
    { words: 'the ', isFound: false },
    { words: 'register', isFound: true },
    { words: '. Ask', isFound: false },
  ]);
});
