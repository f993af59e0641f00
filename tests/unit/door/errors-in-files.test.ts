/** What an author reads when a file is in the wrong place, is missing, or cannot be read at all. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withFile, withLine, withoutFile } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const PAGE = 'content/pages/principles/everyday-life/standard.mdx';
const EASY_PAGE = 'content/pages/principles/everyday-life/easy-read.mdx';
const CONTACT = 'content/contacts/samaritans.yaml';
const SENTENCE = 'Support is there for the life you want.';

test('A page without easy read is refused', () => {
  expect(messageFor(withoutFile(FILES, EASY_PAGE))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 1: this page has no \`easy-read.mdx\` beside it. Write it, or name the page that stands in for it with \`easyReadAt\`."
  `);
});

test('A page may name another whose easy read stands in for its own', () => {
  const files = withLine(withoutFile(FILES, EASY_PAGE), PAGE, 'sources: []', 'sources: []\neasyReadAt: why');

  expect(messageFor(files)).toBe('Nothing to mend.');
});

test('The page that stands in must have an easy read itself', () => {
  const files = withLine(withoutFile(FILES, EASY_PAGE), PAGE, 'sources: []', 'sources: []\neasyReadAt: principles/everyday-life');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 7: the page \`principles/everyday-life\` has no \`easy-read.mdx\` of its own. Name a page that has one."
  `);
});

test('A page without plain English is refused', () => {
  expect(messageFor(withoutFile(FILES, PAGE))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 1: this page has no \`standard.mdx\` beside it. Write both versions of a page."
  `);
});

test('A stray file in the folder of a page is not passed over', () => {
  expect(messageFor(withFile(FILES, 'content/pages/why/notes.md', 'Ring them.'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/why/notes.md line 1: a folder of a page holds \`standard.mdx\` and \`easy-read.mdx\` only. Rename this file or take it out."
  `);
});

test('A stray file among the contacts is not passed over', () => {
  expect(messageFor(withFile(FILES, 'content/contacts/childline.yml', 'name: Childline'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contacts/childline.yml line 1: content/contacts holds files like \`nhs-111.yaml\` only: small letters, digits and hyphens, then \`.yaml\`. Rename this file or take it out."
  `);
});

test('The folder of a page must make a good address', () => {
  const files = withFile(FILES, 'content/pages/My page/standard.mdx', FILES.get(PAGE) ?? '');
  const both = withFile(files, 'content/pages/My page/easy-read.mdx', FILES.get(EASY_PAGE) ?? '');

  expect(messageFor(both)).toMatchInlineSnapshot(`
    "2 things to mend in the content:
    content/pages/My page/standard.mdx line 1: the name of a folder of a page is its address. Use small letters, digits and hyphens only, like \`good-health-care\`.
    content/pages/My page/easy-read.mdx line 1: the name of a folder of a page is its address. Use small letters, digits and hyphens only, like \`good-health-care\`."
  `);
});

test('A file in a misspelt folder is not passed over', () => {
  expect(messageFor(withFile(FILES, 'content/contcts/childline.yaml', 'name: Childline'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/contcts/childline.yaml line 1: nothing on the site reads this file. Did you mean \`content/contacts/childline.yaml\`?"
  `);
});

test('A misspelt file beside the others is not passed over', () => {
  expect(messageFor(withFile(FILES, 'content/menus.yaml', 'main: []'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/menus.yaml line 1: nothing on the site reads this file. Did you mean \`content/menu.yaml\`?"
  `);
});

test('A file beside the others that nothing reads is not passed over', () => {
  expect(messageFor(withFile(FILES, 'content/notes.yaml', 'note: Ring them.'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/notes.yaml line 1: nothing on the site reads this file. See content/README.md for what is where."
  `);
});

test('A file that the site cannot be without is missed', () => {
  expect(messageFor(withoutFile(FILES, 'content/menu.yaml'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/menu.yaml line 1: this file is missing. Put it back, or see content/README.md for what it holds."
  `);
});

test('A page that does not begin with its facts is refused', () => {
  expect(messageFor(withFile(FILES, PAGE, 'Support is there.\n'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/standard.mdx line 1: the page must begin with its facts (title, summary and so on) between two lines of \`---\`. See content/README.md."
  `);
});

test.each([
  [
    'a colon inside the words',
    'name: Samaritans',
    'name: Samaritans: a charity',
    1,
    'there is a colon inside the words, or the next line begins with spaces that should not be there. Put words with a colon in quotation marks, like `title: "My plan: how it works"`.',
  ],
  [
    'a field that is there twice',
    'name: Samaritans',
    'name: Samaritans\nname: Others',
    2,
    'this field is here twice. Take one of them out.',
  ],
  [
    'a line with no field',
    'name: Samaritans',
    'Samaritans',
    1,
    'this line does not say which field it is. Write a name, a colon, a space and the value, like `name: Samaritans`.',
  ],
  [
    'a quotation mark that is not closed',
    'phone: "116 123"',
    'phone: "116 123',
    7,
    'a quotation mark or a bracket is opened here and not closed. Close it where the words or the list end.',
  ],
  [
    'a bracket that is not closed',
    'sources: [helpline-list]',
    'sources: [helpline-list',
    13,
    'a quotation mark or a bracket is opened here and not closed. Close it where the words or the list end.',
  ],
  ['a tab', 'phone: "116 123"', '\tphone: "116 123"', 7, 'the line begins with a tab. Write spaces instead.'],
  [
    'an at sign at the beginning',
    'name: Samaritans',
    'name: @samaritans',
    1,
    'words cannot begin with this sign. Put them in quotation marks, like `name: "@home"`.',
  ],
  [
    'a star at the beginning',
    'name: Samaritans',
    'name: *Samaritans',
    1,
    'words that begin with * or & must be in quotation marks, like `title: "*new"`.',
  ],
  [
    'quotation marks around the first word only',
    'name: Samaritans',
    'name: "The" Samaritans',
    1,
    'words that begin with a sign like " or * must be in quotation marks from the first word to the last, like `title: "*New* things"`.',
  ],
])('In a file of data, %s is explained on its line', (_, line, instead, number, message) => {
  const files = withLine(FILES, CONTACT, line, instead);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${CONTACT} line ${number}: ${message}`);
});

test('A line at the top of a page that cannot be read has the number it has in the file', () => {
  const files = withLine(FILES, PAGE, 'summary: School, friends, work and the things you like.', 'summary: School: friends');

  expect(messageFor(files)).toContain(`${PAGE} line 3: there is a colon inside the words`);
});

test.each([
  ['a block that is not closed', '<Note>\n\nA remark.', 13, '`<Note>` is opened here and not closed. Write `</Note>` where it ends.'],
  [
    'a word that is not closed',
    'Ask an <Word id="advocate">advocate.',
    13,
    '`<Word>` is opened here and not closed. Write `</Word>` where it ends.',
  ],
  [
    'a block closed by another name',
    '<Note>\n\nA remark.\n\n</Notes>',
    17,
    '`</Notes>` stands here, but what is open is the `<Note>` of line 13. Write `</Note>` instead.',
  ],
  [
    'a block that is closed but was not opened',
    'A remark.\n\n</Note>',
    15,
    'something is closed here that was not opened. Take it out, or write its beginning before it.',
  ],
  [
    'a value without quotation marks',
    '<Contact id=samaritans />',
    13,
    'a value is not in quotation marks. Write it like `<Contact id="samaritans" />`.',
  ],
  [
    'a value in braces',
    '<Contact id={samaritans} />',
    13,
    '`<Contact>` has something that is not written like `word="value"`. Write every value in quotation marks.',
  ],
  [
    'a comment',
    '<!-- Is this so? -->',
    13,
    'a page cannot hold comments. Take it out, or write your question under `openQuestions` at the top of standard.mdx.',
  ],
  [
    'a web address in angle brackets',
    'See <https://www.example.org>.',
    13,
    'a web address stands between < and >. Add the website to content/sources and write `<Source id="...">words</Source>`.',
  ],
  ['a brace that is not closed', 'The { is wrong.', 13, 'a { stands in the text. Take it out: braces are not used on pages.'],
  [
    'the sign for less than',
    'People <18 years.',
    13,
    'a < stands in the text. Say it in words, like "under 18". If it begins a block, see content/README.md for how the block is written.',
  ],
])('On a page, %s is explained on the line where it begins', (_, instead, number, message) => {
  const files = withLine(FILES, PAGE, SENTENCE, instead);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${PAGE} line ${number}: ${message}`);
});
