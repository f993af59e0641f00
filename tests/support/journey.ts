/** Playwright's test with a few verbs of our own. Every page opened here must be free of console errors and foreign requests. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { test as base, type ConsoleMessage, expect, type Page, type Request } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What a browser logs when a form comes back: that is the answer of the server, not a fault of the page. */
const FORM_NOT_TAKEN = /the server responded with a status of (?:422|503)/;

interface Verbs {
  openPage: (address: string) => Promise<void>;
  expectNoAxeViolations: () => Promise<void>;
  /** The browser reports a request that fails as an error. A test that lets one fail says so before. */
  allowFaults: (said: RegExp) => void;
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
  '/inbox/',
  '/inbox/keys/',
];

export const test = base.extend<Verbs & { allowed: RegExp[] }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
  allowed: async ({}, use) => use([]),
  allowFaults: async ({ allowed }, use) => {
    await use((said) => {
      allowed.push(said);
    });
  },
  openPage: async ({ page, allowed }, use) => {
    const faults: string[] = [];
    const onConsole = (message: ConsoleMessage) =>
      message.type() === 'error' && !FORM_NOT_TAKEN.test(message.text()) && faults.push(message.text());
    const onError = (error: Error) => faults.push(error.message);
    const onRequest = (request: Request) => {
      if (new URL(request.url()).hostname !== '127.0.0.1') faults.push(`asked another host: ${request.url()}`);
    };
    page.on('console', onConsole).on('pageerror', onError).on('request', onRequest);
    await bringAxe(page);
    await use(async (address) => {
      await page.goto(address);
    });
    page.off('console', onConsole).off('pageerror', onError).off('request', onRequest);
    const unexpected = faults.filter((fault) => !allowed.some((said) => said.test(fault)));
    expect(unexpected, 'console errors and requests to other hosts').toEqual([]);
  },
  expectNoAxeViolations: async ({ page }, use) => {
    await use(async () => {
      expect(await axeFaults(page)).toEqual([]);
    });
  },
});

/** Pages that get axe with everything they open. */
const withAxe = new WeakSet<Page>();

/** Before the page itself, whose own policy would rightly refuse a script added to it. Once, though the page may serve many tests. */
async function bringAxe(page: Page): Promise<void> {
  if (withAxe.has(page)) return;
  withAxe.add(page);
  await page.addInitScript({ content: AXE });
}

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
export function axeFaults(page: Page): Promise<string[]> {
  return runAxe(page, 'every rule');
}

/** What may change when only the colours do. The enhanced rule asks for 7:1, and so for the 4.5:1 of the plain one. */
export function colourFaults(page: Page): Promise<string[]> {
  return runAxe(page, ['color-contrast-enhanced', 'link-in-text-block']);
}

async function runAxe(page: Page, rules: 'every rule' | string[]): Promise<string[]> {
  const violations = await page.evaluate(async (wanted) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const everyRule = Object.fromEntries(axe.getRules().map((rule) => [rule.ruleId, { enabled: true }]));
    const result = await axe.run(document, {
      ...(wanted === 'every rule' ? { rules: everyRule } : { runOnly: wanted as string[] }),
      resultTypes: ['violations'],
    });
    return result.violations.map(
      (violation) =>
        `${violation.id}: ${violation.help} at ${violation.nodes
          .map((node) => node.target.join(' '))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, rules);
  return violations.map((violation) => `${page.url()} ${violation}`);
}

export { expect } from '@playwright/test';
