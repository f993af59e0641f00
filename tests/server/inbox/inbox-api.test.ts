/** The inbox from the outside: real HTTP, real keys, a real store. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { answerTo, type InboxServer, newPair, START, sealFor, startInboxServer, unseal } from './inbox-server.ts';

const MINUTE = 60_000;
const MARKER = 'Ann likes the red bus';
let inbox: InboxServer;

beforeEach(async () => {
  inbox = await startInboxServer();
  await arrive('K7QF-3WXA', 'fenshire');
  await arrive('M4RS-HAAA', 'marshland');
});

afterEach(() => inbox.close());

async function arrive(reference: string, team: 'fenshire' | 'marshland'): Promise<void> {
  const sealed = await sealFor(publicKeys(team), `${reference}: ${MARKER}`);
  await inbox.store.add({
    reference,
    form: 'every-kind',
    team,
    receivedAt: START,
    sealed,
    keyDigest: `key of ${reference}`,
    answersDigest: `answers of ${reference}`,
  });
}

const publicKeys = (team: 'fenshire' | 'marshland') => inbox.keys[team].map(({ publicKey }) => publicKey);
const after = (ms: number) => new Date(new Date(START).getTime() + ms).toISOString();
/** What the trail says from the test on; each referral came in before. */
const trail = async () => (await inbox.store.auditTrail()).filter(({ what }) => what !== 'received');

async function challenge(publicKey: string): Promise<{ id: string; challenge: string }> {
  const { json } = await inbox.ask('POST', 'challenge', { body: { publicKey } });
  return json as { id: string; challenge: string };
}

test('A team opens its inbox, reads a form, marks it, hands another on, and locks; the trail tells all of it', async () => {
  await arrive('WRNG-TEAM', 'fenshire');
  const [{ identity, publicKey }] = inbox.keys.fenshire;
  const [other] = inbox.keys.marshland;
  const who = publicKey.slice(0, 16);

  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const me = await inbox.ask('GET', 'me', { cookie });
  const list = await inbox.ask('GET', 'referrals', { cookie });
  const read = await inbox.ask('GET', 'referrals/K7QF-3WXA', { cookie });
  inbox.wait(MINUTE);
  const marked = await inbox.ask('POST', 'referrals/K7QF-3WXA/state', { cookie, body: { state: 'in-hand' } });
  const sealed = Buffer.from(await sealFor(publicKeys('marshland'), 'Sealed anew')).toString('base64');
  const handed = await inbox.ask('POST', 'referrals/WRNG-TEAM/hand', { cookie, body: { team: 'marshland', sealed } });
  const history = await inbox.ask('GET', 'referrals/K7QF-3WXA/history', { cookie });
  const locked = await inbox.ask('DELETE', 'session', { cookie });
  const late = await inbox.ask('GET', 'referrals', { cookie });

  expect(me.json).toEqual({
    team: 'fenshire',
    teams: [
      { id: 'fenshire', name: 'the key worker team for Fenshire', publicKeys: publicKeys('fenshire') },
      { id: 'marshland', name: 'the key worker team for Marshland', publicKeys: publicKeys('marshland') },
    ],
    idleMinutes: 15,
  });
  const header = { form: 'every-kind', team: 'fenshire', receivedAt: START, state: 'new', stateAt: START };
  expect(list.json).toEqual({
    referrals: [
      { reference: 'K7QF-3WXA', ...header },
      { reference: 'WRNG-TEAM', ...header },
    ],
  });
  expect(read.headers['content-type']).toBe('application/octet-stream');
  expect(Buffer.from(await unseal(read.bytes, identity)).toString()).toBe(`K7QF-3WXA: ${MARKER}`);
  expect([marked.status, marked.json]).toEqual([200, { state: 'in-hand', stateAt: after(MINUTE) }]);
  expect([handed.status, handed.json]).toEqual([200, { team: 'marshland' }]);
  const got = await inbox.store.find('WRNG-TEAM');
  expect([got?.team, got?.state]).toEqual(['marshland', 'new']);
  expect(Buffer.from(await unseal(got?.sealed ?? new Uint8Array(), other.identity)).toString()).toBe('Sealed anew');
  expect(history.json).toEqual({
    entries: [
      { at: START, who: 'intake', what: 'received', reference: 'K7QF-3WXA' },
      { at: START, who, what: 'opened', reference: 'K7QF-3WXA' },
      { at: after(MINUTE), who, what: 'in-hand', reference: 'K7QF-3WXA' },
    ],
  });
  expect([locked.status, late.status]).toEqual([200, 401]);
  expect((await trail()).map(({ who, what, detail }) => [who, what, detail])).toEqual([
    [who, 'signed-in', 'fenshire'],
    [who, 'opened', undefined],
    [who, 'in-hand', undefined],
    [who, 'handed', 'fenshire to marshland'],
    [who, 'locked', 'fenshire'],
  ]);
  expect(inbox.logged).toEqual([]);
});

test('The recovery key opens the same inbox', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[1]);

  expect((await inbox.ask('GET', 'me', { cookie })).json['team']).toBe('fenshire');
});

test('The cookie goes to the inbox only, no script sees it, and the store keeps neither it nor the challenge', async () => {
  const { id, challenge: sealed } = await challenge(inbox.keys.fenshire[0].publicKey);
  const answer = await answerTo(sealed, inbox.keys.fenshire[0].identity);
  const { headers } = await inbox.ask('POST', 'session', { body: { id, answer } });
  const [, token = ''] = /^__Secure-inbox=([^;]+)/.exec(String(headers['set-cookie'])) ?? [];

  expect(String(headers['set-cookie'])).toMatch(/^__Secure-inbox=[\w-]{43}; Path=\/api\/inbox; HttpOnly; Secure; SameSite=Strict$/);
  expect(await inbox.store.readToken('session', token, START)).toBeUndefined();
  const locked = await inbox.ask('DELETE', 'session', { cookie: `__Secure-inbox=${token}` });
  expect(String(locked.headers['set-cookie'])).toBe('__Secure-inbox=; Path=/api/inbox; HttpOnly; Secure; SameSite=Strict; Max-Age=0');
});

test('Nothing but a right answer sets a cookie, and nobody on the way may keep an answer', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const answers = [
    await inbox.ask('GET', 'me', { cookie }),
    await inbox.ask('GET', 'referrals', { cookie }),
    await inbox.ask('GET', 'referrals/K7QF-3WXA', { cookie }),
    await inbox.ask('GET', 'me'),
    await inbox.ask('POST', 'challenge', { body: { publicKey: inbox.keys.fenshire[0].publicKey } }),
    await inbox.ask('POST', 'session', { body: { id: 'x', answer: '' } }),
  ];

  expect(answers.map(({ status, headers }) => [status, headers['cache-control'], headers['set-cookie']])).toEqual(
    [200, 200, 200, 401, 200, 401].map((status) => [status, 'no-store', undefined]),
  );
});

test.each([
  ['GET', 'me', undefined],
  ['GET', 'referrals', undefined],
  ['GET', 'referrals/K7QF-3WXA', undefined],
  ['GET', 'referrals/K7QF-3WXA/history', undefined],
  ['POST', 'referrals/K7QF-3WXA/state', { state: 'closed' }],
  ['POST', 'referrals/K7QF-3WXA/hand', { team: 'marshland', sealed: '' }],
])('Without a session, or with one that somebody made up, the inbox is locked: %s %s', async (method, path, body) => {
  const asked = body ? { body } : {};
  const without = await inbox.ask(method, path, asked);
  const madeUp = await inbox.ask(method, path, { ...asked, cookie: `__Secure-inbox=${'A'.repeat(43)}` });

  expect([without.status, madeUp.status]).toEqual([401, 401]);
  expect(without.json).toEqual({ message: 'The inbox is locked. Open it with your key file.' });
  expect(await trail()).toEqual([]);
});

test.each([
  ['GET', 'referrals/M4RS-HAAA', undefined],
  ['GET', 'referrals/M4RS-HAAA/history', undefined],
  ['POST', 'referrals/M4RS-HAAA/state', { state: 'closed' }],
])('What another team has is answered like what is not there: %s %s', async (method, path, body) => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const asked = { cookie, ...(body && { body }) };

  const theirs = await inbox.ask(method, path, asked);
  const nobodys = await inbox.ask(method, path.replace('M4RS-HAAA', 'N0NE-0000'), asked);

  expect(theirs.status).toBe(404);
  expect([nobodys.status, nobodys.json]).toEqual([theirs.status, theirs.json]);
  expect((await inbox.store.find('M4RS-HAAA'))?.state).toBe('new');
  expect((await trail()).map(({ what }) => what)).toEqual(['signed-in']);
});

test('A form of another team cannot be handed on, and one that was handed on is gone from here', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const sealed = Buffer.from(await sealFor(publicKeys('marshland'), 'x')).toString('base64');
  const theirs = await inbox.ask('POST', 'referrals/M4RS-HAAA/hand', { cookie, body: { team: 'marshland', sealed } });
  await inbox.ask('POST', 'referrals/K7QF-3WXA/hand', { cookie, body: { team: 'marshland', sealed } });

  expect(theirs.status).toBe(404);
  expect((await inbox.ask('GET', 'referrals/K7QF-3WXA', { cookie })).status).toBe(404);
  expect((await inbox.ask('GET', 'referrals', { cookie })).json).toEqual({ referrals: [] });
});

test('A form is only handed on sealed for the team that gets it, whole, and for each of its keys', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const [one = '', two = ''] = publicKeys('marshland');
  const whole = await sealFor([one, two], MARKER);
  const hand = async (sealed: Uint8Array, team = 'marshland') =>
    (await inbox.ask('POST', 'referrals/K7QF-3WXA/hand', { cookie, body: { team, sealed: Buffer.from(sealed).toString('base64') } }))
      .status;

  expect(await hand(Buffer.from(MARKER))).toBe(422);
  expect(await hand(await sealFor([one], MARKER))).toBe(422);
  expect(await hand(await sealFor([one, two, one], MARKER))).toBe(422);
  expect(await hand(whole.subarray(0, whole.length - MARKER.length - 1))).toBe(422);
  expect(await hand(await sealFor([one, two], 'x'.repeat(384 * 1024)))).toBe(422);
  expect(await hand(await sealFor([one, two], 'x'.repeat(600 * 1024)))).toBe(413);
  expect(await hand(whole, 'nobody')).toBe(422);
  expect(await hand(whole, 'fenshire')).toBe(422);
  expect(await hand(whole, '__proto__')).toBe(422);
  expect((await inbox.store.find('K7QF-3WXA'))?.team).toBe('fenshire');
  expect(await hand(whole)).toBe(200);
});

test('A key that belongs to no team gets no challenge, and the trail says that somebody tried', async () => {
  const { publicKey } = await newPair();

  const answered = await inbox.ask('POST', 'challenge', { body: { publicKey } });

  expect([answered.status, answered.json]).toEqual([404, { message: 'This key belongs to no team here.' }]);
  expect(await trail()).toEqual([{ at: START, who: publicKey.slice(0, 16), what: 'refused' }]);
});

test('A challenge cannot be answered without the private key, and not twice', async () => {
  const [{ publicKey, identity }] = inbox.keys.fenshire;
  const first = await challenge(publicKey);
  const guessed = await inbox.ask('POST', 'session', { body: { id: first.id, answer: Buffer.alloc(32).toString('base64') } });
  const rightButLate = await inbox.ask('POST', 'session', { body: { id: first.id, answer: await answerTo(first.challenge, identity) } });
  const second = await challenge(publicKey);
  const body = { id: second.id, answer: await answerTo(second.challenge, identity) };
  const right = await inbox.ask('POST', 'session', { body });
  const again = await inbox.ask('POST', 'session', { body });
  const swapped = await challenge(inbox.keys.marshland[0].publicKey);
  const others = await inbox.ask('POST', 'session', { body: { ...body, id: swapped.id } });

  expect([guessed, rightButLate, right, again, others].map(({ status }) => status)).toEqual([401, 401, 200, 401, 401]);
  expect(guessed.json).toEqual({ message: 'The inbox did not open. Start again with your key file.' });
  expect((await trail()).map(({ what, detail }) => [what, detail])).toEqual([
    ['refused', 'fenshire'],
    ['signed-in', 'fenshire'],
    ['refused', 'marshland'],
  ]);
});

test.each([
  [2 * MINUTE - 1, 200],
  [2 * MINUTE, 401],
])('After %i milliseconds a challenge is answered with %i', async (ms, status) => {
  const [{ publicKey, identity }] = inbox.keys.fenshire;
  const { id, challenge: sealed } = await challenge(publicKey);
  inbox.wait(ms);

  expect((await inbox.ask('POST', 'session', { body: { id, answer: await answerTo(sealed, identity) } })).status).toBe(status);
});

test('The inbox locks after 15 minutes without a request, and each request starts them again', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const me = async (ms: number) => {
    inbox.wait(ms);
    return (await inbox.ask('GET', 'me', { cookie })).status;
  };

  expect([await me(15 * MINUTE - 1), await me(15 * MINUTE - 1), await me(15 * MINUTE), await me(0)]).toEqual([200, 200, 401, 401]);
});

test('After 12 hours the inbox locks, however busy somebody is', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const statuses: number[] = [];
  for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
    inbox.wait(10 * MINUTE);
    statuses.push((await inbox.ask('GET', 'me', { cookie })).status);
  }
  inbox.wait(10 * MINUTE - 1);
  const lastMoment = await inbox.ask('GET', 'me', { cookie });
  inbox.wait(1);

  expect(new Set([...statuses, lastMoment.status])).toEqual(new Set([200]));
  expect((await inbox.ask('GET', 'me', { cookie })).status).toBe(401);
});

test('A key that was taken out of the list of teams opens nothing any more, not even for who is inside', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  inbox.site.teams.teams[0]?.keys.shift();

  expect((await inbox.ask('GET', 'me', { cookie })).status).toBe(401);
});

test('Another website can change nothing, even with the cookie', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const from = async (headers: Record<string, string | undefined>, method = 'POST', path = 'referrals/K7QF-3WXA/state') => {
    const asked = { cookie, headers, ...(method === 'POST' && { body: { state: 'closed' } }) };
    return (await inbox.ask(method, path, asked)).status;
  };
  const older = { 'Sec-Fetch-Site': undefined };

  expect(await from({ 'Sec-Fetch-Site': 'cross-site', Origin: 'https://forms.example.org' })).toBe(403);
  expect(await from({ 'Sec-Fetch-Site': 'same-site' })).toBe(403);
  expect(await from({ 'Sec-Fetch-Site': 'none' })).toBe(403);
  expect(await from({ ...older, Origin: 'https://elsewhere.example.org' })).toBe(403);
  expect(await from({ ...older, Origin: 'null' })).toBe(403);
  expect(await from(older)).toBe(403);
  expect(await from({ 'Sec-Fetch-Site': 'cross-site' }, 'DELETE', 'session')).toBe(403);
  expect(await from({ 'Sec-Fetch-Site': 'cross-site' }, 'POST', 'challenge')).toBe(403);
  expect(await from({ 'Sec-Fetch-Site': 'cross-site' }, 'GET', 'referrals/K7QF-3WXA')).toBe(403);
  expect((await inbox.store.find('K7QF-3WXA'))?.state).toBe('new');
  expect(await from({ ...older, Origin: 'https://forms.example.org' })).toBe(200);
});

test('A browser that says no more than where a page comes from is believed when that is this very host', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  const headers = { 'Sec-Fetch-Site': undefined, Host: 'inside.example.org', Origin: 'https://inside.example.org' };

  const asked = { cookie, headers, body: { state: 'seen' } };
  expect((await inbox.ask('POST', 'referrals/K7QF-3WXA/state', asked)).status).toBe(200);
});

test.each([
  ['POST', 'me', 405, 'GET'],
  ['PUT', 'referrals', 405, 'GET'],
  ['GET', 'challenge', 405, 'POST'],
  ['GET', 'session', 405, 'POST, DELETE'],
  ['DELETE', 'referrals/K7QF-3WXA', 405, 'GET'],
  ['GET', 'referrals/K7QF-3WXA/state', 405, 'POST'],
  ['GET', 'nothing', 404, undefined],
  ['GET', '', 404, undefined],
  ['GET', 'me/K7QF-3WXA', 404, undefined],
  ['GET', 'referrals/k7qf-3wxa', 404, undefined],
  ['GET', 'referrals/..%2f..%2fme', 404, undefined],
  ['GET', '__proto__', 404, undefined],
  ['GET', '/api/inbox', 404, undefined],
])('There is only what there is: %s %s is %i', async (method, path, status, allow) => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);

  const answered = await inbox.ask(method, path, { cookie });

  expect([answered.status, answered.headers['allow']]).toEqual([status, allow]);
  expect(answered.json).toEqual({ message: 'The inbox has nothing at this address.' });
});

test.each([
  ['no JSON', '{', {}, 400],
  ['nothing', '', {}, 400],
  ['bytes that are no text', Buffer.from([0xff, 0x00]), {}, 400],
  ['a state that there is not', { state: 'lost' }, {}, 400],
  ['a field too much', { state: 'seen', team: 'marshland' }, {}, 400],
  ['a field too much that every object has', '{"state":"seen","__proto__":{}}', {}, 400],
  ['a list', ['seen'], {}, 400],
  ['far too much', { state: 'x'.repeat(5000) }, {}, 413],
  ['another type', 'state=seen', { 'Content-Type': 'application/x-www-form-urlencoded' }, 415],
  ['something packed', { state: 'seen' }, { 'Content-Encoding': 'gzip' }, 415],
])('A change that is %s changes nothing', async (_what, body, headers, status) => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);

  const answered = await inbox.ask('POST', 'referrals/K7QF-3WXA/state', { cookie, body, headers });

  expect([answered.status, typeof answered.json['message']]).toEqual([status, 'string']);
  expect((await inbox.store.find('K7QF-3WXA'))?.state).toBe('new');
});

test('When the store breaks, the answer is 503 in words, and the log has the kind and nothing that was sent', async () => {
  const cookie = await inbox.open(inbox.keys.fenshire[0]);
  await inbox.store.close();

  const answered = await inbox.ask('GET', 'referrals/K7QF-3WXA', { cookie });

  expect([answered.status, answered.json]).toEqual([
    503,
    { message: 'The inbox does not work now. Nothing is lost. Try again in a few minutes.' },
  ]);
  expect(inbox.logged).toEqual([{ kind: 'inbox StoreError', reference: 'K7QF-3WXA' }]);
});
