/** Nothing is shown above a word that a person has not looked at (rule D18), and no sentence is crowded (rule D10). */
import { matchesIn, preparePhrases, type SymbolSentence } from '#domain/symbols/mark-sentence.ts';
import { symbolBlocks } from '#domain/symbols/symbol-blocks.ts';
import { symbolSentence, withSymbolsWritten } from '#domain/symbols/symbol-sentence.ts';
import type { Site } from '#schema/site.ts';
import type { ContentProblem } from './content-error.ts';
import type { ContentFiles } from './read-site.ts';

/** Above this the text is harder to read with symbols than without (easy-read guide, rule D10). */
const MOST_SYMBOLS_BY_AUTHOR = 8;

/** @param files to find the line of a sentence that stands in a YAML file */
export function checkSymbols(site: Site, files: ContentFiles): ContentProblem[] {
  const table = preparePhrases(site.phrases);
  return symbolBlocks(site).flatMap(({ file, lines }) =>
    lines.flatMap(({ inlines, line }) => {
      const sentence = symbolSentence(inlines, site);
      const message = tooMany(sentence) ?? unapproved(sentence);
      if (message === undefined) return [];
      return [{ file, line: line ?? lineWith(sentence.text, files.get(file) ?? ''), message }];
    }),
  );

  function unapproved(sentence: SymbolSentence): string | undefined {
    const matches = matchesIn(sentence, table);
    if (matches.length === 0) return undefined;
    const written = withSymbolsWritten(sentence, matches);
    if (site.symbolApprovals.has(written)) return undefined;
    return `nobody has looked at the symbols of this sentence yet: "${written}" Does each picture mean what its words mean here? If so, run \`npm run symbols -- --approve\`. If not, write \`<Symbol of="none">the words</Symbol>\`, or name another picture.`;
  }
}

function tooMany({ byAuthor }: SymbolSentence): string | undefined {
  const count = byAuthor.filter((span) => span.picture !== undefined).length;
  if (count <= MOST_SYMBOLS_BY_AUTHOR) return undefined;
  return `this sentence has ${count} symbols. At most ${MOST_SYMBOLS_BY_AUTHOR}, better 4: take some \`<Symbol>\` out, or make two sentences.`;
}

function lineWith(words: string, source: string): number {
  return (
    Math.max(
      0,
      source.split('\n').findIndex((line) => line.includes(words)),
    ) + 1
  );
}
