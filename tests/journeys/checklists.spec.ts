import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';

const ADDRESS = '/reviews/after/';
const NOTE = 'Your ticks stay on this device only.';
const named = (page: Page) => page.getByRole('checkbox', { name: 'One named person' });
const date = (page: Page) => page.getByRole('checkbox', { name: 'A date', exact: true });
const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage }));

test('ticks are there when the page is opened again, and on no other page', async ({ page, openPage, expectNoAxeViolations }) => {
  await openPage(ADDRESS);
  await named(page).check();
  await expect(page.getByText(NOTE)).toBeVisible();

  await openPage(ADDRESS);
  await expect(named(page)).toBeChecked();
  await expect(date(page)).not.toBeChecked();
  await expectNoAxeViolations();

  await openPage('/register/colours/');
  await expect(page.getByText(NOTE)).toBeVisible();
  expect(await page.locator('.check input:checked').count()).toBe(0);
  await openPage(ADDRESS);
  await expect(named(page)).toBeChecked();
});

test('a tick stays with its words when lines change places, and goes when the words change', async ({ page, openPage }) => {
  await openPage(ADDRESS);
  await named(page).check();
  await date(page).check();

  await page.route(`**${ADDRESS}`, async (route) => {
    const answer = await route.fetch();
    const html = (await answer.text()).replace(/(<li><label>.*?<\/li>)(<li><label>.*?<\/li>)(<li><label>.*?<\/li>)/, '$3$2$1');
    await route.fulfill({ response: answer, body: html.replace('One named person', 'Two named people') });
  });
  await openPage(ADDRESS);

  await expect(page.getByRole('checkbox').first()).toHaveAccessibleName('A date');
  await expect(date(page)).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Two named people' })).not.toBeChecked();
});

test('one list can be cleared with the keyboard, is told so, and leaves nothing behind', async ({ page, openPage }) => {
  await openPage('/professionals/running-a-review/');
  const lists = page.locator('.checklist');
  await lists.nth(0).getByRole('checkbox').first().check();
  await lists.nth(1).getByRole('checkbox').first().check();

  await lists.nth(0).getByRole('button', { name: 'Clear the ticks' }).focus();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('status')).toHaveText('The ticks are cleared');
  await openPage('/professionals/running-a-review/');
  await expect(lists.nth(0).getByRole('checkbox').first()).not.toBeChecked();
  await expect(lists.nth(1).getByRole('checkbox').first()).toBeChecked();

  await lists.nth(1).getByRole('button', { name: 'Clear the ticks' }).click();
  expect(await kept(page)).toBe('{}');
});

test('where the device keeps nothing, one can still tick, and no promise is made', async ({ page, openPage }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Storage is off', 'SecurityError');
      },
    });
  });
  await openPage(ADDRESS);

  await named(page).check();
  await expect(named(page)).toBeChecked();
  await expect(page.getByText(NOTE)).toBeHidden();
  await page.getByRole('button', { name: 'Clear the ticks' }).click();
  await expect(named(page)).not.toBeChecked();
});

test('without scripts a list can be ticked and printed, and offers nothing that does not work', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await page.goto(ADDRESS);

  await named(page).check();
  await expect(page.getByRole('button', { name: 'Clear the ticks' })).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(named(page)).toBeVisible();
  await page.close();
});

test('ticked boxes are printed ticked, and what is only for the screen is not printed', async ({ page, openPage }) => {
  await openPage(ADDRESS);
  await named(page).check();
  await page.emulateMedia({ media: 'print' });
  const mark = (box: ReturnType<typeof named>) => box.evaluate((element) => getComputedStyle(element, '::before').content);

  expect(await mark(named(page))).toContain('✓');
  expect(await mark(date(page))).toBe('none');
  await expect(page.getByText(NOTE)).toBeHidden();
});

test('nothing jumps when the script that keeps ticks arrives', async ({ page, openPage }) => {
  const place = () => page.getByText('Is something wrong or missing?').evaluate((element) => element.getBoundingClientRect().top);
  await openPage(ADDRESS);
  await expect(page.getByText(NOTE)).toBeVisible();
  const after = await place();

  await page.route(`**${ADDRESS}`, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: (await answer.text()).replace(/<script type="module">[^<]*ticks:.*?<\/script>/s, '') });
  });
  await openPage(ADDRESS);
  await expect(page.getByText(NOTE)).toBeHidden();

  expect(await place()).toBe(after);
});
