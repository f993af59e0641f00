/** What a form shows besides its questions: what was typed, and what must be put right. */
import type { Answers } from '#domain/forms/answers.ts';
import { fieldsFromAnswers } from '#domain/forms/boxes.ts';
import type { FormProblem } from '#domain/forms/check-answers.ts';
import type { Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { HtmlContext } from '../context.ts';

export interface FormState {
  /** As they were typed, right or wrong: nothing of it is lost. */
  answers: Answers;
  problems: readonly FormProblem[];
  /** Why nothing could be sent although the answers were right. */
  refusal?: keyof Interface;
}

export const UNTOUCHED: FormState = { answers: {}, problems: [] };

export interface FormView {
  form: Form;
  context: HtmlContext;
  state: FormState;
  /** What stands in each box, by its name. */
  fields: ReadonlyMap<string, readonly string[]>;
}

export function formView(form: Form, context: HtmlContext, state: FormState): FormView {
  return { form, context, state, fields: fieldsFromAnswers(form, state.answers) };
}

/** Easy read has one sentence on a line. */
export function sentencesOf(text: string, { voice }: HtmlContext): string[] {
  return voice === 'easy-read' ? text.split(/(?<=[.?!])\s+/) : [text];
}
