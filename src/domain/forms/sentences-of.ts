/** How a longer text lies on the screen. */
import type { Voice } from '#domain/text-of.ts';

/** Easy read has one sentence on a line; other texts have the lines they were written in. */
export function sentencesOf(text: string, voice: Voice): string[] {
  return text.split(voice === 'easy-read' ? /(?<=[.?!])\s+/ : '\n').filter((line) => line !== '');
}
