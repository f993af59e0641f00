/** Mends a slip of the finger: the word that was most likely meant. */

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

/** Letters to add, drop, change, or swap with the next: the distance of Damerau and Levenshtein. */
function countSlips(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0;
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[row - 1] === to[column - 1];
      const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
  }
  return at(from.length, to.length);
}
