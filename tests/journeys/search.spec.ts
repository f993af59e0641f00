import type { Page, Request } from '@playwright/test';
import { wordsOf } from '../../src/browser/search/words-of.ts';
import { sayDate } from '#domain/say-date.ts';
import { textOf } from '../../src/domain/text-of.ts';
import { everyRun } from '../../src/domain/walk.ts';
import { loadSite } from '../../src/door/load-content.ts';
import { searchIndex } from '../../src/outputs/search/search-index.ts';
import type { Site } from '../../src/schema/site.ts';
import { expect, test } from '../support/journey.ts';

/** Script and index, compressed: what must arrive before the first answer. */
const MOST_BYTES_TO_FIRST_ANSWER = 35_000;
/** All that Pagefind adds when the text of the pages is looked through. */
const MOST_BYTES_OF_TEXT_SEARCH = 160_000;

const site = loadSite();

const STYLES = [
  { style: 'standard', prefix: '/' },
  { style: 'easy-read', prefix: '/easy-read/' },
  { style: 'symbols', prefix: '/symbols/' },
] as const;

test('answers come while one types, and their number is said once, after a pause', async ({ page, openPage }) => {
  await openPage('/search/');
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const status = document.querySelector('[role=status]#search-status');
    if (status) new MutationObserver(() => said.push(status.textContent ?? '')).observe(status, { childList: true });
  });

  await box(page).pressSequentially('keyworker', { delay: 30 });

  await expect(answers(page).first().getByRole('link').first()).toHaveText('Key workers');
  await expect(page.locator('#search-status')).toHaveText(said('searchMany', 'words', 'keyworker'));
  await expect(box(page)).toBeFocused();
  const sentences = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(sentences).toHaveLength(1);
});

test('a plain search does not fetch what it does not need', async ({ page, openPage }) => {
  const asked = requestsOf(page);
  await openPage('/search/');

  await box(page).fill('key worker');
  await expect(page.locator('#search-status')).toHaveText(said('searchMany', 'words', 'key worker'));
  await page.waitForLoadState('networkidle');

  const addresses = asked.map((request) => new URL(request.url()).pathname);
  expect(addresses.filter((address) => address.startsWith('/pagefind/'))).toEqual([]);
  expect(addresses.filter((address) => address.startsWith('/search-index/'))).toEqual(['/search-index/standard.json']);
  expect(await bytesOf(asked.filter((request) => /\/assets\/|\/search-index\//.test(request.url())))).toBeLessThan(
    MOST_BYTES_TO_FIRST_ANSWER,
  );
});

for (const { style, prefix } of STYLES) {
  test(`in ${style}, a word that only the text of a page holds is found there`, async ({ page, openPage }) => {
    const { word, path } = wordOnlyInText(style === 'standard' ? 'standard' : 'easyRead', style);
    const asked = requestsOf(page);
    await openPage(`${prefix}search/`);

    await box(page).fill(word);

    const answer = answers(page).filter({ has: page.locator(`a[href="${prefix}${path}/"]`) });
    await expect(answer).toHaveCount(1);
    await expect(answer.locator('mark').first()).toHaveText(new RegExp(word, 'i'));
    await page.waitForLoadState('networkidle');
    const ofPagefind = asked.filter((request) => request.url().includes('/pagefind/'));
    expect(await bytesOf(ofPagefind)).toBeLessThan(MOST_BYTES_OF_TEXT_SEARCH);
    expect(ofPagefind.filter((request) => /ui|worker|highlight|unknown/.test(new URL(request.url()).pathname))).toEqual([]);
  });
}

test('what the text adds comes last and moves nothing', async ({ page, openPage }) => {
  const { word } = wordOnlyInText('standard', 'standard');
  await openPage('/search/');
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  await page.route('**/pagefind/**', async (route) => {
    await held;
    await route.continue();
  });

  await box(page).fill(`police ${word}`);
  await expect(page.locator('#search-status')).toContainText(site.interface.searchMore.words);
  const first = answers(page).first();
  const before = { place: await first.boundingBox(), words: await first.textContent() };
  letGo();
  await expect(page.locator('#search-status')).not.toContainText(site.interface.searchMore.words);

  expect({ place: await first.boundingBox(), words: await first.textContent() }).toEqual(before);
  const titles = await answers(page).locator('.hit-name').allTextContents();
  expect(new Set(titles).size).toBe(titles.length);
});

test('the keyboard is enough: type, move on, open, go back', async ({ page, openPage, expectNoAxeViolations }) => {
  await openPage('/search/');
  await box(page).focus();

  await page.keyboard.type('sectioned');
  await expect(page.locator('#search-status')).toHaveText(said('searchMany', 'words', 'sectioned'));
  await expectNoAxeViolations();
  await page.keyboard.press('Tab');
  await expect(page.locator('#search').getByRole('button', { name: 'Search' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(answers(page).first().getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/principles\/hospital-only-if-needed\/$/);
  await page.goBack();

  await expect(box(page)).toHaveValue('sectioned');
  await expect(answers(page).first().getByRole('link').first()).toHaveText('Hospital only if needed');
});

test('Enter answers at once, keeps the page and puts the search into its address', async ({ page, openPage }) => {
  await openPage('/search/');
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));

  await box(page).fill('personal budjet');
  await box(page).press('Enter');

  await expect(page).toHaveURL(/\/search\/\?q=personal\+budjet$/);
  await expect(answers(page).first().getByRole('link').first()).toHaveText('Choice and control');
  await expect(box(page)).toBeFocused();
  expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  await page.getByRole('navigation', { name: 'Ways to read this page' }).getByRole('link', { name: 'Easy read' }).click();
  await expect(page).toHaveURL(/\/easy-read\/search\/\?q=personal\+budjet$/);
  await expect(answers(page)).not.toHaveCount(0);
});

test('the search at the top of every page leads to the answers', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage('/why/');

  await page.getByRole('banner').getByRole('searchbox').fill('who do i ring at night');
  await page.getByRole('banner').getByRole('searchbox').press('Enter');

  await expect(page).toHaveURL(/\/search\/\?q=who\+do\+i\+ring\+at\+night$/);
  await expect(box(page)).toHaveValue('who do i ring at night');
  await expect(answers(page).first().getByRole('link').first()).toHaveText('Get help now');
});

for (const { style, prefix } of STYLES.slice(1)) {
  test(`in ${style}, answers have pictures, stay in the style and say where else they can be read`, async ({
    page,
    openPage,
    expectNoAxeViolations,
  }) => {
    await openPage(`${prefix}search/`);

    await box(page).fill('police');

    const first = answers(page).first();
    await expect(first.getByRole('link').first()).toHaveAttribute('href', `${prefix}principles/staying-out-of-trouble/`);
    await expect(first.locator('img.pic')).toHaveAttribute('alt', '');
    await expect.poll(() => first.locator('img.pic').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
    await expect(first.locator('a[href="/principles/staying-out-of-trouble/"]')).toHaveText(/^Words/);
    const isOne = (await answers(page).count()) === 1;
    await expect(page.locator('#search-status')).toHaveText(said(isOne ? 'searchOne' : 'searchMany', 'easy', 'police'));
    await expectNoAxeViolations();
  });
}

test('an answer from the word list leads to the word', async ({ page, openPage }) => {
  await openPage('/search/?q=seclusion');

  const word = answers(page).filter({ hasText: site.interface.wordMeans.words }).first();
  await word.getByRole('link').first().click();

  await expect(page).toHaveURL(/\/word-list\/#seclusion$/);
});

test('when nothing is found, the page says so and leads to the list of all pages', async ({ page, openPage }) => {
  await openPage('/search/');

  await box(page).fill('<img src=x onerror=alert(1)> qqqq');

  await expect(page.locator('#search-status')).toHaveText(said('searchNone', 'words', '<img src=x onerror=alert(1)> qqqq'));
  await expect(page.locator('#search-status').getByRole('link')).toHaveAttribute('href', '/a-to-z/');
  await expect(page.locator('#search-status img')).toHaveCount(0);
  await box(page).fill('');
  await expect(page.locator('#search-status')).toHaveText(site.interface.searchReady.words);
});

test('when the index does not load, the page says so, and the next try works', async ({ page }) => {
  await page.route('**/search-index/*', (route) => route.fulfill({ status: 503 }), { times: 1 });
  await page.goto('/search/');
  await expect(page.locator('#search-status')).toContainText(site.interface.searchFailed.words);

  await box(page).fill('police');

  await expect(answers(page).first().getByRole('link').first()).toHaveText('Staying out of trouble');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page leads to the list of all pages', async ({ page, openPage }) => {
    await openPage('/search/?q=police');

    await expect(page.locator('noscript p')).toContainText(site.interface.searchNoScript.words);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: site.interface.atoZ.words }).first()).toHaveAttribute('href', '/a-to-z/');
  });
});

test('only the search pages may run WebAssembly, and none may run text as a script', async ({ page, openPage }) => {
  const rules = async (address: string) => {
    await openPage(address);
    return (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
  };

  for (const { prefix } of STYLES) {
    expect(await rules(`${prefix}search/`)).toContain("'wasm-unsafe-eval'");
    expect(await rules(`${prefix}why/`)).not.toContain('unsafe');
    expect(await rules(`${prefix}search/`)).not.toMatch(/'unsafe-eval'|'unsafe-inline'/);
  }
});

/** The status line as content/interface.yaml words it; how many answers there are is not the business of a journey. */
function said(key: keyof Site['interface'], voice: 'words' | 'easy', query: string): RegExp {
  const literally = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `^${literally(site.interface[key][voice])
      .replace('\\{count\\}', '\\d+')
      .replace('\\{query\\}', () => literally(query))}`,
  );
}

function box(page: Page) {
  return page.getByRole('main').getByRole('searchbox');
}

function answers(page: Page) {
  return page.locator('#search-answers').getByRole('listitem');
}

/** Every request from now on, in order. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  return requests;
}

/** Bytes of the answers as they came over the wire. */
async function bytesOf(requests: readonly Request[]): Promise<number> {
  const sizes = await Promise.all(requests.map((request) => request.sizes()));
  return sizes.reduce((sum, { responseBodySize, responseHeadersSize }) => sum + responseBodySize + responseHeadersSize, 0);
}

/** A long word that stands in the text of one page and nowhere that stage one looks. Found anew, so that editing a page breaks no test. */
function wordOnlyInText(version: 'standard' | 'easyRead', style: 'standard' | 'easy-read' | 'symbols'): { word: string; path: string } {
  const index = searchIndex(site, style);
  // Words of the data stand on more pages than those that wrote them, and so do the months of dates.
  const months = Array.from({ length: 12 }, (_, month) => sayDate(`2026-${String(month + 1).padStart(2, '0')}-01`));
  const known = wordsOf(JSON.stringify([index, { ...site, pages: [] }, months]));
  const pagesOf = new Map<string, Set<string>>();
  for (const page of site.pages.filter(({ path, standard }) => path !== '' && standard.sources.length > 0)) {
    for (const run of everyRun(page[version]?.blocks ?? [])) {
      const text = textOf(run.inlines, site, version === 'standard' ? 'standard' : 'easy-read');
      for (const word of wordsOf(text)) pagesOf.set(word, (pagesOf.get(word) ?? new Set()).add(page.path));
    }
  }
  const isNew = (word: string) => /^[a-z]{7,}$/.test(word) && !known.some((other) => other.slice(0, 5) === word.slice(0, 5));
  const [word, paths] = [...pagesOf].find(([candidate, pages]) => pages.size === 1 && isNew(candidate)) ?? [];
  const [path] = paths ?? [];
  if (word === undefined || path === undefined) throw new Error('No page holds a word that stage one does not know.');
  return { word, path };
}
