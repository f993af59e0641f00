/** Finds whole phrases in text, however they are joined or capitalised. */

/**
 * Matches any of the phrases: whole words only, a space may be a hyphen, small and capital letters alike.
 *
 * @param phrases in plain words; the longest that fits is found, and an empty list finds nothing
 */
export function phrasePattern(phrases: readonly string[]): RegExp {
  if (phrases.length === 0) return /(?!)/g;
  const choices = [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
        .replaceAll("'", "['’]")
        .replaceAll(' ', '[\\s-]+'),
    );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${choices.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
