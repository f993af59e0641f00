import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { answersFromFields } from '#domain/forms/boxes.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import type { Form } from '#schema/form.ts';
import { rightValues, type Value, wrongValues } from '../../support/form-values.ts';
import { type Way, waysThrough } from '../../support/ways-through.ts';

const TODAY = '2026-11-22';
const FORMS = loadSite().forms;

/** What the values mean to the form, as if they had been put in on its page. */
function answersFrom(form: Form, values: readonly Value[]): Answers {
  return answersFromFields(form, new Map(values.map(({ name, text, choice }) => [name, [choice ?? text ?? '']]))).answers;
}

const answersOn = (form: Form, way: Way) =>
  answersFrom(
    form,
    questionsOf(form).flatMap((question) => rightValues(question, way, TODAY)),
  );

test.each(FORMS)('$id: every question is asked on one way or another', (form) => {
  const asked = waysThrough(form).flatMap((way) =>
    askedSections(form, answersOn(form, way), TODAY).flatMap(({ questions }) => questions.map(({ id }) => id)),
  );

  expect(questionsOf(form).filter(({ id }) => !asked.includes(id))).toEqual([]);
});

test.each(FORMS)('$id: on every way the right answers are right', (form) => {
  for (const way of waysThrough(form)) expect(checkAnswers(form, answersOn(form, way), TODAY).problems).toEqual([]);
});

test.each(FORMS)('$id: what is put in wrong is wrong', (form) => {
  for (const question of questionsOf(form)) {
    const wrong = wrongValues(question);
    if (wrong.length === 0) continue;
    const only: Form = {
      ...form,
      sections: [{ ...(form.sections[0] as Form['sections'][number]), if: undefined, questions: [{ ...question, if: undefined }] }],
    };
    expect([question.id, checkAnswers(only, answersFrom(only, wrong), TODAY).problems.length]).not.toEqual([question.id, 0]);
  }
});
