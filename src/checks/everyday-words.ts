/** The words everybody knows: the Dale-Chall list, our own additions, and the rule for their endings. */
import { daleChall } from 'dale-chall';
import type { EverydayWordsFile } from '#schema/everyday-words.ts';

/** Every word of the list in small letters; initials such as `NHS` stay in capitals as well. */
export type EverydayWords = ReadonlySet<string>;

export function everydayWords(file: EverydayWordsFile): EverydayWords {
  const ours = file.additions.flatMap((addition) => addition.words);
  return new Set([...daleChall, ...ours, ...ours.map((word) => word.toLowerCase())].map((word) => word.replaceAll('’', "'")));
}

/** What an ending may have been put on: `tries` is `try`, `making` is `make`, `stopped` is `stop`. */
const ENDINGS: readonly (readonly [ending: RegExp, instead: readonly string[]])[] = [
  [/'s$|s'$/, ['', 's']],
  [/ies$|ied$|ier$|iest$|ily$/, ['y']],
  [/es$|ed$|er$|est$/, ['', 'e']],
  [/s$/, ['']],
  [/ing$/, ['', 'e']],
  [/(?<letter>[bdglmnprt])\k<letter>(?:ed|ing|er|est)$/, ['$<letter>']],
  [/ly$/, ['', 'le']],
];

/** Whether the word is on the list, alone or with one everyday ending, or as two words joined by a hyphen. */
export function isEveryday(word: string, list: EverydayWords): boolean {
  const plain = word.toLowerCase().replaceAll('’', "'");
  if (list.has(plain)) return true;
  const parts = plain.split('-');
  if (parts.length > 1) return parts.every((part) => isEveryday(part, list));
  return ENDINGS.some(([ending, instead]) => ending.test(plain) && instead.some((letters) => list.has(plain.replace(ending, letters))));
}
