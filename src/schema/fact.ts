/** Numbers and time limits: facts that live once and are referred to by pages. */
import { z } from 'zod';
import { atLeastOneSource, confidence, day, id, oneOf, text } from './fields.ts';

export const FigureFile = z.strictObject({
  value: z.number().meta({ must: 'be a number', write: 'Write digits only, like 2045.' }),
  unit: oneOf(['people', 'years', 'percent', 'pages', 'none'] as const),
  words: text('Write it as it stands in a sentence, like `2,045 people`.'),
  easyWords: text('Write it in easy words, like `about 2 thousand people`.'),
  what: text('Write what the number counts.'),
  asOf: text('Write the date it is true for, like `March 2024`.'),
  series: id('Write the id of the series that a chart shows together.').optional(),
  order: z.number().int().meta({ must: 'be a whole number', write: 'Write its place in the series, like 2.' }).optional(),
  confidence,
  sources: atLeastOneSource(),
  checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
  conflict: text('Say how the sources disagree.').optional(),
});
export type FigureFile = z.infer<typeof FigureFile>;
export type Figure = FigureFile & { id: string };

export const TimeLimitFile = z.strictObject({
  what: text('Write what must happen in this time.'),
  words: text('Write the limit as it stands in a sentence, like `within 2 weeks (14 days)`.'),
  easyWords: text('Write the limit in easy words, like `in 2 weeks`.'),
  for: oneOf(['everyone', 'under-18', 'adult'] as const),
  kind: oneOf(['policy', 'law', 'law not yet in force'] as const),
  confidence,
  sources: atLeastOneSource(),
  checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
  conflict: text('Say how the sources disagree, and what to ask.').optional(),
});
export type TimeLimitFile = z.infer<typeof TimeLimitFile>;
export type TimeLimit = TimeLimitFile & { id: string };

export const TimelineFile = z.strictObject({
  events: z
    .array(
      z.strictObject({
        date: text('Write the date as readers see it, like `May 2011`.'),
        sort: day('Write a day to sort by, like 2011-05-31.'),
        title: text('Write what happened in a few words.'),
        text: text('Write one to three plain sentences.'),
        easyText: z
          .array(text('Write one easy sentence.'))
          .min(1)
          .max(3)
          .meta({ must: 'be a list of 1 to 3 sentences', write: 'Write each sentence on its own line with `- ` before it.' }),
        picture: id('Write an id from content/pictures.yaml.'),
        sources: atLeastOneSource(),
        checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
      }),
    )
    .min(1)
    .meta({ must: 'be a list of events', write: 'See content/README.md for an example.' }),
});
export type TimelineEvent = z.infer<typeof TimelineFile>['events'][number];
