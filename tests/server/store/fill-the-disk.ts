/** Adds referrals to the folder in the first argument until the disk takes no more, and says what became of it as JSON. */
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { type Store, StoreError } from '#server/store/store.ts';
import { newReferral } from './new-referral.ts';

const MOST = 1000;

const store = openSqliteStore(process.argv[2] ?? '');
const received: string[] = [];
const refusal = await fill();
console.log(
  JSON.stringify({
    refusedBy: refusal instanceof Error ? refusal.name : undefined,
    kind: kindOf(refusal),
    ping: kindOf(await failureOf(store)),
    received,
    kept: (await store.list()).map(({ reference }) => reference),
  }),
);

async function fill(): Promise<unknown> {
  for (let number = 0; number < MOST; number += 1) {
    try {
      const added = await store.add(newReferral(number, { sealed: new Uint8Array(20_000) }));
      if (added.outcome === 'added') received.push(added.reference);
    } catch (error) {
      return error;
    }
  }
  return undefined;
}

async function failureOf(asked: Store): Promise<unknown> {
  return asked.ping().catch((error: unknown) => error);
}

function kindOf(error: unknown): string | undefined {
  return error instanceof StoreError ? error.kind : undefined;
}
