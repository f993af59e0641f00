import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { plainId } from '#domain/plain-id.ts';
import { versionOf } from '#domain/version.ts';
import { everyBlock } from '#domain/walk.ts';
import { loadSite } from '#door/load-content.ts';
import { searchIndex } from '#outputs/search/search-index.ts';
import { STYLES } from '#schema/site.ts';

/** As the server sends it. With the script (9 kB) and the headers, a first answer must stay under 35 kB; a journey measures that. */
const MOST_BYTES_OF_INDEX = 24_000;

const site = loadSite();

test.each(STYLES)('every page and word can be found in %s, but not the pages that only list and search', (style) => {
  const paths = searchIndex(site, style).entries.map(({ path }) => path);

  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toEqual(expect.arrayContaining(['', 'get-help-now', 'principles/choosing-a-home', 'word-list', 'word-list#advocate']));
  expect(paths).not.toEqual(expect.arrayContaining(['search']));
  expect(paths).not.toEqual(expect.arrayContaining(['not-found']));
  expect(paths).not.toEqual(expect.arrayContaining(['a-to-z']));
});

test('a page is described in the voice of the style, with where it belongs and where else it can be read', () => {
  const page = site.pages.find(({ path }) => path === 'principles/choosing-a-home');
  const inStandard = searchIndex(site, 'standard').entries.find(({ path }) => path === page?.path);
  const inSymbols = searchIndex(site, 'symbols').entries.find(({ path }) => path === page?.path);

  expect(inStandard).toMatchObject({
    kind: 'page',
    address: '/principles/choosing-a-home/',
    title: page?.standard.title,
    section: 'The nine principles',
    sentence: page?.standard.summary,
    alsoIn: [
      { style: 'easy-read', address: '/easy-read/principles/choosing-a-home/' },
      { style: 'symbols', address: '/symbols/principles/choosing-a-home/' },
    ],
  });
  expect(inStandard).not.toHaveProperty('picture');
  expect(inSymbols).toMatchObject({
    address: '/symbols/principles/choosing-a-home/',
    title: page?.easyRead?.title,
    sentence: page?.easyRead?.summary,
    picture: `/pictures/${page?.easyRead?.picture}.svg`,
  });
  expect(inSymbols?.names).toContain(page?.standard.title);
});

test('a word leads to its line in the word list, and in easy read it always has a picture', () => {
  const words = searchIndex(site, 'easy-read').entries.filter(({ kind }) => kind === 'word');

  expect(words.find(({ path }) => path === 'word-list#advocate')).toMatchObject({
    address: '/easy-read/word-list/#advocate',
    picture: '/pictures/advocate.svg',
  });
  expect(words.filter(({ picture }) => !picture)).toEqual([]);
});

test.each(STYLES)('every heading in the index of %s leads to a heading of its page', (style) => {
  const wrong = searchIndex(site, style).entries.flatMap(({ path, kind, headings }) => {
    const page = site.pages.find((candidate) => candidate.path === path);
    if (kind === 'word' || !page) return [];
    const ids = new Set([...everyBlock(versionOf(page, style).blocks)].flatMap((block) => (block.kind === 'heading' ? [block.id] : [])));
    return headings.filter(({ id, words }) => !ids.has(id ?? plainId(words))).map(({ words }) => `${path}: ${words}`);
  });

  expect(wrong).toEqual([]);
});

test('a page can be found by the contacts it lists', () => {
  const help = searchIndex(site, 'standard').entries.find(({ path }) => path === 'get-help-now');

  expect(help?.names).toEqual(expect.arrayContaining(['Samaritans', 'Childline']));
});

test('what a typed word may mean is a list, the likeliest first', () => {
  const synonyms = [{ say: ['ring'], mean: 'get help now, key worker' }];

  expect(searchIndex({ ...site, synonyms }, 'standard').synonyms).toEqual([{ say: ['ring'], mean: ['get help now', 'key worker'] }]);
});

test.each(STYLES)('the index of %s is light', (style) => {
  expect(brotliCompressSync(JSON.stringify(searchIndex(site, style))).length).toBeLessThan(MOST_BYTES_OF_INDEX);
});
