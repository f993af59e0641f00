/** Mends a slip of the finger: the word that was most likely meant. */
import { countSlips } from '#domain/count-slips.ts';

/** Shorter words are too like each other to guess at. */
const SHORTEST_LETTERS = 4;
/** From this length on, two slips are mended instead of one. */
const LONG_LETTERS = 8;

/**
 * @param known the words to choose from. People get the first letter right, so only words that share it are looked at
 * @returns the word itself where no known word is close
 */
export function mendWord(typed: string, known: Iterable<string>): string {
  if (typed.length < SHORTEST_LETTERS) return typed;
  let best = { word: typed, slips: typed.length < LONG_LETTERS ? 1 : 2 };
  let isFound = false;
  for (const word of known) {
    if (word[0] !== typed[0] || word.length < SHORTEST_LETTERS || Math.abs(word.length - typed.length) > best.slips) continue;
    const slips = countSlips(typed, word);
    if (slips < best.slips || (slips === best.slips && !isFound)) {
      best = { word, slips };
      isFound = true;
    }
  }
  return best.word;
}
