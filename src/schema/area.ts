/** The area this site is for: change this file and every name on the site follows. */
import { z } from 'zod';
import { confidence, day, id, oneOf, text } from './fields.ts';

export const AreaFile = z.strictObject({
  name: text('Write the name of the area, like `Cambridgeshire and Peterborough`.'),
  siteName: text('Write the name of the site.'),
  address: z
    .url({ protocol: /^https?$/ })
    .refine((value) => !value.endsWith('/'))
    .meta({ must: 'be the full address of the live site', write: 'Write it like https://www.example.org, with no slash at the end.' }),
  pictureSet: id(
    'Write the name of a file in content/picture-sets, without `.yaml`, or take the line out to use our own pictures.',
  ).optional(),
  language: oneOf(['en-GB'] as const),
  names: z
    .record(
      id('Write an id, like `council-1`.'),
      z.strictObject({
        name: text('Write the name as it stands in the middle of a sentence.'),
        easyName: text('Write a shorter name for easy read, or take the line out.').optional(),
        source: id('Write the name of a file in content/sources, without `.yaml`.'),
        checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
        confidence,
        openQuestion: text('Write what we must still find out.').optional(),
      }),
    )
    .meta({ must: 'be a group of names', write: 'Each begins with its id, like `council-1:`, on a line of its own.' }),
});
export type Area = z.infer<typeof AreaFile>;
