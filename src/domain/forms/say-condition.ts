/** When a question is asked, in a sentence: for paper and for pages without script, which show every question. */
import type { Condition, Form, Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Voice } from '#domain/text-of.ts';
import { questionsOf } from './answers.ts';
import { choicesOf } from './choices-of.ts';
import { inVoice } from './in-voice.ts';

type Say = (key: keyof Interface) => string;

/** @returns like `Only if you answered “Yes” to “Are you in hospital now?”.` */
export function sayCondition(condition: Condition, form: Form, voice: Voice, say: Say): string {
  const question = questionsOf(form).find((candidate) => candidate.id === condition.question);
  if (!question) return '';
  const asked = inVoice(question.ask, voice);
  const sentences = [
    ...(condition.is ? [say('formOnlyIf').replace('{answer}', sayAnswers(condition.is, question, voice, say))] : []),
    ...sayAge(condition, say),
  ];
  return sentences.map((sentence) => sentence.replace('{question}', asked)).join(' ');
}

function sayAnswers(wanted: readonly string[], question: Question, voice: Voice, say: Say): string {
  const words = choicesOf(question, voice, say)
    .filter((choice) => wanted.includes(choice.id))
    .map((choice) => `“${choice.words}”`);
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} ${say('formOr')} ${last}`;
}

function sayAge({ ageFrom, ageUnder }: Condition, say: Say): string[] {
  if (ageFrom !== undefined && ageUnder !== undefined) {
    return [
      say('formOnlyIfAgeBetween')
        .replace('{from}', String(ageFrom))
        .replace('{to}', String(ageUnder - 1)),
    ];
  }
  if (ageFrom !== undefined) return [say('formOnlyIfAgeFrom').replace('{age}', String(ageFrom))];
  return ageUnder === undefined ? [] : [say('formOnlyIfAgeUnder').replace('{age}', String(ageUnder))];
}
