import type { Page } from '@playwright/test';
import { ADDRESSES, axeFaults, test as base, colourFaults, expect } from '../support/journey.ts';
import { launchWithBigText, sidewaysScroll, smallTargets } from '../support/layout-faults.ts';

const MOST_REQUESTS_OF_A_TEXT_PAGE = 3;
/** Addresses that one test reads with big text: few enough to share the work, many enough to be worth a browser of its own. */
const ADDRESSES_AT_ONCE = 40;

/** Narrow is read in light, dark and with more contrast; wide in light, dark and with the colours of the system. */
const LOOKS = [
  { width: 320, others: [{ colorScheme: 'dark' }, { colorScheme: 'light', contrast: 'more' }] },
  { width: 1280, others: [{ colorScheme: 'dark' }, { colorScheme: 'light', forcedColors: 'active' }] },
] as const;
const PLAIN = { colorScheme: 'light', contrast: null, forcedColors: null } as const;

/** One tab for all pages of a worker: these tests only look, so nothing is left behind, and a new tab for each costs more than the look. */
const test = base.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use) => {
      const tab = await browser.newPage();
      await use(tab);
      await tab.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ tab }, use) => {
    await use(tab);
  },
});

for (const address of ADDRESSES) {
  test(`${address} can be used by everybody, in light and dark, narrow and wide`, async ({ page, openPage, baseURL }) => {
    await openPage(new URL(address, baseURL).href);
    const faults: string[] = [];
    for (const { width, others } of LOOKS) {
      const note = (found: readonly string[], look: string) => faults.push(...found.map((fault) => `${width}px ${look}: ${fault}`));
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia(PLAIN);
      note(await axeFaults(page), 'light');
      note(await sidewaysScroll(page), 'light');
      note(await smallTargets(page), 'light');
      for (const other of others) {
        await page.emulateMedia({ ...PLAIN, ...other });
        note(await colourFaults(page), Object.values(other).join(' '));
      }
    }
    expect(faults).toEqual([]);
  });
}

for (let first = 0; first < ADDRESSES.length; first += ADDRESSES_AT_ONCE) {
  const addresses = ADDRESSES.slice(first, first + ADDRESSES_AT_ONCE);
  test(`when the reader has made all text twice as big, no page scrolls sideways (${first + 1} to ${first + addresses.length})`, async ({
    baseURL,
  }) => {
    const big = await launchWithBigText();
    const page = await big.newPage({ baseURL: baseURL ?? '' });
    const faults: string[] = [];
    for (const address of addresses) {
      await page.goto(address, { waitUntil: 'domcontentloaded' });
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
}

// How many files each page names is counted in tests/built; here, that a browser asks for no others.
test('a page of text asks the server at most three times', async ({ page, openPage, baseURL }) => {
  let requests = 0;
  const count = () => {
    requests += 1;
  };
  page.on('request', count);
  await openPage(new URL('/principles/choice-and-control/', baseURL).href);
  await page.waitForLoadState('networkidle');
  page.off('request', count);

  expect(requests).toBeLessThanOrEqual(MOST_REQUESTS_OF_A_TEXT_PAGE);
});
