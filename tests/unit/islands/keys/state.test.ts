import { expect, test } from 'vitest';
import { beginState, type Happening, linesFor, nextState } from '#islands/keys/state.ts';

const DRAWN = { team: 'river lamp seven boats', recovery: 'quiet green apple train' };
const made = (kind: 'team' | 'recovery'): Happening => ({ what: 'made', kind, publicKey: `age1${kind}`, file: 'locked' });

const after = (...happenings: Happening[]) => happenings.reduce(nextState, beginState('fenshire', DRAWN));

test.each<[string, Happening[], string]>([
  ['before the passphrase is written down', [], 'not-written'],
  [
    'with a short passphrase',
    [
      { what: 'takes-own', kind: 'team' },
      { what: 'types', kind: 'team', own: ' eleven abc ' },
      { what: 'writes-down', kind: 'team', isWritten: true },
    ],
    'too-short',
  ],
  [
    'when other words came after the tick',
    [
      { what: 'writes-down', kind: 'team', isWritten: true },
      { what: 'draws', kind: 'team', drawn: 'other words' },
    ],
    'too-short',
  ],
])('%s no key is made, and it says why', (_when, happenings, problem) => {
  const state = after(...happenings, { what: 'makes', kind: 'team' });

  expect(state.making.team).toMatchObject({ step: 'choosing', problem });
  expect(state.making.recovery).toMatchObject({ step: 'choosing', problem: undefined });
  expect(state.focus).toEqual({ kind: 'team', on: 'problem' });
});

test('once a key is made its passphrase is forgotten', () => {
  const { making } = after({ what: 'writes-down', kind: 'team', isWritten: true }, { what: 'makes', kind: 'team' }, made('team'));

  expect(making.team).toMatchObject({ step: 'made', drawn: '', own: '', made: { publicKey: 'age1team' } });
});

test('the lines for the site stand there once both keys are made', () => {
  expect(linesFor(after(made('team')))).toBeUndefined();
  expect(linesFor(after(made('recovery'), made('team')))).toBe(
    '    keys:\n      - { kind: team, publicKey: age1team }\n      - { kind: recovery, publicKey: age1recovery }',
  );
});

test('another team begins anew', () => {
  expect(after(made('team'), { what: 'chooses-team', team: 'marshland', drawn: DRAWN })).toEqual(beginState('marshland', DRAWN));
});
