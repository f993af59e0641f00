/** A11: say what to do; "not" stays whole and stands once. */
import { type Remark, sentenceCheck } from './easy-texts.ts';
import { withoutNames } from './known-words.ts';
import { quoted } from './sentences.ts';

const CONTRACTION = /\b(?:[a-z]+n['’]t|[a-z]+['’](?:re|ve|ll|d|m)|(?:it|he|she|that|there|here|what|who|where|when|how|let)['’]s)\b/gi;
const NEGATIVE =
  /\b(?:not|no|never|nobody|none|nothing|nowhere|neither|nor|cannot|without|unless|hardly|unable|unlikely|unsafe|unhappy|unwell|unfair|unusual|impossible)\b/gi;
/** "Say no" and "yes or no" are answers, not denials. */
const THE_WORD_NO = /\b(?:(?:say|says|said|saying|answer|mean|means) no|yes or no|(?:your|a|the) no|no one)\b/gi;

export const wholeNot = sentenceCheck('A11', '"Not" stays whole, and a sentence has one negative at most.', (sentence, { site }) => {
  const remarks: Remark[] = [...sentence.matchAll(CONTRACTION)].map((match) => ({
    level: 'error',
    message: `"${match[0]}" is two words run together, in ${quoted(sentence)} Write both words whole.`,
  }));
  const negatives = withoutNames(sentence, site).replace(THE_WORD_NO, ' ').match(NEGATIVE) ?? [];
  if (negatives.length > 1) {
    const found = negatives.map((word) => `"${word}"`).join(' and ');
    remarks.push({
      level: 'warning',
      message: `${found} stand in one sentence: ${quoted(sentence)} Say what is so, or what to do, with one of them at most.`,
    });
  }
  return remarks;
});
