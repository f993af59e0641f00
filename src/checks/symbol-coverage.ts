/** What `npm run symbols` counts: which key words carry their symbol, and which words could have one. */
import { markSentence, matchesIn, type PhraseTable } from '#domain/symbols/mark-sentence.ts';
import type { SymbolBlock } from '#domain/symbols/symbol-blocks.ts';
import { symbolSentence } from '#domain/symbols/symbol-sentence.ts';
import type { Site } from '#schema/site.ts';

export interface SymbolCoverage {
  /** Ideas of the table that stand in a block, once for each block. */
  keyWords: number;
  /** Those of them that show their symbol. */
  shown: number;
  /** Most symbols in one sentence. */
  most: number;
}

export function symbolCoverage(blocks: readonly SymbolBlock[], site: Site, table: PhraseTable): SymbolCoverage {
  const coverage = { keyWords: 0, shown: 0, most: 0 };
  for (const { lines } of blocks) {
    const sentences = lines.map((line) => symbolSentence(line.inlines, site));
    const shown = new Set<string>();
    for (const sentence of sentences) coverage.most = Math.max(coverage.most, markSentence(sentence, table, shown).length);
    const ideas = new Set(sentences.flatMap((sentence) => matchesIn(sentence, table).map((match) => match.picture)));
    coverage.keyWords += ideas.size;
    coverage.shown += [...ideas].filter((idea) => shown.has(idea)).length;
  }
  return coverage;
}

/** Words of the sentences that no phrase of the table knows and that are no small words, the most frequent first. */
export function wordsWithoutSymbol(blocks: readonly SymbolBlock[], site: Site, table: PhraseTable): { word: string; count: number }[] {
  const known = new Set([...table.byFirstWord.values()].flatMap((entries) => entries.flatMap((entry) => entry.words)));
  const counts = new Map<string, number>();
  for (const line of blocks.flatMap((block) => block.lines)) {
    for (const [word] of symbolSentence(line.inlines, site)
      .text.toLowerCase()
      .matchAll(/\p{L}[\p{L}’'-]*/gu)) {
      if (!known.has(word) && !table.never.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].map(([word, count]) => ({ word, count })).sort((a, b) => b.count - a.count || a.word.localeCompare(b.word, 'en'));
}
