/** The way into the inbox, with a server that cannot be trusted. */
import { afterEach, expect, test, vi } from 'vitest';
import type { KeyKeeper } from '#islands/inbox/key-keeper.ts';
import type { Happening } from '#islands/inbox/state.ts';
import { unlockInbox } from '#islands/inbox/unlock-inbox.ts';

afterEach(() => vi.unstubAllGlobals());

/** A keeper that opens whatever it is given. */
function keeperThatOpens(bytes: Uint8Array): KeyKeeper {
  return {
    unlock: async () => ({ what: 'unlocked', publicKey: 'age1fen' }),
    open: async () => ({ what: 'opened', bytes }),
    forget: () => {},
  } as unknown as KeyKeeper;
}

/** Comes in, and writes down what was sent where. */
async function comeIn(opened: Uint8Array): Promise<{ sent: [address: string, body: unknown][]; happened: Happening[] }> {
  const sent: [string, unknown][] = [];
  vi.stubGlobal('fetch', async (address: string, { body }: RequestInit) => {
    sent.push([address, typeof body === 'string' ? JSON.parse(body) : undefined]);
    return Response.json({ id: 'one', challenge: '', referrals: [], team: 'fenshire', teams: [], idleMinutes: 15 });
  });
  const happened: Happening[] = [];
  await unlockInbox(keeperThatOpens(opened), new Uint8Array(), 'river lamp', (happening) => happened.push(happening));
  return { sent, happened };
}

test('What the server asks is opened and said back, and the inbox opens', async () => {
  const { sent, happened } = await comeIn(new Uint8Array(32));

  expect(sent.slice(0, 2)).toEqual([
    ['/api/inbox/challenge', { publicKey: 'age1fen' }],
    ['/api/inbox/session', { id: 'one', answer: btoa('\0'.repeat(32)) }],
  ]);
  expect(happened.map(({ what }) => what)).toEqual(['key-opens', 'comes-in']);
});

test('A form in place of a challenge is not opened for the server', async () => {
  const { sent, happened } = await comeIn(new TextEncoder().encode('{"answers":{"name":"Ann likes the red bus"}}'));

  expect(sent.map(([address]) => address)).toEqual(['/api/inbox/challenge']);
  expect(happened.at(-1)).toEqual({ what: 'cannot-unlock', problem: 'refused' });
});
