import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { markSentence, type PhraseTable, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import { readYaml } from '#door/read-yaml.ts';
import { type Phrases, PhrasesFile } from '#schema/picture.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const SMALL = preparePhrases(smallSite().phrases);
const REAL = preparePhrases(readYaml('phrases', readFileSync('content/phrases.yaml', 'utf8'), PhrasesFile).data as Phrases);

/** The sentence with its marks written into it: `You can [ask: ask].` */
function marked(sentence: string, table: PhraseTable, shown = new Set<string>()): string {
  const marks = markSentence({ text: sentence, byAuthor: [] }, table, shown);
  return marks.reduceRight(
    (text, { start, end, picture }) => `${text.slice(0, start)}[${text.slice(start, end)}: ${picture}]${text.slice(end)}`,
    sentence,
  );
}

test.each([
  ['a word', 'You can [ask: ask].'],
  ['a plural', 'The [reviews: review] come.'],
  ['another form', 'She [asks for: ask] it.'],
  ['a word in capitals', 'The [HOSPITAL: hospital] is big.'],
  ['the first word', '[Hospitals: hospital] are big.'],
  ['a phrase of several words', 'It is a [mental health hospital: hospital].'],
  ['the longest phrase, and nothing inside it', 'The [review meeting: review] is short.'],
  ['a phrase with an article before it', 'Read the [care plan: plan].'],
  ['a word in brackets', 'The ([hospital: hospital]) is big.'],
  ['a word in quotation marks', 'They call it "[safe: keep-safe]".'],
  ['a word before a comma', 'At the [review: review], be calm.'],
  ['the owner of something', 'The [family’s: family] car is old.'],
  ['words over the end of a line', 'The [mental\nhealth hospital: hospital] is big.'],
])('%s gets its symbol', (_, expected) => {
  expect(marked(expected.replace(/\[([^:]*): [\w-]+\]/g, '$1'), SMALL)).toBe(expected);
});

test.each([
  ['with a hyphen is another word', 'The hospital-bed is old.'],
  ['inside another word is not there', 'An unsafe replan.'],
  ['right after a negation would say the opposite', 'It is not safe.'],
  ['two words after a negation would say the opposite', 'It is not very safe.'],
  ['three words after a negation would say the opposite', 'It is never a really safe day.'],
  ['after "nothing else" would say the opposite', 'Nothing else is safe.'],
  ['with another meaning after it is left alone', 'Go to the home page.'],
  ['with another meaning before it is left alone', 'It is a care home.'],
  ['that is a verb here is left alone', 'We plan to come.'],
  ['that is on no list is left alone', 'You can come and eat.'],
])('A word %s', (_, sentence) => {
  expect(marked(sentence, SMALL)).toBe(sentence);
});

test('A longer phrase that is denied takes the shorter ones inside it with it', () => {
  expect(marked('This is not a review meeting.', SMALL)).toBe('This is not a review meeting.');
});

test('Saying no has its own symbol, and denies nothing after it', () => {
  expect(marked('You can say no to the review.', SMALL)).toBe('You can [say no: say-no] to the [review: review].');
  expect(marked('I do not agree to the plan.', SMALL)).toBe('I [do not agree: say-no] to the [plan: plan].');
});

test('A negation far away denies nothing', () => {
  expect(marked('Not all of them go to the hospital.', SMALL)).toBe('Not all of them go to the [hospital: hospital].');
});

test('A picture is shown the first time only', () => {
  expect(marked('Ask your family to ask.', SMALL)).toBe('[Ask: ask] your [family: family] to ask.');
});

test('What was shown in the sentence before is not shown again', () => {
  const shown = new Set<string>();

  const lines = ['Ask for a review.', 'You can ask your family.', 'The families ask.'].map((sentence) => marked(sentence, SMALL, shown));

  expect(lines).toEqual(['[Ask for: ask] a [review: review].', 'You can ask your [family: family].', 'The families ask.']);
  expect([...shown]).toEqual(['ask', 'review', 'family']);
});

test('A word that is denied may be shown later', () => {
  expect(marked('The plan is not safe, but you will be safe.', SMALL)).toBe(
    'The [plan: plan] is not safe, but you will be [safe: keep-safe].',
  );
});

test('No sentence has more than four symbols', () => {
  expect(marked('Ask family, advocate, hospital, home, phone, plan, review.', SMALL)).toBe(
    '[Ask: ask] [family: family], [advocate: advocate], [hospital: hospital], home, phone, plan, review.',
  );
});

test('Small words never get a symbol, even if a phrase of one word says so', () => {
  const table = preparePhrases({ phrases: [{ picture: 'ask', say: ['you', 'you ask'] }], never: ['you'], notAfter: [], homographs: [] });

  expect(marked('You can say if you ask.', table)).toBe('You can say if [you ask: ask].');
});

test('A number counts as a word: it can show another meaning, and it stands between two words', () => {
  const table = preparePhrases({
    phrases: [{ picture: 'clock', say: ['times', 'long times'] }],
    never: [],
    notAfter: [],
    homographs: [{ phrase: 'times', notAfter: ['2'] }],
  });

  expect(marked('Ring 2 times.', table)).toBe('Ring 2 times.');
  expect(marked('Long 2 times.', table)).toBe('Long 2 times.');
  expect(marked('Long times.', table)).toBe('[Long times: clock].');
});

test('A sentence without words has no symbols', () => {
  expect(['', ' ', '999.', '…'].map((sentence) => marked(sentence, SMALL))).toEqual(['', ' ', '999.', '…']);
});

// The real table grows, so these say which symbols must be there and which must never be, and nothing of the others.
test.each([
  ['The hospital is not safe.', ['hospital'], ['keep-safe']],
  ['Nothing else is safe.', [], ['keep-safe']],
  ['You can say no to the review.', ['say-no', 'review'], []],
  ['You do not agree.', ['say-no'], ['consent', 'agree']],
  ['You do not have to agree.', [], ['consent', 'agree', 'say-no']],
  ['Nobody can hold you down.', [], ['being-held']],
  ['They must keep you safe.', ['keep-safe'], ['not-safe']],
  ['Go home from hospital.', ['going-home'], ['hospital', 'going-into-hospital']],
  ['It is a care, education and treatment review.', ['review'], ['school', 'support']],
  ['Homes Not Hospitals is help to live at home.', ['live-at-home'], ['hospital']],
  ['Your key worker can help you.', ['key-worker'], ['key']],
  ['Children’s homes are not hospitals.', [], ['live-at-home', 'hospital']],
  ['Read the word list.', [], ['register']],
  ['It is the rest of the day.', ['calendar'], ['sofa']],
  ['Ask your family, a friend or your advocate.', ['ask', 'family', 'friend', 'advocate'], []],
])('With the real phrases, "%s" shows %j and never %j', (sentence, wanted, unwanted) => {
  const pictures = markSentence({ text: sentence, byAuthor: [] }, REAL, new Set()).map((mark) => mark.picture);

  expect(pictures).toEqual(expect.arrayContaining(wanted));
  expect(pictures.filter((picture) => unwanted.includes(picture))).toEqual([]);
});
