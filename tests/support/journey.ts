/** Playwright's test with a few verbs of our own. Every page opened here must be free of console errors and foreign requests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a browser logs when a form comes back: that is the answer of the server, not a fault of the page. */
const FORM_NOT_TAKEN = /the server responded with a status of (?:422|503)/;

interface Verbs {
  openPage: (address: string) => Promise<void>;
  expectNoAxeViolations: () => Promise<void>;
}

/** The address of every page, from the sitemap, and the pages that are not in it. */
export const ADDRESSES: readonly string[] = [
  ...[...readFileSync(fileURLToPath(new URL('../../dist/sitemap.xml', import.meta.url)), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    (match) => new URL(match[1] ?? '').pathname,
  ),
  '/search/',
  '/easy-read/search/',
  '/symbols/search/',
  '/404.html',
  '/easy-read/not-found/',
  '/symbols/not-found/',
];

export const test = base.extend<Verbs>({
  openPage: async ({ page }, use) => {
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && !FORM_NOT_TAKEN.test(message.text()) && faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`asked another host: ${request.url()}`);
    });
    // Before the page itself, whose own policy would rightly refuse a script added to it.
    await page.addInitScript({ content: AXE });
    await use(async (address) => {
      await page.goto(address);
    });
    expect(faults, 'console errors and requests to other hosts').toEqual([]);
  },
  expectNoAxeViolations: async ({ page }, use) => {
    await use(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
  },
});

/** The same for a page whose browser runs no scripts, so that axe cannot run there: what it shows is shown in a second one. */
export async function axeFaultsWithoutScript(page: Page): Promise<string[]> {
  const html = (await page.content()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
  const browser = page.context().browser();
  if (!browser) throw new Error('This page has no browser that could open a second one.');
  const second = await browser.newPage({ viewport: page.viewportSize(), javaScriptEnabled: true });
  await second.addInitScript({ content: AXE });
  await second.route(page.url(), (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
  await second.goto(page.url());
  const faults = await axeFaults(second);
  await second.close();
  return faults;
}

/** Every rule axe has, best practice and AAA included. Door numerals stand on a gradient, which axe cannot compute and does not report. */
export async function axeFaults(page: Page): Promise<string[]> {
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const everyRule = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }]));
    const result = await axe.run(document, { rules: everyRule, resultTypes: ['violations'] });
    return result.violations.map(
      (violation) =>
        `${violation.id}: ${violation.help} at ${violation.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  });
  return violations.map((violation) => `${page.url()} ${violation}`);
}

export { expect } from '@playwright/test';
