/** Blocks that list what the site holds: hard words, all pages, and the search. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOf, addressOfPage, pageAt } from '#domain/address.ts';
import { stylesOf, versionOf } from '#domain/version.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';

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

export const allPagesToHtml: Handler<BlockOf<'all-pages'>> = (_block, context) => {
  const pages = context.site.pages.filter((page) => !NOT_LISTED.has(page.path) && stylesOf(page).includes(context.style));
  if (context.voice === 'easy-read') {
    return [
      h(
        'ul.rows',
        { role: 'list' },
        pages.map((page) => {
          const version = versionOf(page, context.style);
          return h('li', [
            pictureToHtml(version.picture, 76, context),
            h('div', [h('p.row-name', [h('a', { href: addressOf(page.path, context.style) }, version.title)])]),
          ]);
        }),
      ),
    ];
  }
  const wordList = addressOfPage(pageAt(context.site, 'word-list'), context.style);
  const entries = [
    ...pages.map((page) => ({ name: page.standard.title, href: addressOf(page.path, 'standard'), what: page.standard.summary })),
    ...context.site.words.map((word) => ({ name: word.term, href: `${wordList}#${word.id}`, what: word.means })),
  ].sort((a, b) => a.name.localeCompare(b.name, 'en'));
  return byLetter(
    entries.map(({ name, href, what }) => ({ name, entry: h('li', [h('a', { href }, name), h('span.small', ` ${what}`)]) })),
    'ul',
  );
};

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
function byLetter(entries: readonly { name: string; entry: ElementContent }[], list: 'ul' | 'dl'): ElementContent[] {
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
