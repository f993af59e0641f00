/** Paragraphs, lists, notes and quotations. */
import { h } from 'hastscript';
import { hostOf } from '#domain/host-of.ts';
import { find } from '#domain/text-of.ts';
import type { List, ListItem } from '#schema/page.ts';
import { blocksToHtml } from '../blocks-to-html.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { inlinesToHtml } from '../inlines.ts';

export const paragraphToHtml: Handler<BlockOf<'paragraph'>> = (block, context) => [h('p', inlinesToHtml(block.children, context))];

export const listToHtml: Handler<List> = (block, context) => [
  h(
    block.isOrdered ? 'ol' : 'ul',
    block.items.map((item) => itemToHtml(item, context)),
  ),
];

function itemToHtml(item: ListItem, context: HtmlContext) {
  return h('li', [...inlinesToHtml(item.children, context), ...item.inner.flatMap((list) => listToHtml(list, context))]);
}

export const noteToHtml: Handler<BlockOf<'note'>> = (block, context) => [h('div.note', blocksToHtml(block.blocks, context))];

export const quotationToHtml: Handler<BlockOf<'quotation'>> = (block, context) => {
  const source = find(context.site.sources, block.source);
  return [
    h('figure.quotation', [
      h('blockquote', { cite: source.address }, blocksToHtml(block.blocks, context)),
      h('figcaption', [
        h('a', { href: source.address, rel: 'external' }, source.title),
        `, ${source.publisher} (${hostOf(source.address)})`,
      ]),
    ]),
  ];
};
