/** Keeps telling the teams what waits for them for as long as the server runs, whatever becomes of the mail server meanwhile. */
import { setTimeout as pause } from 'node:timers/promises';
import { type DeliverOptions, deliverOnce, hasEmail } from './deliver-once.ts';
import { failureKind } from './failure-kind.ts';
import { createMailTransport, type Mail } from './mail-transport.ts';

/** How long each step of the talk with a mail server may take, and all of them together. */
const PATIENCE_MS = 30_000;
const LONGEST_MS = 120_000;
const LOOK_AGAIN_MS = 5000;

export interface DeliveryOptions extends Omit<DeliverOptions, 'mail' | 'transport' | 'longestMs' | 'givingUp' | 'now' | 'random' | 'log'> {
  /** Without it nobody is told, and everything waits. */
  mail?: Mail | undefined;
  /** How often to look for messages. */
  everyMs?: number;
  now?: DeliverOptions['now'];
  random?: DeliverOptions['random'];
  log?: DeliverOptions['log'];
}

export interface Delivery {
  /**
   * Resolves once the message under way is finished; the others wait in the store for the next start. What takes longer than `patienceMs` is
   * given up, and is told again later: at worst a team hears of a form twice, with the same Message-ID.
   */
  stop: (patienceMs: number) => Promise<void>;
}

export function startDelivery(options: DeliveryOptions): Delivery {
  const { mail, everyMs = LOOK_AGAIN_MS, now = () => new Date(), random = Math.random, log = () => {} } = options;
  if (!mail) {
    log({ kind: 'mail-waits no-mail-server' });
    return { stop: async () => {} };
  }
  for (const team of options.site.teams.teams) if (!hasEmail(team)) log({ kind: `mail-waits no-email-of-team ${team.id}` });
  const transport = createMailTransport(mail, PATIENCE_MS);
  const [stopping, givingUp] = [new AbortController(), new AbortController()];
  const each = { ...options, mail, transport, longestMs: LONGEST_MS, givingUp: givingUp.signal, now, random, log };
  const running = run(each, everyMs, stopping.signal);
  return {
    stop: async (patienceMs) => {
      stopping.abort();
      const giveUp = setTimeout(() => givingUp.abort(), patienceMs);
      await running;
      clearTimeout(giveUp);
      transport.close();
    },
  };
}

async function run(options: DeliverOptions, everyMs: number, stopping: AbortSignal): Promise<void> {
  while (!stopping.aborted) {
    try {
      await deliverOnce(options, stopping);
    } catch (error) {
      // The store is away; what waits is still in it when it comes back.
      options.log({ kind: `delivery-failed ${failureKind(error)}` });
    }
    await pause(everyMs, undefined, { signal: stopping }).catch(() => {});
  }
}
