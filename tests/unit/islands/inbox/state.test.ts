import { expect, test } from 'vitest';
import type { Header } from '#islands/inbox/inbox-api.ts';
import { beginState, type Happening, type InboxState, nextState, type Opened, type OpenState } from '#islands/inbox/state.ts';

const FILE = { name: 'team.key.age', bytes: new Uint8Array([1]) };
const FIRST: Header = {
  reference: 'K7QF-3WXA',
  form: 'sample',
  team: 'fenshire',
  receivedAt: '2026-11-20T10:00:00.000Z',
  state: 'new',
  stateAt: '2026-11-20T10:00:00.000Z',
};
const SECOND: Header = { ...FIRST, reference: 'M2RT-9HJC', state: 'in-hand' };
const ME = {
  team: 'fenshire',
  teams: [
    { id: 'fenshire', name: 'the team of Fenshire', publicKeys: ['age1fen'] },
    { id: 'marshland', name: 'the team of Marshland', publicKeys: ['age1marsh'] },
  ],
  idleMinutes: 15,
};

function after(state: InboxState, ...happenings: Happening[]): InboxState {
  return happenings.reduce(nextState, state);
}

function opened(reference: string | undefined, ...happenings: Happening[]): OpenState {
  const state = after(
    beginState(reference),
    { what: 'chooses-file', file: FILE },
    { what: 'unlocks', hasPassphrase: true },
    { what: 'key-opens' },
    { what: 'comes-in', publicKey: 'age1fen', me: ME, headers: [FIRST, SECOND] },
    ...happenings,
  );
  if (state.stage !== 'open') throw new Error(`The inbox is locked: ${state.why}.`);
  return state;
}

function formOf(header: Header): Opened {
  const { reference, form, team, receivedAt } = header;
  return { sealed: { version: 1, reference, form, team, receivedAt, style: 'standard', answers: {} }, data: undefined };
}

test.each<[string, Happening[], string]>([
  ['without a file', [{ what: 'unlocks', hasPassphrase: true }], 'no-file'],
  [
    'without a passphrase',
    [
      { what: 'chooses-file', file: FILE },
      { what: 'unlocks', hasPassphrase: false },
    ],
    'no-passphrase',
  ],
  ['with a wrong passphrase', [{ what: 'cannot-unlock', problem: 'wrong-passphrase' }], 'wrong-passphrase'],
])('%s the inbox stays locked, says why, and leads there', (_how, happenings, problem) => {
  expect(after(beginState(undefined), ...happenings)).toMatchObject({
    stage: 'locked',
    problem,
    unlocking: undefined,
    focus: { on: 'problem' },
  });
});

test('a second press while the key is unlocked does nothing', () => {
  const once = after(beginState(undefined), { what: 'chooses-file', file: FILE }, { what: 'unlocks', hasPassphrase: true });

  expect(nextState(once, { what: 'unlocks', hasPassphrase: false })).toBe(once);
});

test('the form in the address is opened once the inbox is', () => {
  expect(opened(undefined)).toMatchObject({ reference: undefined, opening: undefined });
  expect(opened(FIRST.reference)).toMatchObject({ reference: FIRST.reference, opening: { reference: FIRST.reference }, move: 'none' });
});

test('a new form is seen when it is read, without being said', () => {
  const read = opened(FIRST.reference, { what: 'reads', opened: formOf(FIRST) });
  const seen = nextState(read, { what: 'marked', reference: FIRST.reference, state: 'seen', stateAt: '2026-11-22T10:00:00.000Z' });

  expect(read.marking).toEqual({ reference: FIRST.reference, state: 'seen', isQuiet: true });
  expect(seen).toMatchObject({
    said: undefined,
    marking: undefined,
    headers: [{ state: 'seen', stateAt: '2026-11-22T10:00:00.000Z' }, SECOND],
  });
});

test('a form that is in hand stays so when it is read', () => {
  expect(opened(SECOND.reference, { what: 'reads', opened: formOf(SECOND) }).marking).toBeUndefined();
});

test('a form that comes after somebody has gone on is not shown in place of the other one', () => {
  const state = opened(FIRST.reference, { what: 'goes-to', reference: SECOND.reference }, { what: 'reads', opened: formOf(FIRST) });

  expect(state.opened.size).toBe(0);
  expect(state.opening).toEqual({ reference: SECOND.reference });
});

test('a form is asked for anew each time it is opened, so that every look is written down', () => {
  const state = opened(
    FIRST.reference,
    { what: 'reads', opened: formOf(FIRST) },
    { what: 'goes-to', reference: undefined },
    { what: 'goes-to', reference: FIRST.reference },
  );

  expect(state.opening).toEqual({ reference: FIRST.reference });
});

test('marking says what the form is now', () => {
  const state = opened(
    SECOND.reference,
    { what: 'reads', opened: formOf(SECOND) },
    { what: 'marks', state: 'closed' },
    { what: 'marks', state: 'new' },
    { what: 'marked', reference: SECOND.reference, state: 'closed', stateAt: 'now' },
  );

  expect(state).toMatchObject({ said: { what: 'marked', state: 'closed' }, headers: [FIRST, { state: 'closed' }], focus: { on: 'said' } });
});

test('somebody who marks a form before it is noted as seen is not passed over', () => {
  const noted: Happening = { what: 'marked', reference: FIRST.reference, state: 'seen', stateAt: 'now' };
  const quick = opened(FIRST.reference, { what: 'reads', opened: formOf(FIRST) }, { what: 'marks', state: 'in-hand' });

  expect(quick.marking).toMatchObject({ state: 'seen' });
  expect(nextState(quick, noted)).toMatchObject({
    marking: { reference: FIRST.reference, state: 'in-hand', isQuiet: false },
    markNext: undefined,
    said: undefined,
  });
});

test('handing on asks first, and then nothing of the form stays', () => {
  const asked = opened(SECOND.reference, { what: 'reads', opened: formOf(SECOND) }, { what: 'thinks-of-handing' });
  const gone = after(asked, { what: 'hands' }, { what: 'handed', reference: SECOND.reference, team: 'the team of Marshland' });

  expect(asked.handing).toEqual({ reference: SECOND.reference, team: 'marshland', step: 'choosing' });
  expect(after(asked, { what: 'keeps' })).toMatchObject({ handing: undefined, reference: SECOND.reference });
  expect(gone).toMatchObject({ reference: undefined, headers: [FIRST], said: { what: 'handed', reference: SECOND.reference } });
  expect(gone).toHaveProperty('opened', new Map());
});

test.each([
  [13 * 60_000, 'open', false],
  [14 * 60_000, 'open', true],
  [15 * 60_000, 'locked', undefined],
])('after %i milliseconds without anybody the inbox is %s', (idleMs, stage, isIdle) => {
  const state = nextState(opened(FIRST.reference), { what: 'time-passes', idleMs });

  expect(state.stage).toBe(stage);
  expect('isIdle' in state ? state.isIdle : undefined).toBe(isIdle);
});

test.each<[string, Happening]>([
  ['locked by hand', { what: 'locks', why: 'by-hand' }],
  ['locked because nobody was there', { what: 'time-passes', idleMs: 16 * 60_000 }],
  ['locked by the server', { what: 'has-trouble', trouble: { kind: 'signed-out' } }],
])('%s, nothing that was read is left, and the address stays', (_how, happening) => {
  const read = opened(FIRST.reference, { what: 'reads', opened: formOf(FIRST) });
  const { why, focus, ...locked } = nextState(read, happening) as Extract<InboxState, { stage: 'locked' }>;

  expect(locked).toEqual({
    stage: 'locked',
    reference: FIRST.reference,
    move: 'none',
    file: undefined,
    unlocking: undefined,
    problem: undefined,
  });
  expect(why).toBeDefined();
  expect(focus).toEqual({ on: 'title' });
});

test('what comes back after locking changes nothing', () => {
  const locked = nextState(opened(FIRST.reference), { what: 'locks', why: 'by-hand' });

  expect(nextState(locked, { what: 'reads', opened: formOf(FIRST) })).toBe(locked);
  expect(nextState(locked, { what: 'hears-list', headers: [FIRST] })).toBe(locked);
});

test.each<[string, Extract<Happening, { what: 'has-trouble' }>['trouble'], string | undefined, unknown]>([
  ['a form of another team', { kind: 'none' }, 'ZZZZ-ZZZZ', 'no-reference'],
  ['a form that was handed on meanwhile', { kind: 'none' }, FIRST.reference, 'gone'],
  ['a lost connection', { kind: 'unreachable' }, undefined, 'unreachable'],
  ['too much at once', { kind: 'too-many', seconds: 30 }, undefined, { seconds: 30 }],
  ['a form for another key', 'not-for-this-key', FIRST.reference, 'not-for-this-key'],
])('%s is said, and nothing goes on', (_what, trouble, reference, said) => {
  expect(opened(reference, { what: 'has-trouble', trouble })).toMatchObject({
    trouble: said,
    opening: undefined,
    focus: { on: 'trouble' },
  });
});
