/** What a person has answered, as plain data: by the id of the question. A missing key means "not answered". */
import type { Form, Question } from '#schema/form.ts';

/** The three boxes of a date, as typed. */
export interface DateAnswer {
  day: string;
  month: string;
  year: string;
}
/** Somebody to know about: who they are and how to reach them. */
interface PersonAnswer {
  name: string;
  link: string;
  phone: string;
  email: string;
}
/** A typed name and the day it was typed. */
interface SignatureAnswer extends DateAnswer {
  name: string;
}
export type Answer = string | string[] | DateAnswer | PersonAnswer | SignatureAnswer | Record<string, string>[];
export type Answers = Record<string, Answer>;

/** Every question of a form, in order. Those inside a group stay inside it. */
export function questionsOf(form: Form): Question[] {
  return form.sections.flatMap((section) => section.questions);
}

export const DATE_PARTS = ['day', 'month', 'year'] as const;
export const PERSON_PARTS = ['name', 'link', 'phone', 'email'] as const;
export const SIGNATURE_PARTS = ['name', 'day', 'month', 'year'] as const;
