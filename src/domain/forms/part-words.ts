/** What each box of a question with several boxes is called. */
import type { Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Voice } from '#domain/text-of.ts';
import { inVoice } from './in-voice.ts';

type Say = (key: keyof Interface) => string;

/** The words of the interface for the boxes that every date, person and signature has. */
const WORDS: Record<string, keyof Interface> = {
  day: 'formDay',
  month: 'formMonth',
  year: 'formYear',
  name: 'formPersonName',
  link: 'formPersonLink',
  phone: 'formPersonPhone',
  email: 'formPersonEmail',
};

/**
 * @param part as in the name of its field, like `day`, or `1.phone` for the second of a group
 * @returns like `Day`, or the question of a group as it is asked
 */
export function partWords(question: Question, part: string, voice: Voice, say: Say): string {
  if (question.type === 'group') {
    const inner = question.questions.find((candidate) => part.endsWith(`.${candidate.id}`));
    return inner ? inVoice(inner.ask, voice) : '';
  }
  if (question.type === 'signature' && part === 'name') return say('formSignName');
  const key = WORDS[part];
  return key ? say(key) : '';
}

/** What one row of a group is called, like `Person 2`. Rows count from 0. */
export function rowWords(question: Extract<Question, { type: 'group' }>, row: number, voice: Voice): string {
  return `${inVoice(question.each, voice)} ${row + 1}`;
}
