import { expect, test } from 'vitest';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { sayAnswer } from '#domain/forms/say-answer.ts';
import { sayCondition } from '#domain/forms/say-condition.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { sayMoment } from '#domain/say-moment.ts';
import type { Condition, Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const SITE = smallSite();
const FORM = SITE.forms[0] as Form;
const say = (key: keyof Interface) => SITE.interface[key].words;

test.each<[Condition, string]>([
  [{ question: 'agree', is: ['no'] }, 'Only if you answered “No” to “What is your agree?”.'],
  [{ question: 'share', is: ['yes'] }, 'Only if you answered “I agree” to “What is your share?”.'],
  [{ question: 'where', is: ['one', 'three'] }, 'Only if you did not answer “The second” to “What is your where?”.'],
  [{ question: 'which', is: ['one', 'three'] }, 'Only if you answered “The first” or “The third” to “What is your which?”.'],
  [
    { question: 'which', is: ['one', 'two', 'three'] },
    'Only if you answered “The first”, “The second” or “The third” to “What is your which?”.',
  ],
  [{ question: 'born', ageFrom: 16 }, 'Only if the date at “What is your born?” makes the age 16 or over.'],
  [{ question: 'born', ageUnder: 16 }, 'Only if the date at “What is your born?” makes the age under 16.'],
  [{ question: 'born', ageFrom: 16, ageUnder: 26 }, 'Only if the date at “What is your born?” makes the age 16 to 25.'],
])('The condition %o is said in a sentence', (condition, sentence) => {
  expect(sayCondition(condition, FORM, 'standard', say)).toBe(sentence);
});

test('Paper names the question by its number, in the same sentence', () => {
  const said = sayCondition({ question: 'agree', is: ['no'] }, FORM, 'standard', say, () => 'question 11');

  expect(said).toBe('Only if you answered “No” to question 11.');
});

test.each([
  ['born', { day: '31', month: '2', year: '2009' }, ['31 2 2009']],
  ['born', { day: '1', month: '02', year: '2009' }, ['1 February 2009']],
  ['signed', { name: 'Ann', day: '', month: '', year: '' }, ['Ann']],
  ['which', ['three', 'one'], ['The first', 'The third']],
  ['share', 'no', ['I do not agree']],
  ['name', undefined, []],
  ['story', 'One.\nTwo.', ['One.', 'Two.']],
] as const)('The answer to %s is read back as it was meant', (id, answer, lines) => {
  const question = questionsOf(FORM).find((candidate) => candidate.id === id);
  if (!question) throw new Error(`The form has no question ${id}.`);

  expect(sayAnswer(question, answer as Parameters<typeof sayAnswer>[1], 'standard', say)).toEqual(lines);
});

test('A form is a page with an address, in both voices', () => {
  const page = pageOfForm(FORM);

  expect([page.path, page.standard.title, page.easyRead?.title]).toEqual(['forms/every-kind', 'A form of every kind', 'A form']);
});

test.each([
  ['2026-11-22T20:05:00Z', '22 November 2026, 8:05pm'],
  ['2026-07-01T23:30:00Z', '2 July 2026, 12:30am'],
])('The moment %s is said on the clocks of Britain', (moment, words) => {
  expect(sayMoment(moment)).toBe(words);
});
