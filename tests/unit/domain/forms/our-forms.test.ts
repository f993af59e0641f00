/** The forms of this site, where a slip would cost somebody a right: who is asked to sign, and what is asked of whom. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { readYaml } from '#door/read-yaml.ts';
import { type Form, FormFile } from '#schema/form.ts';

const TODAY = '2026-11-22';
const FORMS = readdirSync('content/forms').map((file) => formOf(file.replace('.yaml', '')));

test('there are the four forms that the site promises', () => {
  expect(FORMS.map(({ id }) => id).sort()).toEqual(['consent-parent', 'consent-young-person', 'key-worker-referral', 'review-request']);
});

test.each(FORMS)('$id asks for the area with the same three answers, and for the name and the date of birth', (form) => {
  const area = questionsOf(form).find(({ id }) => id === 'area');

  expect(area && 'choices' in area && area.choices.map(({ id }) => id)).toEqual(['cambridgeshire', 'peterborough', 'not-sure']);
  expect(area?.isOptional).toBeUndefined();
  expect(questionsOf(form).map(({ id }) => id)).toEqual(expect.arrayContaining(['name', 'birth-date']));
});

test('a parent is not asked to consent for somebody of 16', () => {
  const form = formOf('consent-parent');

  expect(asked(form, { 'birth-date': { day: '22', month: '11', year: '2010' } })).toEqual([
    'area',
    'name',
    'birth-date',
    'what-now',
    'your-name',
    'your-phone',
  ]);
});

test('a parent consents for somebody who is 16 tomorrow', () => {
  const form = formOf('consent-parent');

  const questions = asked(form, { 'birth-date': { day: '23', month: '11', year: '2010' }, 'child-understands': 'no' });

  expect(questions).toEqual(expect.arrayContaining(['parental-responsibility', 'register', 'share-with', 'review', 'signed']));
  expect(questions).not.toContain('what-now');
});

test('a parent is not asked to consent for a child who understands the choice', () => {
  const form = formOf('consent-parent');

  const questions = asked(form, { 'birth-date': { day: '23', month: '11', year: '2010' }, 'child-understands': 'yes' });

  expect(questions.slice(-2)).toEqual(['child-understands', 'child-wishes']);
});

test.each([
  ['under 16, which worker talked with them', { day: '23', month: '11', year: '2010' }, true],
  ['at 16, nobody', { day: '22', month: '11', year: '2010' }, false],
])('a young person is asked, %s', (_, born, isAsked) => {
  expect(asked(formOf('consent-young-person'), { 'birth-date': born }).includes('understood-with')).toBe(isAsked);
});

test('a young person says yes or no to each thing by itself, and must sign at any age', () => {
  const questions = questionsOf(formOf('consent-young-person'));

  expect(questions.filter(({ type }) => type === 'consent').map(({ id }) => id)).toEqual([
    'register',
    'family',
    'review',
    'health-records',
  ]);
  expect(questions.find(({ id }) => id === 'signed')).not.toHaveProperty('if');
});

test.each(['consent-parent', 'consent-young-person'])('%s asks who wrote it down when somebody answers in speech', (id) => {
  const form = formOf(id);
  const child = { 'birth-date': { day: '1', month: '1', year: '2014' }, 'child-understands': 'no' };

  expect(asked(form, { ...child, 'said-how': 'spoken' })).toContain('written-by');
  expect(asked(form, { ...child, 'said-how': 'written' })).not.toContain('written-by');
});

test('a parent who answered for a child who decides after all is not asked who wrote it down', () => {
  const answers = { 'birth-date': { day: '1', month: '1', year: '2014' }, 'child-understands': 'yes', 'said-how': 'spoken' };

  expect(asked(formOf('consent-parent'), answers)).not.toContain('written-by');
});

test('a young person of 20 is asked for an education plan before a review, a child and an adult of 40 are not', () => {
  const form = formOf('review-request');
  const isAsked = (year: string) => asked(form, { 'birth-date': { day: '1', month: '1', year } }).includes('ehc-plan');

  expect([isAsked('2012'), isAsked('2006'), isAsked('1986')]).toEqual([false, true, false]);
});

function asked(form: Form, answers: Answers): string[] {
  return askedSections(form, answers, TODAY).flatMap(({ questions }) => questions.map(({ id }) => id));
}

function formOf(id: string): Form {
  const file = `content/forms/${id}.yaml`;
  const { data, problems } = readYaml(file, readFileSync(file, 'utf8'), FormFile);
  if (!data) throw new Error(JSON.stringify(problems));
  return { id, ...data };
}
