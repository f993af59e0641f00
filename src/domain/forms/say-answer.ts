/** An answer in words, as somebody reads it back: before sending, on the receipt, on paper. */
import type { Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import { sayDate } from '#domain/say-date.ts';
import type { Voice } from '#domain/text-of.ts';
import { type Answer, type DateAnswer, PERSON_PARTS } from './answers.ts';
import { realDate } from './calendar-date.ts';
import { choicesOf } from './choices-of.ts';
import { partWords, rowWords } from './part-words.ts';

type Say = (key: keyof Interface) => string;

/** @returns its lines; none when there is no answer */
export function sayAnswer(question: Question, answer: Answer | undefined, voice: Voice, say: Say): string[] {
  if (answer === undefined || answer === '') return [];
  if (typeof answer === 'string') return wordsOf(question, [answer], voice, say) ?? answer.split('\n');
  if (Array.isArray(answer)) {
    const chosen = answer.filter((one) => typeof one === 'string');
    if (chosen.length > 0) return wordsOf(question, chosen, voice, say) ?? chosen;
    return question.type === 'group' ? rowsOf(question, answer as Record<string, string>[], voice, say) : [];
  }
  if ('link' in answer) {
    return PERSON_PARTS.filter((part) => answer[part] !== '').map((part) => `${partWords(question, part, voice, say)}: ${answer[part]}`);
  }
  const date = dateWords(answer);
  return 'name' in answer ? [answer.name, date].filter((line) => line !== '') : [date].filter((line) => line !== '');
}

function wordsOf(question: Question, chosen: readonly string[], voice: Voice, say: Say): string[] | undefined {
  const choices = choicesOf(question, voice, say);
  return choices.length === 0 ? undefined : choices.filter((choice) => chosen.includes(choice.id)).map((choice) => choice.words);
}

/** One line for each row that was filled in, like `Person 1. Name: Ann. Phone: 01632 960 001`. */
function rowsOf(question: Extract<Question, { type: 'group' }>, rows: readonly Record<string, string>[], voice: Voice, say: Say): string[] {
  return rows.flatMap((row, index) => {
    const said = question.questions
      .filter((inner) => (row[inner.id] ?? '') !== '')
      .map((inner) => `${partWords(question, `${index}.${inner.id}`, voice, say).replace(/[:?]$/, '')}: ${row[inner.id]}`);
    return said.length === 0 ? [] : [`${rowWords(question, index, voice)}. ${said.join('. ')}`];
  });
}

/** The day as people say it, or as it was typed when there is no such day. */
function dateWords(date: DateAnswer): string {
  const real = realDate(date);
  return real === undefined ? [date.day, date.month, date.year].filter((part) => part !== '').join(' ') : sayDate(real);
}
