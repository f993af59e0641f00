import { h } from 'hastscript';
import type { Box } from '#schema/page.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';

/** A sheet to fill in, on the screen or on paper. It is no form: nothing is sent, and nothing is kept. */
export const sheetToHtml: Handler<BlockOf<'sheet'>> = (block, context) => {
  const id = `sheet-${context.next()}`;
  return [
    h('div.sheet', { role: 'group', ariaLabelledBy: id, ariaDescribedBy: `${id}-kept` }, [
      h('div.sheet-name', { id }, block.title),
      h('p.sheet-kept', { id: `${id}-kept` }, context.say('sheetNotSent')),
      ...block.boxes.map((box) => boxToHtml(box, context)),
    ]),
  ];
};

function boxToHtml({ title, lines, picture }: Box, context: HtmlContext) {
  const id = `box-${context.next()}`;
  return h('div.box', [
    ...(picture ? [pictureToHtml(picture, 112, context)] : []),
    h('div', [h('label', { htmlFor: id }, title), h('textarea', { id, rows: lines })]),
  ]);
}
