/** How long the symbols take: every easy-read sentence of the site, over and over. */
import { markSentence, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import { symbolBlocks } from '#domain/symbols/symbol-blocks.ts';
import { symbolSentence } from '#domain/symbols/symbol-sentence.ts';
import { loadSite } from '#door/load-content.ts';
import type { Measure } from './run.ts';

const SENTENCES = 10_000;
const MS_PER_SECOND = 1000;

export function measureEngine(): Measure {
  const site = loadSite();
  const table = preparePhrases(site.phrases);
  const own = symbolBlocks(site).flatMap((block) => block.lines.map((line) => symbolSentence(line.inlines, site)));
  const start = performance.now();
  for (let count = 0; count < SENTENCES; count += 1) markSentence(own[count % own.length] ?? { text: '', byAuthor: [] }, table, new Set());
  return { what: 'Symbols for 10,000 sentences', value: (performance.now() - start) / MS_PER_SECOND, unit: 's', budget: 1 };
}
