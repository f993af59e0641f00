/** When a question is asked, in a sentence: for paper and for pages without script, which show every question. */
import type { Condition, Form, Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Voice } from '#domain/text-of.ts';
import { questionsOf } from './answers.ts';
import { choicesOf } from './choices-of.ts';
import { inVoice } from './in-voice.ts';

type Say = (key: keyof Interface) => string;

/**
 * @param nameOf how to name the question that it hangs on; paper has numbers for that
 * @returns like `Only if you answered “Yes” to “Are you in hospital now?”.`
 */
export function sayCondition(
  condition: Condition,
  form: Form,
  voice: Voice,
  say: Say,
  nameOf: (question: Question) => string = (question) => `“${inVoice(question.ask, voice)}”`,
): string {
  const question = questionsOf(form).find((candidate) => candidate.id === condition.question);
  if (!question) return '';
  const sentences = [...(condition.is ? [sayChoices(condition.is, question, voice, say)] : []), ...sayAge(condition, say)];
  return sentences.map((sentence) => sentence.replace('{question}', () => nameOf(question))).join(' ');
}

/** All choices but one are said shorter by the one. Where several can be chosen, the one does not rule out the others. */
function sayChoices(wanted: readonly string[], question: Question, voice: Voice, say: Say): string {
  const choices = choicesOf(question, voice, say);
  const [other, ...more] = choices.filter((choice) => !wanted.includes(choice.id));
  const isAllButOne = question.type === 'one-of' && wanted.length > 1 && other !== undefined && more.length === 0;
  const named = isAllButOne ? [other] : choices.filter((choice) => wanted.includes(choice.id));
  const words = named.map((choice) => `“${choice.words}”`);
  const last = words.pop() ?? '';
  const answer = words.length === 0 ? last : `${words.join(', ')} ${say('formOr')} ${last}`;
  return say(isAllButOne ? 'formOnlyIfNot' : 'formOnlyIf').replace('{answer}', () => answer);
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
