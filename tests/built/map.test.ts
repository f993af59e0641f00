/** The map of the site: every address answers, and everything can be reached from the home page by links alone. */
import { expect, test } from 'vitest';
import { addressOf } from '#domain/address.ts';
import { STYLES, type Style } from '#schema/site.ts';
import { all, attribute, type BuiltPage, builtPages, WORK_PAGES } from '../support/built-pages.ts';

const MOST_TAPS = 3;
const MOST_CHOICES = 7;

/** Pages in all three styles, by section: the page of the section first. Addresses are promises; take none out without a redirect. */
const MAP: Record<string, readonly string[]> = {
  '': ['get-help-now', 'what-is-it', 'how-it-helps', 'why', 'home-for-good', 'young-people', 'families', 'word-list', 'a-to-z', 'search'],
  reviews: [
    'what-is-a-review',
    'who-and-when',
    'ask-for-one',
    'your-consent',
    'before',
    'on-the-day',
    'the-questions',
    'after',
    'flow-chart',
    'if-it-goes-wrong',
  ],
  'survival-guide': [
    'asking-for-a-review',
    'getting-ready',
    'one-page-profile',
    'wants-and-worries',
    'folder-and-timeline',
    'who-is-who',
    'what-to-say',
    'words-that-help',
    'the-day',
    'after-the-review',
    'when-you-disagree',
    'medicines',
    'crisis-plan',
    'looking-after-yourself',
  ],
  register: ['who-can-be-on-it', 'yes-or-no', 'colours', 'who-sees-it', 'your-information', 'coming-off-it'],
  'key-worker': ['what-they-do', 'who-can-have-one', 'who-runs-it', 'how-to-refer', 'our-values', 'questions-to-ask'],
  'get-involved': ['terms-of-reference', 'how-to-join'],
  principles: [
    'everyday-life',
    'planned-support',
    'choice-and-control',
    'support-at-home',
    'choosing-a-home',
    'good-health-care',
    'expert-help',
    'staying-out-of-trouble',
    'hospital-only-if-needed',
  ],
  forms: ['key-worker-referral', 'review-request', 'consent-young-person', 'consent-parent'],
  about: ['accessibility', 'privacy', 'licences', 'how-we-keep-it-true', 'feedback'],
  professionals: [],
};
/** For professionals: in words only. One easy-read page, of the section, stands in for all of them. */
const IN_WORDS_ONLY = [
  'absolutes',
  'key-messages',
  'principles',
  'recommendations',
  'nice',
  'law',
  'commissioning',
  'running-a-review',
  'cite-and-link',
].map((name) => `professionals/${name}`);

const inEveryStyle = Object.entries(MAP).flatMap(([section, names]) => [
  section,
  ...names.map((name) => (section === '' ? name : `${section}/${name}`)),
]);
const pages = new Map(builtPages().map((page) => [page.address, page]));

test.each(STYLES)('in %s, every address of the map answers', (style) => {
  const promised = [...inEveryStyle, ...(style === 'standard' ? IN_WORDS_ONLY : [])].map((path) => addressOf(path, style));

  expect(promised.filter((address) => !pages.has(address))).toEqual([]);
});

test.each(STYLES)('in %s, every page is at most three links from the home page', (style) => {
  const taps = tapsFromHome(style);

  const tooFar = pagesIn(style)
    .map(({ address }) => ({ address, taps: taps.get(address) ?? 'nothing leads there' }))
    .filter((page) => typeof page.taps === 'string' || page.taps > MOST_TAPS);

  expect(tooFar).toEqual([]);
});

test.each(STYLES)('in %s, the words of a page lead to every page, not only the list of all pages', (style) => {
  const taps = tapsFromHome(style, (from) => from.address !== addressOf('a-to-z', style));

  expect(
    pagesIn(style)
      .map(({ address }) => address)
      .filter((address) => !taps.has(address)),
  ).toEqual([]);
});

test.each(STYLES)('in %s, get help now and asking for a review are one link from the home page', (style) => {
  const taps = tapsFromHome(style);

  expect(['get-help-now', 'reviews/ask-for-one'].map((path) => taps.get(addressOf(path, style)))).toEqual([1, 1]);
});

test('no menu offers more than seven choices at a level', () => {
  const menus = [...pages.values()].flatMap((page) =>
    all(page.tree, 'header nav ul, footer nav ul, nav ul.go').map((list) => ({ address: page.address, choices: all(list, 'li').length })),
  );

  expect(menus.length).toBeGreaterThan(pages.size);
  expect(menus.filter(({ choices }) => choices > MOST_CHOICES)).toEqual([]);
});

/**
 * Pages of a style that somebody may look for. Nobody looks for the one that says there is nothing here, and the teams come to theirs
 * by a link in a message.
 */
function pagesIn(style: Style): BuiltPage[] {
  const prefixes = STYLES.filter((other) => other !== 'standard').map((other) => addressOf('', other));
  const isIn = (address: string) =>
    style === 'standard' ? !prefixes.some((prefix) => address.startsWith(prefix)) : address.startsWith(addressOf('', style));
  return [...pages.values()].filter(
    ({ address }) => isIn(address) && !address.includes('404') && !address.includes('not-found') && !WORK_PAGES.includes(address),
  );
}

/** How many links each page is from the home page of its style, going from page to page without changing the style. */
function tapsFromHome(style: Style, mayFollow: (from: BuiltPage) => boolean = () => true): Map<string, number> {
  const inStyle = new Set(pagesIn(style).map(({ address }) => address));
  const taps = new Map([[addressOf('', style), 0]]);
  for (const [address, far] of taps) {
    const page = pages.get(address);
    if (!page || !mayFollow(page)) continue;
    const links = all(page.tree, 'a[href^="/"]:not([data-way])').map((link) => attribute(link, 'href').split('#')[0] ?? '');
    for (const link of links) if (inStyle.has(link) && !taps.has(link)) taps.set(link, far + 1);
  }
  return taps;
}
