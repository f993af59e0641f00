/** The store of one machine: what every store must do, and what only a file can get wrong. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSqliteStore, sqliteFile } from '#server/store/sqlite-store.ts';
import { newReferral } from './new-referral.ts';
import { storeContract } from './store-contract.ts';

const LATER = '2026-11-22T20:06:00.000Z';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

storeContract('SQLite', async () => {
  const here = join(folder, 'data');
  return {
    where: { folder: here },
    open: async () => openSqliteStore(here),
    meddle: async (sql) => meddle(here, sql),
    clear: async () => {},
  };
});

test('SQLite: Only the person who runs the program may look into the folder and its files', async () => {
  const data = join(folder, 'made', 'for it');
  const store = openSqliteStore(data);
  await store.add(newReferral(1));

  expect(modeOf(data)).toBe('700');
  expect(readdirSync(data).map((file) => [file, modeOf(join(data, file))])).toEqual([
    ['referrals.sqlite', '600'],
    ['referrals.sqlite-shm', '600'],
    ['referrals.sqlite-wal', '600'],
  ]);
  await store.close();
});

test.each(['delete', 'hand'] as const)('SQLite: No copy stays in any file of what was sealed, after %s', async (how) => {
  const store = openSqliteStore(folder);
  const sealed = Buffer.from('a sealed thing that can be found again '.repeat(500));
  await store.add(newReferral(1, { sealed }));
  await store.add(newReferral(2));
  const isThere = () => readdirSync(folder).some((file) => readFileSync(join(folder, file)).includes('that can be found again'));
  expect(isThere()).toBe(true);

  if (how === 'delete') await store.delete('K7QF-0001', LATER, 'retention');
  else {
    const { from, to } = { from: 'cambridgeshire', to: 'peterborough' };
    await store.hand({ reference: 'K7QF-0001', from, to, sealed: Uint8Array.of(1), at: LATER, who: 'age1cam' });
  }

  expect(isThere()).toBe(false);
  await store.close();
});

test('SQLite: Somebody who reads for long does not hold up a deletion, and the copy goes once they are done', async () => {
  const store = openSqliteStore(folder);
  const reader = new DatabaseSync(sqliteFile(folder));
  await store.add(newReferral(1, { sealed: Buffer.from('a sealed thing that can be found again '.repeat(500)) }));
  const isThere = () => readFileSync(`${sqliteFile(folder)}-wal`).includes('that can be found again');
  reader.exec('BEGIN');
  reader.prepare('SELECT count(*) FROM referrals').get();

  const begun = performance.now();
  expect(await store.delete('K7QF-0001', LATER, 'command-line')).toBe(true);
  expect(performance.now() - begun).toBeLessThan(2000);
  expect(isThere()).toBe(true);
  reader.close();
  await store.tidy(LATER);

  expect(isThere()).toBe(false);
  await store.close();
});

test('SQLite: Nothing replaces an entry of the trail by its number or its reference', async () => {
  const store = openSqliteStore(folder);
  await store.add(newReferral(1));

  for (const columns of ['number, reference', 'reference, detail']) {
    const values = columns.startsWith('number') ? `1, 'K7QF-0009'` : `'K7QF-0001', ''`;
    expect(() => meddle(folder, `INSERT OR REPLACE INTO audit (at, who, what, ${columns}) VALUES ('', '', 'received', ${values})`)).toThrow(
      'The audit trail is only ever added to.',
    );
  }
  await store.close();
});

test('SQLite: Sends that come together share the way to the disk', async () => {
  const sizeAfter = async (name: string, send: (store: ReturnType<typeof openSqliteStore>) => Promise<unknown>) => {
    const store = openSqliteStore(join(folder, name));
    await send(store);
    const { size } = statSync(`${sqliteFile(join(folder, name))}-wal`);
    await store.close();
    return size;
  };
  const numbers = Array.from({ length: 50 }, (_, number) => number);

  const together = await sizeAfter('together', (store) => Promise.all(numbers.map((number) => store.add(newReferral(number)))));
  const oneByOne = await sizeAfter('one by one', async (store) => {
    for (const number of numbers) await store.add(newReferral(number));
  });

  expect(together).toBeLessThan(oneByOne / 5);
});

test('SQLite: A disk that takes no more refuses what comes, says that it is not well, and keeps what it has', () => {
  const program = fileURLToPath(new URL('fill-the-disk.ts', import.meta.url));
  const shell = 'ulimit -f 2000; exec "$0" "$1" "$2"';

  const said = JSON.parse(execFileSync('sh', ['-c', shell, process.execPath, program, folder], { encoding: 'utf8' }));

  expect(said).toEqual({
    refusedBy: 'StoreError',
    kind: 'SQLITE_IOERR',
    ping: 'SQLITE_IOERR',
    received: expect.any(Array),
    kept: said.received,
  });
  expect(said.received.length).toBeGreaterThan(3);
});

test('SQLite: A place that is no folder is said in a sentence', () => {
  writeFileSync(join(folder, 'file'), '');

  expect(() => openSqliteStore(join(folder, 'file', 'data'))).toThrow(
    `The data folder "${join(folder, 'file', 'data')}" cannot be used (ENOTDIR). Check that it is a folder on a disk with room, and that this program may write to it, or choose another with DATA_DIR.`,
  );
});

test('SQLite: A file that is no store is left alone', () => {
  writeFileSync(sqliteFile(folder), 'Something else entirely. '.repeat(100));

  expect(() => openSqliteStore(folder)).toThrow('cannot be used (SQLITE_NOTADB)');
  expect(readFileSync(sqliteFile(folder), 'utf8')).toContain('Something else entirely.');
});

test('SQLite: Tables of a newer version are left alone', async () => {
  await openSqliteStore(folder).close();
  meddle(folder, 'PRAGMA user_version = 99');

  expect(() => openSqliteStore(folder)).toThrow(
    'The data was written by a newer version of this program (tables 99, this one knows 1). Start the newer version.',
  );
});

function meddle(where: string, sql: string): void {
  const database = new DatabaseSync(sqliteFile(where));
  try {
    database.exec(sql);
  } finally {
    database.close();
  }
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
