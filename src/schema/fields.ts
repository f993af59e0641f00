/** The small kinds of value that content files are made of. Each tells its author what it must be and what to write. */
import { z } from 'zod';

declare module 'zod' {
  interface GlobalMeta {
    /** Finishes the sentence "`field` must ..." */
    must?: string;
    /** A sentence that says what to write instead. */
    write?: string;
  }
}

const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const PATH_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)*$/;
const DATE_PATTERN = /^\d{4}-\d{2}-\d{2}$/;
const PHONE_PATTERN = /^(?:\d{3}|0\d{2,5}(?: \d{2,6}){1,3}|\d{3} \d{3})$/;

/** A line of text for readers. */
export function text(write: string) {
  return z.string().trim().min(1).meta({ must: 'be words', write });
}

/** The name of another content file, without its ending. */
export function id(write: string) {
  return z.string().regex(ID_PATTERN).meta({ must: 'be an id: small letters, digits and hyphens', write });
}

/** The address of a page inside the site, without slashes at the ends, like `principles/everyday-life`. */
export function pagePath(write: string) {
  return z.string().regex(PATH_PATTERN).meta({ must: 'be the folder of a page, like `principles/everyday-life`', write });
}

/** A calendar day as `YYYY-MM-DD`, kept as text so that no time zone can move it. */
export function day(write: string) {
  return z
    .string()
    .refine((value) => DATE_PATTERN.test(value) && isRealDay(value))
    .meta({ must: 'be a real day, written year-month-day like 2026-11-22', write });
}

/** A British phone number as people say it, in groups: `03300 571 023`, `116 123`, `999`. */
export function phoneNumber(write: string) {
  return z.string().regex(PHONE_PATTERN).meta({ must: 'be a phone number in groups', write });
}

/** An https (or, for old sources, http) address on another site. */
export function webAddress(write: string) {
  return z.url({ protocol: /^https?$/ }).meta({ must: 'be a full web address', write });
}

/** One of a few fixed words. */
export function oneOf<const Choices extends readonly [string, ...string[]]>(choices: Choices, write?: string) {
  const quoted = choices.map((choice) => `\`${choice}\``);
  return z.enum(choices).meta({
    must: 'be one of a few words',
    write: write ?? `Write ${quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ` : ''}${quoted.at(-1)}.`,
  });
}

/** How sure we are of a fact. What nobody has confirmed is never published, so it has no word here. */
export const confidence = oneOf(
  ['confirmed', 'seed'] as const,
  'Write `confirmed` if somebody read it in a source, or `seed` if it comes from the page we started from.',
);

/** Ids of at least one source: a fact without one is not published. */
export function atLeastOneSource() {
  return sourceIds.min(1).meta({ must: 'name at least one source', write: 'For example: `sources: [service-model-2015]`.' });
}

/** Source ids; the door checks that each file exists. A plain word may have none. */
export const sourceIds = z
  .array(id('Write the name of a file in content/sources, without `.yaml`.'))
  .meta({ must: 'be a list of source ids in square brackets', write: 'For example: `sources: [service-model-2015]`.' });

function isRealDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
