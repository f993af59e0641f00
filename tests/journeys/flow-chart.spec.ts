import type { Locator } from '@playwright/test';
import { expect, test } from '../support/journey.ts';

const ADDRESS = '/reviews/flow-chart/';
/** A4 with the margins that browsers choose, in CSS pixels. */
const PAPER = { width: 718, height: 1047 };
/** 9 points: below this, print is too small to read. */
const SMALLEST_PRINT_PX = 12;

test('a father follows the questions by their links, without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
  await page.goto(ADDRESS);
  const chart = page.getByRole('figure', { name: 'From the first day in hospital to life at home' });
  const question = chart.getByRole('listitem').filter({ hasText: 'Was there a review before they went in?' });

  await question.getByRole('link', { name: 'No: go to step 3' }).click();
  await expect(page).toHaveURL(`${ADDRESS}#hospital--first-review`);
  await expect(page.locator(':target')).toContainText('A first review should come soon.');

  await page.locator(':target').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Who can have a review, and when');
  await page.close();
});

test('the diagram is drawn where its words are big enough, and elsewhere the list says the same', async ({ page, openPage }) => {
  await openPage(ADDRESS);
  for (const { width, isDrawn } of [
    { width: 320, isDrawn: false },
    { width: 680, isDrawn: false },
    { width: 720, isDrawn: true },
    { width: 1280, isDrawn: true },
  ]) {
    await page.setViewportSize({ width, height: 900 });
    const diagram = page.locator('.diagram').first();
    await expect(diagram, String(width)).toBeVisible({ visible: isDrawn });
    await expect(page.locator('.flow-chart ol').first()).toBeVisible();
    if (isDrawn) expect(await sizeOfWords(diagram)).toBeGreaterThanOrEqual(15);
  }
});

test('words stay inside their boxes', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await openPage(ADDRESS);

  const tooLong = await page.locator('.diagram').evaluateAll((diagrams) =>
    diagrams.flatMap((diagram) =>
      [...diagram.querySelectorAll('tspan')].flatMap((line) => {
        const start = Number(line.getAttribute('x'));
        const end = start + line.getComputedTextLength();
        const edge = start < 398 ? 352 : 654;
        return end > edge - 8 ? [`${line.textContent} ends at ${end}`] : [];
      }),
    ),
  );

  expect(tooLong).toEqual([]);
});

test('each chart is printed whole on one side of paper, in words one can read', async ({ page, openPage }) => {
  await page.setViewportSize(PAPER);
  await openPage(ADDRESS);
  await page.emulateMedia({ media: 'print' });

  for (const chart of await page.locator('.flow-chart').all()) {
    await expect(chart.locator('ol')).toBeHidden();
    const box = await chart.boundingBox();
    expect(box?.height).toBeLessThan(PAPER.height - 80);
    expect(await sizeOfWords(chart.locator('.diagram'))).toBeGreaterThanOrEqual(SMALLEST_PRINT_PX);
  }
  // A page that is too wide for paper is made smaller as a whole.
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PAPER.width);
});

/** The height of the words of a drawing, in CSS pixels on the screen or the paper. */
function sizeOfWords(diagram: Locator): Promise<number> {
  return diagram.evaluate((svg) => {
    const { width, height } = svg.getBoundingClientRect();
    const view = (svg as SVGSVGElement).viewBox.baseVal;
    return 16 * Math.min(width / view.width, height / view.height);
  });
}
