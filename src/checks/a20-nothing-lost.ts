/** A20: easy read may drop background; it never drops a right, a choice, a risk or a date. */
import { timeLimitsOf } from '#domain/flow-chart.ts';
import { find } from '#domain/text-of.ts';
import { everyBlock, everyInline, everyRun } from '#domain/walk.ts';
import type { Block } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentCheck, Finding } from './content-check.ts';

/** Something a version of a page says through data: found by its id, so that both voices can use words of their own. */
interface Said {
  kind: 'keep' | 'time-limit' | 'figure';
  id: string;
  line: number;
}

export const nothingLost: ContentCheck = {
  code: 'A20',
  rule: 'Easy read keeps every right, choice, risk, time limit and number that the standard page says.',
  run: ({ site }) =>
    site.pages.flatMap(({ standard, easyRead }): Finding[] => {
      if (!easyRead) return [];
      const kept = new Set(saidIn(easyRead.blocks, site).map(nameOf));
      const lost = new Map(
        saidIn(standard.blocks, site)
          .filter((said) => !kept.has(nameOf(said)))
          .map((said) => [nameOf(said), said]),
      );
      return [...lost.values()].map((said) => ({
        code: 'A20',
        level: 'error',
        file: easyRead.file,
        line: 1,
        message: `this page does not say ${sayWhat(said, site)} (${standard.file} line ${said.line}). Say it in easy words: ${HOW_TO_SAY[said.kind](said.id)}`,
      }));
    }),
};

const HOW_TO_SAY: Record<Said['kind'], (id: string) => string> = {
  keep: (id) => `\`<Keep id="${id}">your words</Keep>\`.`,
  'time-limit': (id) => `\`<TimeLimit id="${id}" />\` in a sentence.`,
  figure: (id) => `\`<Figure id="${id}" />\` in a sentence, or a \`<Chart>\` of its series.`,
};

function nameOf({ kind, id }: Said): string {
  return `${kind} ${id}`;
}

function sayWhat({ kind, id }: Said, site: Site): string {
  if (kind === 'keep') return `what the standard page promises as \`${id}\`: "${site.keep.find((keep) => keep.id === id)?.what ?? id}"`;
  return kind === 'figure' ? `the number \`${id}\` of the standard page` : `the time limit \`${id}\` of the standard page`;
}

function saidIn(blocks: readonly Block[], site: Site): Said[] {
  const said: Said[] = [];
  for (const block of everyBlock(blocks)) {
    if (block.kind === 'time-limit') said.push({ kind: 'time-limit', id: block.timeLimit, line: block.line });
    if (block.kind === 'flow-chart') {
      for (const id of timeLimitsOf(find(site.flowCharts, block.chart))) said.push({ kind: 'time-limit', id, line: block.line });
    }
    if (block.kind === 'chart') {
      for (const figure of site.figures.filter((candidate) => candidate.series === block.series))
        said.push({ kind: 'figure', id: figure.id, line: block.line });
    }
  }
  for (const run of everyRun(blocks)) {
    for (const inline of everyInline(run.inlines)) {
      if (inline.kind === 'keep') said.push({ kind: 'keep', id: inline.keep, line: inline.line });
      if (inline.kind === 'time-limit-words') said.push({ kind: 'time-limit', id: inline.timeLimit, line: inline.line });
      if (inline.kind === 'figure') said.push({ kind: 'figure', id: inline.figure, line: inline.line });
    }
  }
  return said;
}
