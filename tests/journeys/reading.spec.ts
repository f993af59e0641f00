import type { Page } from '@playwright/test';
import { expect, test } from '../support/journey.ts';

const PRINCIPLE = 'principles/choice-and-control';

test('a mother sees first what to do now, and can tap the number', async ({ page, openPage }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage('/');

  const urgent = page.getByRole('region', { name: 'Need help right now?' });
  const call = urgent.getByRole('link', { name: 'Phone 999' });

  await expect(call).toBeInViewport();
  await expect(call).toHaveAttribute('href', 'tel:999');
});

test('the three doors of the home page lead to pages for each reader', async ({ page, openPage }) => {
  for (const [door, title] of [
    ['I am a young person', 'For young people'],
    ['I am a parent or carer', 'For parents and carers'],
    ['I work with people', 'For professionals'],
  ] as const) {
    await openPage('/');
    await page.getByRole('main').getByRole('link', { name: door }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  }
});

test('help is one press away on every kind of page', async ({ page, openPage }) => {
  for (const address of ['/why/', `/easy-read/${PRINCIPLE}/`, `/symbols/${PRINCIPLE}/`, '/search/']) {
    await openPage(address);
    await page.getByRole('banner').getByRole('link', { name: 'Help now' }).click();
    await expect(page.getByRole('link', { name: 'Phone 999' }).first()).toBeVisible();
  }
});

test('the switch stays on the same page, marks the open style and works without script', async ({ browser, baseURL }) => {
  const page = await browser.newPage({ baseURL: baseURL ?? '', javaScriptEnabled: false });
  await page.goto(`/${PRINCIPLE}/`);
  const ways = page.getByRole('navigation', { name: 'Ways to read this page' });

  await ways.getByRole('link', { name: 'Easy read' }).click();
  await expect(page).toHaveURL(`/easy-read/${PRINCIPLE}/`);
  await expect(ways.getByRole('link', { name: 'Easy read' })).toHaveAttribute('aria-current', 'page');

  await ways.getByRole('link', { name: 'Symbols' }).click();
  await expect(page).toHaveURL(`/symbols/${PRINCIPLE}/`);
  await expect(page.locator('.sym img').first()).toBeVisible();

  await ways.getByRole('link', { name: 'Words' }).click();
  await expect(page).toHaveURL(`/${PRINCIPLE}/`);
  await page.close();
});

test('a choice of style is remembered and offered, and nobody is moved without asking', async ({ page, openPage }) => {
  await openPage('/why/');
  await page.getByRole('link', { name: 'Easy read' }).click();

  await openPage('/principles/');
  await expect(page).toHaveURL('/principles/');
  const offer = page.getByRole('link', { name: 'Read this page in Easy read' });
  await expect(offer).toBeVisible();
  await offer.click();
  await expect(page).toHaveURL('/easy-read/principles/');
  await expect(page.locator('#last-time')).toBeHidden();

  await openPage('/principles/');
  await page.getByRole('button', { name: 'No thanks' }).click();
  await expect(page.locator('#last-time')).toBeHidden();
  await openPage('/why/');
  await expect(page.locator('#last-time')).toBeHidden();
});

test('symbols can be turned off at once, stay off on this device, and leave the words as they are', async ({ page, openPage }) => {
  await openPage(`/symbols/${PRINCIPLE}/`);
  const symbol = page.locator('.sym img').first();
  const heard = await page.locator('.flow').ariaSnapshot();

  await page.getByRole('button', { name: 'Turn the symbols off' }).click();
  await expect(symbol).toBeHidden();
  expect(await page.locator('.flow').ariaSnapshot()).toBe(heard);

  await openPage('/symbols/why/');
  await expect(page.locator('.sym img').first()).toBeHidden();
  await page.getByRole('button', { name: 'Turn the symbols on' }).click();
  await expect(page.locator('.sym img').first()).toBeVisible();
});

test('reading leaves no cookie', async ({ page, openPage, context }) => {
  await openPage('/');
  await page.getByRole('link', { name: 'Symbols' }).click();

  expect(await context.cookies()).toEqual([]);
});

test('a link to a heading can be copied with the keyboard, and the reader is told', async ({ page, openPage, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(`/${PRINCIPLE}/`);
  const anchor = page.getByRole('link', { name: 'Link to this part: What good looks like' });

  await anchor.focus();
  await page.keyboard.press('Enter');

  await expect(page).toHaveURL(/#what-good-looks-like$/);
  await expect(page.locator('#announce')).toHaveText('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/principles\/choice-and-control\/#what-good-looks-like$/);
});

test('a hard word explains itself where it stands, by keyboard', async ({ page, openPage }) => {
  await openPage(`/${PRINCIPLE}/`);
  const word = page.locator('button.word').first();
  const meaning = page.locator('.meaning').first();
  await expect(meaning).toBeHidden();

  await word.focus();
  await page.keyboard.press('Enter');
  await expect(meaning).toBeVisible();
  await expect(meaning.getByRole('link', { name: 'Word list' })).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
});

test('on paper, words are black and the meaning of a hard word stands behind it, whatever colours the screen has', async ({
  page,
  openPage,
}) => {
  for (const screen of [{}, { colorScheme: 'dark' }, { contrast: 'more' }] as const) {
    await page.emulateMedia({ media: 'print', colorScheme: 'light', contrast: 'no-preference', ...screen });
    await openPage(`/${PRINCIPLE}/`);
    const colourOf = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => getComputedStyle(element).color);

    for (const words of ['h1', 'main h2', 'main p', '.facts dt', '.meaning']) {
      expect(await colourOf(words), `${words} ${JSON.stringify(screen)}`).toBe('rgb(0, 0, 0)');
    }
    await expect(page.locator('.meaning').first()).toBeVisible();
    await expect(page.getByRole('banner').getByRole('navigation')).toHaveCount(0);
  }
});

test('easy read puts the picture left of its words, and above them on a phone', async ({ page, openPage }) => {
  for (const { width, isBeside } of [
    { width: 1280, isBeside: true },
    { width: 320, isBeside: false },
  ]) {
    await page.setViewportSize({ width, height: 900 });
    await openPage(`/easy-read/${PRINCIPLE}/`);
    const point = page.locator('.points > li').first();
    const picture = await point.locator('img').boundingBox();
    const words = await point.locator('div').boundingBox();

    expect(picture && words && (isBeside ? picture.x + picture.width <= words.x : picture.y + picture.height <= words.y)).toBe(true);
    expect(picture?.width).toBeGreaterThanOrEqual(isBeside ? 160 : 96);
  }
});

test('easy-read text is big enough, upright, straight on the left and whole', async ({ page, openPage }) => {
  await openPage(`/easy-read/${PRINCIPLE}/`);

  const style = await page
    .locator('.points p')
    .first()
    .evaluate((line) => {
      const { fontSize, lineHeight, fontStyle, textAlign, hyphens, textTransform } = getComputedStyle(line);
      return {
        size: Number.parseFloat(fontSize),
        height: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
        fontStyle,
        textAlign,
        hyphens,
        textTransform,
      };
    });

  expect(style.size).toBeGreaterThanOrEqual(20);
  expect(style.height).toBeGreaterThanOrEqual(1.5);
  expect(style).toMatchObject({ fontStyle: 'normal', textAlign: 'start', hyphens: 'manual', textTransform: 'none' });
});

test('pictures never make the page jump', async ({ page, openPage }) => {
  for (const address of ['/', `/easy-read/${PRINCIPLE}/`, `/symbols/${PRINCIPLE}/`]) {
    await page.setViewportSize({ width: 390, height: 844 });
    await openPage(address);
    expect(await page.evaluate(shiftWhileScrolling)).toBe(0);
  }
});

/** Runs in the page: how much it jumped since it was opened, and while somebody reads down to its end. */
async function shiftWhileScrolling(): Promise<number> {
  let sum = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  for (let top = 0; top < document.body.scrollHeight; top += 400) {
    window.scrollTo(0, top);
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  }
  return sum;
}

test('a wrong address is told so, and shown the way', async ({ page }) => {
  const answer = await page.goto('/no-such-page/');

  expect(answer?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We cannot find that page');
  await page
    .getByRole('main')
    .getByRole('link', { name: /A to Z|All pages/ })
    .click();
  await expect(page).toHaveURL('/a-to-z/');
});

test('the whole home page, a principle in each style, search and help can be walked by keyboard', async ({ page, openPage }) => {
  for (const address of ['/', `/${PRINCIPLE}/`, `/easy-read/${PRINCIPLE}/`, `/symbols/${PRINCIPLE}/`, '/search/', '/get-help-now/']) {
    await openPage(address);
    expect(await walk(page), address).toEqual([]);
  }
});

/** Presses Tab from the top to the end. Everything that can be used is reached once, in the order of the page, with a ring one can see. */
async function walk(page: Page): Promise<string[]> {
  const faults: string[] = [];
  const expected = await page.evaluate(() => {
    const usable = [...document.querySelectorAll<HTMLElement>('a[href], button, input, [tabindex="0"]')].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    for (const [index, element] of usable.entries()) element.dataset['walk'] = String(index);
    return usable.length;
  });
  for (let step = 0; step < expected; step += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const hasRing = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2;
      const isSeen = box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth;
      return {
        index: Number(element.dataset['walk']),
        hasRing,
        isSeen,
        name: `${element.tagName} ${element.textContent?.trim().slice(0, 30)}`,
      };
    });
    if (here.index !== step) faults.push(`step ${step} reached ${here.name} (${here.index})`);
    if (!here.hasRing) faults.push(`${here.name} has no ring`);
    if (!here.isSeen) faults.push(`${here.name} has the focus outside the window`);
    if (faults.length > 5) break;
  }
  return faults;
}

/** Chromium fetches lazy pictures this far below the screen on a fast line (its own setting, in CSS pixels). */
const LAZY_REACH = 1250;

for (const path of ['why', PRINCIPLE, 'get-help-now']) {
  test(`the symbols page of ${path} asks for each picture at most once, and never jumps`, async ({ page, openPage }) => {
    const asked: string[] = [];
    page.on('request', (request) => request.url().includes('/pictures/') && asked.push(request.url()));
    await page.setViewportSize({ width: 390, height: 844 });

    await openPage(`/symbols/${path}/`);
    await page.waitForLoadState('networkidle');
    const near = await page.evaluate(
      (reach) =>
        new Set([...document.images].filter((image) => image.getBoundingClientRect().top < innerHeight + reach).map((image) => image.src))
          .size,
      LAZY_REACH,
    );
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(near);

    expect(await page.evaluate(shiftWhileScrolling)).toBe(0);
    await page.waitForLoadState('networkidle');
    expect(new Set(asked).size).toBe(asked.length);
  });
}
