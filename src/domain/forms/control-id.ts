/** What the controls of a form are called on a page, so that labels, messages and links find them: alike with script and without. */
import type { Question } from '#schema/form.ts';
import { boxesOf } from './boxes.ts';

/**
 * @param name of the field, like `birth-date.day`
 * @param choice the id of the choice that the control is for; leave it out for the first one, which a link to the question leads to
 * @returns like `q-birth-date-day`
 */
export function controlId(name: string, choice?: string): string {
  const id = `q-${name.replaceAll('.', '-')}`;
  return choice === undefined ? id : `${id}--${choice}`;
}

/** The control that a link to a question, or to one box of it, leads to. */
export function firstControlId(question: Question, part?: string): string {
  return controlId(part === undefined ? (boxesOf(question)[0]?.name ?? question.id) : `${question.id}.${part}`);
}
