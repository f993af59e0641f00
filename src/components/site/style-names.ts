/** What the three ways to read are called, in the voice of the page. */
import type { Style } from '#schema/site.ts';
import type { Around } from './around.ts';

export function styleNames(say: Around['say']): Record<Style, string> {
  return { standard: say('standard'), 'easy-read': say('easyRead'), symbols: say('symbols') };
}
