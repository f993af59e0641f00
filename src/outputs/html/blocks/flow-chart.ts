/** A flow chart twice: drawn for the eye, and as a numbered list with links for everybody. On phones there is only the list. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOfPage, pageAt } from '#domain/address.ts';
import { linesOfStep, waysFrom } from '#domain/flow-chart.ts';
import { find } from '#domain/text-of.ts';
import { versionOf } from '#domain/version.ts';
import type { FlowChart, FlowChartStep } from '#schema/flow-chart.ts';
import type { HtmlContext } from '../context.ts';
import { diagramToSvg } from '../flow-chart/diagram.ts';
import type { BlockOf, Handler } from '../handler.ts';

export const flowChartToHtml: Handler<BlockOf<'flow-chart'>> = (block, context) => {
  const chart = find(context.site.flowCharts, block.chart);
  return [
    h('figure.flow-chart', [
      h('figcaption', chart.title),
      diagramToSvg(chart, context),
      h(
        'ol',
        chart.steps.map((step) => h('li', { id: anchorOf(chart, step.id) }, stepToHtml(step, chart, context))),
      ),
    ]),
  ];
};

function stepToHtml(step: FlowChartStep, chart: FlowChart, context: HtmlContext): Element[] {
  const links = [...waysToHtml(step, chart, context), ...(step.page === undefined ? [] : [pageLink(step.page, context)])];
  const [sentence = '', ...lines] = linesOfStep(step, context.site);
  return [
    h('p', sentence),
    ...(lines.length > 0
      ? [
          h(
            'ul',
            lines.map((line) => h('li', line)),
          ),
        ]
      : []),
    ...(links.length > 0 ? [h('p', links.flatMap((link) => [link, ' ']).slice(0, -1))] : []),
  ];
}

/** What simply comes next in the list needs no link. */
function waysToHtml(step: FlowChartStep, chart: FlowChart, context: HtmlContext): Element[] {
  const place = (id: string) => chart.steps.findIndex((candidate) => candidate.id === id);
  return waysFrom(step)
    .filter(({ answer, to }) => answer || place(to) !== place(step.id) + 1)
    .map(({ answer, to }) => {
      const words = context.say(answer === undefined ? 'goToStep' : `${answer}GoToStep`).replace('{number}', String(place(to) + 1));
      return h('a.alone', { href: `#${anchorOf(chart, to)}` }, words);
    });
}

function pageLink(path: string, context: HtmlContext): Element {
  const page = pageAt(context.site, path);
  return h('a.alone', { href: addressOfPage(page, context.style) }, versionOf(page, context.style).title);
}

/** Two dashes, which the id of a heading never has. */
function anchorOf(chart: FlowChart, step: string): string {
  return `${chart.id}--${step}`;
}
