/** What the elements of a page promise to a reader, a keyboard and a screen reader. */
import { expect, test } from 'vitest';
import type { Element } from 'hast';
import type { Inline, Point } from '#schema/page.ts';
import { STYLES, type Style } from '#schema/site.ts';
import { elements, htmlOf, linesOf, withInterfaceKeys } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite, smallSiteFiles, withLine } from '../../../fixtures/small-site.ts';

const SITE = withInterfaceKeys(smallSite());
const WHY = pageOf(SITE, 'why');
/** Every page in one style, as elements. */
const everyPage = (style: Style) => SITE.pages.map((page) => ({ path: page.path, html: htmlOf(SITE, page, style) }));

const value = (element: Element | undefined, name: string) => element?.properties[name];
const links = (nodes: Parameters<typeof elements>[0]) => elements(nodes, 'a').map((link) => String(value(link, 'href')));
/** The ids that links, labels and buttons of these elements point to. */
const pointersIn = (nodes: Parameters<typeof elements>[0]) =>
  elements(nodes, '*').flatMap((element) => {
    const href = String(value(element, 'href') ?? '');
    const targets = ['popoverTarget', 'popovertarget', 'htmlFor', 'ariaLabelledBy'].flatMap((name) => value(element, name) ?? []);
    return href.startsWith('#') ? [...targets, href.slice(1)] : targets;
  });
const blockHtml = (kind: string, style: 'standard' | 'easy-read' | 'symbols' = 'standard') => {
  const version = style === 'standard' ? WHY.standard : WHY.easyRead;
  return htmlOf(SITE, WHY, style, version?.blocks.filter((block) => block.kind === kind).slice(0, 1));
};

test.each(STYLES)('In %s every picture is decoration and keeps its place', (style) => {
  const images = everyPage(style).flatMap(({ html }) => elements(html, 'img'));

  expect(images.length).toBeGreaterThan(1);
  for (const image of images) {
    expect(value(image, 'alt')).toBe('');
    expect(value(image, 'width')).toBeGreaterThan(0);
    expect(value(image, 'height')).toBe(value(image, 'width'));
    expect(value(image, 'src')).toMatch(/^\/pictures\/[a-z0-9-]+\.svg$/);
  }
});

test.each(STYLES)('In %s no two elements of a page have the same id', (style) => {
  for (const { path, html } of everyPage(style)) {
    const ids = elements(html, '*').flatMap((element) => value(element, 'id') ?? []);

    expect([path, ids]).toEqual([path, [...new Set(ids)]]);
  }
});

test.each(STYLES)('In %s everything that points to a part of its page finds it', (style) => {
  for (const { path, html } of everyPage(style)) {
    const ids = new Set(elements(html, '*').map((element) => value(element, 'id')));

    expect([path, pointersIn(html).filter((target) => !ids.has(target))]).toEqual([path, []]);
  }
});

test.each(['easy-read', 'symbols'] as const)('In %s every link inside the site stays in %s', (style) => {
  const inside = everyPage(style).flatMap(({ html }) => links(html).filter((href) => /^\/(?!downloads\/)/.test(href)));

  expect(inside.length).toBeGreaterThan(5);
  expect(inside.filter((href) => !href.startsWith(`/${style}/`))).toEqual([]);
});

test('A heading has an id, and beside it a link to itself with a name', () => {
  const html = blockHtml('heading');
  const [anchor] = elements(html, 'a');

  expect(value(elements(html, 'h2')[0], 'id')).toBe('what-does-this-mean-for-you');
  expect(value(anchor, 'href')).toBe('#what-does-this-mean-for-you');
  expect(value(anchor, 'ariaLabel')).toBe('«copyLink»: What does this mean for you?');
  expect(elements(elements(html, 'h2'), 'a')).toEqual([]);
});

test('Two headings with the same words have different ids', () => {
  const files = withLine(smallSiteFiles(), 'content/pages/why/standard.mdx', '## How many people?', '## What happened?');
  const site = smallSite(withLine(files, 'content/pages/why/standard.mdx', 'Read [how many people](#how-many-people) too.', 'Read on.'));

  expect(elements(htmlOf(site, pageOf(site, 'why'), 'standard'), 'h2').map((heading) => value(heading, 'id'))).toContain('what-happened-1');
});

test('In a point the picture comes before its words', () => {
  const points = elements(htmlOf(SITE, WHY, 'easy-read'), '.points').flatMap((list) => elements(list.children, 'li'));

  expect(points.length).toBeGreaterThan(3);
  expect(points.map((point) => point.children.map((child) => (child.type === 'element' ? child.tagName : child.type)))).toEqual(
    points.map(() => ['img', 'div']),
  );
});

test('With symbols a point has no picture of its own, because its words have them', () => {
  const [list] = elements(htmlOf(SITE, WHY, 'symbols'), '.points');

  expect(elements(list ? [list] : [], '.pic')).toEqual([]);
  expect(elements(list ? [list] : [], '.sym').map((symbol) => [value(symbol, 'dataConcept'), linesOf([symbol]).join()])).toEqual([
    ['hospital', 'hospital.'],
    ['ask', 'ask for'],
    ['review', 'review.'],
    // The author forbade a symbol for "say no" and asked for one more here.
    ['review', 'review.'],
  ]);
});

test('What opens and closes a quotation stays with its last word', () => {
  const children = [{ kind: 'text' as const, text: 'They call it a "hospital".' }];
  const point = { kind: 'point' as const, picture: 'ask', lines: [{ children, line: 1 }], line: 1 };

  const symbols = elements(htmlOf(SITE, WHY, 'symbols', [point]), '.sym');

  expect(symbols.map((symbol) => linesOf([symbol]))).toEqual([['"hospital".']]);
});

test('Words inside a link get no symbol, and leave theirs to the words beside it', () => {
  const link: Inline = { kind: 'link', to: 'why', children: [{ kind: 'text', text: 'the hospital' }], line: 2 };
  const children: Inline[] = [link, { kind: 'text', text: ' is a hospital.' }];
  const point: Point = { kind: 'point', picture: 'house', lines: [{ children, line: 2 }], line: 1 };

  const symbols = elements(htmlOf(SITE, WHY, 'symbols', [point]), '.sym');

  expect(symbols.map((symbol) => linesOf([symbol]))).toEqual([['hospital.']]);
});

test('Only the first picture of a page is fetched at once; the others wait until they are near', () => {
  const loading = elements(htmlOf(SITE, WHY, 'easy-read'), '.pic').map((image) => value(image, 'loading'));

  expect(loading[0]).toBe('eager');
  expect(new Set(loading.slice(1))).toEqual(new Set(['lazy']));
});

test('Neighbouring points make one list', () => {
  expect(elements(htmlOf(SITE, WHY, 'easy-read'), '.points').map((list) => elements(list.children, 'li').length)).toEqual([2, 1, 1, 2]);
});

test('A contact can be rung by a touch, and says extension, option and day of the check', () => {
  const html = blockHtml('contact');

  expect(links(html)).toEqual(['tel:03300571023']);
  expect(linesOf(html)).toContain('«phone» 03300 571 023 «thenPress» 1. «extension» 8004.');
  expect(linesOf(html).join(' ')).toContain('«checked» 22 November 2026');
  expect(value(elements(html, '.contact')[0], 'id')).toBe('contact-key-worker-team');
});

test('Contacts can be reached in every way they have, in their order', () => {
  expect(links(blockHtml('contacts'))).toEqual([
    'tel:116123',
    'mailto:help@samaritans.example',
    'https://www.samaritans.example/help',
    'sms:85258?body=SHOUT',
  ]);
});

test('The yellow box rings 999 and 111 by a touch, in that order', () => {
  expect(links(blockHtml('urgent', 'easy-read'))).toEqual(['tel:999', 'tel:111']);
  expect(value(elements(blockHtml('urgent'), 'section')[0], 'ariaLabelledBy')).toEqual(['urgent-1']);
});

test('A hard word is a button that opens its meaning, with a way to the word list', () => {
  const html = blockHtml('paragraph');
  const meaning = elements(html, '.meaning');

  expect(linesOf(elements(html, 'button'))).toEqual(['review']);
  expect(linesOf(meaning[0]?.children ?? [])).toEqual(['Review: A meeting that asks whether you get the care you need. «wordList»']);
  expect(links(meaning)).toEqual(['/word-list/#review']);
});

test('A link to another site says where it goes', () => {
  const [site] = elements(htmlOf(SITE, WHY, 'standard'), '.site');

  expect(site?.children).toEqual([{ type: 'text', value: ' (england.example)' }]);
});

test('The search asks the search page in the same style, without any script', () => {
  const [form] = elements(blockHtml('search-box', 'symbols'), 'form');

  expect([value(form, 'action'), value(form, 'role'), value(elements(form?.children ?? [], 'input')[0], 'name')]).toEqual([
    '/symbols/search/',
    'search',
    'q',
  ]);
});

test('The longest bar of a chart is full, and the others in proportion', () => {
  expect(elements(blockHtml('chart'), 'rect').map((bar) => value(bar, 'width'))).toEqual([100, 71]);
});

test('A table says what its rows and columns are about', () => {
  expect(elements(blockHtml('table'), 'th').map((head) => [value(head, 'scope'), linesOf([head]).join()])).toEqual([
    ['col', 'Who'],
    ['col', 'What'],
    ['row', 'A panel'],
    ['row', 'A chair'],
  ]);
});

test('Every line of a checklist can be ticked', () => {
  expect(elements(blockHtml('checklist'), 'input').map((input) => value(input, 'type'))).toEqual(['checkbox', 'checkbox']);
});

test('A sheet has a name, and each of its boxes a label and room for as many lines as it was given', () => {
  const html = blockHtml('sheet');
  const boxes = elements(html, 'textarea');

  expect(value(elements(html, '.sheet')[0], 'ariaLabelledBy')).toEqual([value(elements(html, '.sheet-name')[0], 'id')]);
  expect(boxes.map((box) => value(box, 'rows'))).toEqual([1, 4]);
  expect(elements(html, 'label').map((label) => value(label, 'htmlFor'))).toEqual(boxes.map((box) => [value(box, 'id')]));
});

test('What is typed on a sheet goes nowhere: it is in no form, and its boxes have no name to be sent by', () => {
  const html = blockHtml('sheet');

  expect(elements(html, 'form')).toEqual([]);
  expect(elements(html, 'textarea').map((box) => value(box, 'name'))).toEqual([undefined, undefined]);
});

test('In easy read a box can have a picture before its label', () => {
  const boxes = elements(blockHtml('sheet', 'easy-read'), '.box');

  expect(boxes.map((box) => elements([box], 'img').map((image) => value(image, 'src')))).toEqual([[], ['/pictures/ask.svg']]);
});

test('Every checklist can be cleared by a button that says which list it means', () => {
  const html = blockHtml('checklist');
  const [button] = elements(html, 'button');
  const described = elements(html, '*').filter((element) => value(element, 'id') === String(value(button, 'ariaDescribedBy')));

  expect(linesOf(button ? [button] : [])).toEqual(['«clearTicks»']);
  expect(value(button, 'dataSaid')).toBe('«ticksCleared»');
  expect(linesOf(described)).toEqual(['Before you phone']);
});

test('A question of a flow chart leads to the step of each answer, and a step to its page', () => {
  expect(links(blockHtml('flow-chart'))).toEqual(['#asking--meeting', '#asking--wait', '#asking--agree', '/principles/']);
});
