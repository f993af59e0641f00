/** `npm run referrals` as it is run: a program beside the server, over the same data. */
import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { exportReferrals, type Manifest } from '#server/command-line/export-referrals.ts';
import { listReferrals } from '#server/command-line/list-referrals.ts';
import { showReferral } from '#server/command-line/show-referral.ts';
import { makeReference } from '#server/intake/reference.ts';
import { backUpSqlite } from '#server/store/back-up-sqlite.ts';
import { openSqliteStore, sqliteFile } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { newReferral } from '../store/new-referral.ts';

const [FIRST, SECOND, THIRD] = [1, 2, 3].map((letter) => makeReference(() => letter, false)) as [string, string, string];
const PROGRAM = 'src/server/referrals.ts';
const NOW = new Date('2026-11-25T23:30:00.000Z');
let folder: string;
let data: string;
/** Open all the time, as the server's is. */
let store: Store;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'referrals-'));
  data = join(folder, 'data');
  store = openSqliteStore(data);
  await store.add(newReferral(1, { reference: FIRST }));
  await store.add(newReferral(2, { reference: SECOND, team: 'peterborough', receivedAt: '2026-11-25T21:00:00.000Z' }));
  await store.setState(FIRST, 'cambridgeshire', 'closed', '2026-11-24T09:00:00.000Z', 'age1cam');
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function referrals(typed: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...typed], {
    encoding: 'utf8',
    env: { ...process.env, DATA_DIR: data, DATABASE_URL: '', ...environment },
  });
  return { status, said: stdout, complained: stderr };
}

/** The same, while the test goes on. */
function startReferrals(typed: readonly string[]): Promise<unknown> {
  return promisify(execFile)(process.execPath, [PROGRAM, ...typed], { env: { ...process.env, DATA_DIR: data, DATABASE_URL: '' } });
}

/** The message about the first one was tried once and failed; the one about the second was sent. */
async function deliverSome(): Promise<void> {
  const [first, second] = await store.takeMessages('2026-11-25T21:00:00.000Z', '2026-11-25T21:10:00.000Z', 10);
  const at = '2026-11-25T21:00:05.000Z';
  await store.noteAttempt(first?.id ?? '', { at, outcome: 'failed', kind: 'ECONNREFUSED', nextAt: '2026-11-25T23:40:00.000Z' });
  await store.noteAttempt(second?.id ?? '', { at, outcome: 'sent', kind: '250' });
}

test('A list says what there is, how old it is, and what did not reach its team', async () => {
  await deliverSome();

  expect(await listReferrals(store, NOW)).toMatchInlineSnapshot(`
    "2 referrals: 1 new, 1 closed.

    reference  state   arrived      team            form
    3333-333C  closed  3 days ago   cambridgeshire  review-request
    4444-444P  new     2 hours ago  peterborough    review-request

    1 message not delivered:

    reference  team            waits   tries  last          next try
    3333-333C  cambridgeshire  3 days  1      ECONNREFUSED  2026-11-25 23:40:00 UTC"
  `);
});

test('A list without trouble says so, and an empty one too', async () => {
  await deliverSome();
  await store.delete(FIRST, '2026-11-25T21:00:00.000Z', 'command-line');
  expect(await listReferrals(store, NOW)).toMatch(/\n\nEvery team was told of everything\.$/);

  await store.delete(SECOND, '2026-11-25T21:00:00.000Z', 'command-line');
  expect(await listReferrals(store, NOW)).toBe('There are no referrals.');
});

test('One referral is shown with its messages and its trail, but never with what was written', async () => {
  await deliverSome();

  expect(await showReferral(store, FIRST)).toMatchInlineSnapshot(`
    "3333-333C
      form     review-request
      team     cambridgeshire
      arrived  2026-11-22 20:05:00 UTC
      state    closed, since 2026-11-24 09:00:00 UTC
      sealed   6 bytes

    Messages to the team:

    when                     outcome  kind          next try
    2026-11-25 21:00:05 UTC  failed   ECONNREFUSED  2026-11-25 23:40:00 UTC

    What happened to it:

    when                     what      who      more
    2026-11-22 20:05:00 UTC  received  intake
    2026-11-24 09:00:00 UTC  closed    age1cam"
  `);
});

test('What was deleted still shows what happened to it', async () => {
  await store.delete(FIRST, '2026-11-25T21:00:00.000Z', 'command-line');

  expect(await showReferral(store, FIRST)).toMatchInlineSnapshot(`
    "3333-333C was deleted. Only what happened to it is kept.

    What happened to it:

    when                     what      who           more
    2026-11-22 20:05:00 UTC  received  intake
    2026-11-24 09:00:00 UTC  closed    age1cam
    2026-11-25 21:00:00 UTC  deleted   command-line"
  `);
});

test('The program lists and shows while the server has the data open', () => {
  const list = referrals(['list']);
  const show = referrals(['show', SECOND]);

  expect([list.status, list.complained, show.status, show.complained]).toEqual([0, '', 0, '']);
  expect(list.said).toContain(`${FIRST}  closed`);
  expect(show.said).toContain('  team     peterborough');
});

test('A reference that nobody has is said in a sentence', () => {
  const complained = `There is no referral ${THIRD}. To see them all: npm run referrals -- list\n`;

  expect(referrals(['show', THIRD])).toEqual({ status: 1, said: '', complained });
  expect(referrals(['delete', THIRD, '--yes'])).toEqual({ status: 1, said: '', complained });
});

test('Nothing is deleted before somebody says that they are sure', async () => {
  expect(referrals(['delete', SECOND])).toEqual({
    status: 1,
    said: '',
    complained: `Nothing was deleted. ${SECOND} is new with the team peterborough, and what somebody wrote in it would be gone for good. If you are sure: npm run referrals -- delete ${SECOND} --yes\n`,
  });
  expect(await store.list()).toHaveLength(2);

  expect(referrals(['delete', SECOND, '--yes'])).toMatchObject({ status: 0, complained: '' });
  expect((await store.list()).map(({ reference }) => reference)).toEqual([FIRST]);
  expect((await store.auditTrail(SECOND)).at(-1)).toMatchObject({ who: 'command-line', what: 'deleted' });
});

test('What is exported is complete, checked by its digests, and for nobody else to read', async () => {
  await deliverSome();
  const trail = await store.auditTrail(FIRST);
  const there = join(folder, 'export');

  await exportReferrals({ store, folder: there, isOnlyClosed: true, now: NOW });

  const sealed = newReferral(1).sealed;
  const manifest = JSON.parse(readFileSync(join(there, 'manifest.json'), 'utf8')) as Manifest;
  expect(readdirSync(there)).toEqual([`${FIRST}.age`, 'README.txt', 'manifest.json'].toSorted());
  expect(new Uint8Array(readFileSync(join(there, `${FIRST}.age`)))).toEqual(sealed);
  expect(manifest).toEqual({
    version: 1,
    exportedAt: NOW.toISOString(),
    referrals: [
      {
        reference: FIRST,
        form: 'review-request',
        team: 'cambridgeshire',
        receivedAt: '2026-11-22T20:05:00.000Z',
        state: 'closed',
        stateAt: '2026-11-24T09:00:00.000Z',
        file: `${FIRST}.age`,
        bytes: sealed.length,
        sha256: createHash('sha256').update(sealed).digest('hex'),
        attempts: [{ at: '2026-11-25T21:00:05.000Z', outcome: 'failed', kind: 'ECONNREFUSED', nextAt: '2026-11-25T23:40:00.000Z' }],
        trail,
      },
    ],
  });
  expect(await store.auditTrail(FIRST)).toEqual([
    ...trail,
    { at: NOW.toISOString(), who: 'command-line', what: 'exported', reference: FIRST },
  ]);
  expect([there, join(there, 'manifest.json')].map((path) => (statSync(path).mode & 0o777).toString(8))).toEqual(['700', '600']);
});

test('The program exports everything, but never into a folder that holds something', () => {
  const there = join(folder, 'export');
  const full = join(folder, 'full');
  mkdirSync(full);
  writeFileSync(join(full, 'note'), '');

  expect(referrals(['export', there])).toEqual({
    status: 0,
    said: `2 referrals exported to "${there}". The README.txt in it says how to read them.\n`,
    complained: '',
  });
  expect(referrals(['export', full])).toEqual({
    status: 1,
    said: '',
    complained: `The folder "${full}" is not empty. Name one that does not exist yet.\n`,
  });
});

test('A backup holds also what SQLite has in its journal only, where a copy of the file would lack it', async () => {
  const file = join(folder, 'copy.sqlite');

  expect(backUpSqlite(data, file)).toBe(2);
});

test('A backup made while forms arrive holds every one that had its receipt, each whole', async () => {
  const file = join(folder, 'copy.sqlite');
  const restored = join(folder, 'restored');
  const before = Array.from({ length: 30 }, (_, number) => newReferral(1000 + number, { sealed: new Uint8Array(5000) }));
  await Promise.all(before.map((referral) => store.add(referral)));
  let isCopying = true;
  const copying = startReferrals(['backup', file]).finally(() => {
    isCopying = false;
  });
  let arrived = 0;
  for (; isCopying; arrived += 1) await store.add(newReferral(2000 + arrived));
  await copying;

  mkdirSync(restored);
  writeFileSync(sqliteFile(restored), readFileSync(file));
  const copy = openSqliteStore(restored);
  const kept = (await copy.list()).map(({ reference }) => reference);
  expect(arrived).toBeGreaterThan(0);
  expect(kept).toEqual(expect.arrayContaining([FIRST, SECOND, ...before.map(({ reference }) => reference)]));
  expect((await copy.waitingMessages()).map(({ reference }) => reference).toSorted()).toEqual(kept.toSorted());
  expect((await copy.auditTrail()).filter(({ what }) => what === 'received')).toHaveLength(kept.length);
  expect((await copy.find(SECOND))?.sealed).toEqual(newReferral(2).sealed);
  expect(await copy.add(newReferral(9, { keyDigest: 'key 0002', answersDigest: 'answers 0002' }))).toMatchObject({ outcome: 'known' });
  await copy.close();
});

test('The program makes a backup that only its owner can read, and overwrites nothing', () => {
  const file = join(folder, 'copy.sqlite');

  const first = referrals(['backup', file]);
  const second = referrals(['backup', file]);

  expect([first.status, first.complained]).toEqual([0, '']);
  expect(first.said).toContain(`"${file}" is a whole and checked copy with 2 referrals.`);
  expect((statSync(file).mode & 0o777).toString(8)).toBe('600');
  expect(second).toMatchObject({
    status: 1,
    complained: `No backup was made: there is a file "${file}" already. Name one that does not exist yet.\n`,
  });
  expect(readdirSync(folder).toSorted()).toEqual(['copy.sqlite', 'data']);
});

test('A backup that cannot be written leaves nothing behind, and is said in a sentence', () => {
  const file = join(folder, 'nowhere', 'copy.sqlite');

  expect(referrals(['backup', file])).toMatchObject({
    status: 1,
    complained: `The disk refused: ENOENT: no such file or directory, open '${file}.part'. Check the name, and that you may write there.\n`,
  });
});

test('A backup of PostgreSQL is left to its own program, with the very command', () => {
  const { status, complained } = referrals(['backup', "it's.dump"], { DATABASE_URL: 'postgresql://name:secret@db.example.org/forms' });

  expect(status).toBe(1);
  expect(complained).toContain(`pg_dump --format=custom --schema=intake --file='it'\\''s.dump' "$DATABASE_URL"`);
  expect(complained).not.toContain('secret');
});

test('Before any server has run there is nothing, and looking makes nothing', () => {
  const elsewhere = join(folder, 'elsewhere');

  expect(referrals(['list'], { DATA_DIR: elsewhere })).toMatchObject({
    status: 1,
    complained: `There are no referrals in "${elsewhere}" yet: no server has run with it. If the server keeps them elsewhere, set DATA_DIR or DATABASE_URL as for the server.\n`,
  });
  expect(readdirSync(folder)).toEqual(['data']);
});

test('A command that was typed wrongly ends with 2, a mistake in what is set and a database that is away with 1', () => {
  expect(referrals(['remove']).status).toBe(2);
  expect(referrals(['help'])).toMatchObject({ status: 0, complained: '' });
  expect(referrals(['list'], { PORT: 'many' })).toMatchObject({ status: 1, complained: expect.stringMatching(/^PORT must be a number/) });
  expect(referrals(['list'], { DATABASE_URL: 'postgresql://name:secret@127.0.0.1:1/none' })).toMatchObject({
    status: 1,
    complained: expect.stringMatching(/^The database at DATABASE_URL cannot be used \(ECONNREFUSED\)\./),
  });
});
