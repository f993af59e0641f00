/** What an author reads when the text of a page holds something it cannot hold. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withFile, withLine } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const PAGE = 'content/pages/principles/everyday-life/standard.mdx';
const EASY_PAGE = 'content/pages/principles/everyday-life/easy-read.mdx';
const SENTENCE = 'Support is there for the life you want.';
const EASY_SENTENCE = 'You can see your family.';

test.each([
  [
    'the number of a contact',
    'Be kind.\nPhone 116 123 at night.',
    14,
    'the phone number "116 123" is typed into a sentence. Write `<Phone of="samaritans" />` instead, so that it changes everywhere at once.',
  ],
  [
    'the number of a contact in other groups',
    'Phone 0330 057 1023.',
    13,
    'the phone number "0330 057 1023" is typed into a sentence. Write `<Phone of="key-worker-team" />` instead, so that it changes everywhere at once.',
  ],
  [
    'a number that nobody has',
    'Phone 01223 123456 today.',
    13,
    'the phone number "01223 123456" is typed into a sentence. Add it to content/contacts and write `<Phone of="..." />` instead, so that it changes everywhere at once.',
  ],
  [
    'a number in brackets',
    'Phone (01223) 123456 today.',
    13,
    'the phone number "(01223) 123456" is typed into a sentence. Add it to content/contacts and write `<Phone of="..." />` instead, so that it changes everywhere at once.',
  ],
  [
    'a number for text messages',
    'Text 85258.',
    13,
    'the phone number "85258" is typed into a sentence. Put `<Contact id="shout" />` alone on a line instead, so that it changes everywhere at once.',
  ],
  [
    '999 before a comma',
    'Phone 999, then wait.',
    13,
    'the phone number "999" is typed into a sentence. Write `<Phone of="emergency-services" />` instead, so that it changes everywhere at once.',
  ],
  [
    'the name of the area',
    'We live in Fenshire.',
    13,
    '"Fenshire" is typed into a sentence. Write `<Name of="area" />` instead, so that another area can change it in one file.',
  ],
  [
    'a long name with the area inside',
    'Ask Fenshire County Council.',
    13,
    '"Fenshire County Council" is typed into a sentence. Write `<Name of="council-1" />` instead, so that another area can change it in one file.',
  ],
  [
    'a name at the beginning of a sentence',
    'The NHS Board for Fenshire pays.',
    13,
    '"NHS Board for Fenshire" is typed into a sentence. Write `<Name of="health-board" />` instead, so that another area can change it in one file.',
  ],
])('Typed into a sentence, %s is told apart and shown how to write', (_, instead, number, message) => {
  const files = withLine(FILES, PAGE, SENTENCE, instead);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${PAGE} line ${number}: ${message}`);
});

test.each([
  ['the summary', PAGE, 'summary: School, friends, work and the things you like.', 'summary: Phone 999.', 3],
  ['a point', EASY_PAGE, EASY_SENTENCE, 'You can phone 999.', 14],
  ['a table', 'content/pages/why/standard.mdx', '| A chair | writes the report |', '| A chair | phones 999 |', 87],
  ['a list inside a list', 'content/pages/why/standard.mdx', '1. to ask', '1. to phone 999', 23],
])('A phone number typed into %s is found on its line', (_, file, line, instead, number) => {
  const files = withLine(FILES, file, line, instead);

  expect(messageFor(files)).toContain(`${file} line ${number}: the phone number "999" is typed into a sentence.`);
});

test.each([
  'There were 1,999 people.',
  'In 2015 and 2016.',
  'It is 999.5 miles.',
  'Read page 1116.',
  'Fill in form 0123.',
  'On 1 June 2014.',
])('%s holds no phone number', (sentence) => {
  expect(messageFor(withLine(FILES, PAGE, SENTENCE, sentence))).toBe('Nothing to mend.');
});

test.each([
  [
    'italics',
    'It is *very* good.',
    'there are no italics on this site: they are hard to read. Use **bold** for one important word, or plain words.',
  ],
  [
    'an image',
    'See ![a dog](dog.png).',
    'a picture cannot stand inside text. In easy read, write `<Point picture="...">` around the lines it belongs to.',
  ],
  [
    'an import line',
    'import Thing from "./thing"',
    'a page cannot hold `import` or `export`. The blocks are there already: just use them.',
  ],
  ['a brace', 'Hello {name}.', 'a { stands in the text. Take it out: braces are not used on pages.'],
  ['a brace on a line of its own', '{1 + 1}', 'a { stands in the text. Take it out: braces are not used on pages.'],
  ['computer code', 'Write `this`.', '`this` is written as computer code. Write it as plain words.'],
  [
    'a block of computer code',
    '```\nthis\n```',
    'a page cannot hold computer code (``` before and after it). See content/README.md for the blocks there are.',
  ],
  [
    'a line across',
    '---',
    'a page cannot hold a line across the page (`---`). Use a heading, or take it out. See content/README.md for the blocks there are.',
  ],
  [
    'two spaces at the end of a line',
    'Hello  \nyou.',
    'the line ends with two spaces or a backslash. Take them out: each sentence is on its own line already.',
  ],
  [
    'a heading that is too big',
    '# Big',
    'a heading here begins with `##` or `###`, but this one begins with `#`. The title of the page is the only big heading.',
  ],
  [
    'a heading that is too small',
    '#### Small',
    'a heading here begins with `##` or `###`, but this one begins with `####`. The title of the page is the only big heading.',
  ],
  [
    'a table without a caption',
    '| Who | What |\n|---|---|\n| You | ask |',
    'a table needs a caption. Put `<Table caption="...">` before it and `</Table>` after it.',
  ],
  [
    'a quotation without a source',
    '> We were not asked.',
    'to quote somebody, write `<Quote source="...">` before the words and `</Quote>` after them.',
  ],
  ['an unknown block', '<Banana />', 'there is no block `<Banana>`. See content/README.md for the blocks there are.'],
  ['a misspelt block', '<Timline />', 'there is no block `<Timline>`. Did you mean `<Timeline>`?'],
  [
    'a block inside a sentence',
    'Phone <Urgent /> now.',
    '`<Urgent>` cannot stand inside a sentence. Put it alone on its own line, or see content/README.md for what can stand inside a sentence.',
  ],
  [
    'a number alone on its line',
    '<Figure id="in-hospital-2024" />',
    '`<Figure>` stands inside a sentence. Write words before or after it on the same line.',
  ],
  ['a point', '<Point picture="ask">\nAsk.\n</Point>', 'a point with a picture belongs in easy-read.mdx. Here, write paragraphs.'],
  ['a block without its id', '<Contact />', '`<Contact>`: `id` is missing. Write the name of a file in content/contacts, without `.yaml`.'],
  [
    'a block with a word it does not know',
    '<Contacts group="urgnt" />',
    '`<Contacts>`: `group` must be one of a few words, but is "urgnt". Write `urgent`, `crisis`, `local`, `hospital`, `complaints` or `national`.',
  ],
  [
    'a list of pictures from something that is no letter',
    '<PictureList from="A" />',
    '`<PictureList>`: `from` must be one small letter, but is "A". For example: `<PictureList from="a" to="k" />`.',
  ],
  [
    'a step outside steps',
    '<Step title="Ask">\n\nAsk.\n\n</Step>',
    '`<Step>` stands inside `<Steps>`. Write `<Steps>` before it and `</Steps>` after it.',
  ],
  ['words between steps', '<Steps>\n\nFirst.\n\n</Steps>', 'inside `<Steps>` there can only be `<Step ...>`, each on its own line.'],
  [
    'a box outside a sheet',
    '<Box title="My name" lines="1" />',
    '`<Box>` stands inside `<Sheet>`. Write `<Sheet>` before it and `</Sheet>` after it.',
  ],
  [
    'a sheet without boxes',
    '<Sheet title="My wishes">\n</Sheet>',
    'this sheet has nothing to fill in. Inside `<Sheet>` write `<Box title="..." lines="3" />`, each on its own line.',
  ],
  [
    'a box with too many lines',
    '<Sheet title="My wishes"><Box title="My name" lines="20" /></Sheet>',
    '`<Box>`: `lines` must be a number from 1 to 6, but is "20". Write how many lines of writing the box has, like `lines="3"`.',
  ],
  [
    'a box with a picture',
    '<Sheet title="My wishes"><Box title="My name" lines="1" picture="ask" /></Sheet>',
    'a box with a picture belongs in easy-read.mdx. Here, take `picture` out.',
  ],
  [
    'a checklist without a list',
    '<Checklist title="Bring">\n\nA pen.\n\n</Checklist>',
    'inside `<Checklist>` write one list, each line with `- ` before it, and nothing else.',
  ],
])('A standard page cannot hold %s', (_, instead, message) => {
  const files = withLine(FILES, PAGE, SENTENCE, instead);

  const [, ...lines] = messageFor(files).split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatch(new RegExp(`^${PAGE} line 1[35]: `));
  expect(lines[0]?.replace(/^.* line \d+: /, '')).toBe(message);
});

test.each([
  [
    'a table',
    '<Table caption="Who">\n\n| Who | What |\n|---|---|\n| You | ask |\n\n</Table>',
    'an easy-read page cannot hold a table. Put the words in a point with its picture: `<Point picture="...">`.',
  ],
  [
    'a paragraph',
    'You can ask.',
    'an easy-read page cannot hold a paragraph without a picture. Put the words in a point with its picture: `<Point picture="...">`.',
  ],
  [
    'steps',
    '<Steps>\n\n<Step title="Ask">\n\n</Step>\n\n</Steps>',
    'an easy-read page cannot hold steps. Put the words in a point with its picture: `<Point picture="...">`.',
  ],
  [
    'the list of what was checked',
    '<Checked what="pages" />',
    'an easy-read page cannot hold the list of what was checked. Put the words in a point with its picture: `<Point picture="...">`.',
  ],
  ['a list', '- You can ask.', 'an easy-read page cannot hold a list. Put the words in a point with its picture: `<Point picture="...">`.'],
  [
    'a time limit alone',
    '<TimeLimit id="report-after-review" />',
    'an easy-read page cannot hold a time limit alone on its line. Put the words in a point with its picture: `<Point picture="...">`.',
  ],
  [
    'a point without words',
    '<Point picture="ask">\n</Point>',
    'this point has no words. Write one to three sentences in it, each on its own line.',
  ],
])('An easy-read page cannot hold %s', (_, text, message) => {
  const files = withFile(FILES, EASY_PAGE, `${FILES.get(EASY_PAGE)}\n${text}\n`);

  expect(messageFor(files)).toBe(`1 thing to mend in the content:\n${EASY_PAGE} line 17: ${message}`);
});

test('A list inside a point, and a hard word in a box, are told how to be written', () => {
  const files = withFile(
    FILES,
    EASY_PAGE,
    `${FILES.get(EASY_PAGE)}
<Point picture="ask">
Ask an <Word id="advocate">advocate</Word>.

- Ask.
</Point>
`,
  );

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "2 things to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 18: an easy-read page cannot hold \`<Word>\`. Write the word in **bold**, and say what it means in the next sentence.
    content/pages/principles/everyday-life/easy-read.mdx line 20: a point holds lines of text only, one sentence a line."
  `);
});
