/** Every content check, in the order of the guide. A check that is not in this list does not run. */
import { sentenceLength } from './a01-sentence-length.ts';
import { oneIdea } from './a02-one-idea.ts';
import { onePoint } from './a03-one-point.ts';
import { whoDoesIt } from './a04-who-does-it.ts';
import { whoWeAre } from './a05-who-we-are.ts';
import { everydayWordsOnly } from './a06-everyday-words.ts';
import { hardWordsExplained } from './a07-hard-words-explained.ts';
import { sameWord } from './a08-same-word.ts';
import { noPictureLanguage } from './a09-no-picture-language.ts';
import { noInitials } from './a10-no-initials.ts';
import { wholeNot } from './a11-whole-not.ts';
import { namedAgain } from './a12-named-again.ts';
import { digits } from './a13-digits.ts';
import { datesAndTimes } from './a14-dates-and-times.ts';
import { phoneNumbers } from './a15-phone-numbers.ts';
import { wordsNotSigns } from './a16-words-not-signs.ts';
import { englishWords } from './a17-english-words.ts';
import { nothingLost } from './a20-nothing-lost.ts';
import { whatItIsAbout } from './b01-what-it-is-about.ts';
import { pageLength } from './b02-page-length.ts';
import { lastAPerson } from './b06-last-a-person.ts';
import { pictureFirst } from './c01-picture-first.ts';
import { onePicture } from './c02-one-picture.ts';
import { contrast } from './c08-contrast.ts';
import { waysToRead } from './c12-ways-to-read.ts';
import { factsFromData } from './f01-facts-from-data.ts';
import type { ContentCheck } from './content-check.ts';

export const ALL_CHECKS: readonly ContentCheck[] = [
  sentenceLength,
  oneIdea,
  onePoint,
  whoDoesIt,
  whoWeAre,
  everydayWordsOnly,
  hardWordsExplained,
  sameWord,
  noPictureLanguage,
  noInitials,
  wholeNot,
  namedAgain,
  digits,
  datesAndTimes,
  phoneNumbers,
  wordsNotSigns,
  englishWords,
  nothingLost,
  whatItIsAbout,
  pageLength,
  lastAPerson,
  pictureFirst,
  onePicture,
  contrast,
  waysToRead,
  factsFromData,
];
