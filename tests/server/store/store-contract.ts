/** What every store must do. Each of the two is put through all of it. */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, expect, test } from 'vitest';
import type { StorePlace } from '#server/store/open-store.ts';
import type { Store } from '#server/store/store.ts';
import { newReferral } from './new-referral.ts';
import type { Report } from './other-program.ts';

/** A place where stores keep their data, empty at first. */
export interface Place {
  /** What another program needs to open it. */
  where: StorePlace;
  /** One more store over the same data, as another program would open it. */
  open: () => Promise<Store>;
  /** Does something to the tables that a store never does. `audit` in it is the table of the trail. */
  meddle: (sql: string) => Promise<void>;
  clear: () => Promise<void>;
}

const FIRST = '2026-11-22T20:05:00.000Z';
const LATER = '2026-11-22T20:06:00.000Z';
const LEASED = '2026-11-22T20:16:00.000Z';
const AFTER_LEASE = '2026-11-22T20:17:00.000Z';
const { sealed: SEALED } = newReferral(0);
const OTHER_PROGRAM = fileURLToPath(new URL('other-program.ts', import.meta.url));

/** @param makePlace called once for each test */
export function storeContract(kind: string, makePlace: () => Promise<Place>): void {
  const open: { stores: Store[]; places: Place[] } = { stores: [], places: [] };

  afterEach(async () => {
    for (const store of open.stores.splice(0)) await store.close();
    for (const place of open.places.splice(0)) await place.clear();
  });

  async function newPlace(): Promise<Place> {
    const place = await makePlace();
    open.places.push(place);
    return place;
  }

  async function openAt(place: Place): Promise<Store> {
    const store = await place.open();
    open.stores.push(store);
    return store;
  }

  const newStore = async () => openAt(await newPlace());
  const named = (sentence: string) => `${kind}: ${sentence}`;

  test(named('What was added is found again, byte for byte, and is new'), async () => {
    const store = await newStore();

    expect(await store.add(newReferral(1))).toEqual({ outcome: 'added', reference: 'K7QF-0001', receivedAt: FIRST });
    expect(await store.find('K7QF-0001')).toEqual({
      reference: 'K7QF-0001',
      form: 'review-request',
      team: 'cambridgeshire',
      receivedAt: FIRST,
      state: 'new',
      stateAt: FIRST,
      sealed: SEALED,
    });
    expect(await store.find('K7QF-0002')).toBeUndefined();
  });

  test(named('What was added is there when the store is opened again'), async () => {
    const place = await newPlace();
    const first = await openAt(place);
    await first.add(newReferral(1));
    await first.close();

    const second = await openAt(place);

    expect((await second.find('K7QF-0001'))?.sealed).toEqual(SEALED);
    expect(await second.waitingMessages()).toHaveLength(1);
  });

  test(named('What has a receipt is seen by every other program at once'), async () => {
    const place = await newPlace();
    const [store, other] = [await openAt(place), await openAt(place)];

    await store.add(newReferral(1));

    expect(await other.list()).toHaveLength(1);
  });

  test(named('The same send twice is one referral with the receipt of the first time'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));

    const again = await store.add(newReferral(2, { keyDigest: 'key 0001', answersDigest: 'answers 0001', receivedAt: LATER }));

    expect(again).toEqual({ outcome: 'known', reference: 'K7QF-0001', receivedAt: FIRST });
    expect(await store.list()).toHaveLength(1);
    expect(await store.waitingMessages()).toHaveLength(1);
    expect(await store.auditTrail()).toHaveLength(1);
  });

  test(named('A key that was used for other answers adds nothing'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));

    expect(await store.add(newReferral(2, { keyDigest: 'key 0001' }))).toEqual({ outcome: 'other-answers' });
    expect(await store.list()).toHaveLength(1);
  });

  test(named('A reference is given once, even after its referral was deleted'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));

    expect(await store.add(newReferral(2, { reference: 'K7QF-0001' }))).toEqual({ outcome: 'reference-taken' });
    await store.delete('K7QF-0001', LATER, 'retention');
    expect(await store.add(newReferral(3, { reference: 'K7QF-0001' }))).toEqual({ outcome: 'reference-taken' });
    expect(await store.list()).toEqual([]);
    expect(await store.waitingMessages()).toEqual([]);
  });

  test(named('The same send many times at once, over two stores, is one referral'), async () => {
    const place = await newPlace();
    const stores = [await openAt(place), await openAt(place)];

    const outcomes = await Promise.all(
      Array.from({ length: 40 }, (_, index) =>
        stores[index % 2]?.add(newReferral(index, { keyDigest: 'one key', answersDigest: 'one form' })),
      ),
    );

    expect(outcomes.filter((added) => added?.outcome === 'added')).toHaveLength(1);
    expect(outcomes.filter((added) => added?.outcome === 'known')).toHaveLength(39);
    expect(new Set(outcomes.map((added) => added && 'reference' in added && added.reference)).size).toBe(1);
    expect(await stores[0]?.list()).toHaveLength(1);
    expect(await stores[0]?.waitingMessages()).toHaveLength(1);
  });

  test(named('Many that are sent at once are all kept, each with its message and its entry'), async () => {
    const store = await newStore();

    await Promise.all(Array.from({ length: 200 }, (_, index) => store.add(newReferral(index))));

    expect(await store.list()).toHaveLength(200);
    expect(await store.waitingMessages()).toHaveLength(200);
    expect(await store.auditTrail()).toHaveLength(200);
  });

  test(named('Two who send the same reference at once do not both get it'), async () => {
    const place = await newPlace();
    const stores = [await openAt(place), await openAt(place)];

    const outcomes = await Promise.all(
      stores.flatMap((store, at) => [1, 2, 3].map((number) => store.add(newReferral(at * 10 + number, { reference: 'K7QF-3WXA' })))),
    );

    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['added', ...Array.from({ length: 5 }, () => 'reference-taken')]);
  });

  test(named('A list is in the order of arrival, and can be of one team or some states'), async () => {
    const store = await newStore();
    await store.add(newReferral(2, { receivedAt: LATER }));
    await store.add(newReferral(1));
    await store.add(newReferral(3, { receivedAt: LATER, team: 'peterborough' }));
    await store.setState('K7QF-0002', 'cambridgeshire', 'in-hand', LATER, 'somebody');
    const references = async (only?: Parameters<Store['list']>[0]) => (await store.list(only)).map(({ reference }) => reference);

    expect(await references()).toEqual(['K7QF-0001', 'K7QF-0002', 'K7QF-0003']);
    expect(await references({ team: 'cambridgeshire' })).toEqual(['K7QF-0001', 'K7QF-0002']);
    expect(await references({ states: ['new', 'seen'] })).toEqual(['K7QF-0001', 'K7QF-0003']);
    expect(await references({ team: 'cambridgeshire', states: ['in-hand'] })).toEqual(['K7QF-0002']);
    expect(await references({ states: [] })).toEqual([]);
    expect((await store.list())[0]).not.toHaveProperty('sealed');
  });

  test(named('A state is set by the team that has the referral, and by no other'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));

    expect(await store.setState('K7QF-0001', 'peterborough', 'closed', LATER, 'age1pet')).toBe(false);
    expect(await store.setState('K7QF-0009', 'cambridgeshire', 'closed', LATER, 'age1cam')).toBe(false);
    expect(await store.setState('K7QF-0001', 'cambridgeshire', 'seen', LATER, 'age1cam')).toBe(true);
    expect(await store.find('K7QF-0001')).toMatchObject({ state: 'seen', stateAt: LATER });
    expect(await store.auditTrail('K7QF-0001')).toEqual([
      { at: FIRST, who: 'intake', what: 'received', reference: 'K7QF-0001' },
      { at: LATER, who: 'age1cam', what: 'seen', reference: 'K7QF-0001' },
    ]);
  });

  test(named('To close what is closed does not begin its time again'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    await store.setState('K7QF-0001', 'cambridgeshire', 'closed', FIRST, 'age1cam');

    expect(await store.setState('K7QF-0001', 'cambridgeshire', 'closed', LATER, 'age1cam')).toBe(true);
    expect(await store.find('K7QF-0001')).toMatchObject({ stateAt: FIRST });
    expect(await store.auditTrail('K7QF-0001')).toHaveLength(2);
  });

  test(named('What is handed on is sealed anew, new for the other team, which is told'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    await store.setState('K7QF-0001', 'cambridgeshire', 'in-hand', FIRST, 'age1cam');
    const handed = { reference: 'K7QF-0001', sealed: Uint8Array.of(9, 0, 9), at: LATER, who: 'age1cam' };

    expect(await store.hand({ ...handed, from: 'peterborough', to: 'cambridgeshire' })).toBe(false);
    expect(await store.hand({ ...handed, from: 'cambridgeshire', to: 'peterborough' })).toBe(true);

    expect(await store.find('K7QF-0001')).toMatchObject({
      team: 'peterborough',
      state: 'new',
      stateAt: LATER,
      sealed: Uint8Array.of(9, 0, 9),
    });
    expect((await store.waitingMessages()).map(({ team, createdAt }) => [team, createdAt])).toEqual([['peterborough', LATER]]);
    expect((await store.auditTrail('K7QF-0001')).at(-1)).toEqual({
      at: LATER,
      who: 'age1cam',
      what: 'handed',
      reference: 'K7QF-0001',
      detail: 'cambridgeshire to peterborough',
    });
  });

  test(named('A message to the team before, still under way when it was handed on, does not wait again'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    const [before] = await store.takeMessages(FIRST, LEASED, 10);
    await store.hand({
      reference: 'K7QF-0001',
      from: 'cambridgeshire',
      to: 'peterborough',
      sealed: SEALED,
      at: LATER,
      who: 'age1cam',
    });

    await store.noteAttempt(before?.id ?? '', { at: LATER, outcome: 'failed', kind: 'ETIMEDOUT', nextAt: AFTER_LEASE });

    expect((await store.waitingMessages()).map(({ team }) => team)).toEqual(['peterborough']);
    expect(await store.attemptsFor('K7QF-0001')).toHaveLength(1);
  });

  test(named('What is deleted is gone with its messages and attempts, and only the trail stays'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    const [message] = await store.takeMessages(FIRST, LEASED, 10);
    await store.noteAttempt(message?.id ?? '', { at: FIRST, outcome: 'failed', kind: 'ETIMEDOUT', nextAt: LATER });

    expect(await store.delete('K7QF-0001', LATER, 'command-line')).toBe(true);
    expect(await store.delete('K7QF-0001', LATER, 'command-line')).toBe(false);
    await store.noteAttempt(message?.id ?? '', { at: LATER, outcome: 'sent', kind: '250' });

    expect(await store.find('K7QF-0001')).toBeUndefined();
    expect(await store.waitingMessages()).toEqual([]);
    expect(await store.attemptsFor('K7QF-0001')).toEqual([]);
    expect((await store.auditTrail('K7QF-0001')).map(({ what, who }) => [what, who])).toEqual([
      ['received', 'intake'],
      ['deleted', 'command-line'],
    ]);
  });

  test(named('What somebody opened again is not deleted as closed, nor what was closed later'), async () => {
    const store = await newStore();
    for (const number of [1, 2, 3]) {
      await store.add(newReferral(number));
      await store.setState(`K7QF-000${number}`, 'cambridgeshire', 'closed', number === 2 ? LATER : FIRST, 'age1cam');
    }
    await store.setState('K7QF-0001', 'cambridgeshire', 'in-hand', FIRST, 'age1cam');

    const deleted = [];
    for (const number of [1, 2, 3]) deleted.push(await store.delete(`K7QF-000${number}`, LATER, 'retention', FIRST));

    expect(deleted).toEqual([false, false, true]);
  });

  test(named('The digests are deleted too: the same key may be used again'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    await store.delete('K7QF-0001', LATER, 'retention');

    expect(await store.add(newReferral(2, { keyDigest: 'key 0001' }))).toMatchObject({ outcome: 'added', reference: 'K7QF-0002' });
  });

  test(named('Closed at or before a moment means exactly that'), async () => {
    const store = await newStore();
    for (const number of [1, 2, 3, 4]) await store.add(newReferral(number));
    await store.setState('K7QF-0001', 'cambridgeshire', 'closed', FIRST, 'age1cam');
    await store.setState('K7QF-0002', 'cambridgeshire', 'closed', LATER, 'age1cam');
    await store.setState('K7QF-0003', 'cambridgeshire', 'closed', LEASED, 'age1cam');
    await store.setState('K7QF-0004', 'cambridgeshire', 'in-hand', FIRST, 'age1cam');

    expect(await store.closedBefore(LATER)).toEqual(['K7QF-0001', 'K7QF-0002']);
  });

  test(named('Messages are taken oldest first, a few at a time, and by nobody else while they are lent'), async () => {
    const place = await newPlace();
    const store = await openAt(place);
    const other = await openAt(place);
    await store.add(newReferral(3, { receivedAt: LATER }));
    for (const number of [1, 2]) await store.add(newReferral(number));
    const taken = async (who: Store, now: string, most: number) =>
      (await who.takeMessages(now, LEASED, most)).map(({ reference }) => reference);

    expect(await taken(store, FIRST, 1)).toEqual(['K7QF-0001']);
    expect(await taken(other, FIRST, 10)).toEqual(['K7QF-0002']);
    expect(await taken(store, LATER, 10)).toEqual(['K7QF-0003']);
    expect(await taken(other, LATER, 10)).toEqual([]);
    expect(await taken(other, AFTER_LEASE, 10)).toEqual(['K7QF-0001', 'K7QF-0002', 'K7QF-0003']);
  });

  test(named('A message says what it is about, and how often it was tried'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    const [message] = await store.takeMessages(FIRST, LEASED, 10);
    await store.noteAttempt(message?.id ?? '', { at: FIRST, outcome: 'failed', kind: 'ECONNREFUSED', nextAt: LATER });

    expect(await store.takeMessages(LATER, LEASED, 10)).toEqual([
      { id: message?.id, reference: 'K7QF-0001', team: 'cambridgeshire', createdAt: FIRST, attempts: 1 },
    ]);
    expect(message).toMatchObject({ attempts: 0 });
  });

  test(named('An attempt that failed waits until its time, and is listed with its kind'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    const [message] = await store.takeMessages(FIRST, LEASED, 10);
    expect(await store.waitingMessages()).toEqual([{ ...message, nextAt: LEASED }]);

    await store.noteAttempt(message?.id ?? '', { at: FIRST, outcome: 'failed', kind: 'ECONNREFUSED', nextAt: LATER });
    await store.noteAttempt(message?.id ?? '', { at: LATER, outcome: 'failed', kind: '451', nextAt: LEASED });

    expect(await store.takeMessages(LATER, LEASED, 10)).toEqual([]);
    expect(await store.waitingMessages()).toEqual([
      {
        id: message?.id,
        reference: 'K7QF-0001',
        team: 'cambridgeshire',
        createdAt: FIRST,
        attempts: 2,
        nextAt: LEASED,
        lastKind: '451',
      },
    ]);
    expect(await store.attemptsFor('K7QF-0001')).toEqual([
      { at: FIRST, outcome: 'failed', kind: 'ECONNREFUSED', nextAt: LATER },
      { at: LATER, outcome: 'failed', kind: '451', nextAt: LEASED },
    ]);
  });

  test(named('A message that was sent waits no more, and the trail says that the team was told'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    const [message] = await store.takeMessages(FIRST, LEASED, 10);

    await store.noteAttempt(message?.id ?? '', { at: LATER, outcome: 'sent', kind: '250' });
    await store.noteAttempt(message?.id ?? '', { at: AFTER_LEASE, outcome: 'failed', kind: 'ETIMEDOUT', nextAt: AFTER_LEASE });

    expect(await store.waitingMessages()).toEqual([]);
    expect(await store.takeMessages(AFTER_LEASE, AFTER_LEASE, 10)).toEqual([]);
    expect((await store.attemptsFor('K7QF-0001'))[0]).toEqual({ at: LATER, outcome: 'sent', kind: '250' });
    expect((await store.auditTrail('K7QF-0001')).at(-1)).toEqual({ at: LATER, who: 'delivery', what: 'told', reference: 'K7QF-0001' });
  });

  test(named('Two deliveries that ask again and again never get the same message'), async () => {
    const place = await newPlace();
    const stores = [await openAt(place), await openAt(place)];
    await Promise.all(Array.from({ length: 60 }, (_, index) => stores[index % 2]?.add(newReferral(index))));

    const taken = await Promise.all(Array.from({ length: 30 }, (_, index) => stores[index % 2]?.takeMessages(LATER, LEASED, 7)));
    const references = taken.flatMap((messages) => (messages ?? []).map(({ reference }) => reference));

    expect(references).toHaveLength(60);
    expect(new Set(references).size).toBe(60);
  });

  test(named('Three programs that begin at once share a store: each send is one referral, each message is for one of them'), async () => {
    const place = await newPlace();

    const reports = await Promise.all([1, 2, 3].map(() => runOtherProgram(place.where)));

    const sends = reports[0]?.receipts.length ?? 0;
    const taken = reports.flatMap((report) => report.taken);
    expect(sends).toBe(120);
    expect(reports.reduce((sum, { added }) => sum + added, 0)).toBe(sends);
    expect(reports.reduce((sum, { known }) => sum + known, 0)).toBe(2 * sends);
    expect(reports.map(({ receipts }) => receipts)).toEqual(reports.map(() => reports[0]?.receipts));
    expect(taken.toSorted()).toEqual(reports[0]?.receipts.toSorted());
  });

  test(named('The trail can be added to, and the database refuses everything else'), async () => {
    const place = await newPlace();
    const store = await openAt(place);
    await store.add(newReferral(1));
    await store.audit({ at: LATER, who: 'age1cam', what: 'signed-in', detail: 'cambridgeshire' });
    const before = await store.auditTrail();

    await expect(place.meddle(`UPDATE audit SET who = 'nobody'`)).rejects.toThrow('The audit trail is only ever added to.');
    await expect(place.meddle('DELETE FROM audit')).rejects.toThrow('The audit trail is only ever added to.');

    expect(await store.auditTrail()).toEqual(before);
    expect(before).toEqual([
      { at: FIRST, who: 'intake', what: 'received', reference: 'K7QF-0001' },
      { at: LATER, who: 'age1cam', what: 'signed-in', detail: 'cambridgeshire' },
    ]);
    expect(await store.auditTrail('K7QF-0001')).toEqual(before.slice(0, 1));
  });

  test(named('A token is read until its time is over, which can be put off'), async () => {
    const store = await newStore();
    const token = { kind: 'session', digest: 'd', data: '{"team":"cambridgeshire"}', expiresAt: LATER } as const;
    await store.keepToken(token);

    expect(await store.readToken('session', 'd', FIRST)).toEqual(token);
    expect(await store.readToken('session', 'd', LATER)).toBeUndefined();
    expect(await store.readToken('challenge', 'd', FIRST)).toBeUndefined();
    await store.extendToken('session', 'd', LEASED);
    expect(await store.readToken('session', 'd', LATER)).toEqual({ ...token, expiresAt: LEASED });
    await store.deleteToken('session', 'd');
    expect(await store.readToken('session', 'd', FIRST)).toBeUndefined();
  });

  test(named('A token is taken once, even when two ask at the same moment'), async () => {
    const place = await newPlace();
    const stores = [await openAt(place), await openAt(place)];
    const token = { kind: 'challenge', digest: 'd', data: '{}', expiresAt: LATER } as const;
    await stores[0]?.keepToken(token);

    expect(await stores[1]?.takeToken('challenge', 'd', LATER)).toBeUndefined();
    const taken = await Promise.all([0, 1, 0, 1].map((at) => stores[at]?.takeToken('challenge', 'd', FIRST)));

    expect(taken.filter((got) => got !== undefined)).toEqual([token]);
  });

  test(named('Tidying sweeps out tokens whose time is over, and nothing else'), async () => {
    const store = await newStore();
    await store.add(newReferral(1));
    await store.keepToken({ kind: 'session', digest: 'old', data: '{}', expiresAt: FIRST });
    await store.keepToken({ kind: 'session', digest: 'young', data: '{}', expiresAt: LEASED });

    await store.tidy(LATER);

    expect(await store.readToken('session', 'old', '2020-01-01T00:00:00.000Z')).toBeUndefined();
    expect(await store.readToken('session', 'young', LATER)).toBeDefined();
    expect(await store.list()).toHaveLength(1);
  });

  test(named('A store that is well says so, and one that is closed does not'), async () => {
    const store = await newStore();
    await store.ping();
    await store.close();

    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreError' });
    await expect(store.add(newReferral(1))).rejects.toMatchObject({ name: 'StoreError' });
    await expect(store.list()).rejects.toMatchObject({ name: 'StoreError' });
  });

  test(named('What was asked for before closing is still done'), async () => {
    const place = await newPlace();
    const first = await openAt(place);
    const adding = first.add(newReferral(1));
    await first.close();

    expect(await adding).toMatchObject({ outcome: 'added' });
    expect(await (await openAt(place)).list()).toHaveLength(1);
  });
}

async function runOtherProgram(place: StorePlace): Promise<Report> {
  const { stdout } = await promisify(execFile)(process.execPath, [OTHER_PROGRAM, JSON.stringify(place)]);
  return JSON.parse(stdout) as Report;
}
