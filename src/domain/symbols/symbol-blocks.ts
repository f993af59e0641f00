/** Every stretch of easy read that gets symbols: the points of the pages, the events of the timeline, and what people said. */
import { everyBlock } from '#domain/walk.ts';
import type { Inline, Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';

/** Within one block a symbol is shown the first time only (rule D13). */
export interface SymbolBlock {
  /** Path from the top of the project, for messages. */
  file: string;
  lines: readonly SymbolLine[];
}
/** One sentence. */
interface SymbolLine {
  inlines: readonly Inline[];
  /** Where it stands in its file; unknown for what comes from data. */
  line: number | undefined;
}

export function symbolBlocks(site: Site): SymbolBlock[] {
  return [...site.pages.flatMap(symbolBlocksOfPage), ...timelineBlocks(site), ...feedbackBlocks(site)];
}

export function symbolBlocksOfPage({ easyRead }: Page): SymbolBlock[] {
  if (!easyRead) return [];
  return [...everyBlock(easyRead.blocks)].flatMap((block) =>
    block.kind === 'point'
      ? [{ file: easyRead.file, lines: block.lines.map((line) => ({ inlines: line.children, line: line.line })) }]
      : [],
  );
}

function timelineBlocks(site: Site): SymbolBlock[] {
  return site.timeline.map((event) => ({
    file: 'content/timeline.yaml',
    lines: event.easyText.map((text) => ({
      inlines: [{ kind: 'text', text }],
      line: undefined,
    })),
  }));
}

function feedbackBlocks(site: Site): SymbolBlock[] {
  return site.feedback.map((entry) => ({
    file: 'content/feedback.yaml',
    lines: [...entry.easySaid, ...entry.easyDid].map((text) => ({ inlines: [{ kind: 'text', text }], line: undefined })),
  }));
}
