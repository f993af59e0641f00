/** What a message is about, for the list at the top of a form, where it does not stand beside its question. */
import type { Form, FormWords } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Voice } from '#domain/text-of.ts';
import { questionsOf } from './answers.ts';
import type { FormProblem } from './check-answers.ts';
import { inVoice } from './in-voice.ts';
import { partWords, rowWords } from './part-words.ts';
import { sayProblem } from './say-problem.ts';

/**
 * The message alone where the form has its own words for what is missing (`Write your name.`); else the question, the box and the
 * message (`What is your date of birth? There is no such day. …`).
 */
export function sayProblemApart(
  problem: FormProblem,
  form: Form,
  words: FormWords,
  voice: Voice,
  say: (key: keyof Interface) => string,
): string {
  const question = questionsOf(form).find((candidate) => candidate.id === problem.question);
  const message = sayProblem(problem, form, words, voice);
  if (!question || (problem.error === 'missing' && problem.part === undefined)) return message;
  const row = question.type === 'group' && problem.part !== undefined ? rowWords(question, Number.parseInt(problem.part, 10), voice) : '';
  const isOneDate = question.type === 'date' || (question.type === 'signature' && problem.part !== 'name');
  const box = problem.part === undefined || isOneDate ? '' : partWords(question, problem.part, voice, say);
  return [inVoice(question.ask, voice), row, box]
    .filter((label) => label !== '')
    .map((label) => (/[.?!:]$/.test(label) ? label : `${label}:`))
    .concat(message)
    .join(' ');
}
