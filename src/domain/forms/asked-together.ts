/** Neighbours that are asked under the same condition, so that one sentence above them says when. */
import type { Question } from '#schema/form.ts';

/** @returns the questions in their order; each without a condition is a list of its own */
export function askedTogether(questions: readonly Question[]): Question[][] {
  const lists: Question[][] = [];
  for (const question of questions) {
    const last = lists.at(-1);
    if (question.if && last?.[0]?.if && JSON.stringify(last[0].if) === JSON.stringify(question.if)) last.push(question);
    else lists.push([question]);
  }
  return lists;
}
