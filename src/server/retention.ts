/** Deletes forms some days after the team closed them (`keepAfterClosing` in content/teams.yaml): the team has its own records by then. */
import { kindOf, type Log } from './log.ts';
import type { Store } from './store/store.ts';

const DAY_MS = 86_400_000;

interface RetentionOptions {
  store: Pick<Store, 'closedBefore' | 'delete' | 'tidy'>;
  /** After closing. */
  days: number;
  now?: () => Date;
  log?: Log;
}

/** @returns the references of what was deleted */
export async function deleteClosed({ store, days, now = () => new Date(), log = () => {} }: RetentionOptions): Promise<string[]> {
  const at = now();
  const closedBefore = new Date(at.getTime() - days * DAY_MS).toISOString();
  const deleted: string[] = [];
  for (const reference of await store.closedBefore(closedBefore)) {
    if (!(await store.delete(reference, at.toISOString(), 'retention', closedBefore))) continue;
    deleted.push(reference);
    log({ kind: 'deleted-after-closing', reference });
  }
  await store.tidy(at.toISOString());
  return deleted;
}

/**
 * Does so now and every day. A store that is away today is asked again tomorrow.
 *
 * @returns `stop` resolves once a pass that is under way is done
 */
export function startRetention(options: RetentionOptions & { everyMs?: number }): { stop: () => Promise<void> } {
  const { log = () => {}, everyMs = DAY_MS } = options;
  const pass = async () => {
    try {
      await deleteClosed(options);
    } catch (error) {
      log({ kind: `retention-failed ${kindOf(error)}` });
    }
  };
  let underWay = pass();
  const timer = setInterval(() => {
    underWay = underWay.then(pass);
  }, everyMs);
  // It is no reason for the program to go on.
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await underWay;
    },
  };
}
