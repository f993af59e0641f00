/** Says what SQLite, or the disk under it, could not do, without anything that was stored. */
import { StoreError } from './store.ts';

/** https://sqlite.org/rescode.html, those that a healthy program can meet; looked up on 22 November 2026. */
const KINDS: Readonly<Record<number, string>> = {
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  19: 'SQLITE_CONSTRAINT',
  26: 'SQLITE_NOTADB',
};

export function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const kind = kindOf(error);
  return new StoreError(`The store could not do it (${kind}).`, kind, error);
}

function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('errcode' in error && typeof error.errcode === 'number') {
    // The lower eight bits are the kind, the others say where in SQLite it happened.
    return KINDS[error.errcode & 0xff] ?? `SQLITE_${error.errcode & 0xff}`;
  }
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
