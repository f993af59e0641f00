/** Keeps telling the teams what waits for them for as long as the server runs, whatever becomes of the mail server meanwhile. */
import { setTimeout as pause } from 'node:timers/promises';
import { type DeliverOptions, deliverOnce, hasEmail } from './deliver-once.ts';
import { failureKind } from './failure-kind.ts';
import { createMailTransport, type Mail } from './mail-transport.ts';

/** How long each step of the talk with a mail server may take, and all of them together. */
const PATIENCE_MS = 30_000;
const LONGEST_MS = 120_000;
const LOOK_AGAIN_MS = 5000;
/** How long the message under way may still take once the server was told to stop: meanwhile nobody can send a form. */
const GOODBYE_MS = 5000;

export interface DeliveryOptions extends Omit<DeliverOptions, 'mail' | 'transport' | 'longestMs' | 'givingUp' | 'now' | 'random' | 'log'> {
  /** Without it nobody is told, and everything waits. */
  mail?: Mail | undefined;
  /** How often to look for messages. */
  everyMs?: number;
  /** How long the message under way may still take once it is told to stop. */
  goodbyeMs?: number;
  now?: DeliverOptions['now'];
  random?: DeliverOptions['random'];
  log?: DeliverOptions['log'];
}

export interface Delivery {
  /** Resolves once the message under way is finished, or broken off after some seconds. What is not told waits in the store for the next start. */
  stop: () => Promise<void>;
}

export function startDelivery(options: DeliveryOptions): Delivery {
  const { mail, everyMs = LOOK_AGAIN_MS, goodbyeMs = GOODBYE_MS, now = () => new Date(), random = Math.random, log = () => {} } = options;
  if (!mail) {
    log({ kind: 'mail-waits no-mail-server' });
    return { stop: async () => {} };
  }
  for (const team of options.site.teams.teams) if (!hasEmail(team)) log({ kind: `mail-waits no-email-of-team ${team.id}` });
  const transport = createMailTransport(mail, PATIENCE_MS);
  const [stopping, givingUp] = [new AbortController(), new AbortController()];
  const running = run(
    { ...options, mail, transport, longestMs: LONGEST_MS, givingUp: givingUp.signal, now, random, log },
    everyMs,
    stopping.signal,
  );
  return {
    stop: async () => {
      stopping.abort();
      const timer = setTimeout(() => givingUp.abort(), goodbyeMs);
      await running;
      clearTimeout(timer);
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
