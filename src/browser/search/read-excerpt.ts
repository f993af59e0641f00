/** Reads the piece of text that Pagefind shows, without ever treating it as HTML. */

export interface ExcerptPart {
  words: string;
  /** Whether these words are what was asked for. */
  isFound: boolean;
}

/**
 * Pagefind puts what it found between `<mark>` and `</mark>`, and writes other angle brackets as `&lt;` and `&gt;`. Where it
 * left something out, a space stands before the comma.
 */
export function readExcerpt(excerpt: string): ExcerptPart[] {
  return excerpt
    .replaceAll(/\s+(?=[.,;:?!])/gu, '')
    .split(/<mark>(.*?)<\/mark>/su)
    .map((words, at) => ({ words: words.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), isFound: at % 2 === 1 }))
    .filter(({ words }) => words !== '');
}
