/**
 * The command `npm run symbols`: the symbols that nobody has looked at yet, the words without one, and how much is covered.
 * `--all` lists every sentence with its symbols; `--approve` says that a person has looked and agrees.
 */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { ContentError } from '#door/content-error.ts';
import { loadFiles } from '#door/load-content.ts';
import { readSite } from '#door/read-site.ts';
import { formOf } from '#domain/forms/page-of-form.ts';
import { matchesIn, type PhraseTable, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import { symbolBlocks, symbolBlocksOfPage } from '#domain/symbols/symbol-blocks.ts';
import { symbolSentence, withSymbolsWritten } from '#domain/symbols/symbol-sentence.ts';
import type { Site } from '#schema/site.ts';
import { symbolCoverage, wordsWithoutSymbol } from './symbol-coverage.ts';

const APPROVALS = 'content/symbol-approvals.yaml';
const HEADER = `# Every easy-read sentence that has symbols, with its symbols in square brackets: [words] or [words=picture].
# Written by \`npm run symbols -- --approve\`, after a person has looked. A sentence whose symbols are not here stops the build.
`;
const MOST_WORDS_LISTED = 60;

/** A sentence with its symbols, and the first place it stands. */
interface Written {
  written: string;
  pictures: readonly string[];
  place: string;
}

try {
  run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function run(wishes: readonly string[]): void {
  const site = readSite(loadFiles(process.cwd()));
  const table = preparePhrases(site.phrases);
  const sentences = sentencesWithSymbols(site, table);
  const waiting = sentences.filter(({ written }) => !site.symbolApprovals.has(written));
  printSentences(wishes.includes('--all') ? sentences : waiting, site);
  printWords(site, table);
  printCoverage(site, table);
  if (wishes.includes('--approve')) approve(sentences, site);
  else if (waiting.length > 0) {
    console.log(`\n${waiting.length} sentences wait for somebody to look. If they are right: npm run symbols -- --approve`);
    process.exitCode = 1;
  } else console.log(`\nAll ${sentences.length} sentences with symbols have been looked at.`);
}

function sentencesWithSymbols(site: Site, table: PhraseTable): Written[] {
  const all = symbolBlocks(site).flatMap(({ file, lines }) =>
    lines.flatMap(({ inlines, line }): Written[] => {
      const sentence = symbolSentence(inlines, site);
      const matches = matchesIn(sentence, table);
      if (matches.length === 0) return [];
      return [
        {
          written: withSymbolsWritten(sentence, matches),
          pictures: matches.map((match) => match.picture),
          place: line === undefined ? file : `${file} line ${line}`,
        },
      ];
    }),
  );
  return [...new Map(all.toReversed().map((sentence) => [sentence.written, sentence])).values()].toReversed();
}

function printSentences(sentences: readonly Written[], site: Site): void {
  const meanings = new Map(site.pictures.map((picture) => [picture.id, picture.meaning]));
  const explained = new Set<string>();
  for (const { written, pictures, place } of sentences) {
    console.log(`${place}: ${written}`);
    for (const picture of pictures.filter((candidate) => !explained.has(candidate))) {
      explained.add(picture);
      console.log(`    ${picture}: ${meanings.get(picture) ?? ''}`);
    }
  }
}

function printWords(site: Site, table: PhraseTable): void {
  const words = wordsWithoutSymbol(symbolBlocks(site), site, table);
  console.log(`\nWords without a symbol (${words.length}; those that stand most often):`);
  console.log(
    `  ${words
      .slice(0, MOST_WORDS_LISTED)
      .map(({ word, count }) => `${word} ${count}`)
      .join(', ')}`,
  );
}

function printCoverage(site: Site, table: PhraseTable): void {
  console.log('\nKey words that carry their symbol, and the most symbols in a sentence:');
  for (const page of site.pages.filter((candidate) => candidate.easyRead && formOf(candidate) === undefined)) {
    const { keyWords, shown, most } = symbolCoverage(symbolBlocksOfPage(page), site, table);
    const share = keyWords === 0 ? '   -' : `${Math.floor((shown / keyWords) * 100)} %`.padStart(5);
    console.log(
      `  ${(page.path || 'home').padEnd(44)}${share}  ${String(shown).padStart(4)} of ${String(keyWords).padStart(4)}  most ${most}`,
    );
  }
}

function approve(sentences: readonly Written[], site: Site): void {
  const approved = [...new Set(sentences.map(({ written }) => written))].sort((a, b) => (a < b ? -1 : 1));
  const isNew = approved.filter((written) => !site.symbolApprovals.has(written)).length;
  writeFileSync(APPROVALS, `${HEADER}${stringify({ approved }, { lineWidth: 0 })}`);
  console.log(
    `\n${APPROVALS} holds ${approved.length} sentences now: ${isNew} new, ${site.symbolApprovals.size + isNew - approved.length} taken out.`,
  );
}
