/** The everyday words that a passphrase is drawn from. */
import { z } from 'zod';

/** How many words make a passphrase, and how many there must be to draw from: 6 of 1,024 are 60 bits. */
export const PASSPHRASE_LENGTH_WORDS = 6;
const FEWEST_WORDS = 1024;

const WORD_PATTERN = /^[a-z]{4,9}$/;

export const PassphraseWordsFile = z.strictObject({
  words: z
    .array(z.string().regex(WORD_PATTERN).meta({ must: 'be a word of 4 to 9 small letters', write: 'For example: `garden`.' }))
    .refine((words) => words.length >= FEWEST_WORDS && new Set(words).size === words.length)
    .meta({ must: `be a list of at least ${FEWEST_WORDS} words, each only once`, write: 'With fewer, a passphrase can be guessed.' }),
});
