/** Where the message of a problem stands. */
import type { Question } from '#schema/form.ts';

/** In a person, in a group and for the name of a signature it stands at the box; else at the question: a date is wrong as a whole. */
export function hasOwnMessage(question: Question, box: string): boolean {
  if (question.type === 'signature') return box === `${question.id}.name`;
  return question.type === 'person' || question.type === 'group';
}
