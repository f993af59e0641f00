/** What a first answer of the search moves over the line, and how long it takes once a letter is typed. */
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { createSiteServer } from '../../src/server/site-server.ts';
import { BROWSER_ARGUMENTS } from '../support/find-browser.ts';
import type { Measure } from './run.ts';

const MOST_BYTES_TO_AN_ANSWER = 35_000;

export async function measureSearch(browserPath: string): Promise<Measure[]> {
  const server = createSiteServer('dist');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGUMENTS] });
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  const moved = new Map<string, number>();
  const addresses = new Map<string, string>();
  session.on('Network.requestWillBeSent', ({ requestId, request }) => addresses.set(requestId, new URL(request.url).pathname));
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => moved.set(addresses.get(requestId) ?? '', encodedDataLength));

  await page.goto(`${origin}/search/`);
  const start = performance.now();
  await page.getByRole('main').getByRole('searchbox').pressSequentially('review');
  await page.locator('#search-answers > li').first().waitFor();
  const waited = performance.now() - start;
  await browser.close();
  server.close();

  const bytes = [...moved]
    .filter(([address]) => !address.endsWith('/search/') && !/\.(?:svg|png)$/.test(address))
    .reduce((sum, [, size]) => sum + size, 0);
  return [
    { what: 'Search: script and index to a first answer', value: bytes, unit: 'bytes', budget: MOST_BYTES_TO_AN_ANSWER },
    { what: 'Search: from the first letter to a first answer', value: waited, unit: 'ms', budget: 1000 },
  ];
}
