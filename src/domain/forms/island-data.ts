/** All that the form on the screen needs to know, in one file for each form and voice: the island asks for nothing else. */
import { pictureAddress } from '#domain/picture-address.ts';
import { find, type Voice } from '#domain/text-of.ts';
import type { Form, FormWords } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site } from '#schema/site.ts';
import { questionsOf } from './answers.ts';
import { isTrial } from './is-trial.ts';

export interface IslandData {
  form: Form;
  formWords: FormWords;
  voice: Voice;
  /** The words of the interface that begin with `form`, and those for a phone number, in the voice of the page. */
  say: Partial<Record<keyof Interface, string>>;
  /** Who to ring instead. */
  contact: { name: string; phone?: string; press?: string; extension?: string };
  /** Nobody reads what is sent (is-trial.ts). */
  isTrial: boolean;
  /** The addresses of pictures, by their ids; only in easy read. */
  pictures: Record<string, string>;
}

const PHONE_WORDS: ReadonlySet<string> = new Set<keyof Interface>(['phone', 'thenPress', 'extension']);

export function islandData(site: Site, form: Form, voice: Voice): IslandData {
  const { name, easyName, phone, press, extension } = find(site.contacts, form.contact);
  const isEasy = voice === 'easy-read';
  return {
    form: { ...form, sources: [], openQuestions: [] },
    formWords: site.formWords,
    voice,
    say: Object.fromEntries(
      Object.entries(site.interface)
        .filter(([key]) => key.startsWith('form') || PHONE_WORDS.has(key))
        .map(([key, said]) => [key, isEasy ? said.easy : said.words]),
    ),
    contact: {
      name: (isEasy ? easyName : undefined) ?? name,
      ...(phone && { phone }),
      ...(press && { press }),
      ...(extension && { extension }),
    },
    isTrial: isTrial(site.teams),
    pictures: isEasy ? Object.fromEntries(picturesOf(form).map((id) => [id, pictureAddress(site, id)])) : {},
  };
}

function picturesOf(form: Form): string[] {
  const ofChoices = questionsOf(form).flatMap((question) =>
    'choices' in question ? question.choices.flatMap(({ picture }) => picture ?? []) : [],
  );
  return [...questionsOf(form).map(({ picture }) => picture), ...ofChoices];
}
