/** Things to do: in order, or to tick. */
import { h } from 'hastscript';
import type { ListItem } from '#schema/page.ts';
import { everyInline } from '#domain/walk.ts';
import { blocksToHtml } from '../blocks-to-html.ts';
import type { BlockOf, Handler } from '../handler.ts';
import type { HtmlContext } from '../context.ts';
import { inlinesToHtml } from '../inlines.ts';
import { listToHtml } from './text.ts';

export const stepsToHtml: Handler<BlockOf<'steps'>> = (block, context) => [
  h(
    'ol.steps',
    { role: 'list' },
    block.steps.map((step) => h('li', [h('p.step-name', step.title), ...blocksToHtml(step.blocks, context)])),
  ),
];

export const checklistToHtml: Handler<BlockOf<'checklist'>> = (block, context) => {
  const id = `checklist-${context.next()}`;
  return [
    h('div.checklist', [
      h('p.checklist-name', { id }, block.title),
      h(
        'ul.check',
        { role: 'list', ariaLabelledBy: id },
        block.items.map((item) => h('li', [tick(item, context), ...item.inner.flatMap((list) => listToHtml(list, context))])),
      ),
      // Seen when the script that keeps ticks (src/browser/checklist-page.ts) is there; its place is kept, so that nothing jumps.
      h('p.ticks', [
        h('button.btn.quiet', { type: 'button', ariaDescribedBy: id, dataSaid: context.say('ticksCleared') }, context.say('clearTicks')),
        ' ',
        h('span.small', context.say('ticksStay')),
      ]),
    ]),
  ];
};

/** The whole line ticks the box, unless something in it can be pressed itself: a label must not hold a second control. */
function tick(item: ListItem, context: HtmlContext) {
  const words = inlinesToHtml(item.children, context);
  const isPlain = [...everyInline(item.children)].every((inline) => !['link', 'source-link', 'word', 'phone'].includes(inline.kind));
  if (isPlain) return h('label', [h('input', { type: 'checkbox' }), h('span', words)]);
  const id = `tick-${context.next()}`;
  return h('div.tick', [h('input', { type: 'checkbox', ariaLabelledBy: id }), h('span', { id }, words)]);
}
