/** What the program writes while it runs: one line of JSON each, with the time, a kind and at most a reference. Nothing else fits in. */

/** @param kind what happened, like `received` or `store-failed: ENOSPC` */
export type Log = (kind: string, reference?: string) => void;

/** @param write gets one line, without its end */
export function createLog(write: (line: string) => void, now: () => Date): Log {
  return (kind, reference) => write(JSON.stringify({ time: now().toISOString(), kind, ...(reference !== undefined && { reference }) }));
}
