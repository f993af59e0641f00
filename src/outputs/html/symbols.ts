/** A sentence of the symbols style: the same words, with a symbol above some of them. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { pictureAddress } from '#domain/picture-address.ts';
import { markSentence } from '#domain/symbols/mark-sentence.ts';
import { symbolSentence } from '#domain/symbols/symbol-sentence.ts';
import { find, textOf } from '#domain/text-of.ts';
import type { Inline } from '#schema/page.ts';
import type { HtmlContext } from './context.ts';
import { inlinesToHtml, inlineToHtml } from './inlines.ts';

/** Side of a symbol in CSS pixels at the normal text size. */
const SYMBOL_SIZE = 64;

/** @param shown the pictures already shown in this block */
export function sentenceToHtml(inlines: readonly Inline[], context: HtmlContext, shown: Set<string>): ElementContent[] {
  if (!context.phrases) return inlinesToHtml(inlines, context);
  const sentence = symbolSentence(inlines, context.site);
  const marks = markSentence(sentence, context.phrases, shown);
  if (marks.length === 0) return inlinesToHtml(inlines, context);
  const piece = (from: number, to: number) => cut(inlines, from, to, context).flatMap((inline) => inlineToHtml(inline, context));
  const nodes: ElementContent[] = [];
  let done = 0;
  for (const [index, { start, end, picture }] of marks.entries()) {
    const next = marks[index + 1]?.start ?? sentence.text.length;
    const from = start - (/[("“'‘]+$/.exec(sentence.text.slice(done, start))?.[0].length ?? 0);
    const to = end + (/^[.,!?:;)"'”’]+/.exec(sentence.text.slice(end, next))?.[0].length ?? 0);
    nodes.push(...piece(done, from), symbolToHtml(picture, piece(from, to), context));
    done = to;
  }
  return [...nodes, ...piece(done, sentence.text.length)];
}

/** The inlines between two offsets. Text and bold are cut in two where they must be; a mark never begins inside anything else. */
function cut(inlines: readonly Inline[], from: number, to: number, context: HtmlContext): Inline[] {
  const pieces: Inline[] = [];
  let offset = 0;
  for (const inline of inlines) {
    const start = offset;
    offset += textOf([inline], context.site, 'easy-read').length;
    const [first, last] = [Math.max(from, start) - start, Math.min(to, offset) - start];
    if (first >= last) continue;
    if (inline.kind === 'text') pieces.push({ ...inline, text: inline.text.slice(first, last) });
    else if (inline.kind === 'strong' || inline.kind === 'keep' || inline.kind === 'symbol')
      pieces.push({ ...inline, children: cut(inline.children, first, last, context) });
    else pieces.push(inline);
  }
  return pieces;
}

/** The word carries the meaning, so the picture is decorative; the full stop stays with its word. */
function symbolToHtml(picture: string, words: ElementContent[], { site }: HtmlContext): ElementContent {
  // For readers whose own device draws the symbols they know: only where the W3C registry has exactly this idea.
  const registry = find(site.pictures, picture).registry;
  return h('span.sym', { dataConcept: picture, ...(registry !== undefined && { 'adapt-symbol': registry }) }, [
    h('img', { src: pictureAddress(site, picture), alt: '', width: SYMBOL_SIZE, height: SYMBOL_SIZE, loading: 'lazy' }),
    h('span', words),
  ]);
}
