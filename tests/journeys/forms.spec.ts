/** Forms without script, as a person with an old phone, a strict browser or a keyboard meets them: the real site and its real forms. */
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { loadSite } from '../../src/door/load-content.ts';
import type { Answers } from '../../src/domain/forms/answers.ts';
import { createFormsApi } from '../../src/server/forms-api.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { axeFaultsWithoutScript, expect, test } from '../support/journey.ts';

const FORM = 'consent-young-person';
/** More presses of a key than any form has controls. */
const MOST_TABS = 200;

test.use({ javaScriptEnabled: false });

/** The real site on a free port, with an intake that only this test has. */
async function startSite() {
  const taken: Answers[] = [];
  const api = createFormsApi({
    site: loadSite(),
    folder: 'dist',
    accept: async (_form, answers) => {
      taken.push(answers);
      return { reference: 'TEST-7H3M', receivedAt: '2026-11-22T20:05:00Z' };
    },
  });
  const server = createSiteServer('dist', api);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, taken, close: () => server.close() };
}

/** Goes on with the Tab key, as somebody does who has no mouse. */
async function tabTo(page: Page, id: string): Promise<void> {
  for (let presses = 0; presses < MOST_TABS; presses += 1) {
    if ((await focused(page)) === id) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not lead to ${id}. It is at ${await focused(page)}.`);
}

/** What has the focus: its id, or its words. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.id || (document.activeElement?.textContent ?? '').trim().slice(0, 40));
}

async function type(page: Page, id: string, text: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

async function choose(page: Page, id: string): Promise<void> {
  await tabTo(page, id);
  await page.keyboard.press('Space');
}

async function expectGood(page: Page): Promise<void> {
  expect(await axeFaultsWithoutScript(page)).toEqual([]);
  const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(tooWide, 'the page does not scroll sideways').toBeLessThanOrEqual(0);
}

test('with a keyboard only, on a narrow screen, somebody makes three mistakes, puts them right and gets a receipt', async ({
  page,
  openPage,
}) => {
  const site = await startSite();
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(`${site.address}/forms/${FORM}/`);
  await expectGood(page);

  // The name is left out, there is no 31 February, and nobody signs.
  await choose(page, 'q-area');
  await type(page, 'q-birth-date-day', '31');
  await type(page, 'q-birth-date-month', '2');
  await type(page, 'q-birth-date-year', '2009');
  await choose(page, 'q-said-how');
  await choose(page, 'q-register');
  await choose(page, 'q-family');
  await choose(page, 'q-review');
  await choose(page, 'q-health-records');
  await tabTo(page, 'Send');
  await page.keyboard.press('Enter');

  await expect(page).toHaveTitle(/^Not sent yet: /);
  expect(await focused(page)).toMatch(/^3 answers need another look/);
  await expect(page.locator('.sum li')).toHaveCount(3);
  await expect(page.locator('#q-birth-date-day')).toHaveValue('31');
  await expect(page.locator('#q-register')).toBeChecked();
  expect(site.taken).toEqual([]);
  await expectGood(page);

  // Each line leads to its question.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe('q-name');
  await page.keyboard.type('Sam Example');
  await type(page, 'q-birth-date-day', '27');
  await type(page, 'q-birth-date-month', '3');
  await type(page, 'q-signed-name', 'Sam Example');
  await type(page, 'q-signed-day', '22');
  await type(page, 'q-signed-month', '11');
  await type(page, 'q-signed-year', '2026');
  await tabTo(page, 'Send');
  await page.keyboard.press('Enter');

  await expect(page).toHaveTitle(/^Sent: /);
  await expect(page.locator('.got')).toBeFocused();
  await expect(page.locator('.reference')).toHaveText('TEST-7H3M');
  await expect(page.locator('.answers').first()).toContainText('Sam Example');
  await expect(page.locator('.receipt')).toContainText('27 March 2009');
  expect(site.taken).toHaveLength(1);
  await expectGood(page);
  site.close();
});

for (const style of ['easy-read', 'symbols'] as const) {
  test(`in ${style}, where nobody takes forms, the page says so in the same style and keeps what was typed`, async ({ page, openPage }) => {
    await openPage(`/${style}/forms/${FORM}/`);
    for (const id of ['q-area', 'q-said-how', 'q-register', 'q-family', 'q-review', 'q-health-records'])
      await page.locator(`#${id}`).check();
    for (const [id, text] of [
      ['name', 'Sam Example'],
      ['birth-date-day', '27'],
      ['birth-date-month', '3'],
      ['birth-date-year', '2009'],
      ['signed-name', 'Sam Example'],
      ['signed-day', '22'],
      ['signed-month', '11'],
      ['signed-year', '2026'],
    ])
      await page.locator(`#q-${id}`).fill(text ?? '');
    await page.getByRole('button', { name: 'Send' }).click();

    await expect(page.getByRole('alert')).toContainText('Nobody has your answers');
    await expect(page.getByRole('alert').getByRole('link')).toHaveAttribute('href', /^tel:/);
    await expect(page.locator(`html[data-style="${style}"]`)).toHaveCount(1);
    await expect(page.locator('#q-name')).toHaveValue('Sam Example');
    await expectGood(page);
  });
}
