/** A referral as the intake hands it to a store. */
import type { NewReferral } from '#server/store/store.ts';

/** One that differs from others by its number: its reference, its key and its answers. */
export function newReferral(number: number, changes: Partial<NewReferral> = {}): NewReferral {
  const digits = String(number).padStart(4, '0');
  return {
    reference: `K7QF-${digits}`,
    form: 'review-request',
    team: 'cambridgeshire',
    receivedAt: '2026-11-22T20:05:00.000Z',
    keyDigest: `key ${digits}`,
    answersDigest: `answers ${digits}`,
    sealed: Uint8Array.of(0, 1, 2, 253, 254, 255),
    ...changes,
  };
}
