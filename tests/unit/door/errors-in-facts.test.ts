/** What an author reads when a fact at the top of a page, or in a file of data, is not right. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withFile, withLine, withoutFile } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const PAGE = 'content/pages/principles/everyday-life/standard.mdx';
const EASY_PAGE = 'content/pages/principles/everyday-life/easy-read.mdx';
const CONTACT = 'content/contacts/samaritans.yaml';
const TEXT_CONTACT = 'content/contacts/shout.yaml';

test('The small site itself has nothing to mend', () => {
  expect(messageFor(FILES)).toBe('Nothing to mend.');
});

test('A missing field is named, with what to write', () => {
  const files = withLine(FILES, CONTACT, 'whatFor: Somebody to listen, at any time.', undefined);

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/samaritans.yaml line 1: \`whatFor\` is missing. Write what people ring about, in one short sentence."
  `);
});

test('A field with nothing behind it is missing too', () => {
  const files = withLine(FILES, PAGE, 'title: A good everyday life', 'title:');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 2: \`title\` is missing. Write the big heading of the page."
  `);
});

test('A misspelt field is shown with the right spelling', () => {
  const files = withLine(FILES, PAGE, 'sources: []', 'sources: []\nsearchWord: [friends]');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 7: there is no field \`searchWord\`. Did you mean \`searchWords\`?"
  `);
});

test('A field that is not close to any is shown with all the fields there are', () => {
  const files = withLine(FILES, 'content/sources/national-plan.yaml', 'publisher: NHS England', 'publisher: NHS England\nauthor: Somebody');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/sources/national-plan.yaml line 3: there is no field \`author\`. Take it out. The fields are: title, publisher, address, published, checkedOn."
  `);
});

test('A misspelt field inside a group is found on its own line', () => {
  const files = withLine(FILES, 'content/area.yaml', 'easyName: your council', 'easyname: your council');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/area.yaml line 14: there is no field \`easyname\` in \`council-1\` in \`names\`. Did you mean \`easyName\`?"
  `);
});

test('A field that is missing from a list says which entry it is', () => {
  const files = withLine(FILES, 'content/timeline.yaml', 'title: A film on television', undefined);

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/timeline.yaml line 12: \`title\` in entry 2 of \`events\` is missing. Write what happened in a few words."
  `);
});

test('A field that is missing from a group says which group it is', () => {
  const files = withLine(FILES, TEXT_CONTACT, 'text: { word: SHOUT, to: "85258" }', 'text: { word: SHOUT }');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/shout.yaml line 7: \`to\` in \`text\` is missing. Write it like "85258"."
  `);
});

test.each([
  ['2026-02-30', '30 February is not a day'],
  ['22 November 2026', 'the day is written another way'],
])('The date %s is refused, because %s', (date) => {
  const files = withLine(FILES, 'content/words/review.yaml', 'checkedOn: 2026-11-22', `checkedOn: ${date}`);

  expect(messageFor(files)).toBe(
    `1 thing to mend in the content:\ncontent/words/review.yaml line 6: \`checkedOn\` must be a real day, written year-month-day like 2026-11-22, but is "${date}". Write the day somebody checked this, like 2026-11-22.`,
  );
});

test('A phone number that is no number is refused', () => {
  const files = withLine(FILES, CONTACT, 'phone: "116 123"', 'phone: ring us');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/samaritans.yaml line 7: \`phone\` must be a phone number in groups, but is "ring us". Write it as people dial it, like "03300 571 023"."
  `);
});

test('A number without quotation marks is told to have them', () => {
  const files = withLine(FILES, CONTACT, 'phone: "116 123"', 'phone: 999');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/samaritans.yaml line 7: \`phone\` must be a phone number in groups, but is 999. Write it as people dial it, like "03300 571 023". Put it in quotation marks."
  `);
});

test.each(['999', '116 123', '020 7946 0000', '01223 123456', '03300 571 023', '0800 1111', '0345 045 5203', '0207 946 0000'])(
  'The phone number %s is fine',
  (phone) => {
    const files = withLine(FILES, CONTACT, 'phone: "116 123"', `phone: "${phone}"`);

    expect(messageFor(files)).toBe('Nothing to mend.');
  },
);

test('A word outside a short list is shown with the list', () => {
  const files = withLine(FILES, CONTACT, 'group: crisis', 'group: criss');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/samaritans.yaml line 2: \`group\` must be one of a few words, but is "criss". Write \`urgent\`, \`crisis\`, \`local\`, \`hospital\`, \`complaints\` or \`national\`."
  `);
});

test('A wrong word inside a list says which entry it is', () => {
  const files = withLine(FILES, PAGE, 'for: [everyone]', 'for: [families, parents]');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 4: entry 2 of \`for\` must be one of a few words, but is "parents". Write \`everyone\`, \`young-people\`, \`families\` or \`professionals\`."
  `);
});

test('A list that is too long says how long it is', () => {
  const entry = '- { page: why, label: Why this matters }';
  const files = withLine(FILES, 'content/menu.yaml', entry, Array.from({ length: 7 }, () => entry).join('\n  '));

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/menu.yaml line 1: \`main\` must be a list of at most 7 links, but is a list of 8. Take some out: a short menu is a kind menu."
  `);
});

test('A group of fields written as one value is shown how to write it', () => {
  const files = withLine(FILES, TEXT_CONTACT, 'text: { word: SHOUT, to: "85258" }', 'text: "85258"');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/shout.yaml line 7: \`text\` must have \`word\` and \`to\`, but is "85258". For example: \`text: { word: SHOUT, to: "85258" }\`."
  `);
});

test('A list that is not there is missing, with an example', () => {
  const files = withLine(FILES, 'content/synonyms.yaml', 'synonyms:', 'synonyms: # none');

  expect(messageFor(withLine(files, 'content/synonyms.yaml', '- { say: [CTR, CETR], mean: review }', undefined))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/synonyms.yaml line 1: \`synonyms\` is missing. For example: \`- { say: [CTR, CETR], mean: review }\`."
  `);
});

test('An entry that should be a group of fields, but is words, says so', () => {
  const files = withLine(FILES, 'content/menu.yaml', '- { page: a-to-z, label: All pages }', '- a-to-z');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/menu.yaml line 8: entry 2 of \`links\` in entry 1 of \`all\` must be a group of fields, but is "a-to-z". Take some out: a short menu is a kind menu."
  `);
});

test('A file that is no group of fields at all says so', () => {
  expect(messageFor(withFile(FILES, 'content/sources/national-plan.yaml', '- One\n- Two\n'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/sources/national-plan.yaml line 1: this file must be a group of fields, but is a list of 2."
  `);
});

test('The address of the live site has no slash at its end', () => {
  const files = withLine(FILES, 'content/area.yaml', 'address: https://homes.example', 'address: https://homes.example/');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/area.yaml line 3: \`address\` must be the full address of the live site, but is "https://homes.example/". Write it like https://www.example.org, with no slash at the end."
  `);
});

test('A page whose two styles were checked on different days must be checked again', () => {
  const files = withLine(FILES, EASY_PAGE, 'checkedOn: 2026-11-22', 'checkedOn: 2026-11-20');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 5: this page was checked on 2026-11-20, but standard.mdx beside it on 2026-11-22. A changed fact changes both: check both versions, then write the same day in both."
  `);
});

test('A page whose two styles are to be checked again on different days is refused', () => {
  const files = withLine(FILES, EASY_PAGE, 'reviewBy: 2027-05-22', 'reviewBy: 2027-05-21');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 6: the next check here is 2027-05-21, but in standard.mdx 2027-05-22. Write the same day in both."
  `);
});

test('The next check must come after the last one', () => {
  const files = withLine(
    withLine(FILES, PAGE, 'reviewBy: 2027-05-22', 'reviewBy: 2026-11-22'),
    EASY_PAGE,
    'reviewBy: 2027-05-22',
    'reviewBy: 2026-11-22',
  );

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 8: \`reviewBy\` (2026-11-22) must come after \`checkedOn\` (2026-11-22). Write the day by which somebody must check again."
  `);
});

test('Everything that is wrong is listed at once, each with its line', () => {
  const one = withLine(FILES, CONTACT, 'phone: "116 123"', 'phone: ring us');
  const two = withLine(one, PAGE, 'title: A good everyday life', undefined);
  const three = withLine(two, EASY_PAGE, 'You can see your family.', 'You can *see* your family.');
  const four = withoutFile(three, 'content/synonyms.yaml');
  const files = withFile(four, 'content/sources/empty.yaml', '');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "8 things to mend in the content:
    content/synonyms.yaml line 1: this file is missing. Put it back, or see content/README.md for what it holds.
    content/contacts/samaritans.yaml line 7: \`phone\` must be a phone number in groups, but is "ring us". Write it as people dial it, like "03300 571 023".
    content/sources/empty.yaml line 1: \`title\` is missing. Write what the document or page is called.
    content/sources/empty.yaml line 1: \`publisher\` is missing. Write who published it.
    content/sources/empty.yaml line 1: \`address\` is missing. Write its address, like https://www.legislation.gov.uk/ukpga/2025/33.
    content/sources/empty.yaml line 1: \`checkedOn\` is missing. Write the day somebody read it, like 2026-11-22.
    content/pages/principles/everyday-life/standard.mdx line 2: \`title\` is missing. Write the big heading of the page.
    content/pages/principles/everyday-life/easy-read.mdx line 14: there are no italics on this site: they are hard to read. Use **bold** for one important word, or plain words."
  `);
});

test('A comment that would show who said it is refused: only a few words say who', () => {
  const files = withLine(FILES, 'content/feedback.yaml', 'by: a young person', 'by: Sam from Fenshire');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/feedback.yaml line 11: \`by\` in entry 2 of \`entries\` must be one of a few words, but is "Sam from Fenshire". Write \`a young person\`, \`an adult\`, \`a parent or carer\`, \`a worker\` or \`someone\`."
  `);
});

test('The list of what people said may be empty, but it must be there', () => {
  expect(messageFor(withFile(FILES, 'content/feedback.yaml', 'entries: []\n'))).toBe('Nothing to mend.');
  expect(messageFor(withoutFile(FILES, 'content/feedback.yaml'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/feedback.yaml line 1: this file is missing. Put it back, or see content/README.md for what it holds."
  `);
});
