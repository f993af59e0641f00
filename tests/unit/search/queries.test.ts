import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { prepareSearch } from '#browser/search/find-answers.ts';
import { loadSite } from '#door/load-content.ts';
import { searchIndex } from '#outputs/search/search-index.ts';
import { STYLES } from '#schema/site.ts';

interface Query {
  type: string;
  want: string[];
}

const FEWEST_FIRST = 36;
const FEWEST_IN_FIRST_THREE = 39;

const { plain, everyday } = parse(readFileSync('tests/search-queries.yaml', 'utf8')) as { plain: Query[]; everyday: Query[] };
const { questions } = parse(readFileSync('tests/questions.yaml', 'utf8')) as { questions: { type: string[]; page: string }[] };
const queries = [...plain, ...everyday];
const site = loadSite();

test('there are 40 searches to go by, half of them misspelt or in everyday words', () => {
  expect([plain.length, everyday.length]).toEqual([20, 20]);
});

test('every page and word that a search should find is there', () => {
  const known = new Set(searchIndex(site, 'standard').entries.map(({ path }) => path || 'home'));

  expect(queries.flatMap(({ want }) => want).filter((path) => !known.has(path))).toEqual([]);
});

test.each(STYLES)('in %s, the right page comes first for 36 of 40 searches, and among the first three for 39', (style) => {
  const answer = prepareSearch(searchIndex(site, style));

  const places = queries.map(({ type, want }) => ({
    type,
    place: answer(type).found.findIndex(({ entry }) => want.includes(entry.path || 'home')),
  }));
  const notFirst = places.filter(({ place }) => place !== 0);
  const notInFirstThree = places.filter(({ place }) => place < 0 || place > 2);

  expect(queries.length - notFirst.length, `not first: ${JSON.stringify(notFirst)}`).toBeGreaterThanOrEqual(FEWEST_FIRST);
  expect(queries.length - notInFirstThree.length, `not in the first three: ${JSON.stringify(notInFirstThree)}`).toBeGreaterThanOrEqual(
    FEWEST_IN_FIRST_THREE,
  );
});

test.each(STYLES)('in %s, each question that people come with leads to its page, among the first three answers', (style) => {
  const index = searchIndex(site, style);
  const known = new Set(index.entries.map(({ path }) => path));
  const answer = prepareSearch(index);

  const lost = questions
    .filter(({ page }) => known.has(page))
    .flatMap(({ type, page }) =>
      type.flatMap((typed) => {
        const found = answer(typed).found.map(({ entry }) => entry.path);
        return found.slice(0, 3).includes(page) ? [] : [`${typed} -> ${page}: ${found.join(', ')}`];
      }),
    );

  expect(lost).toEqual([]);
});
