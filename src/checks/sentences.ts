/** Cuts text into sentences and words, the way a reader sees them. */

/** Words up to a full stop, question mark or exclamation mark with a capital after it; a label without one is a sentence too. */
export function sentencesIn(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’)]?)\s+(?=["“‘(]?[\p{Lu}\p{N}])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** What stands between spaces and holds a letter or a digit: `9am` is one word, `03300 571 023` is three. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** A sentence in quotation marks at the end of ours: one full stop is enough. */
export function quoted(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? `"${sentence}"` : `"${sentence}".`;
}
