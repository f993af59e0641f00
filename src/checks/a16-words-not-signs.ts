/** A16: full words, not signs. */
import { sentenceCheck } from './easy-texts.ts';
import { withoutNames } from './known-words.ts';
import { quoted } from './sentences.ts';

const SIGNS: readonly { pattern: RegExp; write: string }[] = [
  { pattern: /&/g, write: 'Write "and".' },
  { pattern: /\be\.?\s?g\.?(?![a-z])/gi, write: 'Write "for example".' },
  { pattern: /\bi\.?\s?e\.?(?![a-z])/gi, write: 'Write "that is", or say it in a new sentence.' },
  { pattern: /\betc\b\.?/gi, write: 'Name the things, or write "and more".' },
  { pattern: /\/+/g, write: 'Write "and" or "or".' },
  { pattern: /[—–]|\s-\s/g, write: 'Make two sentences, or write "to" between numbers.' },
  { pattern: /\+/g, write: 'Write "and" or "more than".' },
  { pattern: /=/g, write: 'Write "is" or "means".' },
  { pattern: /[<>]/g, write: 'Write "less than" or "more than".' },
  { pattern: /[#*~^|\\_]/g, write: 'Take it out, or write the word.' },
  { pattern: /@/g, write: 'Write "at".' },
  { pattern: /…|\.\.\./g, write: 'End the sentence with a full stop.' },
  { pattern: /\bno\.\s?\d/gi, write: 'Write "number".' },
  { pattern: /[→←↑↓✓✔✗✘•]|\p{Extended_Pictographic}/gu, write: 'Say it in words: the picture of the point is picture enough.' },
];

export const wordsNotSigns = sentenceCheck('A16', 'Things are said in full words, not in signs.', (sentence, { site }) => {
  const text = withoutNames(sentence, site);
  return SIGNS.flatMap(({ pattern, write }) =>
    [...text.matchAll(pattern)].map((match) => ({
      level: 'error' as const,
      message: `"${match[0].trim()}" stands for words, in ${quoted(sentence)} ${write}`,
    })),
  );
});
