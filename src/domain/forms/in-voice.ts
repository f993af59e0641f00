/** The words of a form in the voice of its reader. */
import type { Said } from '#schema/form.ts';
import type { Voice } from '#domain/text-of.ts';

export function inVoice(said: Said, voice: Voice): string {
  return voice === 'easy-read' ? said.easy : said.words;
}
