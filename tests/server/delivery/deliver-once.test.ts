/** Telling the teams: a real mail server library, well and badly behaved, and a real store. */
import tls from 'node:tls';
import { Decrypter } from 'age-encryption';
import { SMTPServer } from 'smtp-server';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverOnce } from '#server/delivery/deliver-once.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { CERTIFICATE, dropAll, type MailServer, startMailServer } from './mail-server.ts';
import { MARKER, openOutbox, type Outbox, START } from './outbox.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** How long to wait for a mail server that is known to stall. */
const SHORT_MS = 300;
const REFERENCE = 'K7QF-3WXA';
const servers: MailServer[] = [];
let outbox: Outbox;

beforeEach(async () => {
  outbox = await openOutbox();
  await outbox.arrive(REFERENCE);
});

afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
  await outbox.close();
});

async function mailServer(...how: Parameters<typeof startMailServer>): Promise<MailServer> {
  const server = await startMailServer(...how);
  servers.push(server);
  return server;
}

const plain = (server: MailServer) => ({ url: `smtp://localhost:${server.port}` });
const after = (ms: number) => new Date(new Date(START).getTime() + ms).toISOString();
const refusal = (responseCode: number, message: string) => Object.assign(new Error(message), { responseCode });
const attempts = () => outbox.store.attemptsFor(REFERENCE);
const kinds = async () => (await attempts()).map(({ outcome, kind }) => `${outcome} ${kind}`);

/** The real store, but for what goes wrong in it. */
function storeWith(changed: Partial<Store>): Store {
  return new Proxy(outbox.store, {
    get: (store, name) => {
      const value: unknown = Reflect.get(changed, name) ?? Reflect.get(store, name);
      return typeof value === 'function' ? value.bind(store) : value;
    },
  });
}

/** For as long as the work takes, the machine trusts the test's certificate as if an authority had signed it. */
async function trusting(work: () => Promise<void>): Promise<void> {
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...before, CERTIFICATE]);
  try {
    await work();
  } finally {
    tls.setDefaultCACertificates(before);
  }
}

test('The team is told once: which form, its reference and the way to it, and nothing that somebody wrote', async () => {
  const server = await mailServer();

  expect(await deliverOnce(outbox.options(plain(server)))).toBe(1);
  expect(await deliverOnce(outbox.options(plain(server)))).toBe(0);

  const [message, ...others] = server.got;
  expect(others).toEqual([]);
  expect(message?.to).toEqual(['fenshire@example.org']);
  expect(message?.headers).toMatchObject({
    from: 'forms@example.org',
    to: 'fenshire@example.org',
    subject: 'A form waits for you: K7QF-3WXA',
    'auto-submitted': 'auto-generated',
    date: 'Sun, 22 Nov 2026 20:05:00 +0000',
  });
  expect(message?.text).toBe(`A form waits for the key worker team for Fenshire.

Form: A form of every kind
Reference: K7QF-3WXA
It came on 22 November 2026, 8:05pm.

Open it here, with your key file:
https://forms.example.org/inbox/#K7QF-3WXA

Only your key opens it. This email says nothing about the person.

Nobody reads answers to this email.
`);
  expect(message?.raw).not.toContain(MARKER);
  expect(await attempts()).toEqual([{ at: START, outcome: 'sent', kind: '250' }]);
  expect(await outbox.store.waitingMessages()).toEqual([]);
  expect((await outbox.store.auditTrail(REFERENCE)).map(({ who, what }) => [who, what])).toEqual([
    ['intake', 'received'],
    ['delivery', 'told'],
  ]);
  expect(outbox.logged).toEqual([]);
});

test('With the sealed form attached, only the key of the team opens it', async () => {
  const server = await mailServer();

  await deliverOnce(outbox.options({ ...plain(server), attachesForm: true }));

  const { raw = '', text } = server.got[0] ?? {};
  const [, base64 = ''] = /filename=K7QF-3WXA\.age[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)\r\n--/.exec(raw) ?? [];
  const decrypter = new Decrypter();
  decrypter.addIdentity(outbox.identity);
  expect(await decrypter.decrypt(Buffer.from(base64, 'base64'), 'text')).toBe(MARKER);
  expect(raw).not.toContain(MARKER);
  expect(text).toContain('The locked form is in the file K7QF-3WXA.age too.');
});

test.each([
  ['STARTTLS', 'smtp', {}],
  ['TLS from the start', 'smtps', { secure: true }],
])('With %s and a certificate that is vouched for, the message goes through TLS', async (_what, protocol, how) => {
  const server = await mailServer(how);

  await trusting(async () => {
    await deliverOnce(outbox.options({ url: `${protocol}://localhost:${server.port}`, isPlainAllowed: false }));
  });

  expect(server.got.map(({ wasSecure }) => wasSecure)).toEqual([true]);
});

test('A certificate that nobody vouches for gets nothing, unless the people who run this allow it', async () => {
  const server = await mailServer();

  await deliverOnce(outbox.options({ ...plain(server), isPlainAllowed: false }));
  expect([server.got, await kinds()]).toEqual([[], ['failed DEPTH_ZERO_SELF_SIGNED_CERT']]);

  outbox.wait(DAY);
  await deliverOnce(outbox.options(plain(server)));
  expect(server.got.map(({ wasSecure }) => wasSecure)).toEqual([true]);
});

test('A mail server without TLS hears neither address nor password, unless the people who run this allow it', async () => {
  const heard: string[] = [];
  const server = await mailServer({
    hideSTARTTLS: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username }, _session, next) => {
      heard.push(username ?? '');
      next(null, { user: username });
    },
    onMailFrom: ({ address }, _session, next) => {
      heard.push(address);
      next();
    },
  });
  const url = `smtp://robin:pass%40word@localhost:${server.port}`;

  await deliverOnce(outbox.options({ url, isPlainAllowed: false }));
  expect([heard, server.got, server.connections]).toEqual([[], [], 1]);
  expect(await kinds()).toEqual(['failed ETLS']);

  outbox.wait(DAY);
  await deliverOnce(outbox.options({ url }));
  expect([heard, server.got.length]).toEqual([['robin', 'forms@example.org'], 1]);
});

test('Name and password reach the server as they were meant, signs and all', async () => {
  const server = await mailServer({
    onAuth: ({ username, password }, _session, next) =>
      username === 'robin@example.org' && password === 'a:b/c@d%' ? next(null, { user: username }) : next(refusal(535, 'no')),
    authOptional: false,
  });

  await deliverOnce(outbox.options({ url: `smtp://robin%40example.org:a%3Ab%2Fc%40d%25@localhost:${server.port}` }));

  expect(server.got.length).toBe(1);
});

test.each([
  ['the password', 'failed 535', { onAuth: (_auth, _session, next) => next(refusal(535, 'no')), authOptional: false }],
  ['the sender, for now', 'failed 451', { onMailFrom: (_from, _session, next) => next(refusal(451, 'later')) }],
  ['the team', 'failed 550', { onRcptTo: (_to, _session, next) => next(refusal(550, `no ${MARKER} here`)) }],
  ['the message', 'failed 552', { onData: (stream, _session, next) => stream.resume().on('end', () => next(refusal(552, 'full'))) }],
  ['the connection', 'failed 421', { onConnect: (_session, next) => next(refusal(421, 'busy')) }],
  ['to speak at all', 'failed ETIMEDOUT', { onConnect: () => {} }],
  ['to say whether it has the message', 'failed ETIMEDOUT', { onData: (stream) => stream.resume() }],
] satisfies [string, string, Parameters<typeof startMailServer>[0]][])(
  'A mail server that refuses %s is tried again, and gets the message once it behaves',
  async (_what, kind, how) => {
    const server = await startMailServer(how);
    const url = `smtp://robin:word@localhost:${server.port}`;

    await deliverOnce(outbox.options({ url }, kind.endsWith('ETIMEDOUT') ? SHORT_MS : undefined));
    await server.close();
    const tooSoon = await deliverOnce(outbox.options({ url }));
    expect(await attempts()).toEqual([{ at: START, outcome: 'failed', kind: kind.slice(7), nextAt: after(MINUTE) }]);
    const better = await mailServer({}, server.port);
    outbox.wait(MINUTE);
    await deliverOnce(outbox.options({ url }));

    expect([tooSoon, better.got.length, await kinds()]).toEqual([0, 1, [kind, 'sent 250']]);
    expect(outbox.logged).toEqual([{ kind: `mail-${kind}`, reference: REFERENCE }]);
    expect(JSON.stringify([await attempts(), outbox.logged])).not.toContain(MARKER);
  },
);

test('A server that keeps a message going for ever with a word now and then is left after a while', async () => {
  const server: SMTPServer = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 10,
    disabledCommands: ['STARTTLS'],
  });
  server.onData = (stream) => {
    stream.resume();
    const words = setInterval(() => {
      for (const { _socket } of server.connections) _socket.write('250-wait\r\n');
      if (server.connections.size === 0) clearInterval(words);
    }, 100);
  };
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.server.address() as { port: number };

  await deliverOnce(outbox.options({ url: `smtp://localhost:${port}` }, SHORT_MS));
  await new Promise<void>((resolve) => server.close(resolve));

  expect(await kinds()).toEqual(['failed ETIMEDOUT']);
});

test('A server that hangs up in the middle of the message gets it whole when it is back, once', async () => {
  let dropping: SMTPServer | undefined;
  const first = await startMailServer({
    onConnect(this: SMTPServer, _session, next) {
      dropping = this;
      next();
    },
    onData: (stream) => {
      stream.once('data', () => dropping && dropAll(dropping));
    },
  });
  for (let size = 0; size < 3; size++) await outbox.arrive(`MANY-${size}`);
  const sent = await deliverOnce(outbox.options({ ...plain(first), attachesForm: true }));
  await first.close();
  const back = await mailServer({}, first.port);
  outbox.wait(MINUTE);

  await deliverOnce(outbox.options({ ...plain(back), attachesForm: true }));

  expect([sent, await kinds()]).toEqual([0, [expect.stringMatching(/^failed E(?:CONNECTION|CONNRESET|PIPE)$/), 'sent 250']]);
  expect(new Set(back.got.map(({ headers }) => headers['message-id'])).size).toBe(4);
  expect(back.got.length).toBe(4);
});

test('Whoever gets a message twice can see that it is one', async () => {
  const got: string[] = [];
  let dropping: SMTPServer | undefined;
  const forgetful = await startMailServer({
    onConnect(this: SMTPServer, _session, next) {
      dropping = this;
      next();
    },
    // Has the message, and hangs up before it can say so.
    onData: (stream) => {
      stream.on('data', (chunk: Buffer) => got.push(String(chunk)));
      stream.on('end', () => dropping && dropAll(dropping));
    },
  });
  await deliverOnce(outbox.options(plain(forgetful)));
  await forgetful.close();
  const server = await mailServer({}, forgetful.port);
  outbox.wait(MINUTE);
  await deliverOnce(outbox.options(plain(server)));

  const { 'message-id': id = '', 'x-entity-ref-id': reference = '' } = server.got[0]?.headers ?? {};
  expect(id).toMatch(/^<[\w-]{36}@forms\.example\.org>$/);
  expect(got.join('')).toContain(`Message-ID: ${id}`);
  expect(got.join('')).toContain(`X-Entity-Ref-ID: ${reference}`);
});

test('A mail server that is away for days loses nothing: tried more and more seldom, then told once', async () => {
  const gone = await startMailServer();
  await gone.close();
  const minutes: number[] = [];
  for (let minute = 0; minute < 3 * 24 * 60; minute += 1) {
    const [waiting] = await outbox.store.waitingMessages();
    if (waiting && waiting.nextAt <= outbox.now().toISOString()) minutes.push(minute);
    await deliverOnce(outbox.options(plain(gone)));
    outbox.wait(MINUTE);
  }
  const server = await mailServer({}, gone.port);
  outbox.wait(6 * 60 * MINUTE);
  await deliverOnce(outbox.options(plain(server)));

  expect(minutes).toEqual([0, 1, 3, 7, 15, 31, 63, 127, 255, 511, ...Array.from({ length: 10 }, (_, index) => 871 + index * 360)]);
  expect(new Set((await attempts()).slice(0, -1).map(({ kind }) => kind))).toEqual(new Set(['ECONNREFUSED']));
  expect([(await attempts()).length, server.got.length]).toEqual([minutes.length + 1, 1]);
});

test('After a restart delivery goes on where it stopped', async () => {
  const gone = await startMailServer();
  await gone.close();
  await deliverOnce(outbox.options(plain(gone)));
  await outbox.store.close();
  const store = openSqliteStore(outbox.folder);
  const server = await mailServer({}, gone.port);
  outbox.wait(MINUTE);

  const sent = await deliverOnce({ ...outbox.options(plain(server)), store });
  const all = await store.attemptsFor(REFERENCE);
  await store.close();

  expect([sent, server.got.length, all.map(({ kind }) => kind)]).toEqual([1, 1, ['ECONNREFUSED', '250']]);
});

test('Two programs with the same store tell nobody twice', async () => {
  const server = await mailServer({ hideSTARTTLS: true });
  for (let size = 0; size < 20; size++) await outbox.arrive(`MANY-${size}`);
  const other = openSqliteStore(outbox.folder);

  const sent = await Promise.all([
    deliverOnce(outbox.options(plain(server))),
    deliverOnce({ ...outbox.options(plain(server)), store: other }),
  ]);
  await other.close();

  expect(sent[0] + sent[1]).toBe(21);
  expect(Math.min(...sent)).toBeGreaterThan(0);
  expect(server.got.map(({ headers }) => headers['subject']).sort()).toEqual(
    [...new Set(server.got.map(({ headers }) => headers['subject']))].sort(),
  );
  expect(server.got.length).toBe(21);
});

test('A form that is handed on while somebody is about to tell is told to the team that has it now, and to nobody else', async () => {
  const server = await mailServer();
  const { store } = outbox;
  const handing = storeWith({
    takeMessages: async (...when) => {
      const taken = await store.takeMessages(...when);
      await store.hand({ reference: REFERENCE, from: 'fenshire', to: 'marshland', sealed: Buffer.from('x'), at: START, who: 'test' });
      return taken;
    },
  });

  await deliverOnce({ ...outbox.options(plain(server)), store: handing });
  outbox.wait(DAY);
  await deliverOnce(outbox.options(plain(server)));

  expect(server.got.map(({ to }) => to)).toEqual([['marshland@example.org']]);
});

test('What was deleted, or waits for a team without an address, is told to nobody and holds up nobody', async () => {
  const server = await mailServer();
  await outbox.arrive('MRSH-0001', 'marshland');
  await outbox.store.delete(REFERENCE, START, 'test');
  await outbox.arrive('FENS-0002');
  delete outbox.site.teams.teams[1]?.email;

  await deliverOnce(outbox.options(plain(server)));
  const waiting = await outbox.store.waitingMessages();
  Object.assign(outbox.site.teams.teams[1] ?? {}, { email: 'new@example.org' });
  outbox.wait(10 * MINUTE);
  await deliverOnce(outbox.options(plain(server)));

  expect(waiting.map(({ reference, attempts }) => [reference, attempts])).toEqual([['MRSH-0001', 0]]);
  expect(server.got.map(({ to, headers }) => [to[0], headers['subject']?.slice(-9)])).toEqual([
    ['fenshire@example.org', 'FENS-0002'],
    ['new@example.org', 'MRSH-0001'],
  ]);
});

test('No name of a form or a team, and no reference, can add a header or somebody to write to', async () => {
  const server = await mailServer();
  const evil = 'x\r\nBcc: thief@example.org\r\n\r\nHello';
  const [form] = outbox.site.forms;
  const [team] = outbox.site.teams.teams;
  if (!form || !team) throw new Error('The small site has a form and a team.');
  form.title.words = evil;
  team.name = evil;
  outbox.site.interface.mailSubject.words = `{reference}${evil}`;
  await outbox.arrive(`EVIL\r\nBcc: thief@example.org`);

  await deliverOnce(outbox.options({ ...plain(server), attachesForm: true }));

  expect(server.got.map(({ to }) => to)).toEqual([['fenshire@example.org'], ['fenshire@example.org']]);
  for (const { raw, headers } of server.got) {
    expect(headers['bcc']).toBeUndefined();
    expect(raw.slice(0, raw.indexOf('\r\n\r\n'))).not.toMatch(/^bcc:/im);
  }
});

test('An address of a team that would be two is nobody', async () => {
  const server = await mailServer();
  Object.assign(outbox.site.teams.teams[0] ?? {}, { email: 'a@example.org, thief@example.org' });

  await deliverOnce(outbox.options(plain(server)));

  expect(server.got.flatMap(({ to }) => to)).not.toContain('thief@example.org');
});

test('When the store goes away after a message was sent, it is not noted as failed', async () => {
  const server = await mailServer();
  const store = storeWith({ noteAttempt: () => Promise.reject(new TypeError('The disk is full.')) });

  await expect(deliverOnce({ ...outbox.options(plain(server)), store })).rejects.toThrow('The disk is full.');
  expect([server.got.length, await attempts(), outbox.logged]).toEqual([1, [], []]);
});
