/** Handing a form on: for which keys it is sealed, and what is said when it cannot be. */
import { afterEach, expect, test, vi } from 'vitest';
import { handReferral } from '#islands/inbox/hand-referral.ts';
import type { KeyKeeper } from '#islands/inbox/key-keeper.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';

const FORM: SealedForm = {
  version: 1,
  reference: 'K7RF-3WXN',
  form: 'review-request',
  team: 'fenshire',
  receivedAt: '2026-11-22T20:05:00.000Z',
  style: 'standard',
  answers: {},
};

afterEach(() => vi.unstubAllGlobals());

/** Hands the form to Marshland, whose keys are these when the server is asked. */
async function hand(publicKeys: string[]) {
  const sealedFor: (readonly string[])[] = [];
  const keeper = {
    seal: async (text: string, keys: readonly string[]) => {
      sealedFor.push(keys);
      return { what: 'sealed', bytes: new TextEncoder().encode(text) };
    },
  } as unknown as KeyKeeper;
  const posted: unknown[] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    if (typeof body === 'string') posted.push([address, JSON.parse(body)]);
    return Response.json({ team: 'fenshire', teams: [{ id: 'marshland', name: 'the team for Marshland', publicKeys }], idleMinutes: 15 });
  });
  return { came: await handReferral(keeper, FORM, 'marshland'), sealedFor, posted };
}

test('A form is sealed for the keys that the other team has now, and says which team it is for', async () => {
  const { came, sealedFor, posted } = await hand(['age1new', 'age1newrecovery']);

  expect(came).toEqual({ team: 'the team for Marshland' });
  expect(sealedFor).toEqual([['age1new', 'age1newrecovery']]);
  expect(posted).toEqual([
    ['/api/inbox/referrals/K7RF-3WXN/hand', { team: 'marshland', sealed: btoa(JSON.stringify({ ...FORM, team: 'marshland' })) }],
  ]);
});

test('Nothing is handed to a team that has no keys any more', async () => {
  const { came, posted } = await hand([]);

  expect([came, posted]).toEqual([{ trouble: 'refused' }, []]);
});
