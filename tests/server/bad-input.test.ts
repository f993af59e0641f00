/**
 * Ten thousand requests that no person sends, made up anew in each run (fast-check prints the seed of one that fails): each is answered
 * in words, at once and with 4xx; nothing is kept of them; and the server is as big afterwards as before.
 */
import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createGuard } from '#server/guard.ts';
import { type FormsServer, startFormsServer } from '../fixtures/small-forms-server.ts';

const ADDRESS = '/api/forms/every-kind';
const JSON_TYPE = 'application/json';
const FIELDS_TYPE = 'application/x-www-form-urlencoded';
const LONGEST_MS = 1000;
const MEGABYTE = 1024 * 1024;
const GOOD = {
  name: 'Ann',
  story: 'One.',
  phone: '01632 960 001',
  born: { day: '27', month: '3', year: '2015' },
  area: 'fenshire',
  where: 'two',
  which: ['one', 'three'],
  agree: 'yes',
  share: 'yes',
  signed: { name: 'Ann', day: '22', month: '11', year: '2026' },
};
const agent = new Agent({ keepAlive: true, maxSockets: 4 });
let server: FormsServer;

beforeAll(async () => {
  // The guard is there, but lets everything in: what comes behind it is what is tried.
  server = await startFormsServer(undefined, {
    guard: createGuard({ trustedProxies: 1, publicAddress: undefined, limit: { everyMs: 0 } }),
    longestBodyMs: 500,
  });
});

beforeEach(() => {
  server.taken.length = 0;
});

afterAll(async () => {
  agent.destroy();
  await server.close();
});

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string | string[]>;
  body?: string | Buffer;
}

interface Heard {
  status: number;
  body: string;
  type: string;
  ms: number;
}

function send({ method = 'POST', path = ADDRESS, headers = { 'Content-Type': JSON_TYPE }, body = '' }: Sent): Promise<Heard> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port: server.port, agent, method, path, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          body: text,
          type: String(response.headers['content-type']),
          ms: performance.now() - began,
        }),
      );
    });
    call.on('error', reject);
    call.end(body);
  });
}

function expectRefused({ status, body, type, ms }: Heard): void {
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(ms).toBeLessThan(LONGEST_MS);
  const words = type.startsWith(JSON_TYPE) ? wordsOf(JSON.parse(body) as Record<string, unknown>) : body;
  expect(words).toMatch(/\w+ \w+/);
}

function wordsOf({ message, errors }: Record<string, unknown>): string {
  return typeof message === 'string' ? message : JSON.stringify(errors);
}

/** Runs it with so many made-up inputs; none of them may be taken, and each must be answered as it should. */
async function tryBadly(times: number, bad: fc.Arbitrary<Sent>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(bad, async (sent) => {
      expectRefused(await send(sent));
      expect(server.taken).toEqual([]);
    }),
    { numRuns: times, endOnFailure: true },
  );
  expect(server.logged).toEqual([]);
}

const asJson = (value: unknown): Sent => ({ body: JSON.stringify(value) });
const asFields = (pairs: readonly (readonly string[])[]): Sent => ({
  headers: { 'Content-Type': FIELDS_TYPE },
  body: new URLSearchParams(pairs as [string, string][]).toString(),
});
const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '__defineGetter__', 'valueOf'];
const GOOD_FIELDS = [
  ['style', 'standard'],
  ['name', 'Ann'],
  ['area', 'fenshire'],
  ['where', 'two'],
];
/** As a text, so that `__proto__` is a name like any other. */
const withName = (name: string, value: unknown) =>
  `{"answers":${JSON.stringify(GOOD).slice(0, -1)},${JSON.stringify(name)}:${JSON.stringify(value) ?? 'null'}}}`;

const kinds: [what: string, times: number, bad: fc.Arbitrary<Sent>][] = [
  ['bytes that are nothing', 1500, fc.uint8Array({ maxLength: 500 }).map((bytes) => ({ body: Buffer.from(bytes) }))],
  ['JSON that is anything', 1500, fc.json({ maxDepth: 5 }).map((body) => ({ body }))],
  ['answers that are anything', 1500, fc.jsonValue().map((answers) => asJson({ answers }))],
  [
    'an answer of the wrong type',
    1500,
    fc
      .tuple(
        fc.constantFrom(...Object.keys(GOOD)),
        fc.oneof(fc.integer(), fc.boolean(), fc.array(fc.integer(), { minLength: 1 }), fc.constant({ x: 1 })),
      )
      .map(([name, value]) => asJson({ answers: { ...GOOD, [name]: value } })),
  ],
  [
    'a name that is no question',
    1000,
    fc
      .tuple(fc.oneof(fc.constantFrom(...NAMES_OF_OBJECTS), fc.string()), fc.jsonValue())
      .filter(([name]) => !Object.hasOwn(GOOD, name))
      .map(([name, value]) => ({ body: withName(name, value) })),
  ],
  [
    'a part of an answer that is no part',
    300,
    fc
      .tuple(fc.oneof(fc.constantFrom(...NAMES_OF_OBJECTS.slice(1)), fc.string({ minLength: 1 })), fc.jsonValue())
      .filter(([name]) => !['day', 'month', 'year', '__proto__'].includes(name))
      .map(([name, value]) => asJson({ answers: { ...GOOD, born: { ...GOOD.born, [name]: value } } })),
  ],
  [
    'something twice',
    500,
    fc.constantFrom(...Object.keys(GOOD)).map((name) => ({ body: withName(name, GOOD[name as keyof typeof GOOD]) })),
  ],
  [
    'something beside the answers',
    500,
    fc
      .tuple(fc.string(), fc.jsonValue())
      .filter(([name]) => !['answers', 'idempotencyKey', 'style'].includes(name))
      .map(([name, value]) => ({ body: `{"answers":${JSON.stringify(GOOD)},${JSON.stringify(name)}:${JSON.stringify(value)}}` })),
  ],
  [
    'a key or a style that is none',
    500,
    fc
      .tuple(
        fc.constantFrom('idempotencyKey', 'style'),
        fc.oneof(fc.integer(), fc.constant(''), fc.constant(null), fc.string({ minLength: 201, maxLength: 300 }), fc.array(fc.string())),
      )
      .map(([name, value]) => asJson({ answers: GOOD, [name]: value })),
  ],
  [
    'a NUL somewhere',
    500,
    fc.tuple(fc.string(), fc.string()).map(([before, after]) => asJson({ answers: { ...GOOD, name: `${before}\0${after}` } })),
  ],
  [
    'fields that are anything',
    1500,
    fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string()), { minLength: 1 }).map((pairs) => asFields([...GOOD_FIELDS, ...pairs])),
  ],
  [
    'fields that are no UTF-8',
    500,
    fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes) => ({
      headers: { 'Content-Type': FIELDS_TYPE },
      body: `name=${[...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}%FF`,
    })),
  ],
  [
    'a type that no form has',
    300,
    fc
      .oneof(
        fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'application/xml', ''),
        fc.stringMatching(/^[a-z]+\/[a-z+.-]+$/),
      )
      .map((type) => ({ headers: { 'Content-Type': type }, body: JSON.stringify({ answers: GOOD }) })),
  ],
  [
    'something packed',
    200,
    fc.constantFrom('gzip', 'br', 'deflate', 'zstd', 'gzip, gzip', 'x').map((encoding) => ({
      headers: { 'Content-Type': JSON_TYPE, 'Content-Encoding': encoding },
      body: JSON.stringify({ answers: GOOD }),
    })),
  ],
  [
    'another method',
    300,
    fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'GET', 'PROPFIND', 'LOCK').map((method) => ({ method })),
  ],
  [
    'another address',
    500,
    fc
      .oneof(fc.webPath(), fc.constantFrom(...NAMES_OF_OBJECTS, '..%2f', '%00', '%zz', '%2e%2e/every-kind', 'every-kind/x'))
      .map((path) => ({ path: `/api/forms/${path}`.replace(/every-kind$/, 'none') })),
  ],
];

test.each(kinds)('Of %s, sent %i times, nothing is taken', async (_what, times, bad) => {
  await tryBadly(times, bad);
});

test('That was more than ten thousand', () => {
  expect(kinds.reduce((sum, [, times]) => sum + times, 0)).toBeGreaterThanOrEqual(10_000);
});

test.each([
  ['a huge list of choices', asJson({ answers: { ...GOOD, which: Array(50_000).fill('one') } })],
  ['a huge list of people', asJson({ answers: { ...GOOD, helpers: Array(20_000).fill({}) } })],
  ['lists in lists', { body: `{"answers":${'['.repeat(100_000)}${']'.repeat(100_000)}}` }],
  ['records in records', { body: `{"answers":${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}}` }],
  ['the same field over and over', { headers: { 'Content-Type': FIELDS_TYPE }, body: 'which=one&'.repeat(25_000) }],
  ['a field of nothing over and over', { headers: { 'Content-Type': FIELDS_TYPE }, body: '&'.repeat(250_000) }],
  ['one very long phone number', asJson({ answers: { ...GOOD, phone: '0 '.repeat(100_000) } })],
  ['one very long email', asJson({ answers: { ...GOOD, email: `a@${'a.'.repeat(100_000)}` } })],
  ['one very long postcode', asJson({ answers: { ...GOOD, postcode: `${' '.repeat(200_000)}x` } })],
  ['more than any form', asJson({ answers: { ...GOOD, story: 'a'.repeat(500_000) } })],
] as [string, Sent][])('%s is refused in no time', async (_what, sent) => {
  expectRefused(await send(sent));
  expect(server.taken).toEqual([]);
});

/** @returns everything that is heard on one connection until it ends */
function say(bytes: string | Buffer, isDropped = false): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(server.port, '127.0.0.1', () => {
      socket.write(bytes);
      if (isDropped) socket.destroy();
    });
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}

const HEAD = `POST ${ADDRESS} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\n`;

test.each([
  ['pieces whose length is no number', `${HEAD}Transfer-Encoding: chunked\r\n\r\nzz\r\nab\r\n0\r\n\r\n`],
  ['pieces that are longer than they say', `${HEAD}Transfer-Encoding: chunked\r\n\r\n1\r\nabcdef\r\n0\r\n\r\n`],
  ['an endless remark about a piece', `${HEAD}Transfer-Encoding: chunked\r\n\r\n1;${'a'.repeat(20_000)}\r\na\r\n0\r\n\r\n`],
  ['an encoding nobody knows', `${HEAD}Transfer-Encoding: tea\r\n\r\n{}`],
  ['a length that is no number', `${HEAD}Content-Length: ten\r\n\r\n{}`],
  ['a length below nothing', `${HEAD}Content-Length: -1\r\n\r\n{}`],
  ['two lengths', `${HEAD}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`],
  ['a length and pieces', `${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['a line of header that is none', `${HEAD}Content-Length: 2\r\n no colon\r\n\r\n{}`],
  ['a header with a NUL', `${HEAD}X: a\0b\r\nContent-Length: 2\r\n\r\n{}`],
  ['a header inside an address', `POST ${ADDRESS}\rSet-Cookie:a HTTP/1.1\r\nHost: x\r\n\r\n`],
  ['less than it promises', `${HEAD}Content-Length: 200\r\n\r\n{"answers":{`],
  ['no length at all', `${HEAD}\r\n{"answers":{}}`],
])('A request with %s is answered with 4xx in words', async (_what, bytes) => {
  const began = performance.now();

  const heard = await say(bytes);

  expect(heard).toMatch(/^HTTP\/1\.1 4\d\d /);
  expect(heard.split('\r\n\r\n')[1]).toMatch(/\w+ \w+/);
  expect(heard).not.toMatch(/set-cookie/i);
  expect(performance.now() - began).toBeLessThan(LONGEST_MS);
  expect(server.taken).toEqual([]);
});

test('A thousand forms that break off in the middle leave nothing behind, not even a line in the log', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: 300 }), async (cut) => {
      const whole = `${HEAD}Content-Length: 2000\r\n\r\n${JSON.stringify({ answers: GOOD }).padEnd(2000)}`;
      await say(whole.slice(0, HEAD.length + cut), true);
    }),
    { numRuns: 1000 },
  );

  expect((await send(asJson({ answers: GOOD }))).status).toBe(201);
  expect([server.taken.length, server.logged]).toEqual([1, []]);
});

test('Words written from right to left, pictures and bits of program are taken as the words that they are', async () => {
  const name = 'שלום \u202e 👩🏽‍🦽 <script>alert(1)</script> {{x}} %s "; DROP TABLE referrals; --';

  const answered = await send(asJson({ answers: { ...GOOD, name } }));

  expect([answered.status, server.taken[0]?.answers['name']]).toEqual([201, name]);
});

test('Signs that nobody sees or types are left out of an answer', async () => {
  const answered = await send(asJson({ answers: { ...GOOD, name: 'A\u0007n\u000bn\ud800' } }));

  expect([answered.status, server.taken[0]?.answers['name']]).toEqual([201, 'Ann']);
});

test('After thousands more the server is as big as before', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const bodies = [...kinds.flatMap(([, , bad]) => fc.sample(bad, 10)), asJson({ answers: { ...GOOD, story: 'a'.repeat(500_000) } })];
  const round = async () => {
    for (const sent of bodies) await send(sent);
    server.logged.length = 0;
    collect();
    return process.memoryUsage().heapUsed;
  };
  for (let warm = 0; warm < 3; warm += 1) await round();

  const before = await round();
  for (let count = 0; count < 6; count += 1) await round();
  const after = await round();

  expect((after - before) / MEGABYTE).toBeLessThan(2);
});
