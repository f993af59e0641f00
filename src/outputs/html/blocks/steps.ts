/** Things to do: in order, or to tick. */
import { h } from 'hastscript';
import { blocksToHtml } from '../blocks-to-html.ts';
import type { BlockOf, Handler } from '../handler.ts';
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
        block.items.map((item) =>
          h('li', [
            h('label', [h('input', { type: 'checkbox' }), h('span', inlinesToHtml(item.children, context))]),
            ...item.inner.flatMap((list) => listToHtml(list, context)),
          ]),
        ),
      ),
    ]),
  ];
};
