import { expect, test } from 'vitest';
import { addressOf, addressOfPage, ancestorsOf, NoPageError, pageAt } from '#domain/address.ts';
import { pageOf, smallSite, smallSiteFiles, withLine, withoutFile } from '../../fixtures/small-site.ts';

const SITE = smallSite();

test.each([
  ['', 'standard', '/'],
  ['', 'easy-read', '/easy-read/'],
  ['', 'symbols', '/symbols/'],
  ['why', 'standard', '/why/'],
  ['why', 'easy-read', '/easy-read/why/'],
  ['principles/everyday-life', 'symbols', '/symbols/principles/everyday-life/'],
] as const)('The page "%s" in %s is at %s', (path, style, address) => {
  expect(addressOf(path, style)).toBe(address);
});

test('A page with its own easy read keeps its address in every style', () => {
  const why = pageOf(SITE, 'why');

  expect([addressOfPage(why, 'standard'), addressOfPage(why, 'easy-read'), addressOfPage(why, 'symbols')]).toEqual([
    '/why/',
    '/easy-read/why/',
    '/symbols/why/',
  ]);
});

test('A page without easy read sends its easy readers to the page that stands in', () => {
  const folder = 'content/pages/principles/everyday-life';
  const files = withoutFile(
    withLine(smallSiteFiles(), `${folder}/standard.mdx`, 'sources: []', 'sources: []\neasyReadAt: why'),
    `${folder}/easy-read.mdx`,
  );
  const page = pageOf(smallSite(files), 'principles/everyday-life');

  expect([addressOfPage(page, 'standard'), addressOfPage(page, 'easy-read'), addressOfPage(page, 'symbols')]).toEqual([
    '/principles/everyday-life/',
    '/easy-read/why/',
    '/symbols/why/',
  ]);
});

test('The home page can stand in too', () => {
  const page = { ...pageOf(SITE, 'why'), easyRead: undefined };

  expect(addressOfPage({ ...page, standard: { ...page.standard, easyReadAt: 'home' } }, 'easy-read')).toBe('/easy-read/');
});

test('Menus call the home page "home", and find it', () => {
  expect(pageAt(SITE, 'home')).toBe(pageOf(SITE, ''));
  expect(pageAt(SITE, '')).toBe(pageOf(SITE, ''));
  expect(pageAt(SITE, 'principles/everyday-life')).toBe(pageOf(SITE, 'principles/everyday-life'));
});

test('A page that is not there is an error with its path', () => {
  expect(() => pageAt(SITE, 'nowhere')).toThrow(NoPageError);
  expect(() => pageAt(SITE, 'nowhere')).toThrowErrorMatchingInlineSnapshot(
    `[NoPageError: There is no page at "nowhere". The door (src/door) should have said so before.]`,
  );
});

test.each([
  ['', []],
  ['why', ['']],
  ['principles/everyday-life', ['', 'principles']],
])('Above the page "%s" are %j', (path, above) => {
  expect(ancestorsOf(SITE, pageOf(SITE, path)).map((page) => page.path)).toEqual(above);
});
