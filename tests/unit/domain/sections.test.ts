import { expect, test } from 'vitest';
import { sectionsOf } from '#domain/sections.ts';
import { smallSite } from '../../fixtures/small-site.ts';

test('A page and the pages below it make a section; pages that stand alone come last, together', () => {
  const sections = sectionsOf(smallSite()).map(({ title, pages }) => ({ title, paths: pages.map((page) => page.path) }));

  expect(sections).toEqual([
    { title: 'The principles', paths: ['principles', 'principles/everyday-life'] },
    { title: undefined, paths: ['', 'a-to-z', 'forms/every-kind', 'not-found', 'search', 'why', 'word-list'] },
  ]);
});

test('No page is lost', () => {
  const site = smallSite();

  expect(sectionsOf(site).flatMap((section) => section.pages)).toHaveLength(site.pages.length);
});
