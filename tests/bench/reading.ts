/** What a phone on a slow line waits for: first words on the screen, requests, and movement of the page. */
import { createSiteServer } from '../../src/server/site-server.ts';
import type { AddressInfo } from 'node:net';
import { chromium } from '@playwright/test';
import { BROWSER_ARGUMENTS } from '../support/find-browser.ts';
import type { Measure } from './run.ts';

/** A poor mobile signal: 400 kbit/s, 400 ms there and back, and a phone a quarter as fast as this machine. */
const SLOW = { latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000, offline: false };
const SLOWER_PROCESSOR = 4;
const MS_PER_SECOND = 1000;

export async function measureReading(browserPath: string): Promise<Measure[]> {
  const server = createSiteServer('dist');
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: browserPath, args: [...BROWSER_ARGUMENTS] });
  const measures: Measure[] = [];
  for (const [name, address, most] of [
    ['home', '/', 20],
    ['a page of text', '/how-it-helps/', 3],
  ] as const) {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', SLOW);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER_PROCESSOR });
    let requests = 0;
    page.on('request', () => {
      requests += 1;
    });
    await page.goto(origin + address, { waitUntil: 'networkidle' });
    const paint = await page.evaluate(
      () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    );
    measures.push({ what: `First words on a poor signal, ${name}`, value: paint / MS_PER_SECOND, unit: 's', budget: 2.5 });
    measures.push({ what: `Requests at first, ${name}`, value: requests, unit: 'requests', budget: most });
    await page.close();
  }
  await browser.close();
  server.close();
  return measures;
}
