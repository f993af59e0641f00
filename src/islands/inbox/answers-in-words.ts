/** The answers of a form as its reader sees them. Nothing that somebody wrote is left out, even when the form has changed since. */
import type { Answer } from '#domain/forms/answers.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import { sayAnswer } from '#domain/forms/say-answer.ts';
import type { Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';

export interface AnswerInWords {
  id: string;
  /** The question, or its id when the form no longer has it. */
  ask: string;
  /** None for a question that was left out. */
  lines: string[];
}

export interface AnswersInWords {
  sections: { id: string; title: string; answers: AnswerInWords[] }[];
  /** To questions that the form would not ask now. */
  others: AnswerInWords[];
}

/** @param data the form as the site has it now; undefined when it has none of that name */
export function answersInWords({ answers, receivedAt }: SealedForm, data: IslandData | undefined): AnswersInWords {
  const asked = data ? askedSections(data.form, answers, dayOf(receivedAt)) : [];
  const sections = asked.map(({ section, questions }) => ({
    id: section.id,
    title: inVoice(section.title, 'standard'),
    answers: questions.map((question) => said(question.id, answers[question.id], question, data)),
  }));
  const shown = new Set(asked.flatMap(({ questions }) => questions.map(({ id }) => id)));
  const questions = data ? questionsOf(data.form) : [];
  const others = Object.entries(answers)
    .filter(([id]) => !shown.has(id))
    .map(([id, answer]) =>
      said(
        id,
        answer,
        questions.find((question) => question.id === id),
        data,
      ),
    )
    .filter(({ lines }) => lines.length > 0);
  return { sections, others };
}

function said(id: string, answer: Answer | undefined, question: Question | undefined, data: IslandData | undefined): AnswerInWords {
  if (!question || !data) return { id, ask: id, lines: asWritten(answer) };
  const say = (key: keyof Interface) => data.say[key] ?? '';
  return { id, ask: inVoice(question.ask, 'standard'), lines: [...inItsWords(question, answer, say), ...lostIn(question, answer)] };
}

/** An answer of another shape than the question has now is shown as it was written. */
function inItsWords(question: Question, answer: Answer | undefined, say: (key: keyof Interface) => string): string[] {
  const isList = question.type === 'many-of' || question.type === 'group';
  const isParts = question.type === 'date' || question.type === 'person' || question.type === 'signature';
  const isAlike = isList ? Array.isArray(answer) : isParts ? isRecord(answer) : typeof answer === 'string';
  return isAlike ? sayAnswer(question, answer, 'standard', say) : asWritten(answer);
}

/** Choices that the question no longer offers. */
function lostIn(question: Question, answer: Answer | undefined): string[] {
  if (!('choices' in question) || (typeof answer !== 'string' && !Array.isArray(answer))) return [];
  const chosen = [answer].flat().filter((one): one is string => typeof one === 'string' && one !== '');
  return chosen.filter(
    (one) => !question.choices.some(({ id }) => id === one) && question.type === (Array.isArray(answer) ? 'many-of' : 'one-of'),
  );
}

function asWritten(answer: unknown): string[] {
  if (answer === undefined || answer === null || answer === '') return [];
  if (Array.isArray(answer)) return answer.flatMap(asWritten);
  if (!isRecord(answer)) return String(answer).split('\n');
  return Object.entries(answer)
    .filter(([, value]) => value !== '')
    .map(([part, value]) => `${part}: ${String(value)}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The day in Britain, as `YYYY-MM-DD`: Sweden writes days that way. */
function dayOf(moment: string): string {
  return new Date(moment).toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}
