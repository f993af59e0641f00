/** What is true of every sentence, however strange: tried on thousands that a computer makes up. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Mark, markSentence, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import { readYaml } from '#door/read-yaml.ts';
import { type Phrases, PhrasesFile } from '#schema/picture.ts';

const PHRASES = readYaml('phrases', readFileSync('content/phrases.yaml', 'utf8'), PhrasesFile).data as Phrases;
const TABLE = preparePhrases(PHRASES);

const WORDS = [...PHRASES.phrases.flatMap((phrase) => phrase.say), ...PHRASES.never, ...PHRASES.notAfter];
/** Real phrases, small words and negations between signs of all kinds, and sometimes any letters at all. */
const SENTENCE = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'grapheme', maxLength: 6 })),
      fc.constantFrom(' ', ' ', ', ', '. ', '-', '\n', ' ('),
    ),
  )
  .map((parts) => parts.map(([word, gap], index) => (index === 0 ? word.toUpperCase() : word) + gap).join(''));

const marksOf = (sentence: string) => markSentence({ text: sentence, byAuthor: [] }, TABLE, new Set());

/** The words with every mark cut out and put back. */
function apply(sentence: string, marks: readonly Mark[]): string {
  let done = 0;
  const pieces = marks.flatMap(({ start, end }) => {
    const both = [sentence.slice(done, start), sentence.slice(start, end)];
    done = end;
    return both;
  });
  return [...pieces, sentence.slice(done)].join('');
}

test('Marks lie inside the sentence, in order, and never overlap', () => {
  fc.assert(
    fc.property(SENTENCE, (sentence) => {
      const edges = marksOf(sentence).flatMap(({ start, end }) => [start, end]);

      expect([0, ...edges, sentence.length]).toEqual([0, ...edges, sentence.length].toSorted((a, b) => a - b));
      expect(new Set(edges).size).toBe(edges.length);
    }),
    { numRuns: 2000 },
  );
});

test('Marks begin and end with a word, never inside one', () => {
  fc.assert(
    fc.property(SENTENCE, (sentence) => {
      for (const { start, end } of marksOf(sentence)) {
        expect(sentence.slice(start, end)).toMatch(/^\p{L}.*\p{L}$|^\p{L}$/su);
        expect(sentence.slice(0, start)).not.toMatch(/\p{L}$/u);
        expect(sentence.slice(end)).not.toMatch(/^\p{L}/u);
      }
    }),
    { numRuns: 2000 },
  );
});

test('Marking a sentence leaves its words as they are', () => {
  fc.assert(
    fc.property(SENTENCE, (sentence) => {
      expect(apply(sentence, marksOf(sentence))).toBe(sentence);
    }),
    { numRuns: 1000 },
  );
});

test('No sentence has more than four symbols or one symbol twice, and none that was shown before', () => {
  fc.assert(
    fc.property(SENTENCE, fc.subarray(PHRASES.phrases.map((phrase) => phrase.picture)), (sentence, before) => {
      const pictures = markSentence({ text: sentence, byAuthor: [] }, TABLE, new Set(before)).map((mark) => mark.picture);

      expect(pictures.length).toBeLessThanOrEqual(4);
      expect(new Set([...pictures, ...before]).size).toBe(pictures.length + before.length);
    }),
    { numRuns: 1000 },
  );
});

test('The same sentence always gets the same symbols', () => {
  fc.assert(
    fc.property(SENTENCE, (sentence) => {
      expect(marksOf(sentence)).toEqual(marksOf(sentence));
    }),
    { numRuns: 500 },
  );
});

test('A sentence ten times as long takes about ten times as long, not a hundred times', () => {
  const sentence = 'The not the in not mental health a '.repeat(400);
  const timed = (text: string) =>
    Math.min(
      ...Array.from({ length: 15 }, () => {
        const start = performance.now();
        marksOf(text);
        return performance.now() - start;
      }),
    );
  timed(sentence);

  const short = timed(sentence);
  const long = timed(sentence.repeat(10));

  expect(long / short).toBeLessThan(40);
});
