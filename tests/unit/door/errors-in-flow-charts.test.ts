/** What an author reads when one cannot walk through a flow chart. */
import { expect, test } from 'vitest';
import { messageFor, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const CHART = 'content/flow-charts/asking.yaml';

test.each([
  ['a next step that is not there', 'next: agree', 'next: agre', 5, 'there is no step `agre` in this chart. Did you mean `agree`?'],
  [
    'an answer that leads nowhere',
    'no: wait',
    'no: hospital',
    9,
    'there is no step `hospital` in this chart. Its steps are: worry, agree, wait, meeting.',
  ],
  [
    'a question without a no',
    'no: wait',
    undefined,
    7,
    'this step says what comes after `yes`, but not after `no`. Write both, or `next` if there is nothing to choose.',
  ],
  [
    'a question with a next step',
    'no: wait',
    'no: wait\n    next: meeting',
    7,
    'this step has `yes`, `no` and `next`. A question goes on by its answers: take `next` out.',
  ],
  [
    'answers without a question',
    'words: Does the person agree?',
    'words: The person agrees.',
    7,
    'this step has `yes` and `no`, so it must ask something. End its words with a question mark.',
  ],
  [
    'a question without answers',
    'words: Ask again later.',
    'words: Is it later?',
    11,
    'this is a question, but nothing says what comes after a yes and after a no. Write both `yes` and `no`.',
  ],
  ['a page that is not there', 'page: principles', 'page: principle', 12, 'there is no page `principle`. Did you mean `principles`?'],
  [
    'a time limit that is not there',
    'words: The report comes {report-after-review}.',
    'words: The report comes {report-after-reviews}.',
    15,
    'there is no time limit `report-after-reviews`. Did you mean `report-after-review`?',
  ],
  [
    'a phone number',
    'words: Ask again later.',
    'words: Phone 116 123.',
    11,
    '"116 123" is typed into a step. Say it without, and name the page that has it: `page: get-help-now`.',
  ],
  [
    'a local name',
    '- It says who does what.',
    '- Fenshire County Council reads it.',
    15,
    '"Fenshire County Council" is typed into a step. Say it without, and name the page that has it: `page: get-help-now`.',
  ],
])('In a flow chart %s is refused', (_, line, instead, number, message) => {
  const [, ...problems] = messageFor(withLine(FILES, CHART, line, instead)).split('\n');

  // What comes after the mistake may not be reached any more, and says so on lines of its own.
  expect(problems[0]).toBe(`${CHART} line ${number}: ${message}`);
});

test('A step that nothing leads to is refused', () => {
  expect(messageFor(withLine(FILES, CHART, 'yes: meeting', 'yes: wait'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/flow-charts/asking.yaml line 14: no way leads from the first step to the step \`meeting\`. Name it as the \`next\`, \`yes\` or \`no\` of another step, or take it out."
  `);
});

test('Two steps with one id are refused', () => {
  expect(messageFor(withLine(FILES, CHART, '- id: wait', '- id: worry'))).toMatchInlineSnapshot(`
    "2 things to mend in the content:
    content/flow-charts/asking.yaml line 9: there is no step \`wait\` in this chart. Its steps are: worry, agree, worry, meeting.
    content/flow-charts/asking.yaml line 10: there is a step \`worry\` before this one. Give each step an \`id\` of its own."
  `);
});

test('A step that says nothing is refused', () => {
  const files = withLine(FILES, CHART, 'words: Somebody is worried.', undefined);

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/flow-charts/asking.yaml line 3: \`words\` in entry 1 of \`steps\` is missing. Write what happens in one sentence, or a question that ends with a question mark. A time limit stands as \`{report-after-review}\`."
  `);
});

test('A page that shows a chart that is not there is told the nearest one', () => {
  const files = withLine(FILES, 'content/pages/why/standard.mdx', '<FlowChart id="asking" />', '<FlowChart id="askin" />');

  expect(messageFor(files)).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/why/standard.mdx line 117: there is no flow chart \`askin\`. Did you mean \`asking\`?"
  `);
});

test('A flow chart belongs on a standard page', () => {
  const file = 'content/pages/principles/everyday-life/easy-read.mdx';

  expect(messageFor(withLine(FILES, file, '## What it means', '<FlowChart id="asking" />'))).toMatchInlineSnapshot(`
    "1 thing to mend in the content:
    content/pages/principles/everyday-life/easy-read.mdx line 10: an easy-read page cannot hold a flow chart. Put the words in a point with its picture: \`<Point picture="...">\`."
  `);
});
