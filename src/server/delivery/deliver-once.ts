/** Tells the teams what waits for them: every message whose time has come, one after the other. */
import type { Site } from '#schema/site.ts';
import type { Team } from '#schema/team.ts';
import type { Attempt, OutboxMessage, Referral, Store } from '../store/store.ts';
import { waitMs } from './back-off.ts';
import { failureKind } from './failure-kind.ts';
import type { Mail, MailTransport } from './mail-transport.ts';
import { type TeamWithEmail, writeMail } from './write-mail.ts';

/** Longer than sending can take, so that nobody else tells the same while we do. */
const LEASE_MS = 10 * 60_000;

export interface DeliverOptions {
  store: Store;
  /** Its teams with the addresses that are told. */
  site: Pick<Site, 'forms' | 'interface' | 'teams'>;
  /** Where this site is, like `https://www.example.org`. */
  address: string;
  mail: Pick<Mail, 'from' | 'attachesForm'>;
  transport: MailTransport;
  /** How long sending one message may take in all. */
  longestMs: number;
  /** Once it is aborted, so is sending the message under way: nobody has the time to wait for it. It is tried again, as after any failure. */
  givingUp?: AbortSignal;
  now: () => Date;
  /** From 0 to 1. */
  random: () => number;
  /** Told what failed, by its kind only. */
  log: (entry: { kind: string; reference?: string }) => void;
}

/**
 * @param stopping no further message is begun once it is aborted; the one under way is finished
 * @returns how many were sent
 */
export async function deliverOnce(options: DeliverOptions, stopping?: AbortSignal): Promise<number> {
  const { store, now } = options;
  let sent = 0;
  while (!stopping?.aborted) {
    // One at a time, so that no other process waits for what this one has not begun.
    const [message] = await store.takeMessages(now().toISOString(), inFuture(now, LEASE_MS), 1);
    if (!message) break;
    if (await deliver(message, options)) sent += 1;
  }
  return sent;
}

/** @returns whether it was sent */
async function deliver(message: OutboxMessage, options: DeliverOptions): Promise<boolean> {
  const { store, site, now, random, log } = options;
  const { id, reference } = message;
  const team = site.teams.teams.find((candidate) => candidate.id === message.team);
  const referral = await store.find(reference);
  // Nobody to tell, or nothing to tell any more; it comes up again when its lease is over, should that change.
  if (!hasEmail(team) || referral?.team !== team.id) return false;
  const { outcome, kind } = await send(message, referral, team, options);
  if (outcome === 'sent') {
    await store.noteAttempt(id, { at: now().toISOString(), outcome, kind });
    return true;
  }
  log({ kind: `mail-failed ${kind}`, reference });
  const nextAt = inFuture(now, waitMs(message.attempts + 1, random()));
  await store.noteAttempt(id, { at: now().toISOString(), outcome, kind, nextAt });
  return false;
}

async function send(
  message: OutboxMessage,
  referral: Referral,
  team: TeamWithEmail,
  { transport, longestMs, givingUp, ...options }: DeliverOptions,
): Promise<Pick<Attempt, 'outcome' | 'kind'>> {
  try {
    const mail = writeMail(message, referral, team, { ...options, date: options.now() });
    const signal = AbortSignal.any([AbortSignal.timeout(longestMs), ...(givingUp ? [givingUp] : [])]);
    const { response } = await transport.sendMail({ ...mail, signal });
    return { outcome: 'sent', kind: /^\d{3}/.exec(response)?.[0] ?? 'sent' };
  } catch (error) {
    return { outcome: 'failed', kind: failureKind(error) };
  }
}

export function hasEmail(team: Team | undefined): team is TeamWithEmail {
  return team?.email !== undefined;
}

function inFuture(now: () => Date, ms: number): string {
  return new Date(now().getTime() + ms).toISOString();
}
