/** Understands what somebody typed: slips of the finger, everyday words, and which words belong together. */
import { mendWord } from './mend-word.ts';
import { isPerson, isSmallWord, tellingWords, wordsOf } from './words-of.ts';

/** One thing that was asked for: a word, or several that belong together. */
export interface Idea {
  /** The words as they were typed, without the small words. */
  typed: string[];
  /** The same words with slips mended. */
  words: string[];
  /** What we call it: each is one thing that may be meant, the likeliest first. */
  meanings: string[][];
  /** How much it counts beside the other ideas, from 0 to 1. */
  weight: number;
  /** Whether its last word may still be half typed. */
  isOpen: boolean;
}

/** A phrase that people type, and what it may mean. */
export interface Synonym {
  say: string[];
  meanings: string[][];
}

/** How many small words may stand between the words of a phrase: "held him down" is "held down". */
const MOST_SMALL_WORDS_BETWEEN = 2;
/** From this length on, a half-typed word is taken for an everyday one. */
const SHORTEST_HALF_WORD = 4;
/** So early, a small word may still become any other. */
const FIRST_KEYS = 2;
/** Words for whom it is about count less than words for what it is about. */
const WEIGHT_OF_PERSON = 0.3;

/**
 * @param known every word that can be found or understood
 * @param synonyms in any order; the longest phrase that fits wins
 * @returns nothing when only small words were typed
 */
export function readQuery(typed: string, known: ReadonlySet<string>, synonyms: readonly Synonym[]): Idea[] {
  const endsOpen = !/\s$/.test(typed);
  const raw = wordsOf(typed);
  const isOpen = (end: number) => endsOpen && end === raw.length;
  const words = raw.map((word, at) => mend(word, known, isOpen(at + 1)));

  const ideas: Idea[] = [];
  for (let at = 0; at < words.length; ) {
    const { length, meanings } = longestPhrase(words, at, synonyms, isOpen);
    const end = at + length;
    const covered = words.slice(at, end);
    const telling = tellingWords(covered);
    const isFirstKey = raw.length === 1 && typed.length <= FIRST_KEYS;
    if (telling.length > 0 || meanings.length > 0 || isFirstKey) {
      ideas.push({
        typed: tellingWords(raw.slice(at, end)),
        words: telling.length > 0 ? telling : covered,
        meanings,
        weight: telling.length > 0 && telling.every(isPerson) ? WEIGHT_OF_PERSON : 1,
        isOpen: isOpen(end),
      });
    }
    at = end;
  }
  return ideas;
}

/**
 * How many words from `at` on a phrase takes, the small words between its own included.
 *
 * @param isOpen whether a word that ends at this place may still be half typed
 * @returns 0 when the phrase does not stand there
 */
export function lengthOfPhrase(
  phrase: readonly string[],
  words: readonly string[],
  at: number,
  isOpen: (end: number) => boolean = () => false,
): number {
  const isSaid = (wanted: string, place: number, isLast: boolean): boolean => {
    const word = words[place] ?? '';
    if (word === wanted) return true;
    return isLast && isOpen(place + 1) && word.length >= SHORTEST_HALF_WORD && !isSmallWord(word) && wanted.startsWith(word);
  };

  let place = at;
  let between = 0;
  for (const [index, wanted] of phrase.entries()) {
    const isLast = index === phrase.length - 1;
    while (index > 0 && !isSaid(wanted, place, isLast) && isSmallWord(words[place] ?? '') && between < MOST_SMALL_WORDS_BETWEEN) {
      place += 1;
      between += 1;
    }
    if (!isSaid(wanted, place, isLast)) return 0;
    place += 1;
  }
  return place - at;
}

/** The longest phrase that starts at a word, with everything it may mean; one word without meanings where there is none. */
function longestPhrase(
  words: readonly string[],
  at: number,
  synonyms: readonly Synonym[],
  isOpen: (end: number) => boolean,
): { length: number; meanings: string[][] } {
  let longest = { length: 1, meanings: [] as string[][] };
  for (const { say, meanings } of synonyms) {
    const length = lengthOfPhrase(say, words, at, isOpen);
    if (length > longest.length) longest = { length, meanings };
    else if (length === longest.length && longest.meanings.length === 0) longest = { length, meanings };
  }
  return longest;
}

/** A known word, or one that may still become a known word, is left as it is. */
function mend(word: string, known: ReadonlySet<string>, isHalf: boolean): string {
  if (known.has(word) || isSmallWord(word)) return word;
  if (isHalf && [...known].some((other) => other.startsWith(word))) return word;
  return mendWord(word, known);
}
