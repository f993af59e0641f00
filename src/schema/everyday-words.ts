/** Words that everybody knows although the list of everyday words lacks them. */
import { z } from 'zod';
import { text } from './fields.ts';

export const EverydayWordsFile = z.strictObject({
  additions: z
    .array(
      z.strictObject({
        words: z
          .array(text('Write a word as it stands in a sentence.'))
          .min(1)
          .meta({ must: 'be a list of words in square brackets', write: 'For example: `words: [website, email]`.' }),
        why: text('Write why people know these words, or why there is no easier one.'),
      }),
    )
    .meta({ must: 'be a list', write: 'Each entry has `words` and `why`.' }),
});
export type EverydayWordsFile = z.infer<typeof EverydayWordsFile>;
