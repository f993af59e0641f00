import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ageOn } from '#domain/forms/calendar-date.ts';
import { checkAnswer, checkAnswers } from '#domain/forms/check-answers.ts';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { answersFromFields, fieldsFromAnswers } from '#domain/forms/boxes.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { isNhsNumber } from '#domain/forms/nhs-number.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import { ERRORS_OF, type Form, type FormError, type Question, type QuestionType, type Section } from '#schema/form.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const TODAY = '2026-11-22';
const SITE = smallSite();
const FORM = SITE.forms[0] as Form;
const QUESTIONS = new Map(questionsOf(FORM).map((question) => [question.id, question]));

/** The first error of an answer to one question; `good` when there is none. */
function verdict(id: string, given: unknown): FormError | 'good' {
  const question = QUESTIONS.get(id);
  if (!question) throw new Error(`The form has no question ${id}.`);
  return checkAnswer(question, given, TODAY).problems[0]?.error ?? 'good';
}

const date = (day: string, month: string, year: string) => ({ day, month, year });

test.each([
  ['name', 'Ann', 'good'],
  ['name', '  ', 'missing'],
  ['name', undefined, 'missing'],
  ['name', 'x'.repeat(201), 'too-long'],
  ['name', '😀'.repeat(200), 'good'],
  ['name', 'مريم', 'good'],
  ['name', '<script>alert(1)</script>', 'good'],
  ['name', 7, 'not-text'],
  ['name', ['Ann'], 'not-text'],
  ['name', { toString: 'x' }, 'not-text'],
  ['story', 'line\nline', 'good'],
  ['story', 'x'.repeat(301), 'too-long'],
  ['phone', '01223 123 456', 'good'],
  ['phone', '+44 (0)1223 123456', 'good'],
  ['phone', '03300 571 023 ext 8004', 'good'],
  ['phone', '12345', 'not-a-phone-number'],
  ['phone', 'ring mum', 'not-a-phone-number'],
  ['email', '', 'good'],
  ['email', 'ann@example.org', 'good'],
  ['email', 'ann@example', 'not-an-email'],
  ['email', 'ann example@example.org', 'not-an-email'],
  ['email', 'ann@ex..org', 'not-an-email'],
  ['email', 'ann@example.org\nBcc: all@example.org', 'not-an-email'],
  ['email', `${'x'.repeat(250)}@example.org`, 'too-long'],
  ['postcode', 'pe1 1aa', 'good'],
  ['postcode', 'CB23AA', 'good'],
  ['postcode', '12345', 'not-a-postcode'],
  ['nhs-number', '943 476 5919', 'good'],
  ['nhs-number', '943-476-5919', 'good'],
  ['nhs-number', '943 476 5918', 'nhs-number-wrong'],
  ['nhs-number', '12345', 'nhs-number-length'],
  ['nhs-number', 'abc', 'nhs-number-length'],
  ['born', date('27', '3', '2009'), 'good'],
  ['born', date('22', '11', '2026'), 'good'],
  ['born', date('23', '11', '2026'), 'date-in-future'],
  ['born', date('31', '2', '2020'), 'date-not-real'],
  ['born', date('29', '2', '2020'), 'good'],
  ['born', date('29', '2', '2021'), 'date-not-real'],
  ['born', date('1', '', '2020'), 'date-incomplete'],
  ['born', date('', '', ''), 'missing'],
  ['born', date('1', '1', '1899'), 'date-too-long-ago'],
  ['born', date('1', '1', '09'), 'date-not-real'],
  ['born', '27/3/2009', 'not-text'],
  ['wanted', date('21', '11', '2026'), 'date-in-past'],
  ['wanted', date('22', '11', '2026'), 'good'],
  ['where', 'one', 'good'],
  ['where', 'four', 'not-a-choice'],
  ['where', '__proto__', 'not-a-choice'],
  ['where', '', 'missing'],
  ['which', ['two', 'one'], 'good'],
  ['which', 'two', 'good'],
  ['which', ['two', 'four'], 'not-a-choice'],
  ['which', [], 'missing'],
  ['which', [{}], 'not-a-choice'],
  ['agree', 'yes', 'good'],
  ['agree', true, 'not-a-choice'],
  ['share', 'no', 'good'],
  ['share', undefined, 'missing'],
  ['friend', { name: 'Bo', link: 'friend', phone: '', email: '' }, 'good'],
  ['friend', { phone: '01223 123 456' }, 'name-missing'],
  ['friend', { name: 'Bo', phone: 'x' }, 'not-a-phone-number'],
  ['friend', { name: 'Bo', email: 'x' }, 'not-an-email'],
  ['friend', 'Bo', 'not-text'],
  ['helpers', [{ who: 'Bo' }], 'good'],
  ['helpers', [{ who: '' }, { who: '' }], 'good'],
  ['helpers', [{ who: '', number: '01223 123 456' }], 'missing'],
  ['helpers', [{ who: 'Bo', number: 'x' }], 'not-a-phone-number'],
  ['helpers', [{}, {}, {}], 'too-many'],
  ['helpers', 'Bo', 'not-text'],
  ['signed', { name: 'Ann', ...date('22', '11', '2026') }, 'good'],
  ['signed', { name: '', ...date('22', '11', '2026') }, 'name-missing'],
  ['signed', { name: 'Ann', ...date('', '11', '2026') }, 'date-incomplete'],
  ['signed', { name: 'Ann', ...date('23', '11', '2026') }, 'date-in-future'],
  ['signed', {}, 'missing'],
] as const)('%s answered with %j is %s', (id, given, expected) => {
  expect(verdict(id, given)).toBe(expected);
});

test('Every type of question has a place in the form of every kind, and every error of a type has words in both voices', () => {
  expect([...new Set([...QUESTIONS.values()].map((question) => question.type))].sort()).toEqual(Object.keys(ERRORS_OF).sort());
  for (const question of QUESTIONS.values()) {
    for (const error of ERRORS_OF[question.type as QuestionType]) {
      for (const voice of ['standard', 'easy-read'] as const) {
        const words = sayProblem({ question: question.id, part: undefined, error }, FORM, SITE.formWords, voice);
        expect(words, `${question.id} ${error}`).toMatch(/^[A-Z0-9].*\w.*[.:?\w]$/);
        expect(words).not.toMatch(/[{}]|invalid/i);
      }
    }
  }
});

test.each([
  ['2010-11-22', 16],
  ['2010-11-23', 15],
  ['2008-11-22', 18],
  ['2008-11-23', 17],
  ['2008-02-29', 18],
])('Somebody born on %s is %i on 22 November 2026', (born, age) => {
  expect(ageOn(born, TODAY)).toBe(age);
});

test('Somebody born on 29 February is a year older on 1 March', () => {
  expect([ageOn('2008-02-29', '2026-02-28'), ageOn('2008-02-29', '2026-03-01')]).toEqual([17, 18]);
});

test('A question or a part that is not asked is neither checked nor kept', () => {
  const answers = { agree: 'yes', 'why-not': 'because', born: date('23', '11', '2010'), 'own-words': 'mine' };

  expect(checkAnswers(FORM, answers, TODAY).answers).toEqual({ agree: 'yes', born: date('23', '11', '2010') });
  expect(checkAnswers(FORM, { ...answers, agree: 'no', born: date('22', '11', '2010') }, TODAY).answers).toMatchObject({
    'why-not': 'because',
    'own-words': 'mine',
  });
  expect(askedSections(FORM, { born: date('22', '11', '2010') }, TODAY).map(({ section }) => section.id)).toContain('grown-up');
});

test('What hangs on a question that is itself not asked is not asked, whatever was answered there before', () => {
  const ifYes = (question: string) => ({ if: { question, is: ['yes'] } });
  const yesNo = (id: string, when = {}) => ({ ...QUESTIONS.get('agree'), id, ...when }) as Question;
  const section = (id: string, questions: Question[], when = {}) => ({ ...FORM.sections[0], id, questions, ...when }) as Section;
  const chain: Form = {
    ...FORM,
    sections: [
      section('one', [yesNo('first'), yesNo('second', ifYes('first')), yesNo('third', ifYes('second'))]),
      section('two', [yesNo('last')], ifYes('third')),
    ],
  };
  const asked = (answers: Answers) => askedSections(chain, answers, TODAY).flatMap(({ questions }) => questions.map(({ id }) => id));
  const stale = { first: 'no', second: 'yes', third: 'yes', last: 'yes' };

  expect(asked(stale)).toEqual(['first']);
  expect(checkAnswers(chain, stale, TODAY)).toMatchObject({ answers: { first: 'no' }, problems: [] });
  expect(asked({ ...stale, first: 'yes' })).toEqual(['first', 'second', 'third', 'last']);
});

test('What is no question is named and left behind', () => {
  const given = JSON.parse('{"name":"Ann","constructor":"x","__proto__":{"agree":"yes"},"other":1}');

  expect(checkAnswers(FORM, given, TODAY)).toMatchObject({ answers: { name: 'Ann' }, unknown: ['constructor', '__proto__', 'other'] });
});

test('An NHS number is right only with its own last digit', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{9}$/), (nine) => {
      const right = Array.from({ length: 10 }, (_, digit) => `${nine}${digit}`).filter(isNhsNumber);
      expect(right.length).toBeLessThanOrEqual(1);
    }),
  );
});

test('Whatever comes in, the validator answers, keeps only known questions, and says the same of its own answers', () => {
  const anything = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom(...QUESTIONS.keys(), '__proto__', 'x'), fc.oneof(fc.anything(), fc.string(), fc.array(fc.string()))),
  );
  fc.assert(
    fc.property(anything, (given) => {
      const once = checkAnswers(FORM, given, TODAY);
      expect(Object.keys(once.answers).every((id) => QUESTIONS.has(id))).toBe(true);

      const twice = checkAnswers(FORM, once.answers, TODAY);
      expect(twice.answers).toEqual(once.answers);
      expect(twice.unknown).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});

test('Answers go into the fields of a page without script and come back the same', () => {
  const answers = {
    name: 'Ann',
    born: date('27', '3', '2009'),
    which: ['one', 'three'],
    agree: 'yes',
    friend: { name: 'Bo', link: 'friend', phone: '', email: '' },
    helpers: [
      { who: 'Bo', number: '' },
      { who: '', number: '' },
    ],
    signed: { name: 'Ann', ...date('22', '11', '2026') },
  };
  const { answers: back, unknown } = answersFromFields(FORM, fieldsFromAnswers(FORM, answers));

  expect(back).toEqual(answers);
  expect(unknown).toEqual([]);
  expect(answersFromFields(FORM, new Map([['other', ['x']]])).unknown).toEqual(['other']);
});
