/** The intake over a real store: what it seals and for whom, and what the same form sent again gets. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Answers } from '#domain/forms/answers.ts';
import type { Form } from '#schema/form.ts';
import type { Team } from '#schema/team.ts';
import { type Accept, RefusedError } from '#server/forms-api.ts';
import { createIntake } from '#server/intake/accept.ts';
import type { LogEntry } from '#server/log.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import { type Added, type Store, StoreError } from '#server/store/store.ts';
import { smallSite } from '../../fixtures/small-site.ts';

const SITE = smallSite();
const FORM = SITE.forms[0] as Form;
const OTHER_FORM: Form = { ...FORM, id: 'another' };
const NOW = '2026-11-22T20:05:00.000Z';
const ANN: Answers = { area: 'fenshire', name: 'Ann', born: { day: '27', month: '3', year: '2015' } };

const identities = new Map<string, string>();
const teams: Team[] = await Promise.all(
  SITE.teams.teams.map(async (team) => {
    const [own, spare] = await Promise.all([generateX25519Identity(), generateX25519Identity()]);
    identities.set(`${team.id} team`, own).set(`${team.id} recovery`, spare);
    const keys: Team['keys'] = [
      { kind: 'team', publicKey: await identityToRecipient(own) },
      { kind: 'recovery', publicKey: await identityToRecipient(spare) },
    ];
    return { ...team, keys };
  }),
);

let folder: string;
let store: Store;
let logged: LogEntry[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'intake-'));
  store = openSqliteStore(folder);
  logged = [];
});

afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

function intake(changes: Partial<Parameters<typeof createIntake>[0]> = {}): Accept {
  return createIntake({ teams, store, isTrial: false, log: (entry) => logged.push(entry), now: () => new Date(NOW), ...changes });
}

/** What a key of a team reads. */
async function read(reference: string, key: string): Promise<unknown> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identities.get(key) ?? '');
  const sealed = (await store.find(reference))?.sealed ?? new Uint8Array();
  return JSON.parse(await decrypter.decrypt(new Uint8Array(sealed), 'text'));
}

test.each([
  ['fenshire', 'fenshire'],
  ['not-sure', 'fenshire'],
  ['marshland', 'marshland'],
])('Who chooses %s is read by the team for %s: with its own key and with the spare one', async (area, team) => {
  const answers = { ...ANN, area };

  const { reference, receivedAt } = await intake()(FORM, answers, 'key', 'symbols');

  expect(receivedAt).toBe(NOW);
  expect(await store.list()).toEqual([{ reference, form: 'every-kind', team, receivedAt: NOW, state: 'new', stateAt: NOW }]);
  for (const key of ['team', 'recovery']) {
    expect(await read(reference, `${team} ${key}`)).toEqual({
      version: 1,
      reference,
      form: 'every-kind',
      team,
      receivedAt: NOW,
      style: 'symbols',
      answers,
    });
  }
  const other = team === 'fenshire' ? 'marshland' : 'fenshire';
  await expect(read(reference, `${other} team`)).rejects.toThrow('no identity matched');
});

test('The same form sent twice is one, with the same receipt, in whatever order its answers come', async () => {
  const accept = intake();
  const backwards = Object.fromEntries(Object.entries({ ...ANN, born: { year: '2015', month: '3', day: '27' } }).reverse());

  const receipts = [await accept(FORM, ANN, 'key', 'standard'), await accept(FORM, backwards, 'key', 'standard')];

  expect(receipts[1]).toEqual(receipts[0]);
  expect(await store.list()).toHaveLength(1);
  expect(logged.map(({ kind }) => kind)).toEqual(['received', 'received-again']);
});

test('The same key with other answers is refused, and for another form it is another key', async () => {
  const accept = intake();
  await accept(FORM, ANN, 'key', 'standard');

  await expect(accept(FORM, { ...ANN, name: 'Bea' }, 'key', 'standard')).rejects.toEqual(new RefusedError(409));
  await accept(OTHER_FORM, { ...ANN, name: 'Bea' }, 'key', 'standard');

  expect((await store.list()).map(({ form }) => form).sort()).toEqual(['another', 'every-kind']);
});

test('Pressed twice without script, a form is one; with one other answer it is another', async () => {
  const accept = intake();
  const [first, second] = await Promise.all([accept(FORM, ANN, undefined, 'standard'), accept(FORM, ANN, undefined, 'standard')]);
  const other = await accept(FORM, { ...ANN, name: 'Bea' }, undefined, 'standard');

  expect(second).toEqual(first);
  expect(other.reference).not.toBe(first.reference);
  expect(await store.list()).toHaveLength(2);
});

test('A reference that somebody has already is not given again', async () => {
  const numbers = [...'11111111111111', ...'22222222222222'].map(Number);
  const accept = intake({ random: () => numbers.shift() ?? 0 });

  const first = await accept(FORM, ANN, 'one', 'standard');
  const second = await accept(FORM, ANN, 'two', 'standard');

  expect([first.reference.slice(0, 8), second.reference.slice(0, 8)]).toEqual(['3333-333', '4444-444']);
  expect(await read(second.reference, 'fenshire team')).toMatchObject({ reference: second.reference });
});

test('In a trial, the reference says so', async () => {
  const { reference } = await intake({ isTrial: true })(FORM, ANN, 'key', 'standard');

  expect(reference).toMatch(/^TRIAL-[A-Z2-9]{4}-[A-Z2-9]{4}$/);
});

test.each([
  ['a full disk', async () => Promise.reject(new StoreError('The store could not do it (SQLITE_FULL).', 'SQLITE_FULL')), 'SQLITE_FULL'],
  ['an error of its own', async () => Promise.reject(new TypeError('Ann')), 'TypeError'],
  ['only references that are taken', async (): Promise<Added> => ({ outcome: 'reference-taken' }), 'references-taken'],
])('A store with %s means "not now", and the log knows no more than the kind', async (_what, add, kind) => {
  await expect(intake({ store: { add } })(FORM, ANN, 'key', 'standard')).rejects.toEqual(new RefusedError(503));

  expect(logged).toEqual([{ kind: `store-failed ${kind}` }]);
});

test('Answers that lead to no team are not thrown away quietly', async () => {
  await expect(intake()(FORM, { name: 'Ann' }, 'key', 'standard')).rejects.toThrow('No team reads this answer to `area` of `every-kind`.');
  expect(await store.list()).toEqual([]);
});

test('What lies beside the sealed form tells nothing about the answers', async () => {
  const add = store.add.bind(store);
  const seen: Parameters<Store['add']>[0][] = [];
  const accept = intake({ store: { add: (referral) => add(seen.push(referral) ? referral : referral) } });

  await accept(FORM, ANN, 'one', 'standard');
  await accept(FORM, ANN, 'two', 'standard');

  const [one, two] = seen;
  expect(Object.keys(one ?? {}).sort()).toEqual(['answersDigest', 'form', 'keyDigest', 'receivedAt', 'reference', 'sealed', 'team']);
  expect([one?.keyDigest, one?.answersDigest].every((digest) => /^[0-9a-f]{64}$/.test(digest ?? ''))).toBe(true);
  // The same answers of two people cannot be told from their digests.
  expect(one?.answersDigest).not.toBe(two?.answersDigest);
});
