/** The id that a heading has unless another heading of its page has the same words. */
export function plainId(words: string): string {
  return words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
    .replaceAll(' ', '-');
}
