/** `list`: every referral with its state and age, and below them every message that did not reach its team yet. */
import { REFERRAL_STATES, type ReferralHeader, type Store, type WaitingMessage } from '../store/store.ts';
import { ageOf, count, momentOf, table } from './print-table.ts';

export async function listReferrals(store: Pick<Store, 'list' | 'waitingMessages'>, now: Date): Promise<string> {
  const referrals = await store.list();
  const waiting = await store.waitingMessages();
  if (referrals.length === 0) return 'There are no referrals.';
  return [
    sayCounts(referrals),
    '',
    ...table(
      ['reference', 'state', 'arrived', 'team', 'form'],
      referrals.map(({ reference, state, receivedAt, team, form }) => [reference, state, `${ageOf(receivedAt, now)} ago`, team, form]),
    ),
    '',
    ...sayWaiting(waiting, now),
  ].join('\n');
}

function sayCounts(referrals: readonly ReferralHeader[]): string {
  const byState = REFERRAL_STATES.map((state) => ({ state, number: referrals.filter((referral) => referral.state === state).length }));
  const said = byState.filter(({ number }) => number > 0).map(({ state, number }) => `${number} ${state}`);
  return `${count(referrals.length, 'referral')}: ${said.join(', ')}.`;
}

function sayWaiting(waiting: readonly WaitingMessage[], now: Date): string[] {
  if (waiting.length === 0) return ['Every team was told of everything.'];
  return [
    `${count(waiting.length, 'message')} not delivered:`,
    '',
    ...table(
      ['reference', 'team', 'waits', 'tries', 'last', 'next try'],
      waiting.map(({ reference, team, createdAt, attempts, lastKind, nextAt }) => [
        reference,
        team,
        ageOf(createdAt, now),
        String(attempts),
        lastKind ?? 'not tried',
        momentOf(nextAt),
      ]),
    ),
  ];
}
