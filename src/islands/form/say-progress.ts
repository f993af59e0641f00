/** How far somebody is, in words: above the step and in the title of the page. */
import type { Voice } from '#domain/text-of.ts';
import type { FormRoom } from './form-context.ts';
import type { Step } from './steps.ts';

/** @returns like `Part 2 of 7`, in easy read like `Part 2 of 7. Question 1 of 3.` */
export function sayProgress({ part, parts, turn, turns }: Step, voice: Voice, say: FormRoom['say']): string {
  const words = say('formPart', { part, parts });
  return voice === 'easy-read' && turns > 1 ? `${words} ${say('formQuestion', { question: turn, questions: turns })}` : words;
}
