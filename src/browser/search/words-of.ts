/** Cuts text into the words that are compared when somebody searches. */

/**
 * Small letters, without accents. Apostrophes and brackets inside a word fall away, so that "can't" is "cant" and
 * "C(E)TR" is "cetr".
 */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .replaceAll(/[\p{M}'’()]/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}&]+/gu) ?? []
  );
}

/**
 * Words that hold a sentence together and say nothing about what it is about. "No", "not", "out" and "now" are not
 * among them: "say no", "not safe" and "help now" would lose their meaning.
 */
const SMALL_WORDS = new Set(
  `a about am an and any anymore are as at be because been being but by can could did do does for from get gets getting go goes
  got had has have having he her here hers him his how i if im in into is it its ive just many may me mean means might mine
  more much must my of on or our ours please really shall she should so some than that the their them then there these they
  this those to too us very was we were what whats when where which while who whom whos whose why will with would you your
  yours`.split(/\s+/),
);

/** Words that say whom it is about rather than what: "my son was arrested" is about an arrest. */
const PERSONS = new Set(`son sons daughter daughters child kid boy girl brother sister mum dad mother father`.split(' '));

export function isSmallWord(word: string): boolean {
  return SMALL_WORDS.has(word);
}

export function isPerson(word: string): boolean {
  return PERSONS.has(word);
}

/** The words that a search looks for. */
export function tellingWords(words: readonly string[]): string[] {
  return words.filter((word) => !isSmallWord(word));
}
