/** A7: a hard word that must stay is bold once, and one of the next two sentences says what it means. */
import { textOf } from '#domain/text-of.ts';
import { everyInline } from '#domain/walk.ts';
import type { EasyReadVersion, Inline } from '#schema/page.ts';
import type { ContentCheck, Finding, Material } from './content-check.ts';
import { easyPages } from './easy-texts.ts';
import { isEveryday } from './everyday-words.ts';
import { hardWordsIn, wordOfForm } from './known-words.ts';
import { quoted, sentencesIn } from './sentences.ts';

/** The explanation may be this many sentences away. */
const REACH_IN_SENTENCES = 2;

export const hardWordsExplained: ContentCheck = {
  code: 'A7',
  rule: 'A hard word is bold once, is in the word list, and is explained within the next 2 sentences.',
  run: (material) => easyPages(material).flatMap((page) => checkPage(page, material)),
};

/** A sentence of a point, in reading order. */
interface PlacedSentence {
  text: string;
  line: number;
  /** Counts the headings before it: an explanation under another heading comes too late. */
  section: number;
  bold: string[];
}

function checkPage(page: EasyReadVersion, material: Material): Finding[] {
  const { site } = material;
  const sentences = sentencesOf(page, material);
  const explained = new Set<string>();
  const missed = new Set<string>();
  const findings: Finding[] = [];

  for (const [index, sentence] of sentences.entries()) {
    const say = (level: Finding['level'], message: string) =>
      findings.push({ code: 'A7', level, file: page.file, line: sentence.line, message });
    for (const bold of sentence.bold) {
      const id = wordOfForm(bold, site);
      if (id === undefined) {
        say(
          'error',
          `"${bold}" is bold, but is not in the word list. Add it to content/words (or add this form of it), or take the bold away.`,
        );
        continue;
      }
      if (explained.has(id)) say('warning', `"${bold}" is bold again. A hard word is bold once on a page, where it is explained.`);
      explained.add(id);
      const next = sentences.slice(index + 1, index + 1 + REACH_IN_SENTENCES).filter((other) => other.section === sentence.section);
      if (!next.some((other) => saysWhatItMeans(other.text, id, material))) {
        say(
          'error',
          `"${bold}" is bold, but the next ${REACH_IN_SENTENCES} sentences do not say what it means. Begin the next sentence with the same word, like "A review is a meeting about your care."`,
        );
      }
    }
    for (const { id, written } of hardWordsIn(sentence.text, site)) {
      if (explained.has(id) || missed.has(id) || isEasyForm(written, material)) continue;
      missed.add(id);
      say(
        'warning',
        `"${written}" is a hard word, and nothing before it on this page says what it means, in ${quoted(sentence.text)} Make it bold and explain it in the next sentence, or say it in easier words.`,
      );
    }
  }
  return findings;
}

function sentencesOf(page: EasyReadVersion, { site }: Material): PlacedSentence[] {
  let section = 0;
  return page.blocks.flatMap((block) => {
    if (block.kind === 'heading') section += 1;
    if (block.kind !== 'point') return [];
    return block.lines.flatMap((line) => {
      const bold = [...everyInline(line.children)].flatMap((inline: Inline) =>
        inline.kind === 'strong' ? [textOf(inline.children, site, 'easy-read')] : [],
      );
      return sentencesIn(textOf(line.children, site, 'easy-read')).map((text) => ({
        text,
        line: line.line,
        section,
        bold: bold.filter((words) => text.includes(words)),
      }));
    });
  });
}

/** The sentence is about the word ("A review is ...", "With a learning disability, ..."), or points back to it ("It is ..."). */
function saysWhatItMeans(sentence: string, id: string, { site }: Material): boolean {
  if (/^(?:It|They|This|These) (?:is|are|means?|says?|helps?|gives?|tells?)\b/.test(sentence)) return true;
  const subject = hardWordsIn(sentence, site).find((found) => found.id === id);
  return (
    subject !== undefined &&
    !sentence.endsWith('?') &&
    /^(?:with |having |to )?(?:an? |the |your )?$/i.test(sentence.slice(0, subject.start))
  );
}

/** Some hard words are made of everyday words ("list", "support") and need no explaining where they stand. */
function isEasyForm(written: string, { everydayWords }: Material): boolean {
  return written.split(/\s+/).every((word) => /\d/.test(word) || isEveryday(word, everydayWords));
}
