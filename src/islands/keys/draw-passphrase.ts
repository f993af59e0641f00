/** Draws a passphrase from a list of everyday words, each word as likely as any other. */

const DRAWS = 2 ** 32;

/**
 * @param count how many words
 * @param draw a number from 0 to 4,294,967,295, each as likely as the others
 * @returns the words, with spaces between
 */
export function drawPassphrase(words: readonly string[], count: number, draw: () => number): string {
  return Array.from({ length: count }, () => words[drawBelow(words.length, draw)] ?? '').join(' ');
}

/** The last, shorter round of numbers is drawn again, or the first words would come up more often. */
function drawBelow(end: number, draw: () => number): number {
  const last = DRAWS - (DRAWS % end);
  for (;;) {
    const drawn = draw();
    if (drawn < last) return drawn % end;
  }
}
