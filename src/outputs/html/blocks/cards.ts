/** Links to pages: rows with a picture, big doors, or front doors with a number. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOfPage, pageAt } from '#domain/address.ts';
import { versionOf } from '#domain/version.ts';
import type { Card } from '#schema/page.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';

export const cardsToHtml: Handler<BlockOf<'cards'>> = (block, context) => {
  switch (block.look) {
    case 'rows':
      return [
        h(
          'ul.rows',
          { role: 'list' },
          block.cards.map((card) => row(card, context)),
        ),
      ];
    case 'doors':
      return [
        h(
          'ul.ways-in',
          { role: 'list' },
          block.cards.map((card) => wayIn(card, context)),
        ),
      ];
    case 'numbers':
      return [
        h(
          'ol.doors',
          { role: 'list' },
          block.cards.map((card, index) => numbered(card, index + 1, context)),
        ),
      ];
  }
};

function target(card: Card, context: HtmlContext) {
  const page = pageAt(context.site, card.page);
  const version = versionOf(page, context.style);
  return { href: addressOfPage(page, context.style), label: card.label ?? version.title, version };
}

function row(card: Card, context: HtmlContext): Element {
  const { href, label, version } = target(card, context);
  return h('li', [
    pictureToHtml(version.picture, 76, context),
    h('div', [h('p.row-name', [h('a', { href }, label)]), h('p', version.summary)]),
  ]);
}

function wayIn(card: Card, context: HtmlContext): Element {
  const { href, label, version } = target(card, context);
  return h('li', [h('a', { href }, [pictureToHtml(version.picture, 120, context, 'eager'), h('span', label)])]);
}

function numbered(card: Card, number: number, context: HtmlContext): Element {
  const { href, label } = target(card, context);
  return h('li', [h('a', { href }, [h('span.n', String(number)), ' ', h('span', label)])]);
}
