import type { Page } from '@playwright/test';
import { pagesOfPictures, picturesIn } from '../../src/domain/picture-list.ts';
import { loadSite } from '../../src/door/load-content.ts';
import type { Site } from '../../src/schema/site.ts';
import { expect, test } from '../support/journey.ts';

const site = loadSite();
const PREFIXES = { standard: '/', 'easy-read': '/easy-read/', symbols: '/symbols/' } as const;
const STYLES = Object.keys(PREFIXES) as (keyof typeof PREFIXES)[];
const [first, second] = pagesOfPictures(site, 'standard');
const FIRST = first?.page.path ?? '';
const SECOND = second?.page.path ?? '';
/** What the first page shows before anybody types. */
const ON_FIRST = first ? picturesIn(first.list, site) : [];

for (const style of STYLES) {
  test(`in ${style}, the list of pictures is filtered by word and meaning, over all letters, and says how many are left`, async ({
    page,
    openPage,
  }) => {
    await openPage(`${PREFIXES[style]}${FIRST}/`);
    await expect(entries(page)).toHaveCount(ON_FIRST.length);

    await box(page).fill('  HELPS   you ');

    const wanted = site.pictures.filter(({ word, meaning }) => `${word} ${meaning}`.toLowerCase().includes('helps you'));
    await expect(entries(page)).toHaveCount(wanted.length);
    expect((await entries(page).evaluateAll((all) => all.map((entry) => entry.id))).sort()).toEqual(
      wanted.map(({ id }) => `picture-${id}`).sort(),
    );
    await expect(status(page)).toHaveText(said('picturesMany', style).replace('{count}', String(wanted.length)));
  });
}

test('where a picture comes from is not what the pictures are filtered by', async ({ page, openPage }) => {
  await openPage(`/${FIRST}/`);

  await box(page).fill('openmoji');

  await expect(status(page)).toHaveText(said('picturesNone', 'standard'));
  await expect(entries(page)).toHaveCount(0);
});

test('the number of pictures is said once, after a pause, and one picture is not many', async ({ page, openPage }) => {
  await openPage(`/${FIRST}/`);
  await page.evaluate(() => {
    const sentences: string[] = [];
    Object.assign(window, { sentences });
    const line = document.querySelector('#pictures-found[role=status]');
    if (line) new MutationObserver(() => sentences.push(line.textContent ?? '')).observe(line, { childList: true });
  });

  await box(page).pressSequentially('wheelchair', { delay: 30 });

  await expect(status(page)).toHaveText(said('picturesOne', 'standard'));
  expect(await page.evaluate(() => (window as unknown as { sentences: string[] }).sentences)).toHaveLength(1);
});

test('the keyboard is enough to find a picture and to have all of them back, at 320 px', async ({
  page,
  openPage,
  expectNoAxeViolations,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(`/easy-read/${FIRST}/`);
  await page.getByRole('link', { name: /kB/ }).focus();

  await page.keyboard.press('Tab');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('wheelchair');

  await expect(status(page)).toHaveText(said('picturesOne', 'easy-read'));
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page).first()).toBeInViewport();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await expectNoAxeViolations();
  await page.keyboard.press('Escape');
  await expect(entries(page)).toHaveCount(ON_FIRST.length);
  await expect(status(page)).toHaveText(said('picturesMany', 'easy-read').replace('{count}', String(ON_FIRST.length)));
});

test('nothing above the list moves while somebody filters it', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openPage(`/easy-read/${FIRST}/`);
  const top = () => page.locator('.pictures').evaluate((list) => list.getBoundingClientRect().top + window.scrollY);
  await expect(box(page)).toBeVisible();
  const before = await top();

  for (const typed of ['wheelchair', 'zzz']) {
    await box(page).fill(typed);
    await expect(status(page)).toHaveText(said(typed === 'zzz' ? 'picturesNone' : 'picturesOne', 'easy-read'));
    expect(await top()).toBe(before);
  }
});

test('pictures come in the order of their words, whichever half one begins on', async ({ page, openPage }) => {
  await openPage(`/${SECOND}/`);

  await box(page).fill('home');
  await expect(status(page)).not.toHaveText(/^0|No/);
  await expect.poll(async () => (await words(page)).some((word) => word.startsWith('g'))).toBe(true);

  const shown = await words(page);
  expect(shown).toEqual([...shown].sort((a, b) => a.localeCompare(b, 'en')));
});

test('when the other letters do not load, the page says so, and the next try works', async ({ page }) => {
  await page.goto(`/${FIRST}/`);
  await page.route(`**/${SECOND}/`, (route) => route.fulfill({ status: 503 }), { times: 1 });

  await box(page).fill('wheelchair');
  await expect(status(page)).toHaveText(said('picturesFailed', 'standard'));
  await box(page).fill('wheelchair user');

  await expect(status(page)).toHaveText(said('picturesOne', 'standard'));
});

test('all pictures come in one file', async ({ page, openPage }) => {
  await openPage(`/${FIRST}/`);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: /kB/ }).click();

  expect((await downloading).suggestedFilename()).toBe('pictures.zip');
});

test('a link to one picture leads to it', async ({ page, openPage }) => {
  await openPage(`/${FIRST}/#picture-${ON_FIRST.at(-1)?.id}`);

  await expect(page.locator(`#picture-${ON_FIRST.at(-1)?.id}`)).toBeInViewport();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of pictures is there, and the box that could not work is not', async ({ page, openPage }) => {
    await openPage(`/${FIRST}/`);

    await expect(entries(page)).toHaveCount(ON_FIRST.length);
    await expect(page.locator('#find-picture')).toBeHidden();
    await expect(page.locator('#pictures-found')).toBeHidden();
    await page.locator('#pictures-by-letter').getByRole('link').last().click();
    await expect(page).toHaveURL(`/${SECOND}/`);
  });
});

function box(page: Page) {
  return page.getByRole('main').getByRole('searchbox', { name: 'Find a picture' });
}

function status(page: Page) {
  return page.locator('#pictures-found');
}

/** The entries that can be seen. */
function entries(page: Page) {
  return page.locator('.pictures > li:visible');
}

function words(page: Page): Promise<string[]> {
  return entries(page).locator('.row-name').allTextContents();
}

function said(key: keyof Site['interface'], style: (typeof STYLES)[number]): string {
  return site.interface[key][style === 'standard' ? 'words' : 'easy'];
}
