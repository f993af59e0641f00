/** What an author reads when an id, a link or a word points to something that is not there. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const PAGE = 'content/pages/principles/everyday-life/standard.mdx';
const EASY_PAGE = 'content/pages/principles/everyday-life/easy-read.mdx';
const SENTENCE = 'Support is there for the life you want.';
const LONG_PAGE = 'content/pages/why/standard.mdx';

test.each([
  ['source', PAGE, 'sources: []', 'sources: [natonal-plan]', 6, 'there is no source `natonal-plan`. Did you mean `national-plan`?'],
  [
    'second source of a page',
    PAGE,
    'sources: []',
    'sources: [national-plan, newspaper]',
    6,
    'there is no source `newspaper`. Add it to content/sources/newspaper.yaml, or use one that is there.',
  ],
  [
    'source of a contact',
    'content/contacts/shout.yaml',
    'sources: [helpline-list]',
    'sources: [helplinelist]',
    10,
    'there is no source `helplinelist`. Did you mean `helpline-list`?',
  ],
  [
    'source of an event',
    'content/timeline.yaml',
    'sources: [charity-history]',
    'sources: [charity-histry]',
    19,
    'there is no source `charity-histry`. Did you mean `charity-history`?',
  ],
  [
    'source of a name',
    'content/area.yaml',
    'source: national-plan',
    'source: national-paln',
    9,
    'there is no source `national-paln`. Did you mean `national-plan`?',
  ],
  [
    'source of a quotation',
    LONG_PAGE,
    '<Quote source="charity-history">',
    '<Quote source="history">',
    70,
    'there is no source `history`. Add it to content/sources/history.yaml, or use one that is there.',
  ],
  [
    'source in a sentence',
    PAGE,
    SENTENCE,
    'It is in <Source id="plan">the plan</Source>.',
    13,
    'there is no source `plan`. Add it to content/sources/plan.yaml, or use one that is there.',
  ],
  ['hard word', PAGE, SENTENCE, 'Ask an <Word id="advokate">advocate</Word>.', 13, 'there is no word `advokate`. Did you mean `advocate`?'],
  ['picture of a page', PAGE, 'picture: family', 'picture: famly', 5, 'there is no picture `famly`. Did you mean `family`?'],
  [
    'picture of a point',
    EASY_PAGE,
    '<Point picture="family">',
    '<Point picture="elephant">',
    12,
    'there is no picture `elephant`. Add it to content/pictures.yaml, or use one that is there.',
  ],
  [
    'picture of a box',
    'content/pages/why/easy-read.mdx',
    '<Box title="What I wish for" lines="3" picture="ask" />',
    '<Box title="What I wish for" lines="3" picture="elephant" />',
    50,
    'there is no picture `elephant`. Add it to content/pictures.yaml, or use one that is there.',
  ],
  [
    'picture of a word',
    'content/words/advocate.yaml',
    'picture: advocate',
    'picture: advocat',
    6,
    'there is no picture `advocat`. Did you mean `advocate`?',
  ],
  [
    'picture of a phrase',
    'content/phrases.yaml',
    '- { picture: ask, say: [asks for, ask for, asking, asks, ask] }',
    '- { picture: elephant, say: [ask] }',
    3,
    'there is no picture `elephant`. Add it to content/pictures.yaml, or use one that is there.',
  ],
  [
    'picture of an event',
    'content/timeline.yaml',
    'picture: hospital',
    'picture: hospitl',
    18,
    'there is no picture `hospitl`. Did you mean `hospital`?',
  ],
  [
    'page on a card',
    LONG_PAGE,
    '<Card page="home" />',
    '<Card page="hoem-page" />',
    93,
    'there is no page `hoem-page`. Add it to content/pages/hoem-page/, or use one that is there.',
  ],
  [
    'page in a menu',
    'content/menu.yaml',
    '- { page: a-to-z, label: All pages }',
    '- { page: a-to-y, label: All pages }',
    8,
    'there is no page `a-to-y`. Did you mean `a-to-z`?',
  ],
  [
    'contact on a line of its own',
    LONG_PAGE,
    '<Contact id="key-worker-team" />',
    '<Contact id="key-worker-tea" />',
    109,
    'there is no contact `key-worker-tea`. Did you mean `key-worker-team`?',
  ],
  [
    'contact in a sentence',
    PAGE,
    SENTENCE,
    'Phone <Phone of="childline" />.',
    13,
    'there is no contact `childline`. Add it to content/contacts/childline.yaml, or use one that is there.',
  ],
  [
    'figure',
    PAGE,
    SENTENCE,
    'There were <Figure id="in-hospital-2014" />.',
    13,
    'there is no figure `in-hospital-2014`. Did you mean `in-hospital-2015`?',
  ],
  [
    'series of figures',
    LONG_PAGE,
    '<Chart of="people-in-hospital" title="People in hospital" />',
    '<Chart of="people" title="People in hospital" />',
    80,
    'there is no series of figures `people`. Add it to the `series` of the files in content/figures, or use one that is there.',
  ],
  [
    'time limit',
    PAGE,
    SENTENCE,
    'It comes <TimeLimit id="report-after-reviews" />.',
    13,
    'there is no time limit `report-after-reviews`. Did you mean `report-after-review`?',
  ],
  ['name of the area', PAGE, SENTENCE, 'Ask <Name of="council" />.', 13, 'there is no name `council`. Did you mean `council-1`?'],
])('An unknown %s is shown with the nearest one, or where to add it', (_, file, line, instead, number, message) => {
  const files = withLine(FILES, file, line, instead);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${file} line ${number}: ${message}`);
});

test('A page that has no easy read must name a page that is there', () => {
  const files = new Map([...withLine(FILES, PAGE, 'sources: []', 'sources: []\neasyReadAt: whi')].filter(([path]) => path !== EASY_PAGE));

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 7: there is no page \`whi\`. Did you mean \`why\`?"
  `);
});

test.each([
  [
    'to a page that does not exist',
    '[this](/nowhere/)',
    'there is no page `nowhere`. Add it to content/pages/nowhere/, or use one that is there.',
  ],
  ['to a page that is misspelt', '[this](/wy/)', 'there is no page `wy`. Did you mean `why`?'],
  [
    'to a heading that another page does not have',
    '[this](/principles/everyday-life/#nothing)',
    'the page `principles/everyday-life` has no heading `#nothing`. Its headings are: #what-it-means.',
  ],
  [
    'to a heading that this page does not have',
    '[this](#nothing)',
    'this page has no heading `#nothing`. Its headings are: #what-it-means.',
  ],
  [
    'to a heading of a page without headings',
    '[this](/#nothing)',
    'the page `home` has no heading `#nothing`. It has no headings: take the # and what follows out.',
  ],
  [
    'to a picture that the page does not list',
    '[this](/why/#picture-nothing)',
    'the page `why` has no heading `#picture-nothing`. Its headings are: #what-does-this-mean-for-you, #in-area, #what-happened, #how-many-people, #talk-to-a-person.',
  ],
  [
    'to another site',
    '[this](https://www.example.org/)',
    'the link goes to "https://www.example.org/". Links inside the site begin and end with a slash, like `/why/`. For another website add it to content/sources and write `<Source id="...">words</Source>`.',
  ],
])('A link %s is refused', (_, link, message) => {
  const files = withLine(FILES, PAGE, SENTENCE, `See ${link}.`);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${PAGE} line 13: ${message}`);
});

test('A link whose address stands somewhere else is refused', () => {
  const files = withLine(FILES, PAGE, SENTENCE, 'See [this][note].\n\n[note]: /why/');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "2 things to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 13: the address of a link must stand right after its words, like \`[the principles](/principles/)\`.
    content/pages/principles/everyday-life/standard.mdx line 15: a page cannot hold an address that stands apart from its link. Write \`[words](/why/)\` where the link is. See content/README.md for the blocks there are."
  `);
});

test.each(['/', '/why/', '/why', '/home/', '/principles/everyday-life/', '/why/#how-many-people', '/why/#picture-ask', '#what-it-means'])(
  'A link to %s is fine',
  (address) => {
    expect(messageFor(withLine(FILES, PAGE, SENTENCE, `See [this](${address}).`))).toBe('Nothing to mend.');
  },
);

test('A link in easy read is checked against the headings of easy read, because it stays there', () => {
  const files = withLine(FILES, EASY_PAGE, 'You can see your family.', 'See [this](/why/#what-happened).');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 14: the page \`why\`, in easy read, has no heading \`#what-happened\`. Its headings are: #what-you-can-do, #how-many-people, #talk-to-a-person."
  `);
});

test('A link in easy read may go to a heading that only easy read has', () => {
  const files = withLine(FILES, EASY_PAGE, 'You can see your family.', 'See [this](/why/#what-you-can-do).');

  expect(messageFor(files)).toBe('Nothing to mend.');
});

test('The phone number of somebody who has none is refused', () => {
  const files = withLine(FILES, PAGE, SENTENCE, 'Phone <Phone of="shout" />.');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 13: the contact \`shout\` has no phone number. Write \`<Contact id="shout" />\` alone on a line to show how to reach it."
  `);
});

test('One form cannot belong to two words', () => {
  const files = withLine(FILES, 'content/words/review.yaml', 'forms: [review, reviews]', 'forms: [review, advocate]');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/words/review.yaml line 2: the form "advocate" is also in content/words/advocate.yaml. A word has one meaning: take it out of one of them."
  `);
});

test('One form is written once', () => {
  const files = withLine(FILES, 'content/words/review.yaml', 'forms: [review, reviews]', 'forms: [review, review]');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/words/review.yaml line 2: the form "review" is here twice. Take one of them out."
  `);
});

test('One phrase cannot have two pictures', () => {
  const files = withLine(
    FILES,
    'content/phrases.yaml',
    '- { picture: house, say: [at home, homes, home] }',
    '- { picture: house, say: [home, family] }',
  );

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/phrases.yaml line 6: "family" already has the picture \`family\`. One phrase has one picture: take it out of one of them."
  `);
});
