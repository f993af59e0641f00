/** A sentence of the symbols style: the same words, with a symbol above some of them. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Mark, markSentence } from '#domain/symbols/mark-sentence.ts';
import { textOf } from '#domain/text-of.ts';
import type { Inline } from '#schema/page.ts';
import type { HtmlContext } from './context.ts';
import { inlinesToHtml } from './inlines.ts';

/** Side of a symbol in CSS pixels at the normal text size. */
const SYMBOL_SIZE = 64;

/** @param shown the pictures already shown in this block */
export function sentenceToHtml(inlines: readonly Inline[], context: HtmlContext, shown: Set<string>): ElementContent[] {
  if (!context.phrases) return inlinesToHtml(inlines, context);
  const marks = markSentence(wordsForSymbols(inlines, context), context.phrases, shown);
  return withMarks(inlines, marks, 0, context).nodes;
}

/** The sentence with links, names and numbers blotted out at their length: they get no symbol, and must not use up one of the few. */
function wordsForSymbols(inlines: readonly Inline[], context: HtmlContext): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'strong') return wordsForSymbols(inline.children, context);
      return ' '.repeat(textOf([inline], context.site, 'easy-read').length);
    })
    .join('');
}

/** Walks the sentence and its offsets together. A mark that would cross bold or a link is left out. */
function withMarks(
  inlines: readonly Inline[],
  marks: readonly Mark[],
  start: number,
  context: HtmlContext,
): { nodes: ElementContent[]; end: number } {
  const nodes: ElementContent[] = [];
  let offset = start;
  for (const inline of inlines) {
    const end = offset + textOf([inline], context.site, 'easy-read').length;
    if (inline.kind === 'text') nodes.push(...textWithMarks(inline.text, marks, offset));
    else if (inline.kind === 'strong') nodes.push(h('strong', withMarks(inline.children, marks, offset, context).nodes));
    else nodes.push(...inlinesToHtml([inline], context));
    offset = end;
  }
  return { nodes, end: offset };
}

function textWithMarks(text: string, marks: readonly Mark[], start: number): ElementContent[] {
  const nodes: ElementContent[] = [];
  let done = 0;
  const push = (value: string) => value !== '' && nodes.push({ type: 'text', value });
  for (const mark of marks) {
    const from = mark.start - start;
    const to = mark.end - start;
    if (from < done || to > text.length) continue;
    const tail = /^[.,!?:;)"'”’]+/.exec(text.slice(to))?.[0] ?? '';
    push(text.slice(done, from));
    nodes.push(symbolToHtml(mark.picture, text.slice(from, to) + tail));
    done = to + tail.length;
  }
  push(text.slice(done));
  return nodes;
}

/** The word carries the meaning, so the picture is decorative; the full stop stays with its word. */
function symbolToHtml(picture: string, words: string): ElementContent {
  return h('span.sym', { dataConcept: picture }, [
    h('img', { src: `/pictures/${picture}.svg`, alt: '', width: SYMBOL_SIZE, height: SYMBOL_SIZE, loading: 'lazy' }),
    h('span', words),
  ]);
}
