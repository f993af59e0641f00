/** Blocks made from dated facts: the timeline, time limits, charts and tables. */
import { h } from 'hastscript';
import { hostOf } from '#domain/host-of.ts';
import { sayDate } from '#domain/say-date.ts';
import { find } from '#domain/text-of.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { inlinesToHtml } from '../inlines.ts';
import { pictureToHtml } from '../picture.ts';
import { sentenceToHtml } from '../symbols.ts';

/** Length of the longest bar of a chart, in the units of its drawing. */
const LONGEST_BAR = 100;

export const timelineToHtml: Handler<BlockOf<'timeline'>> = (_block, context) => {
  const { timeline } = context.site;
  if (context.voice === 'standard') {
    return [
      h(
        'ol.time',
        { role: 'list' },
        timeline.map((event) => h('li', [h('b', event.date), ' ', h('span.event', event.title), ' ', h('p', event.text)])),
      ),
    ];
  }
  return [
    h(
      'ol.points',
      { role: 'list' },
      timeline.map((event) => {
        const shown = new Set<string>();
        const lines = event.easyText.map((text) => h('p', sentenceToHtml([{ kind: 'text', text }], context, shown)));
        const words = h('div', [h('p', [h('b', event.date)]), ...lines]);
        return context.style === 'symbols' ? h('li', [words]) : h('li', [pictureToHtml(event.picture, 176, context), words]);
      }),
    ),
  ];
};

export const timeLimitToHtml: Handler<BlockOf<'time-limit'>> = (block, context) => {
  const { site, say } = context;
  const limit = find(site.timeLimits, block.timeLimit);
  const kind = { policy: say('policy'), law: say('law'), 'law not yet in force': say('lawNotInForce') }[limit.kind];
  return [
    h('div.limit', [
      h('p', [h('b', limit.what), ': ', context.voice === 'easy-read' ? limit.easyWords : limit.words, '.']),
      ...(limit.conflict ? [h('p', [h('b', `${say('conflict')}: `), limit.conflict])] : []),
      h('p.small', [`${kind}. ${say('checked')} ${sayDate(limit.checkedOn)}. `, ...sourceLinks(limit.sources, context)]),
    ]),
  ];
};

/** The chart is a table whose numbers have bars, so that it says the same to eye and ear. */
export const chartToHtml: Handler<BlockOf<'chart'>> = (block, context) => {
  const figures = context.site.figures.filter((figure) => figure.series === block.series);
  const most = Math.max(...figures.map((figure) => figure.value));
  return [
    h('table.chart', [
      h('caption', block.title),
      h('thead', [h('tr', [h('th', { scope: 'col' }, context.say('date')), h('th', { scope: 'col' }, context.say('number'))])]),
      h(
        'tbody',
        figures.map((figure) =>
          h('tr', [
            h('th', { scope: 'row' }, figure.asOf),
            h('td', [
              h('svg', { viewBox: `0 0 ${LONGEST_BAR} 8`, preserveAspectRatio: 'none', ariaHidden: 'true' }, [
                h('rect', { width: Math.round((figure.value / most) * LONGEST_BAR), height: 8 }),
              ]),
              h('span', context.voice === 'easy-read' ? figure.easyWords : figure.words),
            ]),
          ]),
        ),
      ),
    ]),
  ];
};

export const tableToHtml: Handler<BlockOf<'table'>> = (block, context) => [
  h('div.table', { role: 'region', ariaLabel: block.caption, tabIndex: 0 }, [
    h('table', [
      h('caption', block.caption),
      h('thead', [
        h(
          'tr',
          block.head.map((cell) => (cell.length > 0 ? h('th', { scope: 'col' }, inlinesToHtml(cell, context)) : h('td'))),
        ),
      ]),
      h(
        'tbody',
        block.rows.map((row) =>
          h(
            'tr',
            row.map((cell, column) =>
              column === 0 ? h('th', { scope: 'row' }, inlinesToHtml(cell, context)) : h('td', inlinesToHtml(cell, context)),
            ),
          ),
        ),
      ),
    ]),
  ]),
];

/** Links to sources, with where each goes, separated by commas. */
function sourceLinks(ids: readonly string[], context: HtmlContext) {
  return ids.flatMap((id, index) => {
    const source = find(context.site.sources, id);
    return [...(index > 0 ? [', '] : []), h('a', { href: source.address, rel: 'external' }, source.title), ` (${hostOf(source.address)})`];
  });
}
