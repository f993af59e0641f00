/** Understands what was sent: JSON from our own script, or the fields of a form from a browser without one. */
import { addressOf } from '#domain/address.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { answersFromFields, boxesOf } from '#domain/forms/boxes.ts';
import { EMPTY_BOX } from '#domain/forms/empty-box.ts';
import type { Form } from '#schema/form.ts';
import { STYLES, type Style } from '#schema/site.ts';
import { readFields, readJson, readText } from './read-text.ts';

export interface Submission {
  /** Not checked yet: from a browser as typed, from JSON anything at all. */
  answers: unknown;
  /** Missing where the sender gave none. */
  idempotencyKey: string | undefined;
  /** How the sender reads. */
  style: Style;
  /** The box that nobody meets is filled in. */
  isMadeByProgram: boolean;
}

export type Language = 'json' | 'fields';

const LONGEST_KEY = 200;
/** More than any question has. */
const MOST_TICKS = 100;
/** Fields of the page that are no answers. */
const OUR_FIELDS: ReadonlySet<string> = new Set(['style', EMPTY_BOX]);

/** @returns undefined for a type that no form is sent in */
export function languageOf(contentType: string | undefined): Language | undefined {
  const type = contentType?.split(';')[0]?.trim().toLowerCase();
  if (type === 'application/json') return 'json';
  return type === 'application/x-www-form-urlencoded' ? 'fields' : undefined;
}

/** How the sender reads, as far as the page tells that it was sent from; what was sent says it for certain. */
export function styleOfPage(referer: string | undefined): Style {
  const path = (referer === undefined ? undefined : URL.parse(referer)?.pathname) ?? '';
  return STYLES.find((style) => style !== 'standard' && path.startsWith(addressOf('', style))) ?? 'standard';
}

/** @returns undefined when it cannot be understood */
export function readSubmission(body: Uint8Array, language: Language, form: Form): Submission | undefined {
  const text = readText(body);
  if (text === undefined) return undefined;
  return language === 'json' ? fromJson(text) : fromFields(text, form);
}

function fromJson(text: string): Submission | undefined {
  const given = readJson(text);
  if (!isRecord(given) || !isRecord(given['answers'])) return undefined;
  const { answers, idempotencyKey, style, ...others } = given;
  if (Object.keys(others).length > 0 || !isKey(idempotencyKey) || !isStyle(style)) return undefined;
  return { answers, idempotencyKey, style: style ?? 'standard', isMadeByProgram: false };
}

/** A box that is no box of this form, or one that came twice and takes one answer, was not sent by its page. */
function fromFields(text: string, form: Form): Submission | undefined {
  const fields = readFields(text);
  if (!fields) return undefined;
  const kinds = new Map(questionsOf(form).flatMap((question) => boxesOf(question).map(({ name, kind }) => [name, kind])));
  const values = new Map<string, string[]>();
  for (const [name, value] of fields) {
    const known = values.get(name);
    const isSeveral = kinds.get(name) === 'pick-many';
    if (!kinds.has(name) && !OUR_FIELDS.has(name)) return undefined;
    if (known && (!isSeveral || known.length === MOST_TICKS)) return undefined;
    if (known) known.push(value);
    else values.set(name, [value]);
  }
  const [style] = values.get('style') ?? [];
  return {
    answers: answersFromFields(form, values).answers,
    idempotencyKey: undefined,
    style: STYLES.find((one) => one === style) ?? 'standard',
    isMadeByProgram: (values.get(EMPTY_BOX)?.[0] ?? '') !== '',
  };
}

function isKey(key: unknown): key is string | undefined {
  return key === undefined || (typeof key === 'string' && key !== '' && key.length <= LONGEST_KEY);
}

function isStyle(style: unknown): style is Style | undefined {
  return style === undefined || STYLES.some((one) => one === style);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
