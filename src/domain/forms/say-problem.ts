/** What is wrong with an answer, in words for the person who wrote it. */
import type { Form, FormWords, Question } from '#schema/form.ts';
import type { Voice } from '#domain/text-of.ts';
import { questionsOf } from './answers.ts';
import type { FormProblem } from './check-answers.ts';

/** @returns a sentence that says what to write; `{most}` in it is the number of letters there is room for */
export function sayProblem(problem: FormProblem, form: Form, words: FormWords, voice: Voice): string {
  const question = questionsOf(form).find((candidate) => candidate.id === problem.question);
  const key = voice === 'easy-read' ? 'easy' : 'words';
  const own = problem.error === 'missing' ? missingOf(question, problem.part) : undefined;
  const most = question && 'most' in question && question.most !== undefined ? question.most : 200;
  return (own ?? words.errors[problem.error])[key].replace('{most}', String(most));
}

function missingOf(question: Question | undefined, part: string | undefined) {
  if (question?.type === 'group' && part !== undefined) {
    return question.questions.find((inner) => part.endsWith(`.${inner.id}`))?.missing;
  }
  return question?.missing;
}
