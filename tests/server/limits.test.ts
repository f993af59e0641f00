/** Who is asking, how often, and from where: what the limits know. */
import type { IncomingMessage } from 'node:http';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clientAddress } from '#server/client-address.ts';
import { createGuard } from '#server/guard.ts';
import { createLimit } from '#server/limits.ts';

const from = (remoteAddress: string, headers: Record<string, string> = {}) => ({ headers, socket: { remoteAddress } }) as IncomingMessage;
const forwarded = (said: string) => from('10.0.0.1', { 'x-forwarded-for': said });

test.each([
  [0, '198.51.100.7', '203.0.113.9', '203.0.113.9'],
  [1, '198.51.100.7', '10.0.0.1', '198.51.100.7'],
  [1, '1.2.3.4, 198.51.100.7', '10.0.0.1', '198.51.100.7'],
  [2, '1.2.3.4, 198.51.100.7, 10.0.0.2', '10.0.0.1', '198.51.100.7'],
  [2, '198.51.100.7', '10.0.0.1', '198.51.100.7'],
  [1, '', '10.0.0.1', '10.0.0.1'],
  [1, ' , ,198.51.100.7 , ', '10.0.0.1', '198.51.100.7'],
  [1, '1.2.3.4, unknown', '10.0.0.1', '10.0.0.1'],
  [1, '198.51.100.7:4711', '10.0.0.1', '198.51.100.7'],
  [1, '[2001:db8:0:1::5]:4711', '10.0.0.1', '2001:db8:0:1::/64'],
  [1, '2001:DB8:0:1:a:b:c:d', '10.0.0.1', '2001:db8:0:1::/64'],
  [1, '2001:db8::1', '10.0.0.1', '2001:db8:0:0::/64'],
  [1, '::', '10.0.0.1', '0:0:0:0::/64'],
  [0, '', '::ffff:203.0.113.9', '203.0.113.9'],
  [0, '', 'fe80::1%eth0', 'fe80:0:0:0::/64'],
])('With %i proxies of ours, who says "%s" and comes from %s counts as %s', (proxies, said, neighbour, address) => {
  expect(clientAddress(from(neighbour, { 'x-forwarded-for': said }), proxies)).toBe(address);
});

test('Whatever somebody writes in front, the address is the one that our own proxy saw', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (lie) => {
      expect(clientAddress(forwarded(`${lie}, 198.51.100.7`), 1)).toBe('198.51.100.7');
    }),
  );
});

test('Nothing that a header says makes an address that is none', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.ipV4Extended()), fc.integer({ min: 0, max: 3 }), (said, proxies) => {
      expect(clientAddress(forwarded(said), proxies)).toMatch(/^(?:\d+\.){3}\d+$|^[\da-f:]+::\/64$/);
    }),
  );
});

test('Twenty at once may come in from one address, then one every five seconds; others are not held up', () => {
  let now = 1000;
  const limit = createLimit({ clock: () => now });

  expect(Array.from({ length: 21 }, () => limit('a'))).toEqual([...Array(20).fill(0), 5]);
  expect(limit('b')).toBe(0);
  now += 4999;
  expect(limit('a')).toBe(1);
  now += 1;
  expect([limit('a'), limit('a')]).toEqual([0, 5]);
  now += 3_600_000;
  expect(Array.from({ length: 21 }, () => limit('a'))).toEqual([...Array(20).fill(0), 5]);
});

test('Asking too early does not make the wait longer', () => {
  let now = 0;
  const limit = createLimit({ burst: 1, everyMs: 10_000, clock: () => now });
  for (let count = 0; count < 100; count += 1) limit('a');
  now += 10_000;

  expect(limit('a')).toBe(0);
});

test('However many addresses there are, only so many are remembered: those that asked last', () => {
  const limit = createLimit({ burst: 1, most: 3, clock: () => 0 });
  for (const address of ['a', 'b', 'c', 'd']) limit(address);

  expect(['b', 'c', 'd'].map((address) => limit(address) > 0)).toEqual([true, true, true]);
  expect(limit('a')).toBe(0);
});

test.each([
  ['a browser on our page', { 'sec-fetch-site': 'same-origin', origin: 'https://homes.example' }, false],
  ['a browser whose person typed the address', { 'sec-fetch-site': 'none' }, false],
  ['a browser on another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }, true],
  ['a browser on a neighbour of ours', { 'sec-fetch-site': 'same-site' }, true],
  ['an older browser on our page', { origin: 'http://127.0.0.1:4321' }, false],
  ['an older browser on our public address', { origin: 'https://homes.example' }, false],
  ['an older browser on another port', { origin: 'http://127.0.0.1:4322' }, true],
  ['an older browser on another site', { origin: 'https://evil.example' }, true],
  ['a browser that will not say', { origin: 'null' }, false],
  ['a program that says nothing', {}, false],
  ['a program that says nonsense', { origin: 'homes.example' }, true],
  ['a site that says that it is ours', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }, true],
])('What comes from %s is from elsewhere: %s', (_who, headers, isFromElsewhere) => {
  const guard = createGuard({ trustedProxies: 0, publicAddress: 'https://homes.example' });

  expect(guard.isFromElsewhere(from('203.0.113.9', { host: '127.0.0.1:4321', ...headers } as Record<string, string>))).toBe(
    isFromElsewhere,
  );
});

test('A proxy of ours may say by which name people know us', () => {
  const guard = createGuard({ trustedProxies: 1, publicAddress: undefined });

  expect(
    guard.isFromElsewhere(from('10.0.0.1', { host: 'app:4321', 'x-forwarded-host': 'new.example', origin: 'https://new.example' })),
  ).toBe(false);
});
