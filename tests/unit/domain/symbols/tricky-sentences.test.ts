/** Sentences that are easy to get wrong, set by hand before the engine was tuned, against the real table of phrases. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { HOLE, markSentence, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import { withSymbolsWritten } from '#domain/symbols/symbol-sentence.ts';
import { readYaml } from '#door/read-yaml.ts';
import { type Phrases, PhrasesFile } from '#schema/picture.ts';

const TABLE = preparePhrases(readYaml('phrases', readFileSync('content/phrases.yaml', 'utf8'), PhrasesFile).data as Phrases);
const { data: SENTENCES = {} } = readYaml(
  'sentences',
  readFileSync('tests/tricky-sentences.yaml', 'utf8'),
  z.record(z.string(), z.array(z.string())),
);
const CASES = Object.entries(SENTENCES).flatMap(([kind, sentences]) => sentences.map((sentence) => ({ kind, sentence })));

test('there are at least 60 tricky sentences', () => {
  expect(CASES.length).toBeGreaterThanOrEqual(60);
});

test.each(CASES)('$kind: $sentence', ({ sentence: expected }) => {
  const bare = expected.replaceAll(/\[([^\]=]*)(?:=[\w-]+)?\]/g, '$1').replaceAll('…', HOLE);
  const sentence = { text: bare, byAuthor: [] };

  expect(withSymbolsWritten(sentence, markSentence(sentence, TABLE, new Set()))).toBe(expected);
});
