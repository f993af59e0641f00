/** How many forms may come from one address: many at once, as from a school on one line, then one every few seconds. */

export interface LimitOptions {
  /** How many at once. */
  burst?: number;
  /** After them, one in this time. */
  everyMs?: number;
  /** How many addresses are remembered at most; those not heard of for longest are forgotten first. */
  most?: number;
  /** Milliseconds that only ever grow. */
  clock?: () => number;
}

/** @returns 0 when it may, or else the seconds to wait */
export type Limit = (address: string) => number;

const BURST = 20;
const EVERY_MS = 5000;
const MOST_ADDRESSES = 10_000;
const MS_PER_SECOND = 1000;

/**
 * Remembers one number for each address: when all that it took will be given back. It takes as much as a bucket of tokens would give,
 * and there is nothing to fill up (https://en.wikipedia.org/wiki/Generic_cell_rate_algorithm).
 */
export function createLimit({
  burst = BURST,
  everyMs = EVERY_MS,
  most = MOST_ADDRESSES,
  clock = () => performance.now(),
}: LimitOptions = {}): Limit {
  const restedAt = new Map<string, number>();
  return (address) => {
    const now = clock();
    const next = Math.max(now, restedAt.get(address) ?? 0) + everyMs;
    const tooEarlyMs = next - now - burst * everyMs;
    if (tooEarlyMs > 0) return Math.ceil(tooEarlyMs / MS_PER_SECOND);
    // Taken out and put in again, so that the map stays in the order in which addresses were last heard of.
    restedAt.delete(address);
    restedAt.set(address, next);
    if (restedAt.size > most) forgetOldest(restedAt);
    return 0;
  };
}

function forgetOldest(restedAt: Map<string, number>): void {
  const oldest = restedAt.keys().next();
  if (!oldest.done) restedAt.delete(oldest.value);
}
