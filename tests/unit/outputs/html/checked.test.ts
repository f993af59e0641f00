import { expect, test } from 'vitest';
import type { Block } from '#schema/page.ts';
import { elements, htmlOf, linesOf, withInterfaceKeys } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite } from '../../../fixtures/small-site.ts';

const SITE = withInterfaceKeys(smallSite());
const WHY = pageOf(SITE, 'why');

function linesOfChecked(what: Extract<Block, { kind: 'checked' }>['what'], site = SITE): string[] {
  return linesOf(htmlOf(site, WHY, 'standard', [{ kind: 'checked', what, section: undefined, line: 1 }]));
}

test('Every page says when it was checked, when the next check is, and how much is open', () => {
  expect(linesOfChecked('pages')).toMatchInlineSnapshot(`
    [
      "The principles",
      "«otherPages»",
      "The principles",
      "The principles",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "A good everyday life",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "«otherPages»",
      "Live at home, not in hospital",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "All pages",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "A form of every kind",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "We cannot find that page",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "Search",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
      "Why we have this",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesMany» 2. «openOne».",
      "Word list",
      "«checked» 22 November 2026. «nextCheck» 22 May 2027. «sourcesNone».",
    ]
  `);
});

test('Every name of the area and every contact says when it was checked and how sure we are', () => {
  expect(linesOfChecked('contacts')).toMatchInlineSnapshot(`
    [
      "«namesOfTheArea»",
      "«phoneNumbers»",
      "«namesOfTheArea»",
      "Fenshire",
      "«checked» 22 November 2026. «confirmed».",
      "Fenshire County Council",
      "«checked» 22 November 2026. «confirmed».",
      "The NHS Board for Fenshire",
      "«checked» 22 November 2026. «seed».",
      "Is this still its name?",
      "«phoneNumbers»",
      "Emergency services",
      "«checked» 22 November 2026. «confirmed».",
      "NHS 111, mental health option",
      "«checked» 22 November 2026. «confirmed».",
      "Samaritans",
      "«checked» 21 November 2026. «seed».",
      "Shout",
      "«checked» 22 November 2026. «confirmed».",
      "The key worker team",
      "«checked» 22 November 2026. «confirmed».",
    ]
  `);
});

test('What must still be asked about a contact comes before what must be asked about pages', () => {
  const contacts = SITE.contacts.map((contact) =>
    contact.id === 'shout' ? { ...contact, openQuestion: 'Does the word still work?' } : contact,
  );

  const lines = linesOfChecked('open-questions', { ...SITE, contacts });

  expect(lines).toContain('Does the word still work?');
  expect(lines).not.toContain('Samaritans');
  expect(lines.indexOf('Does the word still work?')).toBeLessThan(lines.indexOf('Has the way of counting changed?'));
});

test('The open questions of a section that has a page for them are counted there, and listed on that page only', () => {
  const list: Block = { kind: 'checked', what: 'open-questions', section: 'principles', line: 1 };
  const pages = SITE.pages.map((page) => {
    if (page.path === 'why') return { ...page, standard: { ...page.standard, blocks: [list] } };
    return page.path === 'principles/everyday-life'
      ? { ...page, standard: { ...page.standard, openQuestions: ['Who helps here?'] } }
      : page;
  });
  const site = { ...SITE, pages };

  expect(linesOfChecked('open-questions', site)).toContain('Why we have this: «openOne»');
  expect(linesOfChecked('open-questions', site)).not.toContain('Who helps here?');
  expect(linesOf(htmlOf(site, WHY, 'standard', [list]))).toEqual(['The principles', 'A good everyday life', 'Who helps here?']);
});

test('Each heading of the list has a link to it above the list', () => {
  const html = htmlOf(SITE, WHY, 'standard', [{ kind: 'checked', what: 'pages', section: undefined, line: 1 }]);

  const links = elements(html, '.alone').map((link) => link.properties['href']);

  expect(links).toEqual(elements(html, 'h2').map((heading) => `#${String(heading.properties['id'])}`));
});

test('When nobody has said anything, the page says so in a plain sentence', () => {
  const html = htmlOf({ ...SITE, feedback: [] }, WHY, 'standard', [{ kind: 'feedback', line: 1 }]);

  expect(linesOf(html)).toEqual(['«feedbackNone»']);
});
