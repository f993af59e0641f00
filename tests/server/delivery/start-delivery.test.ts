/** Delivery as the server runs it: from the first message until it is stopped. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Delivery, startDelivery } from '#server/delivery/start-delivery.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { openOutbox, type Outbox } from './outbox.ts';

const EVERY_MS = 20;
let outbox: Outbox;
let server: MailServer | undefined;
let delivery: Delivery | undefined;

beforeEach(async () => {
  outbox = await openOutbox();
});

afterEach(async () => {
  await delivery?.stop();
  await server?.close();
  await outbox.close();
});

function start(mail: { url: string } | undefined, goodbyeMs?: number): Delivery {
  const { store, site, now, logged } = outbox;
  delivery = startDelivery({
    store,
    site,
    address: 'https://forms.example.org',
    mail: mail && { url: mail.url, from: 'forms@example.org', isPlainAllowed: true, attachesForm: false },
    everyMs: EVERY_MS,
    ...(goodbyeMs !== undefined && { goodbyeMs }),
    now,
    log: (entry) => logged.push(entry),
  });
  return delivery;
}

test('What comes while the server runs is told soon, also after the mail server was away', async () => {
  const gone = await startMailServer();
  await gone.close();
  start({ url: `smtp://localhost:${gone.port}` });
  await outbox.arrive('K7QF-3WXA');
  await vi.waitFor(() => expect(outbox.logged).toEqual([{ kind: 'mail-failed ECONNREFUSED', reference: 'K7QF-3WXA' }]));
  const back = await startMailServer({}, gone.port);
  server = back;

  outbox.wait(2 * 60_000);
  await vi.waitFor(() => expect(back.got.length).toBe(1));
  await outbox.arrive('M4RS-HAAA', 'marshland');
  await vi.waitFor(() => expect(back.got.length).toBe(2));
});

test('Stopping finishes the message under way and begins no other', async () => {
  let letGo: (() => void) | undefined;
  const slow = await startMailServer({
    onData: (stream, _session, next) => {
      stream.resume().on('end', () => {
        letGo = () => next();
      });
    },
  });
  server = slow;
  await outbox.arrive('K7QF-3WXA');
  await outbox.arrive('M4RS-HAAA');
  const started = start({ url: `smtp://localhost:${slow.port}` });
  await vi.waitFor(() => expect(letGo).toBeDefined());

  let isStopped = false;
  const stopped = started.stop().then(() => {
    isStopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  letGo?.();
  await stopped;

  expect((await outbox.store.attemptsFor('K7QF-3WXA')).map(({ outcome }) => outcome)).toEqual(['sent']);
  expect((await outbox.store.waitingMessages()).map(({ reference, attempts }) => [reference, attempts])).toEqual([['M4RS-HAAA', 0]]);
});

test('A mail server that says nothing more does not keep the server from stopping; the message is tried again', async () => {
  let isStalled = false;
  server = await startMailServer({
    onData: (stream) => {
      stream.resume().on('end', () => {
        isStalled = true;
      });
    },
  });
  await outbox.arrive('K7QF-3WXA');
  const started = start({ url: `smtp://localhost:${server.port}` }, 50);
  await vi.waitFor(() => expect(isStalled).toBe(true));

  await started.stop();

  expect((await outbox.store.attemptsFor('K7QF-3WXA')).map(({ outcome, kind }) => [outcome, kind])).toEqual([['failed', 'ETIMEDOUT']]);
  expect((await outbox.store.waitingMessages()).map(({ reference, attempts }) => [reference, attempts])).toEqual([['K7QF-3WXA', 1]]);
}, 5000);

test('Without a mail server everything waits, and the log says so once', async () => {
  await outbox.arrive('K7QF-3WXA');

  await start(undefined).stop();

  expect(outbox.logged).toEqual([{ kind: 'mail-waits no-mail-server' }]);
  expect((await outbox.store.waitingMessages()).map(({ reference }) => reference)).toEqual(['K7QF-3WXA']);
});

test('The log says at start which team has no address', async () => {
  delete outbox.site.teams.teams[1]?.email;
  server = await startMailServer();

  start({ url: `smtp://localhost:${server.port}` });

  expect(outbox.logged).toEqual([{ kind: 'mail-waits no-email-of-team marshland' }]);
});

test('While the store is away delivery says so and goes on trying', async () => {
  server = await startMailServer();
  start({ url: `smtp://localhost:${server.port}` });

  await outbox.store.close();

  await vi.waitFor(() => expect(outbox.logged.length).toBeGreaterThan(1));
  expect(new Set(outbox.logged.map(({ kind }) => kind.split(' ')[0]))).toEqual(new Set(['delivery-failed']));
});
