/** What an author reads when a question can never be asked as meant. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const FORM = 'content/forms/every-kind.yaml';
const OF_A_QUESTION = 'if: { question: agree, is: [no] }';
const OF_A_PART = 'if: { question: born, ageFrom: 16 }';

test.each([
  [
    'a question that hangs on a later one',
    OF_A_QUESTION,
    'if: { question: share, is: [yes] }',
    'no question before this one has the id `share`. A condition looks back only.',
  ],
  [
    'a question that hangs on itself',
    OF_A_QUESTION,
    'if: { question: why-not, is: [no] }',
    'no question before this one has the id `why-not`. A condition looks back only.',
  ],
  [
    'a part that hangs on a question of its own',
    OF_A_PART,
    'if: { question: own-words, is: [yes] }',
    'no question before this one has the id `own-words`. A condition looks back only.',
  ],
  ['a choice that is not there', OF_A_QUESTION, 'if: { question: agree, is: [maybe] }', '`agree` has no choice `maybe`. It has: yes, no.'],
  [
    'an age of something that is no date',
    OF_A_PART,
    'if: { question: name, ageFrom: 16 }',
    '`name` is no date, so it has no age. Name a question of the type `date`.',
  ],
  [
    'a condition that says nothing',
    OF_A_PART,
    'if: { question: born }',
    'this condition says nothing. Write `is: [yes]`, `ageFrom: 16` or `ageUnder: 16`.',
  ],
  [
    'a condition inside a group',
    'ask: { words: Number, easy: Number }',
    'ask: { words: Number, easy: Number }\n            if: { question: agree, is: [no] }',
    '`number` is in the group `helpers`, where everything is asked. Take its `if` out, or give it to the group.',
  ],
])('The author reads what to do about %s', (_, line, instead, message) => {
  expect(messageFor(withLine(FILES, FORM, line, instead))).toContain(message);
});
