/** The words everybody knows: the Dale-Chall list, our own additions, and the rule for their endings. */
import { daleChall } from 'dale-chall';
import { z } from 'zod';
import { text } from '#schema/fields.ts';

/** content/everyday-words.yaml: what we add to the list, always with a reason. */
export const EverydayWordsFile = z.strictObject({
  additions: z
    .array(
      z.strictObject({
        words: z
          .array(text('Write a word as it stands in a sentence.'))
          .min(1)
          .meta({ must: 'be a list of words in square brackets', write: 'For example: `words: [website, email]`.' }),
        why: text('Write why people know these words, or why there is no easier one.'),
      }),
    )
    .meta({ must: 'be a list', write: 'Each entry has `words` and `why`.' }),
});
export type EverydayWordsFile = z.infer<typeof EverydayWordsFile>;

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
