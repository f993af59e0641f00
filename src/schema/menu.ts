/** What is in the menus, and what people type when they search. */
import { z } from 'zod';
import { id, pagePath, text } from './fields.ts';

const entry = {
  page: pagePath('Write the folder of the page inside content/pages.'),
  label: text('Write the words of the link.'),
};

const FEW = { must: 'be a list of at most 7 links', write: 'Take some out: a short menu is a kind menu.' };

export const MenuFile = z.strictObject({
  main: z.array(z.strictObject(entry)).max(7).meta(FEW),
  all: z
    .array(
      z.strictObject({
        heading: text('Write what the links of the group have in common.'),
        links: z.array(z.strictObject(entry)).max(7).meta(FEW),
      }),
    )
    .max(7)
    .meta({ must: 'be a list of at most 7 groups of links', write: 'Take some out: no page needs to list all others.' }),
  easy: z
    .array(z.strictObject({ ...entry, picture: id('Write an id from content/pictures.yaml.') }))
    .max(7)
    .meta(FEW),
  easyFoot: z.array(z.strictObject(entry)).max(7).meta(FEW),
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
