import { h } from 'hastscript';
import type { Point } from '#schema/page.ts';
import type { HtmlContext } from '../context.ts';
import { pictureToHtml } from '../picture.ts';
import { sentenceToHtml } from '../symbols.ts';

/** One idea: its picture and its sentences, each on a line of its own. In symbols the words carry their own pictures. */
export function pointToHtml(point: Point, context: HtmlContext, isFirst: boolean) {
  const shown = new Set<string>();
  const lines = point.lines.map((line) => h('p', sentenceToHtml(line.children, context, shown)));
  if (context.style === 'symbols') return h('li', [h('div', lines)]);
  return h('li', [pictureToHtml(point.picture, 176, context, isFirst ? 'eager' : 'lazy'), h('div', lines)]);
}
