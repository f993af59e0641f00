/** Understands what was sent: JSON from our own script, or the fields of a form from a browser without one. */
import { answersFromFields } from '#domain/forms/boxes.ts';
import { addressOf } from '#domain/address.ts';
import type { Form } from '#schema/form.ts';
import { STYLES, type Style } from '#schema/site.ts';

export interface Submission {
  /** Not checked yet: from a browser as typed, from JSON anything at all. */
  answers: unknown;
  /** Missing where the sender gave none. */
  idempotencyKey: string | undefined;
  /** How the sender reads. */
  style: Style;
}

export type Language = 'json' | 'fields';

const LONGEST_KEY = 200;

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
export function readSubmission(body: Buffer, language: Language, form: Form): Submission | undefined {
  const text = readText(body);
  if (text === undefined) return undefined;
  return language === 'json' ? fromJson(text) : fromFields(text, form);
}

function fromJson(text: string): Submission | undefined {
  const given = parse(text);
  if (!isRecord(given) || !isRecord(given['answers'])) return undefined;
  const key = given['idempotencyKey'];
  if (key !== undefined && (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)) return undefined;
  return { answers: given['answers'], idempotencyKey: key, style: styleFrom(given['style']) };
}

function fromFields(text: string, form: Form): Submission {
  const fields = new Map<string, string[]>();
  for (const [name, value] of new URLSearchParams(text)) fields.set(name, [...(fields.get(name) ?? []), value]);
  return { answers: answersFromFields(form, fields).answers, idempotencyKey: undefined, style: styleFrom(fields.get('style')?.[0]) };
}

function styleFrom(given: unknown): Style {
  return STYLES.find((style) => style === given) ?? 'standard';
}

function readText(body: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    // Not text at all: the sender hears that it cannot be understood.
    return undefined;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON: the sender hears that it cannot be understood.
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
