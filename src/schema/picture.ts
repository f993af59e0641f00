/** The approved table of pictures, and the phrases that get one on the symbols pages. */
import { z } from 'zod';
import { id, oneOf, text } from './fields.ts';

export const PicturesFile = z.strictObject({
  pictures: z
    .record(
      id('Write an id. It is also the name of the file in public/pictures.'),
      z.strictObject({
        word: text('Write what it shows, in 1 to 4 everyday words.'),
        meaning: text('Write its one meaning in one or two short, easy sentences.'),
        from: oneOf(['own', 'openmoji'] as const),
        registry: z
          .int()
          .positive()
          .meta({ must: 'be a number', write: 'Write the number of the same idea in the W3C registry of symbols, or take the line out.' })
          .optional(),
        code: z
          .string()
          .regex(/^[0-9A-F-]+$/)
          .meta({ must: 'be an OpenMoji code', write: 'Write it like 1F4DE.' })
          .optional(),
      }),
    )
    .meta({ must: 'be a group of pictures', write: 'For example: `ask: { word: ask, meaning: Say a question., from: own }`.' }),
});
export type Picture = z.infer<typeof PicturesFile>['pictures'][string] & { id: string };

/** Another set of pictures that an area has a licence for: which of its files shows which idea. */
export const PictureSetFile = z.strictObject({
  name: text('Write the name of the set.'),
  licence: text('Write the licence under which this area may use it, like `CC BY-SA 4.0`.'),
  credit: text('Write the words that its makers ask for, or take the line out.').optional(),
  files: z
    .record(
      id('Write an id from content/pictures.yaml.'),
      z
        .string()
        .regex(/^[^/\\]+\.(?:svg|png|webp|jpg)$/)
        .meta({ must: 'be the name of a picture file in the folder of the set', write: 'Write it like `hospital.svg`.' }),
    )
    .meta({ must: 'be a group of file names', write: 'For example: `doctor: doctor_1a.svg`.' }),
});
export type PictureSet = z.infer<typeof PictureSetFile> & { id: string };

const words = (write: string) => z.array(text(write)).meta({ must: 'be a list of words', write: 'For example: `[home, homes]`.' });

export const PhrasesFile = z.strictObject({
  phrases: z
    .array(
      z.strictObject({
        picture: id('Write an id from content/pictures.yaml.'),
        say: words('Write a word or phrase as it stands in a sentence, in small letters.').min(1),
      }),
    )
    .meta({ must: 'be a list of phrases', write: 'For example: `- { picture: ask, say: [asking, ask] }`.' }),
  never: words('Write a word that never gets a symbol.'),
  notAfter: words('Write a word that says no, like `not`.'),
  homographs: z
    .array(
      z.strictObject({
        phrase: text('Write the word with two meanings.'),
        notBefore: words('Write a word that shows the other meaning when it comes next.').optional(),
        notAfter: words('Write a word that shows the other meaning when it comes just before.').optional(),
      }),
    )
    .meta({ must: 'be a list', write: 'For example: `- { phrase: home, notBefore: [page], notAfter: [care] }`.' }),
});
export type Phrases = z.infer<typeof PhrasesFile>;

/** Written by `npm run symbols -- --approve` after a person has looked. */
export const SymbolApprovalsFile = z.strictObject({
  approved: z
    .array(text('Write a sentence with its symbols in square brackets, or let `npm run symbols -- --approve` write it.'))
    .meta({ must: 'be a list of sentences', write: 'For example: `- You can [ask] for a [review].`' }),
});
