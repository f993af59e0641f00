/** Whatever content says under `words` or `easy`, wherever it stands, so that a new field of the schema is never forgotten. */

export interface SaidText {
  text: string;
  /** Where it stands in the file, like `['title', 'easy']`. */
  path: readonly PropertyKey[];
}

/** @param voice the key under which it stands */
export function saidIn(content: unknown, voice: 'words' | 'easy', path: readonly PropertyKey[] = []): SaidText[] {
  if (typeof content !== 'object' || content === null) return [];
  return Object.entries(content).flatMap(([key, inner]): SaidText[] => {
    const here = [...path, Array.isArray(content) ? Number(key) : key];
    return key === voice && typeof inner === 'string' ? [{ text: inner, path: here }] : saidIn(inner, voice, here);
  });
}
