/** A1: short sentences. */
import { sentenceCheck } from './easy-texts.ts';
import { quoted, wordsIn } from './sentences.ts';

const WARN_OVER_WORDS = 15;
const STOP_OVER_WORDS = 20;

export const sentenceLength = sentenceCheck('A1', 'Sentences are short: 12 words is the aim, 15 is long, 20 is the end.', (sentence) => {
  const words = wordsIn(sentence).length;
  if (words <= WARN_OVER_WORDS) return [];
  const level = words > STOP_OVER_WORDS ? 'error' : 'warning';
  return [
    {
      level,
      message: `this sentence has ${words} words: ${quoted(sentence)} Make it two sentences of at most ${WARN_OVER_WORDS} words each.`,
    },
  ];
});
