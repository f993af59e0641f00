/** The health of a store that works, that does not, and that hangs. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createHealth } from '#server/health.ts';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function addressOf(ping: () => Promise<void>, clock?: () => number): Promise<string> {
  const server = createServer(createHealth({ ping }, clock));
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.each([
  ['works', async () => {}, 200, { ok: true }],
  ['is full', async () => Promise.reject(new Error('SQLITE_FULL')), 503, { ok: false }],
  ['hangs', () => new Promise<void>(() => {}), 503, { ok: false }],
])('A store that %s', async (_what, ping, status, body) => {
  const response = await fetch(await addressOf(ping));

  expect([response.status, await response.json()]).toEqual([status, body]);
});

test('Many who ask at once make the store work once', async () => {
  let pings = 0;
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const address = await addressOf(() => {
    pings += 1;
    return held;
  });
  const asked = Array.from({ length: 5 }, () => fetch(address).then(({ status }) => status));

  await expect.poll(() => pings).toBe(1);
  answer();

  expect(await Promise.all(asked)).toEqual([200, 200, 200, 200, 200]);
});

test('However often somebody asks, the store works at most once a second', async () => {
  let pings = 0;
  let now = 0;
  const address = await addressOf(
    async () => {
      pings += 1;
    },
    () => now,
  );
  for (let time = 0; time < 5; time++) expect((await fetch(address)).status).toBe(200);
  const soon = pings;
  now = 1000;
  await fetch(address);

  expect([soon, pings]).toEqual([1, 2]);
});
