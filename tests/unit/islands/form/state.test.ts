import { expect, test } from 'vitest';
import { islandData } from '#domain/forms/island-data.ts';
import type { Voice } from '#domain/text-of.ts';
import {
  type Asked,
  answersIn,
  beginState,
  type Fields,
  type FormState,
  type Happening,
  nextState,
  openStep,
  placeBefore,
  stepsIn,
} from '#islands/form/state.ts';
import type { Form } from '#schema/form.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const TODAY = '2026-11-22';
const SITE = smallSite();
const ASKED = askedIn('standard');
const EASY = askedIn('easy-read');

/** A child's answers, all good: the part for people of 16 is not asked. */
const GOOD: Fields = {
  name: ['Ann'],
  story: ['One.\nTwo.'],
  phone: ['01632 960 001'],
  'born.day': ['27'],
  'born.month': ['3'],
  'born.year': ['2015'],
  area: ['fenshire'],
  where: ['two'],
  which: ['one', 'three'],
  agree: ['yes'],
  share: ['yes'],
  'signed.name': ['Ann'],
  'signed.day': ['22'],
  'signed.month': ['11'],
  'signed.year': ['2026'],
};
const RECEIPT = { reference: 'KW-1', receivedAt: '2026-11-22T20:05:00.000Z' };

function askedIn(voice: Voice): Asked {
  return islandData(SITE, SITE.forms[0] as Form, voice);
}

function begin(asked: Asked, fields: Fields = {}, box?: string): FormState {
  return beginState(asked, 'key-1', TODAY, { fields, box }, undefined);
}

/** What is after all of it has happened, one after the other. */
function after(asked: Asked, state: FormState, ...happenings: Happening[]): FormState {
  return happenings.reduce((before, happening) => nextState(asked, before, happening, TODAY), state);
}

const goesOn: Happening = { what: 'goes-on' };
const toCheck: Happening = { what: 'goes-to', place: { kind: 'check' }, isChanging: false };
const writes = (box: string, ...values: string[]): Happening => ({ what: 'writes', box, values });
const change = (id: string): Happening => ({ what: 'goes-to', place: { kind: 'part', id }, isChanging: true });

test('plain English asks a part at a time, and leaves out the parts that are not asked', () => {
  const steps = stepsIn(ASKED, begin(ASKED, GOOD));

  expect(steps.map(({ id, part, parts, questions }) => [id, part, parts, questions.length])).toEqual([
    ['writing', 1, 3, 8],
    ['choosing', 2, 3, 5],
    ['people', 3, 3, 3],
  ]);
});

test('easy read asks a question at a time, in the same order', () => {
  const steps = stepsIn(EASY, begin(EASY, { ...GOOD, 'born.year': ['2001'], agree: ['no'] }));

  expect(steps.map(({ id }) => id).join(' ')).toBe(
    'name story phone email postcode nhs-number born wanted area where which agree why-not share own-words friend helpers signed',
  );
  expect(steps[8]).toMatchObject({ part: 2, parts: 4, turn: 1, turns: 6 });
});

test('a form begins at its first step, and at the box somebody is already in', () => {
  expect(begin(ASKED).place).toEqual({ kind: 'part', id: 'writing' });
  expect(begin(ASKED, {}, 'signed.month')).toMatchObject({
    place: { kind: 'part', id: 'people' },
    focus: { on: 'box', box: 'signed.month' },
  });
  expect(begin(EASY, { name: ['Ann'] }, 'born.day')).toMatchObject({ place: { kind: 'part', id: 'born' }, fields: { name: ['Ann'] } });
});

test('going on with something wrong stays, says what is wrong, and goes to the list of it', () => {
  const state = after(ASKED, begin(ASKED, { ...GOOD, name: [], phone: ['0163'], 'born.month': ['13'] }), goesOn);

  expect(state.place).toEqual({ kind: 'part', id: 'writing' });
  expect(state.focus).toEqual({ on: 'summary' });
  expect(state.problems).toEqual([
    { question: 'name', part: undefined, box: 'name', words: 'Write your name.', apart: 'Write your name.' },
    {
      question: 'phone',
      part: undefined,
      box: 'phone',
      words: 'Write the phone number with all its digits, like 01632 960 001.',
      apart: 'What is your phone? Write the phone number with all its digits, like 01632 960 001.',
    },
    {
      question: 'born',
      part: undefined,
      box: 'born.day',
      words: 'There is no such day. Check the day and the month, like 27 3 2009.',
      apart: 'What is your born? There is no such day. Check the day and the month, like 27 3 2009.',
    },
  ]);
});

test('errors of other parts do not stop somebody from going on', () => {
  const state = after(ASKED, begin(ASKED, { ...GOOD, share: [] }), goesOn);

  expect(state).toMatchObject({ place: { kind: 'part', id: 'choosing' }, move: 'push', problems: [], focus: { on: 'step' } });
});

test('the last step leads to all answers, and back leads back', () => {
  const state = after(ASKED, begin(ASKED, GOOD), goesOn, goesOn, goesOn);

  expect(state.place).toEqual({ kind: 'check' });
  expect(placeBefore(ASKED, state)).toEqual({ kind: 'part', id: 'people' });
  expect(placeBefore(ASKED, begin(ASKED))).toBeUndefined();
});

test('after a change the list of answers comes again', () => {
  const changing = after(ASKED, begin(ASKED, GOOD), toCheck, change('writing'), writes('name', 'Bea'));

  expect(placeBefore(ASKED, changing)).toEqual({ kind: 'check' });
  expect(after(ASKED, changing, goesOn)).toMatchObject({ place: { kind: 'check' }, isChanging: false, fields: { name: ['Bea'] } });
});

test('a change that leads to a new question goes there first, and then to the list', () => {
  const changed = after(EASY, begin(EASY, GOOD), toCheck, change('agree'), writes('agree', 'no'), goesOn);

  expect(changed).toMatchObject({ place: { kind: 'part', id: 'why-not' }, isChanging: true, problems: [] });
  expect(after(EASY, changed, writes('why-not', 'It is late.'), goesOn)).toMatchObject({ place: { kind: 'check' }, isChanging: false });
});

test('the buttons of the browser move without adding to its history, and lose nothing', () => {
  const there = after(ASKED, begin(ASKED, GOOD), goesOn, writes('where', 'three'));
  const back = after(ASKED, there, { what: 'comes-to', place: { kind: 'part', id: 'writing' }, isChanging: false });

  expect(back).toMatchObject({ place: { kind: 'part', id: 'writing' }, move: 'none', fields: { where: ['three'] } });
});

test('an address of a question that is no longer asked leads to the one before it', () => {
  const state = after(EASY, begin(EASY, GOOD), { what: 'comes-to', place: { kind: 'part', id: 'why-not' }, isChanging: false });

  expect(openStep(EASY, state)?.id).toBe('agree');
});

test('an address that says "sent" does not make a receipt', () => {
  expect(after(ASKED, begin(ASKED, GOOD), { what: 'comes-to', place: { kind: 'sent' }, isChanging: false }).place).toEqual({
    kind: 'part',
    id: 'writing',
  });
});

test('sending checks everything again, and links to what is missing keep the message beside the question', () => {
  const refused = after(ASKED, begin(ASKED, { ...GOOD, share: [] }), toCheck, { what: 'sends' });

  expect(refused).toMatchObject({
    sending: undefined,
    problems: [{ question: 'share', words: 'Write your share.' }],
    focus: { on: 'summary' },
  });

  const there = after(ASKED, refused, { ...(change('choosing') as Extract<Happening, { what: 'goes-to' }>), box: 'share' });
  expect(there).toMatchObject({ place: { id: 'choosing' }, problems: [{ question: 'share' }], focus: { on: 'box', box: 'share' } });
});

test('a second press while sending changes nothing, and what is changed meanwhile is not on the receipt', () => {
  const sending = after(ASKED, begin(ASKED, GOOD), toCheck, { what: 'sends' });

  expect(sending.sending).toMatchObject({ name: 'Ann', which: ['one', 'three'] });
  // The same object: another one would be sent again.
  expect(after(ASKED, sending, { what: 'sends' }).sending).toBe(sending.sending);
  const reply = { kind: 'received', receipt: RECEIPT } as const;
  expect(after(ASKED, sending, writes('name', 'Bea'), { what: 'hears', reply }).sent?.answers['name']).toBe('Ann');
});

test.each(['unreachable', 'no-server'] as const)('when sending ends with "%s", nothing is lost and the same key is used again', (kind) => {
  const failed = after(ASKED, begin(ASKED, GOOD), toCheck, { what: 'sends' }, { what: 'hears', reply: { kind } });

  expect(failed).toMatchObject({ fields: GOOD, key: 'key-1', sending: undefined, trouble: { why: kind }, focus: { on: 'trouble' } });
  expect(after(ASKED, failed, { what: 'sends' })).toMatchObject({ sending: { name: 'Ann' }, trouble: undefined, key: 'key-1' });
});

test('what the server finds wrong is listed with the question it is about', () => {
  const state = after(
    ASKED,
    begin(ASKED, GOOD),
    toCheck,
    { what: 'sends' },
    { what: 'hears', reply: { kind: 'wrong', errors: [{ question: 'born', message: 'This day has not come yet.' }] } },
  );

  expect(state.place).toEqual({ kind: 'check' });
  expect(state.problems).toEqual([
    {
      question: 'born',
      part: undefined,
      box: 'born.day',
      words: 'This day has not come yet.',
      apart: 'What is your born? This day has not come yet.',
    },
  ]);
});

test('once it has arrived there is a receipt, nothing is kept, and going back does not send it again', () => {
  const sent = after(
    ASKED,
    begin(ASKED, GOOD),
    { what: 'keeps' },
    toCheck,
    { what: 'sends' },
    { what: 'hears', reply: { kind: 'received', receipt: RECEIPT } },
  );

  expect(sent).toMatchObject({ place: { kind: 'sent' }, isKept: false, fields: {}, sent: { receipt: RECEIPT } });
  expect(sent.sent?.answers['name']).toBe('Ann');
  expect(after(ASKED, sent, { what: 'comes-to', place: { kind: 'check' }, isChanging: false }).place).toEqual({ kind: 'sent' });
  expect(after(ASKED, sent, { what: 'sends' })).toEqual(sent);
});

test('nothing is kept until somebody says yes, and it can be taken back', () => {
  expect(begin(ASKED, GOOD).isKept).toBe(false);
  expect(after(ASKED, begin(ASKED), { what: 'keeps' })).toMatchObject({ isKept: true, keeping: 'kept' });
  expect(after(ASKED, begin(ASKED), { what: 'keeps' }, { what: 'forgets' })).toMatchObject({ isKept: false, keeping: 'forgotten' });
  expect(after(ASKED, begin(ASKED), { what: 'keeps' }, { what: 'cannot-keep' })).toMatchObject({ isKept: false, keeping: 'failed' });
});

test('kept answers are taken up where somebody stopped, with what was typed just now', () => {
  const found = { fields: GOOD, place: { kind: 'part', id: 'people' } as const, key: 'key-of-then' };
  const state = beginState(ASKED, 'key-1', TODAY, { fields: { name: ['Bea'] }, box: undefined }, found);

  expect(after(ASKED, state, { what: 'takes-up' })).toMatchObject({
    place: { kind: 'part', id: 'people' },
    key: 'key-of-then',
    isKept: true,
    found: undefined,
    fields: { ...GOOD, name: ['Bea'] },
  });
  expect(after(ASKED, state, { what: 'starts-again', key: 'key-2' })).toMatchObject({
    place: { kind: 'part', id: 'writing' },
    key: 'key-2',
    isKept: false,
    found: undefined,
    fields: { name: ['Bea'] },
  });
});

test('the answers are those of the page without script', () => {
  expect(answersIn(ASKED, begin(ASKED, GOOD))).toMatchObject({
    name: 'Ann',
    which: ['one', 'three'],
    born: { day: '27', month: '3', year: '2015' },
  });
});
