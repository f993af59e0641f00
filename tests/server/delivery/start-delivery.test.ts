/** Delivery as the server runs it: from the first message until it is stopped. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Delivery, startDelivery } from '#server/delivery/start-delivery.ts';
import { type MailServer, startMailServer } from './mail-server.ts';
import { openOutbox, type Outbox } from './outbox.ts';

const EVERY_MS = 20;
/** Longer than any message takes here that is not held back. */
const PATIENCE_MS = 10_000;
let outbox: Outbox;
let server: MailServer | undefined;
let delivery: Delivery | undefined;

beforeEach(async () => {
  outbox = await openOutbox();
});

afterEach(async () => {
  await delivery?.stop(PATIENCE_MS);
  await server?.close();
  await outbox.close();
});

function start(mail: { url: string } | undefined): Delivery {
  const { store, site, now, logged } = outbox;
  delivery = startDelivery({
    store,
    site,
    address: 'https://forms.example.org',
    mail: mail && { url: mail.url, from: 'forms@example.org', isPlainAllowed: true, attachesForm: false },
    everyMs: EVERY_MS,
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
  const stopped = started.stop(PATIENCE_MS).then(() => {
    isStopped = true;
  });
  await new Promise((resolve) => setImmediate(resolve));
  expect(isStopped).toBe(false);
  letGo?.();
  await stopped;

  expect((await outbox.store.attemptsFor('K7QF-3WXA')).map(({ outcome }) => outcome)).toEqual(['sent']);
  expect((await outbox.store.waitingMessages()).map(({ reference, attempts }) => [reference, attempts])).toEqual([['M4RS-HAAA', 0]]);
});

test('A message that hangs is given up when the server has no more time; the next start tells it again, as the same message', async () => {
  const ids: (string | undefined)[] = [];
  let isHanging = true;
  const slow = await startMailServer({
    onData: (stream, _session, next) => {
      let said = '';
      stream.on('data', (chunk: Buffer) => {
        said += chunk.toString();
      });
      stream.on('end', () => {
        ids.push(/^Message-ID: (?<id>.+)$/im.exec(said)?.groups?.['id']);
        if (!isHanging) next();
      });
    },
  });
  server = slow;
  await outbox.arrive('K7QF-3WXA');
  const started = start({ url: `smtp://localhost:${slow.port}` });
  await vi.waitFor(() => expect(ids.length).toBe(1));

  await started.stop(1);
  const waiting = await outbox.store.waitingMessages();
  isHanging = false;
  outbox.wait(2 * 60_000);
  start({ url: `smtp://localhost:${slow.port}` });
  await vi.waitFor(async () => expect(await outbox.store.waitingMessages()).toEqual([]));

  expect(waiting.map(({ reference, attempts, lastKind }) => [reference, attempts, lastKind])).toEqual([['K7QF-3WXA', 1, 'ETIMEDOUT']]);
  expect(ids).toEqual([expect.stringContaining('@forms.example.org'), ids[0]]);
});

test('Without a mail server everything waits, and the log says so once', async () => {
  await outbox.arrive('K7QF-3WXA');

  await start(undefined).stop(PATIENCE_MS);

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
