/** The drawing of a flow chart: where its boxes stand, and that it says what the list says. */
import { expect, test } from 'vitest';
import type { Element, ElementContent } from 'hast';
import { htmlContext } from '#outputs/html/context.ts';
import { diagramToSvg } from '#outputs/html/flow-chart/diagram.ts';
import { placeSteps } from '#outputs/html/flow-chart/place-steps.ts';
import { wrapText } from '#outputs/html/flow-chart/wrap-text.ts';
import { find } from '#domain/text-of.ts';
import { loadSite } from '#door/load-content.ts';
import type { FlowChart, FlowChartStep } from '#schema/flow-chart.ts';
import { elements, htmlOf, linesOf, SAMPLE_DOWNLOADS } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite } from '../../../fixtures/small-site.ts';

const SITE = smallSite();
const WHY = pageOf(SITE, 'why');
const CHART = find(SITE.flowCharts, 'asking');
const CONTEXT = htmlContext(SITE, WHY, 'standard', SAMPLE_DOWNLOADS);
const chartOf = (...steps: Omit<FlowChartStep, 'words'>[]): FlowChart => ({
  id: 'chart',
  title: 'A chart',
  steps: steps.map((step) => ({ words: step.id, ...step })),
});
const places = (chart: FlowChart) => placeSteps(chart).map(({ step, column, row }) => `${step.id} ${column} ${row}`);
/** Every stretch of words in the drawing, without the spaces at the ends of lines. */
const wordsIn = (svg: Element) => elements([svg], 'text').map((text) => textOf(text.children).replaceAll(/\s+/g, ' ').trim());
const textOf = (nodes: readonly ElementContent[]): string =>
  nodes.map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : '')).join('');

test('The drawing says each step with its number, and the answers on its arrows', () => {
  expect(wordsIn(diagramToSvg(CHART, CONTEXT))).toEqual([
    'Yes',
    'No',
    '1. Somebody is worried.',
    '2. Does the person agree?',
    '3. Ask again later.',
    '4. The report comes within 2 weeks (14 days). • It says who does what.',
  ]);
});

test('The drawing is passed by where the list is read', () => {
  const [svg] = elements(htmlOf(SITE, WHY, 'standard'), '.diagram');

  expect(svg?.properties['ariaHidden']).toBe('true');
  expect(elements(svg ? [svg] : [], 'a')).toEqual([]);
});

test.each(loadSite().flowCharts.map((chart) => chart.id))(
  'In the chart "%s" drawing and list say the same words in the same order',
  (id) => {
    const site = loadSite();
    const chart = find(site.flowCharts, id);
    const page = pageOf(site, 'reviews/flow-chart');
    const [list] = elements(htmlOf(site, page, 'standard', [{ kind: 'flow-chart', chart: id, line: 1 }]), 'ol');
    const items = (list?.children ?? []).filter((child) => child.type === 'element');
    const heard = items.map((item) => linesOf([...elements(item.children, 'p').slice(0, 1), ...elements(item.children, 'li')]).join(' '));

    const drawn = wordsIn(diagramToSvg(chart, htmlContext(site, page, 'standard', SAMPLE_DOWNLOADS))).filter((words) => /^\d/.test(words));

    expect(drawn.map((words) => words.replace(/^\d+\. /, '').replaceAll('• ', ''))).toEqual(heard);
  },
);

test('The main way goes on with the step further down; what branches off stands beside its question', () => {
  expect(places(CHART)).toEqual(['worry main 0', 'agree main 1', 'wait side 1', 'meeting main 2']);
});

test('A second step beside the main way stands under the first', () => {
  const chart = chartOf({ id: 'ask', yes: 'go', no: 'first' }, { id: 'first', next: 'second' }, { id: 'second' }, { id: 'go' });

  expect(places(chart)).toEqual(['ask main 0', 'first side 0', 'second side 1', 'go main 1']);
});

test('A chart that only goes back ends where it began', () => {
  expect(places(chartOf({ id: 'a', next: 'b' }, { id: 'b', next: 'a' }))).toEqual(['a main 0', 'b main 1']);
});

test('No two boxes lie on each other, and none sticks out', () => {
  const site = loadSite();
  for (const chart of site.flowCharts) {
    const svg = diagramToSvg(chart, htmlContext(site, pageOf(site, 'reviews/flow-chart'), 'standard', SAMPLE_DOWNLOADS));
    const [, , width = 0, height = 0] = String(svg.properties['viewBox']).split(' ').map(Number);
    const texts = elements([svg], 'text').filter((text) => elements(text.children, 'tspan').length > 0);
    const boxes = texts.map((text) => {
      const tspans = elements(text.children, 'tspan');
      const top = Number(text.properties['y']);
      return { left: Number(tspans[0]?.properties['x']), top, bottom: top + (tspans.length - 2) * 19 };
    });

    for (const [index, box] of boxes.entries()) {
      const isSameColumn = (other: typeof box) => Math.abs(other.left - box.left) < 100;
      expect(
        boxes.slice(index + 1).filter((other) => isSameColumn(other) && other.top - 19 < box.bottom && box.top - 19 < other.bottom),
      ).toEqual([]);
      expect(box.bottom).toBeLessThan(height);
      expect(box.left).toBeLessThan(width);
    }
  }
});

test.each([
  ['words that fit stay on one line', 'Ask for a review.', 200, ['Ask for a review.']],
  ['a line ends before it is too long', 'Ask for a review of your care.', 120, ['Ask for a', 'review of your', 'care.']],
  ['a word that is too long keeps its line', 'Antidisestablishmentarianism is long.', 100, ['Antidisestablishmentarianism', 'is long.']],
])('In a box %s', (_, text, most, lines) => {
  expect(wrapText(text, most, 16)).toEqual(lines);
});
