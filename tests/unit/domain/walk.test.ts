import { expect, test } from 'vitest';
import { textOf } from '#domain/text-of.ts';
import { everyBlock, everyInline, everyRun } from '#domain/walk.ts';
import type { BlockKind } from '#schema/page.ts';
import { pageOf, smallSite, smallSiteFiles } from '../../fixtures/small-site.ts';

const SITE = smallSite();
const { standard, easyRead } = pageOf(SITE, 'why');

/** In which version of the page "why" each kind of block stands: a new kind must be added to it. */
const WHERE_IT_STANDS = {
  'all-pages': easyRead,
  cards: standard,
  chart: standard,
  checked: standard,
  checklist: standard,
  contact: standard,
  contacts: standard,
  feedback: standard,
  'flow-chart': standard,
  form: pageOf(SITE, 'forms/every-kind').standard,
  'form-list': standard,
  heading: standard,
  list: standard,
  note: standard,
  paragraph: standard,
  'picture-list': standard,
  point: easyRead,
  quotation: standard,
  'search-box': standard,
  sheet: easyRead,
  steps: standard,
  table: standard,
  'time-limit': standard,
  timeline: standard,
  urgent: standard,
  'word-list': standard,
} satisfies Record<BlockKind, unknown>;

test('The long page of the small site holds every kind of block there is', () => {
  const missing = Object.entries(WHERE_IT_STANDS).filter(
    ([kind, version]) => ![...everyBlock(version?.blocks ?? [])].some((block) => block.kind === kind),
  );

  expect(missing.map(([kind]) => kind)).toEqual([]);
});

test('Every text of a page comes out once, in the order of the page', () => {
  const runs = [...everyRun(standard.blocks)].map((run) => `${run.where}: ${textOf(run.inlines, SITE, 'standard')}`);

  expect(runs).toMatchInlineSnapshot(`
    [
      "paragraph: Many people stay in hospital for years. You can ask for a review early.",
      "heading: What does this mean for you?",
      "list: You can ask for help. The principles say how.",
      "list: An advocate can help:",
      "list: to ask",
      "list: to say no",
      "list: Phone 116 123 at any time.",
      "heading: In Fenshire",
      "paragraph: Fenshire County Council works with the NHS Board for Fenshire. Their plan follows the national plan. Read how many people too.",
      "title: Ask early",
      "paragraph: Write it down.",
      "title: Bring somebody",
      "paragraph: Bring a friend, or your family.",
      "title: Before you phone",
      "checklist: Your name",
      "checklist: What you need:",
      "checklist: a person",
      "checklist: a plan",
      "paragraph: The report comes within 2 weeks (14 days).",
      "heading: What happened?",
      "paragraph: We were not asked.",
      "heading: How many people?",
      "paragraph: In March 2024 there were 2,045 people.",
      "title: People in hospital",
      "title: Who does what",
      "table: Who",
      "table: What",
      "table: A panel",
      "table: asks questions",
      "table: A chair",
      "table: writes the report",
      "title: What good support is",
      "title: My three wishes",
      "title: My name",
      "title: What I wish for",
      "heading: Talk to a person",
    ]
  `);
});

test('Every line of an easy-read page comes out once, in the order of the page', () => {
  const runs = [...everyRun(easyRead?.blocks ?? [])].map((run) => textOf(run.inlines, SITE, 'easy-read'));

  expect(runs).toMatchInlineSnapshot(`
    [
      "This page is about people in hospital.",
      "Many people stay in hospital for years.",
      "You can ask for a review.",
      "A review is a meeting about your care.",
      "You can say no to the review.",
      "What you can do",
      "You can phone 116 123.",
      "You can read the principles.",
      "your council can help you.",
      "How many people",
      "about 2 thousand people were in hospital.",
      "The report comes in 2 weeks.",
      "It says what the plan says.",
      "People in hospital",
      "Good help",
      "My wishes",
      "My name",
      "What I wish for",
      "Talk to a person",
    ]
  `);
});

test.each([standard, easyRead])('Every text of $file says the line it stands on', (version) => {
  const source = (smallSiteFiles().get(version?.file ?? '') ?? '').split('\n');

  // The cells of a table say the line of the table, and a title stands in the line of its block.
  for (const run of [...everyRun(version?.blocks ?? [])].filter((candidate) => candidate.where !== 'table')) {
    const [first] = run.inlines;
    expect(source[run.line - 1]).toContain(first?.kind === 'text' ? first.text.split(/[.:]/)[0] : '<');
  }
});

test('Blocks inside blocks come right after the block they are in', () => {
  const kinds = [...everyBlock(standard.blocks)].map((block) => block.kind);

  expect(kinds.slice(kinds.indexOf('steps'), kinds.indexOf('time-limit'))).toEqual([
    'steps',
    'paragraph',
    'paragraph',
    'checklist',
    'note',
    'paragraph',
  ]);
});

test('Pieces inside pieces come right after the piece they are in', () => {
  const first = [...everyRun(standard.blocks)][0];

  expect([...everyInline(first?.inlines ?? [])].map((inline) => (inline.kind === 'text' ? inline.text : inline.kind))).toEqual([
    'Many people stay in hospital for years. ',
    'keep',
    'You can ask for a ',
    'word',
    'review',
    ' ',
    'strong',
    'early',
    '.',
  ]);
});
