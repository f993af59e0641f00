/** Says in one word why a message was not sent. The message of an error may hold an address, and is never kept. */
import { kindOf } from '../log.ts';
import { StoreError } from '../store/store.ts';

const GOOD_KIND = /^(?:[A-Z][A-Z0-9_]{2,40}|\d{3})$/;

/** @returns the answer of the mail server, like `550`; or a code, like `ECONNREFUSED` or `ETIMEDOUT` */
export function failureKind(error: unknown): string {
  if (!(error instanceof Error) || error instanceof StoreError) return kindOf(error);
  const { responseCode, originalCode, code } = error as { responseCode?: unknown; originalCode?: unknown; code?: unknown };
  // We abort only what takes too long.
  if (code === 'EABORT') return 'ETIMEDOUT';
  // What went wrong with TLS says more than the number that the server gave it.
  const answered = typeof responseCode === 'number' && code !== 'ETLS' ? String(responseCode) : undefined;
  return [originalCode, answered, code].find(isGoodKind) ?? error.name;
}

function isGoodKind(word: unknown): word is string {
  return typeof word === 'string' && GOOD_KIND.test(word);
}
