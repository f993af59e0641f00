/** How long somebody can try keys: the counting, and the inbox with it. */
import { expect, test } from 'vitest';
import { Tries } from '#server/inbox/tries.ts';
import { answerTo, newPair, startInboxServer } from './inbox-server.ts';

const WINDOW_MS = 15 * 60_000;

function spend(tries: Tries, address: string, times: number, now = 0): void {
  for (let time = 0; time < times; time++) tries.spend(address, now);
}

test('Twelve tries are free, then that address waits until 15 minutes after its first', () => {
  const tries = new Tries();

  spend(tries, 'a', 11);
  expect(tries.secondsToWait('a', 0)).toBe(0);
  spend(tries, 'a', 1, 60_000);

  expect(tries.secondsToWait('a', 60_000)).toBe(14 * 60);
  expect(tries.secondsToWait('a', WINDOW_MS - 1)).toBe(1);
  expect(tries.secondsToWait('a', WINDOW_MS)).toBe(0);
  expect(tries.secondsToWait('b', 60_000)).toBe(0);
});

test('When many addresses try together, each has one question and its answer', () => {
  const tries = new Tries();

  for (let address = 0; address < 200; address++) tries.spend(String(address), 0);

  expect(tries.secondsToWait('7', 0)).toBe(0);
  tries.spend('7', 0);
  expect(tries.secondsToWait('7', 0)).toBeGreaterThan(0);
  expect(tries.secondsToWait('the team', 0)).toBe(0);
  expect(tries.secondsToWait('7', WINDOW_MS)).toBe(0);
});

test('Whoever opens the inbox gets the tries of their address back, for all as well', () => {
  const tries = new Tries();
  for (let address = 0; address < 20; address++) spend(tries, String(address), 10);

  tries.forgive('7');

  expect(tries.secondsToWait('7', 0)).toBe(0);
  expect(tries.secondsToWait('8', 0)).toBe(0);
});

test('However many addresses try, only so many are remembered', () => {
  const tries = new Tries();
  spend(tries, 'first', 12);
  for (let address = 0; address < 10_000; address++) spend(tries, String(address), 2);

  expect(tries.secondsToWait('first', 0)).toBe(0);
  expect(tries.secondsToWait('9999', 0)).toBeGreaterThan(0);
});

test('Wrong keys and wrong answers are stopped with a sentence and how long to wait; a team elsewhere still comes in', async () => {
  let client = '203.0.113.5';
  const inbox = await startInboxServer(() => client);
  const [{ publicKey, identity }] = inbox.keys.fenshire;
  try {
    for (let time = 0; time < 6; time++) await inbox.ask('POST', 'challenge', { body: { publicKey: (await newPair()).publicKey } });
    const open = await inbox.ask('POST', 'challenge', { body: { publicKey } });
    for (let time = 0; time < 5; time++) await inbox.ask('POST', 'session', { body: { id: 'made-up', answer: '' } });
    const right = { id: open.json['id'], answer: await answerTo(String(open.json['challenge']), identity) };

    const stopped = [
      await inbox.ask('POST', 'challenge', { body: { publicKey } }),
      // Not even a right answer gets through now: nobody learns anything by trying on.
      await inbox.ask('POST', 'session', { body: right }),
    ];
    client = '198.51.100.7';
    const cookie = await inbox.open(inbox.keys.fenshire[0]);
    client = '203.0.113.5';
    inbox.wait(WINDOW_MS);
    const later = await inbox.ask('POST', 'challenge', { body: { publicKey } });

    expect(stopped.map(({ status, headers, json }) => [status, headers['retry-after'], json])).toEqual([
      [429, '900', { message: 'There were too many tries. Wait a few minutes, then try again.' }],
      [429, '900', { message: 'There were too many tries. Wait a few minutes, then try again.' }],
    ]);
    expect(cookie).toMatch(/^__Secure-inbox=/);
    expect(later.status).toBe(200);
  } finally {
    await inbox.close();
  }
});

test('While strangers everywhere use up the tries of all, a team elsewhere still comes in', async () => {
  let client = '203.0.113.0';
  const inbox = await startInboxServer(() => client);
  const [{ publicKey }] = inbox.keys.fenshire;
  try {
    for (let time = 0; time < 200; time++) {
      client = `203.0.113.${time}`;
      await inbox.ask('POST', 'session', { body: { id: 'made-up', answer: '' } });
    }
    const stranger = await inbox.ask('POST', 'session', { body: { id: 'made-up', answer: '' } });
    const another = await inbox.ask('POST', 'challenge', { body: { publicKey } });
    client = '198.51.100.7';

    expect(await inbox.open(inbox.keys.fenshire[0])).toMatch(/^__Secure-inbox=/);
    expect([stranger.status, another.status]).toEqual([401, 429]);
  } finally {
    await inbox.close();
  }
});

test.each([
  ['challenge', async () => ({ publicKey: (await newPair()).publicKey })],
  ['session', async () => ({ id: 'made-up', answer: '' })],
])('Somebody who begins many tries at the same moment has no more of them: %s', async (path, bodyOf) => {
  const inbox = await startInboxServer();
  const body = await bodyOf();
  const all = Promise.withResolvers<void>();
  let begun = 0;
  const beforeBody = () => {
    begun += 1;
    if (begun === 20) all.resolve();
    return all.promise;
  };
  try {
    const answers = await Promise.all(Array.from({ length: 20 }, () => inbox.ask('POST', path, { body, beforeBody })));

    expect(answers.filter(({ status }) => status !== 429)).toHaveLength(12);
  } finally {
    await inbox.close();
  }
});

test('Opening and locking the inbox all day long is no wrong try', async () => {
  const inbox = await startInboxServer();
  try {
    for (let time = 0; time < 20; time++) expect(await inbox.open(inbox.keys.fenshire[0])).toMatch(/^__Secure-inbox=[\w-]{43}$/);
  } finally {
    await inbox.close();
  }
});
