/** A13: digits for numbers; no percentages and no big numbers. */
import { type Remark, sentenceCheck } from './easy-texts.ts';
import { quoted } from './sentences.ts';

const NUMBER_WORD =
  /(?<!\d )\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?|hundreds?|thousands?|millions?|dozens?)\b/gi;
/** "One" is a number only before what can be counted: "one day", but not "this one" or "one of them". */
const ONE =
  /\bone (?:second|minute|hour|day|night|week|month|year|person|thing|plan|page|question|change|time|place|home|hospital|number|review|meeting|worker|picture)\b/gi;
const PER_CENT = /\d+(?:\.\d+)?\s?%|%|\bper ?cent(?:age)?s?\b/gi;
/** Four digits may be a year; more, or a comma, is a number nobody can picture. */
const BIG = /(?<![\d.,£])(?:\d{1,3}(?:,\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{4,})(?![\d]|\.\d)/g;
/** Phone numbers are made of groups, and begin with 0 or stand as 3 and 3. */
const PHONE = /\b(?:0\d{2,5}(?: \d{2,6}){1,3}|\d{3} \d{3})\b/g;

export const digits = sentenceCheck('A13', 'Numbers are digits, and small or rounded.', (sentence) => {
  const text = sentence.replace(PHONE, ' ');
  const say = (pattern: RegExp, level: Remark['level'], advice: (found: string) => string): Remark[] =>
    [...text.matchAll(pattern)].map(({ 0: found }) => ({ level, message: `${advice(found)} It stands in ${quoted(sentence)}` }));
  return [
    ...say(NUMBER_WORD, 'error', (found) => `"${found}" is a number in letters. Write it in digits, like 3.`),
    ...say(ONE, 'warning', (found) => `"${found}" has a number in letters. Write "1" if you count, or "a".`),
    ...say(PER_CENT, 'error', (found) => `"${found}" is a percentage. Write "about half" or "3 in 10 people".`),
    ...say(BIG, 'warning', (found) => `"${found}" is a big number. Round it, like "about 2 thousand".`),
  ];
});
