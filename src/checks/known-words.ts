/** Finds the hard words and the names that content/ knows, inside text. */
import type { Site } from '#schema/site.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** A hard word as it stands in a text. */
interface FoundWord {
  /** The id of its file in content/words. */
  id: string;
  written: string;
  /** Where it begins, in UTF-16 units. */
  start: number;
}

/** The longest form wins: "mental health hospital" is one word, not "mental health" and a hospital. */
export function hardWordsIn(text: string, site: Site): FoundWord[] {
  const { forms, owners } = known(site);
  return [...text.matchAll(forms)].map((match) => ({
    id: owners.get(formKey(match[0])) ?? '',
    written: match[0],
    start: match.index,
  }));
}

/** The id of the word that has this form. */
export function wordOfForm(form: string, site: Site): string | undefined {
  return known(site).owners.get(formKey(form));
}

/** The text without the words of content/words and without the names of places, services and contacts. */
export function withoutKnown(text: string, site: Site): string {
  return withoutNames(text, site).replace(known(site).forms, ' ');
}

/** The text without names: "Homes Not Hospitals" says no to nothing, and "Foundation Trust" is no foundation. */
export function withoutNames(text: string, site: Site): string {
  return text.replace(known(site).names, ' ');
}

interface Known {
  /** The id of a word by each of its forms. */
  owners: ReadonlyMap<string, string>;
  forms: RegExp;
  names: RegExp;
}

/** Made once for each site: there are hundreds of forms, and thousands of sentences to look through. */
const cache = new WeakMap<Site, Known>();

function known(site: Site): Known {
  const found = cache.get(site);
  if (found) return found;
  const forms = site.words.flatMap((word) => [...word.forms, word.term].map((form) => [form, word.id] as const));
  const made: Known = {
    owners: new Map(forms.map(([form, id]) => [formKey(form), id])),
    forms: phrasePattern(forms.map(([form]) => form)),
    names: phrasePattern(namesOf(site)),
  };
  cache.set(site, made);
  return made;
}

/** Names as a whole, never their words one by one: "Voice" in a name does not make "voice" a name. */
function namesOf({ area, contacts }: Site): string[] {
  return [
    area.name,
    area.siteName,
    ...Object.values(area.names).flatMap((name) => [name.name, name.easyName ?? '']),
    ...contacts.flatMap((contact) => [contact.name, contact.easyName ?? '', contact.text?.word ?? '']),
  ].filter((name) => /\p{Lu}/u.test(name));
}

/** Capitals, hyphens and curly apostrophes make no difference. */
function formKey(form: string): string {
  return form
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .trim();
}
