/** An easy-read sentence as the symbol engine sees it, and as a person reads it in the list of approved symbols. */
import { textOf } from '#domain/text-of.ts';
import type { Inline } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import { HOLE, type Mark, type SymbolSentence } from './mark-sentence.ts';

/** Offsets are those of `textOf(inlines, site, 'easy-read')`. Links, names and numbers can carry no symbol (rule D9). */
export function symbolSentence(inlines: readonly Inline[], site: Site): SymbolSentence {
  const byAuthor: { start: number; end: number; picture: string | undefined }[] = [];
  let text = '';
  const add = (inline: Inline): void => {
    switch (inline.kind) {
      case 'text':
        text += inline.text;
        return;
      case 'symbol': {
        const start = text.length;
        for (const child of inline.children) add(child);
        byAuthor.push({ start, end: text.length, picture: inline.picture });
        return;
      }
      case 'strong':
      case 'keep':
        for (const child of inline.children) add(child);
        return;
      default:
        text += HOLE.repeat(textOf([inline], site, 'easy-read').length);
    }
  };
  for (const inline of inlines) add(inline);
  return { text, byAuthor };
}

/**
 * The sentence with its symbols written into it, as people approve it: `You can [ask] for a [hospital ward=ward-bed].`
 * What can carry no symbol is `…`, so that a new phone number asks nobody to look again.
 */
export function withSymbolsWritten(sentence: SymbolSentence, marks: readonly Mark[]): string {
  let written = '';
  let done = 0;
  for (const { start, end, picture } of marks) {
    const words = sentence.text.slice(start, end);
    written += `${sentence.text.slice(done, start)}[${words.toLowerCase() === picture ? words : `${words}=${picture}`}]`;
    done = end;
  }
  return (written + sentence.text.slice(done)).replaceAll(new RegExp(`${HOLE}+`, 'g'), '…').replaceAll(/\s+/g, ' ');
}
