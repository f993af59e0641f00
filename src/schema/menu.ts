/** What is in the menus, and what people type when they search. */
import { z } from 'zod';
import { id, pagePath, text } from './fields.ts';

const entry = {
  page: pagePath('Write the folder of the page inside content/pages.'),
  label: text('Write the words of the link.'),
};

export const MenuFile = z.strictObject({
  main: z
    .array(z.strictObject(entry))
    .max(7)
    .meta({ must: 'be a list of at most 7 links', write: 'Take some out: a short menu is a kind menu.' }),
  all: z.array(z.strictObject(entry)).meta({ must: 'be a list of links', write: 'For example: `- { page: home, label: Home }`.' }),
  easy: z
    .array(z.strictObject({ ...entry, picture: id('Write an id from content/pictures.yaml.') }))
    .max(7)
    .meta({ must: 'be a list of at most 7 links', write: 'Take some out: a short menu is a kind menu.' }),
});
export type Menu = z.infer<typeof MenuFile>;

export const SynonymsFile = z.strictObject({
  synonyms: z
    .array(
      z.strictObject({
        say: z.array(text('Write what people type.')).min(1).meta({ must: 'be a list', write: 'For example: `say: [CTR, CETR]`.' }),
        mean: text('Write what we call it.'),
      }),
    )
    .meta({ must: 'be a list', write: 'For example: `- { say: [CTR, CETR], mean: review }`.' }),
});
export type Synonym = z.infer<typeof SynonymsFile>['synonyms'][number];
