/** Sentences as HTML. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Inline } from '#schema/page.ts';
import { addressOfPage, pageAt } from '#domain/address.ts';
import { hostOf } from '#domain/host-of.ts';
import { phoneLink } from '#domain/phone-link.ts';
import { find, textOf } from '#domain/text-of.ts';
import type { HtmlContext } from './context.ts';

export function inlinesToHtml(inlines: readonly Inline[], context: HtmlContext): ElementContent[] {
  const only = inlines.length === 1 ? inlines[0] : undefined;
  if (only?.kind === 'link') return [h('a.alone', { href: linkAddress(only.to, context) }, inlinesToHtml(only.children, context))];
  return inlines.flatMap((inline) => inlineToHtml(inline, context));
}

export function inlineToHtml(inline: Inline, context: HtmlContext): ElementContent[] {
  const { site, style } = context;
  switch (inline.kind) {
    case 'text':
      return [{ type: 'text', value: inline.text }];
    case 'strong':
      return [h('strong', inlinesToHtml(inline.children, context))];
    case 'link':
      return [h('a', { href: linkAddress(inline.to, context) }, inlinesToHtml(inline.children, context))];
    case 'source-link': {
      const source = find(site.sources, inline.source);
      return [
        h('a', { href: source.address, rel: 'external' }, inlinesToHtml(inline.children, context)),
        h('span.site', ` (${hostOf(source.address)})`),
      ];
    }
    case 'word':
      return wordToHtml(inline.word, inlinesToHtml(inline.children, context), context);
    case 'phone': {
      const number = find(site.contacts, inline.contact).phone ?? '';
      return [h('a.tel', { href: phoneLink(number) }, number)];
    }
    case 'name':
    case 'figure':
    case 'time-limit-words':
      return [{ type: 'text', value: textOf([inline], site, style === 'standard' ? 'standard' : 'easy-read') }];
    case 'keep':
    case 'symbol':
      return inline.children.flatMap((child) => inlineToHtml(child, context));
  }
}

/** A link inside the site stays in the style of the page it stands on. */
function linkAddress(to: string, context: HtmlContext): string {
  const [path = '', fragment] = to.split('#');
  if (to.startsWith('#')) return to;
  const address = addressOfPage(pageAt(context.site, path), context.style);
  return fragment === undefined ? address : `${address}#${fragment}`;
}

/**
 * A hard word and its meaning, in a box that opens where the word stands: by touch, mouse or keyboard, without script.
 * In print, and in browsers that do not know the popover attribute, the meaning follows the word in brackets.
 */
function wordToHtml(wordId: string, children: ElementContent[], context: HtmlContext): ElementContent[] {
  const word = find(context.site.words, wordId);
  const id = `meaning-${context.next()}`;
  const list = addressOfPage(pageAt(context.site, 'word-list'), context.style);
  return [
    h('button.word', { type: 'button', popovertarget: id }, children),
    h('span.meaning', { id, popover: 'auto' }, [
      h('span.meaning-text', [h('b', word.term), ': ', context.voice === 'easy-read' ? word.easyMeans : word.means]),
      h('span.meaning-more', [' ', h('a', { href: `${list}#${word.id}` }, context.say('wordList'))]),
    ]),
  ];
}
