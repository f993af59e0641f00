/** What people told us about the site, and what was done. Public law asks for it (SEND Regulations 2014, regulation 56). */
import { z } from 'zod';
import { day, oneOf, text } from './fields.ts';

const easySentences = (write: string) =>
  z.array(text('Write one easy sentence.')).min(1).max(3).meta({ must: 'be a list of 1 to 3 sentences', write });

export const FeedbackFile = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        date: day('Write the day it was said, like 2026-11-22.'),
        // A choice, not free words: nobody may be known again by what is published.
        by: oneOf(['a young person', 'an adult', 'a parent or carer', 'a worker', 'someone'] as const),
        said: text('Write what was said, without anything that shows who it was.'),
        easySaid: easySentences('Write what was said in easy sentences, each on its own line with `- ` before it.'),
        did: text('Write what was done, or why nothing was done.'),
        easyDid: easySentences('Write what was done in easy sentences, each on its own line with `- ` before it.'),
      }),
    )
    .meta({ must: 'be a list', write: 'Write `entries: []` as long as nobody has said anything.' }),
});
export type FeedbackEntry = z.infer<typeof FeedbackFile>['entries'][number];
