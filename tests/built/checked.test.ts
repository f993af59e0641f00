/** The pages that say what is open must not hide anything: whoever launches the site works through them. */
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { all, builtPages } from '../support/built-pages.ts';

const site = loadSite();
const text = builtPages()
  .filter((page) => page.address.startsWith('/about/how-we-keep-it-true/'))
  .flatMap((page) => all(page.tree, 'main'))
  .map((main) => textIn(main))
  .join('\n');

test('every open question of a page, a contact and a name stands in the lists', () => {
  const questions = [
    ...site.pages.flatMap((page) => page.standard.openQuestions ?? []),
    ...site.contacts.flatMap((contact) => contact.openQuestion ?? []),
    ...Object.values(site.area.names).flatMap((name) => name.openQuestion ?? []),
  ];

  expect(questions.length).toBeGreaterThan(0);
  expect(questions.filter((question) => !text.includes(question))).toEqual([]);
});

test('every page and every contact stands in the lists of what was checked', () => {
  const names = [...site.pages.map((page) => page.standard.title), ...site.contacts.map((contact) => contact.name)];

  expect(names.filter((name) => !text.includes(name))).toEqual([]);
});
