/** Decides which words of an easy-read sentence get a symbol. Pure: sentence in, marks out. */
import type { Phrases } from '#schema/picture.ts';

/** A stretch of the sentence that stands under one symbol; offsets count UTF-16 units. */
export interface Mark {
  start: number;
  end: number;
  picture: string;
}

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
 * The words that get a symbol, in order, never overlapping.
 *
 * @param shown pictures already shown in this block; the ones marked here are added to it
 */
export function markSentence(sentence: string, table: PhraseTable, shown: Set<string>): Mark[] {
  const words = wordsIn(sentence);
  const marks: Mark[] = [];
  let position = 0;
  /** Words before this one belong to a phrase that has been dealt with: the "no" of "say no" denies nothing else. */
  let free = 0;
  while (position < words.length && marks.length < MOST_SYMBOLS_IN_A_SENTENCE) {
    const match = longestMatch(words, position, table);
    if (!match) {
      position += 1;
      continue;
    }
    const first = words[position];
    const last = words[position + match.words.length - 1];
    if (first && last && !shown.has(match.picture) && !isBlocked(words, position, free, match.words, table)) {
      marks.push({ start: first.start, end: last.end, picture: match.picture });
      shown.add(match.picture);
    }
    position += match.words.length;
    free = position;
  }
  return marks;
}

interface WordInSentence {
  text: string;
  start: number;
  end: number;
}

/** Letters and digits, with hyphens and apostrophes inside; a capital letter or a curly apostrophe makes no difference. */
function wordsIn(sentence: string): WordInSentence[] {
  return [...sentence.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    text: match[0].toLowerCase().replaceAll('’', "'"),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function longestMatch(words: readonly WordInSentence[], position: number, table: PhraseTable) {
  const first = words[position]?.text;
  if (first === undefined) return undefined;
  const match = table.byFirstWord.get(first)?.find((entry) => entry.words.every((word, offset) => words[position + offset]?.text === word));
  return match && match.words.length === 1 && table.never.has(first) ? undefined : match;
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
