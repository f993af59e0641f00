/** What the team closed goes some days later, and nothing else does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LogEntry } from '#server/log.ts';
import { deleteClosed, startRetention } from '#server/retention.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { type Store, StoreError } from '#server/store/store.ts';
import { newReferral } from './store/new-referral.ts';

const CLOSED_AT = '2026-11-22T20:05:00.000Z';
const THIRTY_DAYS_LATER = '2026-12-22T20:05:00.000Z';
let folder: string;
let store: Store;
let logged: LogEntry[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retention-'));
  store = openSqliteStore(folder);
  logged = [];
  for (const number of [1, 2, 3]) await store.add(newReferral(number));
  await store.setState('K7QF-0001', 'cambridgeshire', 'closed', CLOSED_AT, 'age1cam');
  await store.setState('K7QF-0002', 'cambridgeshire', 'closed', '2026-11-22T20:05:00.001Z', 'age1cam');
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

const at = (moment: string) => ({ store, days: 30, now: () => new Date(moment), log: (entry: LogEntry) => logged.push(entry) });
const left = async () => (await store.list()).map(({ reference }) => reference);

test('A form is deleted when the days after its closing are over, not a moment before', async () => {
  expect(await deleteClosed(at('2026-12-22T20:04:59.999Z'))).toEqual([]);
  expect(await deleteClosed(at(THIRTY_DAYS_LATER))).toEqual(['K7QF-0001']);

  expect(await left()).toEqual(['K7QF-0002', 'K7QF-0003']);
  expect((await store.auditTrail('K7QF-0001')).at(-1)).toEqual({
    at: THIRTY_DAYS_LATER,
    who: 'retention',
    what: 'deleted',
    reference: 'K7QF-0001',
  });
  expect(logged).toEqual([{ kind: 'deleted-after-closing', reference: 'K7QF-0001' }]);
});

test('A form that nobody closed stays, however old it is', async () => {
  await deleteClosed(at('2036-11-22T20:05:00.000Z'));

  expect(await left()).toEqual(['K7QF-0003']);
});

test('A form that is opened again at the last moment stays', async () => {
  const slow: Pick<Store, 'closedBefore' | 'delete' | 'tidy'> = {
    closedBefore: async (moment) => {
      const found = await store.closedBefore(moment);
      await store.setState('K7QF-0001', 'cambridgeshire', 'in-hand', THIRTY_DAYS_LATER, 'age1cam');
      return found;
    },
    delete: (...what) => store.delete(...what),
    tidy: (now) => store.tidy(now),
  };

  expect(await deleteClosed({ ...at(THIRTY_DAYS_LATER), store: slow })).toEqual([]);
  expect(await left()).toContain('K7QF-0001');
});

test('Tokens whose time is over are swept out on the way', async () => {
  await store.keepToken({ kind: 'session', digest: 'd', data: '{}', expiresAt: CLOSED_AT });

  await deleteClosed(at(THIRTY_DAYS_LATER));

  expect(await store.readToken('session', 'd', '2020-01-01T00:00:00.000Z')).toBeUndefined();
});

test('A server that starts deletes what is due, and stops only when it is done', async () => {
  await startRetention(at(THIRTY_DAYS_LATER)).stop();

  expect(await left()).toEqual(['K7QF-0002', 'K7QF-0003']);
});

test('A store that is away is asked again, and the log says its kind', async () => {
  let asked = 0;
  const again = Promise.withResolvers<void>();
  const away = {
    ...at(THIRTY_DAYS_LATER),
    store: {
      closedBefore: async () => {
        asked += 1;
        if (asked === 2) again.resolve();
        throw new StoreError('The store could not do it (ECONNREFUSED).', 'ECONNREFUSED');
      },
      delete: async () => false,
      tidy: async () => {},
    },
  };

  const retention = startRetention({ ...away, everyMs: 1 });
  await again.promise;
  await retention.stop();

  expect(logged[0]).toEqual({ kind: 'retention-failed ECONNREFUSED' });
});
