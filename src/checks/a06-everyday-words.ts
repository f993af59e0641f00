/** A6: everyday words. */
import { isEveryday } from './everyday-words.ts';
import { sentenceCheck } from './easy-texts.ts';
import { withoutKnown } from './known-words.ts';
import { quoted } from './sentences.ts';

/** Letters, with hyphens and apostrophes inside; digits keep `9am` and `18s` whole, so that they can be left out. */
const WORD = /[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;
const WORD_ONCE = new RegExp(WORD.source, 'u');

export const everydayWordsOnly = sentenceCheck(
  'A6',
  'Words are everyday words, or hard words that the word list explains.',
  (sentence, material) => {
    const first = WORD_ONCE.exec(sentence)?.[0];
    const words = withoutKnown(sentence, material.site).match(WORD) ?? [];
    const hard = words.filter(
      (word) => /^\p{L}{2}/u.test(word) && !isName(word, word === first) && !isEveryday(word, material.everydayWords),
    );
    return [...new Set(hard)].map((word) => ({
      level: 'warning',
      message: `"${word}" is not on the list of everyday words, in ${quoted(sentence)} Use an easier word. If there is none, explain it in content/words, or add it to content/everyday-words.yaml with a reason.`,
    }));
  },
);

/** A capital letter inside a sentence begins a name, which has no easier word. Initials are the matter of A10. */
function isName(word: string, isFirst: boolean): boolean {
  return /^\p{Lu}/u.test(word) && (!isFirst || word === word.toUpperCase());
}
