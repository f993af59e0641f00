/** A10: no initials. */
import { sentenceCheck } from './easy-texts.ts';
import { withoutKnown } from './known-words.ts';
import { quoted } from './sentences.ts';

const INITIALS = /(?<![\p{L}\p{N}])(?:\p{Lu}{2,}s?|\p{Lu}\([^)]\)\p{Lu}+|(?:\p{Lu}\.){2,}|\p{Lu}&\p{Lu})(?![\p{L}\p{N}])/gu;

export const noInitials = sentenceCheck('A10', 'Words are written out: no initials but those of the word list.', (sentence, material) =>
  [...withoutKnown(sentence, material.site).matchAll(INITIALS)]
    .filter((match) => !material.everydayWords.has(match[0]))
    .map((match) => ({
      level: 'error',
      message: `"${match[0]}" is initials or capitals, in ${quoted(sentence)} Write the words out in small letters. If people really say it, add it to the \`forms\` of a word in content/words and explain it.`,
    })),
);
