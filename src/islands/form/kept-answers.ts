/** Answers on this device, for those who said yes to it. Storage can be off or full; then nothing is kept, and the form goes on. */
import type { Kept } from './state.ts';

const nameOf = (form: string, style: string) => `form:${form}:${style}`;

export function recallAnswers(form: string, style: string): Kept | undefined {
  try {
    const text = localStorage.getItem(nameOf(form, style));
    return text === null ? undefined : readKept(text);
  } catch {
    return undefined;
  }
}

/** @returns whether it worked */
export function keepAnswers(form: string, style: string, kept: Kept): boolean {
  try {
    localStorage.setItem(nameOf(form, style), JSON.stringify(kept));
    return true;
  } catch {
    return false;
  }
}

export function forgetAnswers(form: string, style: string): void {
  try {
    localStorage.removeItem(nameOf(form, style));
  } catch {
    // Where nothing can be stored, nothing is stored.
  }
}

/** @returns undefined when it is something else, for example from an older version of the site */
export function readKept(text: string): Kept | undefined {
  const value: unknown = JSON.parse(text);
  if (!isRecord(value) || !isRecord(value['fields']) || typeof value['key'] !== 'string' || !isRecord(value['place'])) return undefined;
  const { kind, id } = value['place'];
  const fields = Object.entries(value['fields']).filter((entry): entry is [string, string[]] => isTexts(entry[1]));
  return {
    fields: Object.fromEntries(fields),
    key: value['key'],
    place: kind === 'part' && typeof id === 'string' ? { kind, id } : kind === 'check' ? { kind } : { kind: 'part', id: '' },
  };
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
