import { h } from 'hastscript';
import { textOf } from '#domain/text-of.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { inlinesToHtml } from '../inlines.ts';

/** A heading and, beside it, a link to itself that can be copied. The link is outside, so the heading says only its words. */
export const headingToHtml: Handler<BlockOf<'heading'>> = (block, context) => {
  context.progress.hasHeading = true;
  const label = `${context.say('copyLink')}: ${textOf(block.children, context.site, context.voice)}`;
  return [
    h('div.heading', [
      h(`h${block.level}`, { id: block.id }, inlinesToHtml(block.children, context)),
      h('a.anchor', { href: `#${block.id}`, ariaLabel: label }, [
        h('svg', { viewBox: '0 0 24 24', width: 20, height: 20, ariaHidden: 'true' }, [
          h('path', { d: 'M10 14a4 4 0 0 0 6 0l4-4a4 4 0 0 0-6-6l-1 1M14 10a4 4 0 0 0-6 0l-4 4a4 4 0 0 0 6 6l1-1' }),
        ]),
      ]),
    ]),
  ];
};
