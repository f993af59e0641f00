/** What the program writes while it runs: one line of JSON each, with the time, a kind and at most a reference. Nothing else fits in. */

export interface LogEntry {
  /** What happened, like `received` or `store-failed SQLITE_FULL`: never a word that somebody wrote. */
  kind: string;
  reference?: string;
}

export type Log = (entry: LogEntry) => void;

/** @param write gets one line, without its end */
export function createLog(write: (line: string) => void, now: () => Date = () => new Date()): Log {
  return ({ kind, reference }) => write(JSON.stringify({ time: now().toISOString(), kind, ...(reference !== undefined && { reference }) }));
}

/** A code like `ENOSPC`, or the name of an error: its message could say more than a log may know. */
export function kindOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  if ('kind' in error && typeof error.kind === 'string') return error.kind;
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}
