/** The list of pictures: in order, with its origin and its id, shared among pages, and with the true size of the download. */
import { expect, test } from 'vitest';
import type { Element } from 'hast';
import { pagesOfPictures } from '#domain/picture-list.ts';
import { STYLES, type Style } from '#schema/site.ts';
import { elements, htmlOf, linesOf, withInterfaceKeys } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite, smallSiteFiles, withLine } from '../../../fixtures/small-site.ts';

const FILES = smallSiteFiles();
const PICTURES = 'content/pictures.yaml';
const ASK = 'ask: { word: ask, meaning: Say a question., from: own }';
const SITE = withInterfaceKeys(smallSite());
/** The same site with its list on two pages. The second half stands on the page that comes first. */
const SHARED = withInterfaceKeys(
  smallSite(
    [
      ['content/pages/why/standard.mdx', '<PictureList />', '<PictureList from="a" to="k" />'],
      ['content/pages/why/easy-read.mdx', '<PictureList />', '<PictureList from="a" to="k" />'],
      ['content/pages/word-list/standard.mdx', '<WordList />', '<WordList />\n\n<PictureList from="l" to="z" />'],
      ['content/pages/word-list/easy-read.mdx', '<WordList />', '<WordList />\n\n<PictureList from="l" to="z" />'],
    ].reduce((files, [path = '', line = '', instead]) => withLine(files, path, line, instead), FILES),
  ),
);

const value = (element: Element | undefined, name: string) => element?.properties[name];
const listHtml = (site = SITE, path = 'why', style: Style = 'standard') => {
  const found = pagesOfPictures(site, style).find(({ page }) => page.path === path);
  return htmlOf(site, pageOf(site, path), style, found ? [found.list] : []);
};
const entries = (html: ReturnType<typeof listHtml>) => elements(elements(html, '.pictures'), 'li');

test('Every picture of the table has its entry, in the order of the words', () => {
  const words = entries(listHtml()).map((entry) => linesOf([entry])[0]);

  expect(words).toHaveLength(SITE.pictures.length);
  expect(words).toEqual([...words].sort());
});

test('An entry can be linked to by the id of its picture', () => {
  expect(entries(listHtml()).map((entry) => value(entry, 'id'))).toContain('picture-say-no');
});

test('The pictures of the list are 96 px and wait until they are near', () => {
  const images = elements(entries(listHtml()), 'img');

  expect(new Set(images.map((image) => [value(image, 'width'), value(image, 'height'), value(image, 'loading')].join()))).toEqual(
    new Set(['96,96,lazy']),
  );
});

test('The order is that of the words, not of the ids', () => {
  const site = smallSite(withLine(FILES, PICTURES, ASK, 'ask: { word: zebra, meaning: Say a question., from: own }'));

  expect(
    entries(listHtml(site))
      .map((entry) => value(entry, 'id'))
      .at(-1),
  ).toBe('picture-ask');
});

test('A word that does not begin with a letter is not lost', () => {
  const site = smallSite(withLine(FILES, PICTURES, ASK, 'ask: { word: 1 question, meaning: Say a question., from: own }'));

  expect(entries(listHtml(site)).map((entry) => value(entry, 'id'))).toContain('picture-ask');
});

test('The download says how big it is, rounded up to whole kilobytes', () => {
  const [download] = elements(listHtml(), 'a').filter((link) => value(link, 'href') === '/downloads/pictures.zip');

  expect(linesOf(download ? [download] : [])).toEqual(['«picturesDownload» 13 124']);
});

test('The licence is said once over the list, with the way to its words', () => {
  expect(elements(listHtml(), 'a').map((link) => value(link, 'href'))).toContain('https://creativecommons.org/licenses/by-sa/4.0/');
});

test('A list that is whole has no parts to go to', () => {
  expect(elements(listHtml(), 'nav')).toEqual([]);
});

test.each(STYLES)('In %s, pages that share the letters lead to each other, and no picture is lost or listed twice', (style) => {
  const first = listHtml(SHARED, 'why', style);
  const second = listHtml(SHARED, 'word-list', style);
  const prefix = style === 'standard' ? '' : `/${style}`;
  const ways = (html: typeof first) =>
    elements(elements(html, 'nav'), 'a').map((link) => [value(link, 'href'), value(link, 'ariaCurrent')]);

  expect(ways(first)).toEqual([
    [`${prefix}/why/`, 'page'],
    [`${prefix}/word-list/`, undefined],
  ]);
  expect(ways(second)).toEqual([
    [`${prefix}/why/`, undefined],
    [`${prefix}/word-list/`, 'page'],
  ]);
  expect([...entries(first), ...entries(second)].map((entry) => value(entry, 'id')).sort()).toEqual(
    SHARED.pictures.map(({ id }) => `picture-${id}`).sort(),
  );
  expect(linesOf(first).at(-1)).toBe('«picturesNext»: «picturesLetters» L Z');
  expect(linesOf(second).at(-1)).toBe('«pictureOpenMoji» 1F50D');
});
