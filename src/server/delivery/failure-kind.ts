/** Says in one word why a message was not sent. The message of an error may hold an address, and is never kept. */
import { StoreError } from '../store/store.ts';

const GOOD_CODE = /^[A-Z][A-Z0-9_]{2,40}$/;

/** @returns the answer of the mail server, like `550`; or a code, like `ECONNREFUSED` or `ETIMEDOUT` */
export function failureKind(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if (error instanceof StoreError) return error.kind;
  const { responseCode, originalCode, code } = error as { responseCode?: unknown; originalCode?: unknown; code?: unknown };
  if (typeof responseCode === 'number') return String(responseCode);
  // We abort only what takes too long.
  if (code === 'EABORT') return 'ETIMEDOUT';
  return [originalCode, code].find((word): word is string => typeof word === 'string' && GOOD_CODE.test(word)) ?? error.name;
}
