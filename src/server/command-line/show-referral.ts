/** `show`: what is in clear about one referral. A deleted one still has its trail. */
import type { Attempt, AuditEntry, Referral, Store } from '../store/store.ts';
import { count, momentOf, table } from './print-table.ts';

/** @returns undefined when there never was one */
export async function showReferral(
  store: Pick<Store, 'find' | 'attemptsFor' | 'auditTrail'>,
  reference: string,
): Promise<string | undefined> {
  const referral = await store.find(reference);
  const trail = await store.auditTrail(reference);
  if (!referral && trail.length === 0) return undefined;
  return [
    ...(referral ? sayReferral(referral) : [`${reference} was deleted. Only what happened to it is kept.`]),
    ...(referral ? ['', ...sayAttempts(await store.attemptsFor(reference))] : []),
    '',
    ...sayTrail(trail),
  ].join('\n');
}

function sayReferral({ reference, form, team, receivedAt, state, stateAt, sealed }: Referral): string[] {
  return [
    reference,
    `  form     ${form}`,
    `  team     ${team}`,
    `  arrived  ${momentOf(receivedAt)}`,
    `  state    ${state}, since ${momentOf(stateAt)}`,
    `  sealed   ${count(sealed.length, 'byte')}`,
  ];
}

function sayAttempts(attempts: readonly Attempt[]): string[] {
  if (attempts.length === 0) return ['Nobody tried to tell the team yet.'];
  const rows = attempts.map(({ at, outcome, kind, nextAt }) => [momentOf(at), outcome, kind, nextAt === undefined ? '' : momentOf(nextAt)]);
  return ['Messages to the team:', '', ...table(['when', 'outcome', 'kind', 'next try'], rows)];
}

function sayTrail(trail: readonly AuditEntry[]): string[] {
  const rows = trail.map(({ at, what, who, detail = '' }) => [momentOf(at), what, who, detail]);
  return ['What happened to it:', '', ...table(['when', 'what', 'who', 'more'], rows)];
}
