/** One organisation that a reader can ring, text or write to. */
import { z } from 'zod';
import { atLeastOneSource, confidence, day, id, oneOf, phoneNumber, text, webAddress } from './fields.ts';

export const ContactGroup = z.enum(['urgent', 'crisis', 'local', 'hospital', 'complaints', 'national']);
export type ContactGroup = z.infer<typeof ContactGroup>;

export const ContactFile = z.strictObject({
  name: text('Write the name of the organisation.'),
  easyName: text('Write a shorter name for easy read, or take the line out.').optional(),
  group: oneOf(ContactGroup.options as ['urgent', 'crisis', 'local', 'hospital', 'complaints', 'national']),
  order: z.number().int().meta({ must: 'be a whole number', write: 'Write its place in the group, like 10.' }),
  whatFor: text('Write what people ring about, in one short sentence.'),
  easyWhatFor: text('Write what people ring about, in one easy sentence of at most 10 words.'),
  whoFor: text('Write who may use it, for example `Everyone`.'),
  urgentWhen: text('Write when to ring it, for the yellow box, for example `Life in danger.`').optional(),
  easyUrgentWhen: text('Write the same in easy words.').optional(),
  phone: phoneNumber('Write it as people dial it, like "03300 571 023".').optional(),
  extension: z
    .string()
    .regex(/^\d{2,6}$/)
    .meta({ must: 'be digits', write: 'Write it like "8004".' })
    .optional(),
  press: z.string().regex(/^\d$/).meta({ must: 'be one digit', write: 'Write the option to choose, like "2".' }).optional(),
  text: z
    .strictObject({
      word: text('Write the word people send, like `SHOUT`.'),
      to: z
        .string()
        .regex(/^\d{4,11}$/)
        .meta({ must: 'be digits', write: 'Write it like "85258".' }),
    })
    .meta({ must: 'have `word` and `to`', write: 'For example: `text: { word: SHOUT, to: "85258" }`.' })
    .optional(),
  email: z.email().meta({ must: 'be an email address', write: 'Write it like help@example.org.' }).optional(),
  website: webAddress('Write it like https://www.example.org.').optional(),
  hours: text('Write the hours, for example `Monday to Friday, 9am to 5pm`.').optional(),
  easyHours: text('Write the hours in easy words.').optional(),
  picture: id('Write an id from content/pictures.yaml.'),
  confidence,
  sources: atLeastOneSource(),
  checkedOn: day('Write the day somebody checked this, like 2026-11-22.'),
  note: text('Write what a reader should know.').optional(),
  easyNote: text('Write the same in easy words.').optional(),
  openQuestion: text('Write what we must still find out.').optional(),
});
export type ContactFile = z.infer<typeof ContactFile>;

/** A contact with the id of its file. */
export type Contact = ContactFile & { id: string };
