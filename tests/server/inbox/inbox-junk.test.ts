/** Whatever is sent to the inbox, it answers with 4xx and a sentence, and nothing changes. */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type InboxServer, START, sealFor, startInboxServer } from './inbox-server.ts';

const RUNS = 1000;
const PLACES = ['challenge', 'session', 'me', 'referrals', 'referrals/K7QF-3WXA', 'referrals/K7QF-3WXA/state', 'referrals/K7QF-3WXA/hand'];
let inbox: InboxServer;
let cookie: string;
let client = 0;

beforeAll(async () => {
  // Each request from somewhere else, so that it is the junk that is refused, and not the number of tries.
  inbox = await startInboxServer(() => String(client++));
  await inbox.store.add({
    reference: 'K7QF-3WXA',
    form: 'every-kind',
    team: 'fenshire',
    receivedAt: START,
    sealed: await sealFor([inbox.keys.fenshire[0].publicKey], 'x'),
    keyDigest: 'k',
    answersDigest: 'a',
  });
  cookie = await inbox.open(inbox.keys.fenshire[0]);
});

afterAll(() => inbox.close());

const everything = async () =>
  JSON.stringify([await inbox.store.list(), await inbox.store.auditTrail(), await inbox.store.waitingMessages()]);

const junkBody = fc.oneof(
  fc.json({ maxDepth: 6 }),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
  fc
    .record(
      {
        publicKey: fc.oneof(fc.string(), fc.constant(`age1${'q'.repeat(57)}`), fc.integer()),
        id: fc.oneof(fc.string(), fc.constant('__proto__'), fc.object()),
        answer: fc.oneof(fc.base64String(), fc.string(), fc.array(fc.string())),
        state: fc.oneof(fc.string(), fc.constantFrom('NEW', 'new ', 'seen\u0000', '__proto__')),
        team: fc.oneof(fc.constantFrom('fenshire', '__proto__', 'constructor', ''), fc.string()),
        sealed: fc.oneof(fc.base64String({ maxLength: 2000 }), fc.string()),
        __proto__: fc.anything(),
      },
      { requiredKeys: [] },
    )
    .map((body) => JSON.stringify(body) ?? ''),
);

const junkPath = fc.oneof(
  fc.constantFrom(...PLACES),
  fc.tuple(fc.constantFrom(...PLACES), fc.webPath()).map(([place, path]) => place + path),
  fc.webPath().map((path) => `/api/inbox${path || '/'}`),
);

test('Junk in the body or in the address is refused, with or without a session', async () => {
  const before = await everything();

  await fc.assert(
    fc.asyncProperty(
      junkPath,
      junkBody,
      fc.boolean(),
      fc.constantFrom('POST', 'PUT', 'PATCH', 'OPTIONS'),
      async (path, body, hasSession, method) => {
        const answered = await inbox.ask(method, path, { body, ...(hasSession && { cookie }) });

        expect(answered.status).toBeGreaterThanOrEqual(400);
        expect(answered.status).toBeLessThan(500);
        expect(answered.json['message']).toMatch(/\w.*\.$/);
        expect(answered.headers['set-cookie']).toBeUndefined();
      },
    ),
    { numRuns: RUNS },
  );

  expect(await everything()).toBe(before);
  expect(inbox.logged).toEqual([]);
});

test('Junk in the headers is refused', async () => {
  const before = await everything();
  const anyHeader = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 200 });

  await fc.assert(
    fc.asyncProperty(anyHeader, anyHeader, anyHeader, async (junkCookie, origin, type) => {
      const headers = { Cookie: `__Secure-inbox=${junkCookie}`, Origin: origin, 'Sec-Fetch-Site': undefined, 'Content-Type': type };

      const answered = await inbox.ask('POST', 'referrals/K7QF-3WXA/state', { body: { state: 'closed' }, headers });
      const read = await inbox.ask('GET', 'referrals', { headers });

      expect([answered.status, read.status]).toEqual([403, 401]);
    }),
    { numRuns: RUNS / 4 },
  );

  expect(await everything()).toBe(before);
});
