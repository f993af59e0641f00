import { chromium, type Page } from '@playwright/test';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';
import { ADDRESSES, axeFaults, expect, test } from '../support/journey.ts';

const WIDTHS = [320, 1280];
const THEMES = ['light', 'dark'] as const;
const SMALLEST_TARGET_PX = 44;
const MOST_REQUESTS_OF_A_TEXT_PAGE = 3;

for (const address of ADDRESSES) {
  test(`${address} can be used by everybody, in light and dark, narrow and wide`, async ({ page, openPage }) => {
    await openPage(address);
    const faults: string[] = [];
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      for (const colorScheme of THEMES) {
        await page.emulateMedia({ colorScheme });
        faults.push(...(await axeFaults(page)).map((fault) => `${width}px ${colorScheme}: ${fault}`));
      }
      await page.emulateMedia(width === 320 ? { colorScheme: 'light', contrast: 'more' } : { forcedColors: 'active' });
      faults.push(...(await axeFaults(page)).map((fault) => `${width}px, more contrast or forced colours: ${fault}`));
      await page.emulateMedia({ contrast: null, forcedColors: null });
      faults.push(...(await sidewaysScroll(page)).map((fault) => `${width}px: ${fault}`));
      faults.push(...(await smallTargets(page)).map((fault) => `${width}px: ${fault}`));
    }
    expect(faults).toEqual([]);
  });
}

test('no page scrolls sideways when the reader has made all text twice as big', async ({ baseURL }) => {
  const big = await launchWithBigText();
  const page = await big.newPage({ baseURL: baseURL ?? '' });
  const faults: string[] = [];
  for (const address of ADDRESSES) {
    await page.goto(address);
    // A browser that no longer knows the setting would make this test pass without looking.
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
    for (const width of [640, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      faults.push(...(await sidewaysScroll(page)).map((fault) => `${address} ${width}px: ${fault}`));
    }
  }
  await big.close();
  expect(faults).toEqual([]);
});

test('a page of text asks the server at most three times', async ({ page, openPage }) => {
  const heavy: string[] = [];
  for (const address of ADDRESSES.filter((candidate) => !/^\/(?:easy-read|symbols)\/|^\/$|^\/404|search|^\/forms\/./.test(candidate))) {
    let requests = 0;
    const count = () => {
      requests += 1;
    };
    page.on('request', count);
    await openPage(address);
    await page.waitForLoadState('networkidle');
    page.off('request', count);
    // A page of picture cards is not a page of text; its pictures wait until they are near the window.
    if ((await page.locator('main :is(.rows, .ways-in, .pictures) img').count()) > 0) continue;
    if (requests > MOST_REQUESTS_OF_A_TEXT_PAGE) heavy.push(`${address} ${requests}`);
  }
  expect(heavy).toEqual([]);
});

/** A browser in which the reader has set the size of text to 32 px instead of 16. */
function launchWithBigText() {
  return chromium.launch({ executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS, '--blink-settings=defaultFontSize=32'] });
}

/** Elements that stick out of the window, if the page can be scrolled sideways. */
async function sidewaysScroll(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [
      `${scrollWidth - clientWidth}px too wide: ${wide
        .slice(0, 3)
        .map((element) => `${element.tagName}.${element.className}`)
        .join(', ')}`,
    ];
  });
}

/** Controls below 44 by 44 pixels. A link or button inside a sentence is as high as its line, which is allowed. */
async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const isInText = (element: Element) => {
      if (getComputedStyle(element).display !== 'inline') return false;
      const parent = element.closest('p, li, dd, span, figcaption, label');
      return (parent?.textContent ?? '').trim().length > (element.textContent ?? '').trim().length;
    };
    return [...document.querySelectorAll('a[href], button, input, [tabindex="0"]')]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && !element.closest('[popover]') && !element.classList.contains('skip'),
      )
      .filter((element) => !isInText(element))
      .flatMap((element) => {
        const target = element.closest('label') ?? element;
        const after = getComputedStyle(element, '::after');
        const box = target.getBoundingClientRect();
        const spread = after.position === 'absolute' && after.content !== 'none' ? 16 : 0;
        const covers = after.position === 'absolute' && after.inset === '0px';
        const isBigEnough = covers || (box.width + spread >= smallest - 0.5 && box.height + spread >= smallest - 0.5);
        return isBigEnough
          ? []
          : [
              `${Math.round(box.width)}x${Math.round(box.height)} ${element.tagName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 30)}"`,
            ];
      });
  }, SMALLEST_TARGET_PX);
}
