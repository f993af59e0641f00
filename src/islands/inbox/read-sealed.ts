/** What was sealed when a form came in, read and checked after the key has opened it. */
import type { Answers } from '#domain/forms/answers.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import { STYLES } from '#schema/site.ts';

/** `newer`: this page is older than the program that sealed it. */
export type SealedFault = 'broken' | 'newer' | 'wrong-reference';

/** @param reference the one that stands outside */
export function readSealed(bytes: Uint8Array, reference: string): SealedForm | SealedFault {
  const read = readJson(bytes);
  if (!read) return 'broken';
  if (read['version'] !== 1) return typeof read['version'] === 'number' ? 'newer' : 'broken';
  if (read['reference'] !== reference) return 'wrong-reference';
  const { form, team, receivedAt, style, answers } = read;
  if (typeof form !== 'string' || typeof team !== 'string' || typeof receivedAt !== 'string' || !isRecord(answers)) return 'broken';
  if (Number.isNaN(Date.parse(receivedAt))) return 'broken';
  // The intake has checked the answers; how they are shown does not rely on it.
  return {
    version: 1,
    reference,
    form,
    team,
    receivedAt,
    style: STYLES.find((known) => known === style) ?? 'standard',
    answers: answers as Answers,
  };
}

function readJson(bytes: Uint8Array): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
