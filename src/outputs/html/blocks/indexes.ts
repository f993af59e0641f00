/** Blocks that list what the site holds: hard words, all pages, and the search. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOf, addressOfPage, ancestorsOf, pageAt } from '#domain/address.ts';
import { stylesOf, versionOf } from '#domain/version.ts';
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';

interface Entry {
  name: string;
  entry: ElementContent;
}

/** Pages that are not worth a line in a list of pages: they list, search, or say that nothing is here. */
const NOT_LISTED = new Set(['a-to-z', 'search', 'not-found']);

export const wordListToHtml: Handler<BlockOf<'word-list'>> = (_block, context) => {
  const isEasy = context.voice === 'easy-read';
  return byLetter(
    context.site.words.map((word) => {
      const also = word.alsoCalled?.length ? h('span.small', ` ${context.say('alsoCalled')}: ${word.alsoCalled.join(', ')}.`) : '';
      const means = h('dd', [isEasy ? word.easyMeans : word.means, also]);
      const picture = isEasy && word.picture ? [pictureToHtml(word.picture, 88, context)] : [];
      return { name: word.term, entry: h('div.entry', [h('dt', { id: word.id }, [...picture, word.term]), means]) };
    }),
    'dl',
  );
};

/**
 * Standard: by letter, pages and words together. What a page is about does not fit beside 80 titles, so each says where it belongs.
 * Easy read: by section, because a list of 80 is too long to look through.
 */
export const allPagesToHtml: Handler<BlockOf<'all-pages'>> = (_block, context) => {
  const pages = context.site.pages
    .filter((page) => !NOT_LISTED.has(page.path) && stylesOf(page).includes(context.style))
    .sort((a, b) => byName(versionOf(a, context.style).title, versionOf(b, context.style).title));
  return context.voice === 'easy-read' ? bySection(pages, context) : byLetter(pagesAndWords(pages, context), 'ul');
};

function pagesAndWords(pages: readonly Page[], { site, style }: HtmlContext): Entry[] {
  const wordList = pageAt(site, 'word-list');
  const entry = (name: string, href: string, section: string | undefined): Entry => ({
    name,
    entry: h('li', [h('a', { href }, name), ...(section === undefined ? [] : [h('span.small', ` ${section}`)])]),
  });
  return [
    ...pages.map((page) => entry(page.standard.title, addressOf(page.path, style), sectionOf(site, page)?.standard.title)),
    ...site.words.map((word) => entry(word.term, `${addressOfPage(wordList, style)}#${word.id}`, wordList.standard.title)),
  ].sort((a, b) => byName(a.name, b.name));
}

function bySection(pages: readonly Page[], context: HtmlContext): ElementContent[] {
  const sections = pages.filter((page) => page.path !== '' && pages.some((other) => other.path.startsWith(`${page.path}/`)));
  const homeOf = (page: Page) => sections.find((section) => page === section || page.path.startsWith(`${section.path}/`));
  return [undefined, ...sections].flatMap((section) => {
    const inside = pages.filter((page) => homeOf(page) === section);
    const rows = [...inside.filter((page) => page === section), ...inside.filter((page) => page !== section)];
    const heading = section ? [h('h2.letter', versionOf(section, context.style).title)] : [];
    return [
      ...heading,
      ...(rows.length > 0
        ? [
            h(
              'ul.rows',
              { role: 'list' },
              rows.map((page) => pageRow(page, context)),
            ),
          ]
        : []),
    ];
  });
}

function pageRow(page: Page, context: HtmlContext): ElementContent {
  const version = versionOf(page, context.style);
  return h('li', [
    pictureToHtml(version.picture, 76, context),
    h('div', [h('p.row-name', [h('a', { href: addressOf(page.path, context.style) }, version.title)])]),
  ]);
}

/** The page above, unless that is the home page. */
function sectionOf(site: Site, page: Page): Page | undefined {
  return ancestorsOf(site, page).findLast((above) => above.path !== '');
}

function byName(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}

/** The form works without script as a plain question to this page; the script of the page answers while one types. */
export const searchBoxToHtml: Handler<BlockOf<'search-box'>> = (_block, context) => {
  const { say, site, style } = context;
  const aToZ = addressOfPage(pageAt(site, 'a-to-z'), style);
  return [
    h('form.find', { role: 'search', action: addressOf('search', style), id: 'search' }, [
      h('label', { htmlFor: 'query' }, say('searchLabel')),
      h('div.find-row', [
        h('input', {
          type: 'search',
          id: 'query',
          name: 'q',
          autocomplete: 'off',
          autocapitalize: 'none',
          spellcheck: 'false',
          enterkeyhint: 'search',
        }),
        h('button.btn', { type: 'submit' }, say('search')),
      ]),
    ]),
    h('p', { role: 'status', id: 'search-status' }, say('searchReady')),
    h('noscript', [h('p', [`${say('searchNoScript')} `, h('a', { href: aToZ }, say('atoZ'))])]),
    h('ol.hits', { role: 'list', id: 'search-answers' }),
  ];
};

/** Entries under their first letters, with links to the letters. */
function byLetter(entries: readonly Entry[], list: 'ul' | 'dl'): ElementContent[] {
  const groups = new Map<string, ElementContent[]>();
  for (const { name, entry } of entries) {
    const letter = name.charAt(0).toUpperCase();
    groups.set(letter, [...(groups.get(letter) ?? []), entry]);
  }
  const letters = [...groups.keys()];
  return [
    h(
      'ul.letters',
      { role: 'list' },
      letters.map((letter) => h('li', [h('a', { href: `#letter-${letter.toLowerCase()}` }, letter)])),
    ),
    ...[...groups].flatMap(([letter, items]) => [
      h('h2.letter', { id: `letter-${letter.toLowerCase()}` }, letter),
      h(`${list}.entries`, list === 'ul' ? { role: 'list' } : {}, items),
    ]),
  ];
}
