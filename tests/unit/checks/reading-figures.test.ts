/** The figures that are printed for each page. */
import { expect, test } from 'vitest';
import { readingFigures, syllablesIn } from '#checks/reading-figures.ts';
import type { Block } from '#schema/page.ts';
import { sampleMaterial } from './sample-material.ts';

const { site } = sampleMaterial();

function point(...lines: string[]): Block {
  return { kind: 'point', picture: 'ask', line: 1, lines: lines.map((text) => ({ line: 1, children: [{ kind: 'text', text }] })) };
}

test('a page is counted in words, with its mean and its longest sentence', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, id: 'you', line: 1, children: [{ kind: 'text', text: 'You choose' }] },
    point('You can say no.', 'Stop.', 'You can ask for a break.'),
  ];

  const { words, mean, longest } = readingFigures(blocks, site, 'easy-read');

  expect({ words, mean: mean.toFixed(2), longest }).toEqual({ words: 11, mean: '3.67', longest: 6 });
});

test('long words and long sentences make the grade higher', () => {
  const easy = readingFigures([point('You can ask for a break.')], site, 'easy-read');
  const hard = readingFigures(
    [point('Individuals experiencing considerable communication difficulties occasionally necessitate alternative accommodation.')],
    site,
    'easy-read',
  );

  expect(easy.grade).toBeLessThan(2);
  expect(hard.grade).toBeGreaterThan(15);
});

test('a page without sentences has no figures, and no error', () => {
  expect(readingFigures([{ kind: 'search-box', line: 1 }], site, 'easy-read')).toEqual({ words: 0, mean: 0, longest: 0, grade: 0 });
});

test.each([
  ['you', 1],
  ['home', 1],
  ['review', 2],
  ['hospital', 3],
  ['little', 2],
  ['asked', 1],
  ['wanted', 2],
  ['places', 2],
  ['learning', 2],
  ['999', 1],
])('"%s" has about %i syllables', (word, syllables) => {
  expect(syllablesIn(word)).toBe(syllables);
});
