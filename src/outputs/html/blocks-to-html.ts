/** Blocks as HTML: a table of small handlers, one for each kind. A new kind does not compile until it has one. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Block, BlockKind, Point } from '#schema/page.ts';
import { cardsToHtml } from './blocks/cards.ts';
import { checkedToHtml } from './blocks/checked.ts';
import { contactsToHtml, contactToHtml, urgentToHtml } from './blocks/contact.ts';
import { chartToHtml, tableToHtml, timeLimitToHtml, timelineToHtml } from './blocks/facts.ts';
import { feedbackToHtml } from './blocks/feedback.ts';
import { flowChartToHtml } from './blocks/flow-chart.ts';
import { headingToHtml } from './blocks/heading.ts';
import { allPagesToHtml, searchBoxToHtml, wordListToHtml } from './blocks/indexes.ts';
import { pictureListToHtml } from './blocks/pictures.ts';
import { pointToHtml } from './blocks/point.ts';
import { sheetToHtml } from './blocks/sheet.ts';
import { checklistToHtml, stepsToHtml } from './blocks/steps.ts';
import { listToHtml, noteToHtml, paragraphToHtml, quotationToHtml } from './blocks/text.ts';
import type { HtmlContext } from './context.ts';
import { formToHtml } from './forms/form.ts';
import { formListToHtml } from './forms/form-list.ts';
import type { BlockOf, Handler } from './handler.ts';

type Handlers = { [Kind in Exclude<BlockKind, 'point'>]: Handler<BlockOf<Kind>> };

const HANDLERS: Handlers = {
  'all-pages': allPagesToHtml,
  cards: cardsToHtml,
  chart: chartToHtml,
  checked: checkedToHtml,
  checklist: checklistToHtml,
  contact: contactToHtml,
  contacts: contactsToHtml,
  feedback: feedbackToHtml,
  'flow-chart': flowChartToHtml,
  form: formToHtml,
  'form-list': formListToHtml,
  heading: headingToHtml,
  list: listToHtml,
  note: noteToHtml,
  paragraph: paragraphToHtml,
  'picture-list': pictureListToHtml,
  quotation: quotationToHtml,
  'search-box': searchBoxToHtml,
  sheet: sheetToHtml,
  steps: stepsToHtml,
  table: tableToHtml,
  'time-limit': timeLimitToHtml,
  timeline: timelineToHtml,
  urgent: urgentToHtml,
  'word-list': wordListToHtml,
};

/** Neighbouring points make one list. */
export function blocksToHtml(blocks: readonly Block[], context: HtmlContext): ElementContent[] {
  const nodes: ElementContent[] = [];
  let points: Point[] = [];
  const closePoints = () => {
    if (points.length === 0) return;
    const isFirst = nodes.length === 0;
    nodes.push(
      h(
        'ul.points',
        { role: 'list' },
        points.map((point, index) => pointToHtml(point, context, isFirst && index === 0)),
      ),
    );
    points = [];
  };
  for (const block of blocks) {
    if (block.kind === 'point') {
      points.push(block);
      continue;
    }
    closePoints();
    nodes.push(...blockToHtml(block, context));
  }
  closePoints();
  return nodes;
}

function blockToHtml(block: Exclude<Block, Point>, context: HtmlContext): ElementContent[] {
  // The table pairs each kind with its own handler, which TypeScript cannot follow through an index.
  const handler = HANDLERS[block.kind] as Handler<typeof block>;
  return handler(block, context);
}
