/** How long to wait after a message could not be sent: longer each time, and for ever, so that a mail server may be away for days. */

const FIRST_MS = 60_000;
const LONGEST_MS = 6 * 60 * 60_000;
/** A fifth less or more, so that what failed together is not tried together again. */
const JITTER = 0.2;

/**
 * @param attempts how often it was tried, 1 or more
 * @param random from 0 to 1
 */
export function waitMs(attempts: number, random: number): number {
  const planned = Math.min(FIRST_MS * 2 ** (attempts - 1), LONGEST_MS);
  return Math.round(planned * (1 - JITTER + 2 * JITTER * random));
}
