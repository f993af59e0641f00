/** A14: dates in full, times as people say them. */
import { type Remark, sentenceCheck } from './easy-texts.ts';
import { quoted } from './sentences.ts';

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const SHORT_MONTHS = 'Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec';
const SHORT_DAYS = 'Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun';

const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
/** 3/3, 03-03-26, 3.3.2026 and 2026-03-03, but not 8.30am, 4.0 or 24/7. */
const FIGURE_DATE = new RegExp(
  `(?<![\\d./-])(?:${DAY}[/-]${MONTH}(?:[/-]\\d{2,4})?|${DAY}\\.${MONTH}\\.\\d{2,4}|\\d{4}-\\d{2}-\\d{2})(?!\\d|[./-]\\d)`,
  'g',
);
const ORDINAL_DATE = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)\\b(?: (?:of )?(?:${MONTHS}|${SHORT_MONTHS})\\b)?`, 'g');
const SHORT_DATE = new RegExp(`\\b(?:\\d{1,2} )?(?:${SHORT_MONTHS})\\b\\.?(?: \\d{1,4})?|\\b(?:${SHORT_DAYS})\\b`, 'g');
const DATE_WITHOUT_YEAR = new RegExp(`\\b\\d{1,2} (?:${MONTHS})\\b(?! \\d{4})`, 'g');
const TWENTY_FOUR_HOURS = /\b\d{1,2}:\d{2}(?:\s?[ap]m)?\b/g;
const SPACED_TIME = /\b\d{1,2}(?:\.\d{2})? (?:[ap]m\b|[ap]\.m\b\.?)|\b\d{1,2}[ap]\.m\b\.?|\b\d{1,2}\.00\s?[ap]m\b|\b\d{1,2} o['’]clock\b/gi;
const DAYS_ALONE = /\b(?<days>\d{2,}) days\b/g;

/** From here on, people count in weeks. */
const FEW_DAYS = 13;

export const datesAndTimes = sentenceCheck('A14', 'Dates are in full, times are like 2pm, many days are weeks as well.', (sentence) => {
  const say = (pattern: RegExp, level: Remark['level'], advice: string): Remark[] =>
    [...sentence.matchAll(pattern)].map(({ 0: found }) => ({
      level,
      message: `"${found}" is hard to read, in ${quoted(sentence)} ${advice}`,
    }));
  const longDays = /\bweeks?\b/i.test(sentence)
    ? []
    : [...sentence.matchAll(DAYS_ALONE)].filter((match) => Number(match.groups?.['days']) > FEW_DAYS);
  return [
    ...say(FIGURE_DATE, 'error', 'Write the date in full, like 3 March 2026.'),
    ...say(ORDINAL_DATE, 'error', 'Write the day without letters after it, like 3 March 2026.'),
    ...say(SHORT_DATE, 'error', 'Write days and months in full, like Tuesday 3 March 2026.'),
    ...say(DATE_WITHOUT_YEAR, 'warning', 'Write the year too, like 3 March 2026.'),
    ...say(TWENTY_FOUR_HOURS, 'error', 'Write the time like 2pm or 2.30pm.'),
    ...say(SPACED_TIME, 'error', 'Write the time like 2pm or 2.30pm.'),
    ...longDays.map(
      (match): Remark => ({
        level: 'warning',
        message: `"${match[0]}" is hard to picture, in ${quoted(sentence)} Say it in weeks too, like "28 days, or 4 weeks".`,
      }),
    ),
  ];
});
