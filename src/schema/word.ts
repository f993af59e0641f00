/** One hard word and what it means. */
import { z } from 'zod';
import { day, id, sourceIds, text } from './fields.ts';

export const WordFile = z.strictObject({
  term: text('Write the word as it stands at the start of a line, like `Advocate`.'),
  forms: z
    .array(text('Write the word as it stands inside a sentence.'))
    .min(1)
    .meta({ must: 'be a list of at least one form', write: 'For example: `forms: [advocate, advocates]`.' }),
  means: text('Write what it means in one plain sentence of at most 20 words.'),
  easyMeans: text('Write what it means in one easy sentence of at most 12 words.'),
  alsoCalled: z
    .array(text('Write another name people use.'))
    .meta({ must: 'be a list', write: 'For example: `alsoCalled: [CTR, CETR]`.' })
    .optional(),
  picture: id('Write an id from content/pictures.yaml.').optional(),
  sources: sourceIds,
  checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
});
export type WordFile = z.infer<typeof WordFile>;

/** A word with the id of its file. */
export type Word = WordFile & { id: string };
