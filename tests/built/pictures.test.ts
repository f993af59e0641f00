/** The built pages with the list of pictures, and the file with all of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { STYLES } from '#schema/site.ts';
import { all, attribute, builtPages, DIST, one, WORK_PAGES } from '../support/built-pages.ts';

const BYTES_PER_KB = 1000;

const site = loadSite();
const zip = readFileSync(join(DIST, 'downloads/pictures.zip'));
const lists = builtPages().filter((page) => all(page.tree, '.pictures').length > 0);
const inStyle = (style: string) =>
  lists.filter((page) => (style === 'standard' ? !/^\/(?:easy-read|symbols)\//.test(page.address) : page.address.startsWith(`/${style}/`)));

test.each(STYLES)('in %s, every picture of the table is listed once', (style) => {
  const ids = inStyle(style).flatMap((page) => all(page.tree, '.pictures > li').map((entry) => attribute(entry, 'id')));

  expect(ids.sort()).toEqual(site.pictures.map(({ id }) => `picture-${id}`).sort());
});

test('the file to download holds every picture as it is on the site, the table and the licence', () => {
  const files = unzipSync(zip);
  const wrong = site.pictures.filter(
    ({ id }) => !Buffer.from(files[`pictures/${id}.svg`] ?? []).equals(readFileSync(join(DIST, 'pictures', `${id}.svg`))),
  );

  expect(wrong).toEqual([]);
  expect(Object.keys(files)).toHaveLength(site.pictures.length + 2);
  expect(strFromU8(files['pictures.csv'] ?? new Uint8Array()).match(/\r\n/g)).toHaveLength(site.pictures.length + 1);
  const licence = strFromU8(files['LICENCE.txt'] ?? new Uint8Array());
  expect(licence).toContain('CC BY-SA 4.0');
  expect(licence).toContain('https://openmoji.org');
  expect(licence).toContain(site.area.siteName);
  expect(licence).not.toMatch(/\{\w+\}/);
});

test('the link to it says its true size', () => {
  const said = lists.map((page) => /(?<size>\d+) kB/.exec(textIn(one(page.tree, 'a[href="/downloads/pictures.zip"]')))?.groups?.['size']);

  expect(new Set(said)).toEqual(new Set([String(Math.ceil(zip.length / BYTES_PER_KB))]));
});

test('the list is one link away from every page', () => {
  const first = STYLES.map(
    (style) =>
      inStyle(style)
        .map((page) => page.address)
        .sort()[0],
  );
  // The pages for the teams have no pictures.
  const orphans = builtPages()
    .filter(({ address }) => !WORK_PAGES.includes(address))
    .filter((page) => !first.some((address) => all(page.tree, `a[href="${address}"]`).length > 0));

  expect(orphans.map((page) => page.address)).toEqual([]);
});
