/** Decides which words of an easy-read sentence get a symbol. Pure: sentence in, marks out. */
import type { Phrases } from '#schema/picture.ts';

/** A stretch of the sentence that stands under one symbol; offsets count UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  picture: string;
}

/** A sentence as the engine sees it. */
export interface SymbolSentence {
  /** Its words; what can carry no symbol (links, names, numbers) stands as `HOLE`, at its own length. */
  text: string;
  /** Where the author has the last word: a picture, or none. In order, never overlapping. */
  byAuthor: readonly { start: number; end: number; picture: string | undefined }[];
}

/** Stands for one letter of what can carry no symbol. It counts as a word, and matches none. */
export const HOLE = '\uFFFC';

/** The phrase table, prepared once for many sentences. */
export interface PhraseTable {
  /** Keyed by the first word of the phrase; the longest phrases come first. */
  byFirstWord: ReadonlyMap<string, readonly { words: readonly string[]; picture: string }[]>;
  never: ReadonlySet<string>;
  negations: ReadonlySet<string>;
  homographs: ReadonlyMap<string, { notBefore: ReadonlySet<string>; notAfter: ReadonlySet<string> }>;
}

/** Aim of the guide (rule D10): more would make the text harder to read. */
const MOST_SYMBOLS_IN_A_SENTENCE = 4;

/** "Nothing else is safe", "is not a complaint": a negation can stand this many words before what it denies. */
const REACH_OF_A_NEGATION = 3;

export function preparePhrases(phrases: Phrases): PhraseTable {
  const byFirstWord = new Map<string, { words: readonly string[]; picture: string }[]>();
  for (const { picture, say } of phrases.phrases) {
    for (const phrase of say) {
      const words = wordsIn(phrase).map((word) => word.text);
      const first = words[0] ?? '';
      byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { words, picture }]);
    }
  }
  for (const entries of byFirstWord.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return {
    byFirstWord,
    never: new Set(phrases.never),
    negations: new Set(phrases.notAfter),
    homographs: new Map(
      phrases.homographs.map(({ phrase, notBefore, notAfter }) => [phrase, { notBefore: new Set(notBefore), notAfter: new Set(notAfter) }]),
    ),
  };
}

/**
 * The words that get a symbol, in order, never overlapping: at most 4, or as many as the author asked for.
 *
 * @param shown pictures already shown in this block; the ones marked here are added to it
 */
export function markSentence(sentence: SymbolSentence, table: PhraseTable, shown: Set<string>): Mark[] {
  const forced = sentence.byAuthor.flatMap(({ start, end, picture }) => (picture === undefined ? [] : [{ start, end, picture }]));
  const marks: Mark[] = [...forced];
  for (const mark of forced) shown.add(mark.picture);
  for (const match of matchesIn(sentence, table)) {
    if (marks.length >= MOST_SYMBOLS_IN_A_SENTENCE) break;
    if (shown.has(match.picture)) continue;
    marks.push(match);
    shown.add(match.picture);
  }
  return marks.sort((a, b) => a.start - b.start);
}

/** Every match of the table in a sentence, however many: what a person approves, and what coverage is measured against. */
export function matchesIn({ text, byAuthor }: SymbolSentence, table: PhraseTable): Mark[] {
  const words = wordsIn(text);
  const matches: Mark[] = [];
  let position = 0;
  /** Words before this one belong to a phrase that has been dealt with: the "no" of "say no" denies nothing else. */
  let free = 0;
  while (position < words.length) {
    const match = longestMatch(words, position, table);
    const first = words[position];
    const last = match && words[position + match.words.length - 1];
    if (!match || !first || !last) {
      position += 1;
      continue;
    }
    const isTheAuthors = byAuthor.some((span) => span.start < last.end && first.start < span.end);
    const isShown = !isTheAuthors && !isBlocked(words, position, free, match.words, table);
    if (isShown) matches.push({ start: first.start, end: last.end, picture: match.picture });
    position += match.words.length;
    // What is not shown itself does not end a denial: "no day for going home".
    if (isShown || match.words.some((word) => table.negations.has(word))) free = position;
  }
  return matches;
}

interface WordInSentence {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits, with hyphens and apostrophes inside; a capital letter or a curly apostrophe makes no difference. */
function wordsIn(sentence: string): WordInSentence[] {
  return [...sentence.matchAll(/\uFFFC+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function longestMatch(words: readonly WordInSentence[], position: number, table: PhraseTable) {
  const first = words[position]?.text;
  if (first === undefined) return undefined;
  const entries = table.byFirstWord.get(first) ?? (first.endsWith("'s") ? table.byFirstWord.get(first.slice(0, -2)) : undefined);
  const match = entries?.find((entry) =>
    entry.words.every((word, offset) => isWord(words[position + offset]?.text, word, offset === entry.words.length - 1)),
  );
  return match && match.words.length === 1 && table.never.has(first) ? undefined : match;
}

/** The last word of a phrase may own something: "the nurse's name" is about a nurse. */
function isWord(found: string | undefined, word: string, isLast: boolean): boolean {
  return found === word || (isLast && found === `${word}'s`);
}

/** A negation shortly before the phrase, or a neighbour that shows another meaning. A shorter phrase inside is blocked with it. */
function isBlocked(
  words: readonly WordInSentence[],
  position: number,
  free: number,
  phrase: readonly string[],
  table: PhraseTable,
): boolean {
  const shortlyBefore = words.slice(Math.max(free, position - REACH_OF_A_NEGATION), position);
  if (shortlyBefore.some((word) => table.negations.has(word.text))) return true;
  const before = words[position - 1]?.text ?? '';
  const after = words[position + phrase.length]?.text ?? '';
  const homograph = table.homographs.get(phrase.join(' '));
  return homograph !== undefined && (homograph.notBefore.has(after) || homograph.notAfter.has(before));
}
