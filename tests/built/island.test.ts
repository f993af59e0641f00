/** The script of forms: only on their pages, small, and without the library that checks content. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { all, attribute, builtPages, DIST, one, WORK_PAGES } from '../support/built-pages.ts';

/** The budget of a form page: all script in all, compressed as the weakest server does. */
const MOST_BYTES_OF_SCRIPT = 95_000;
const isForm = (address: string) => /\/forms\/[a-z-]+\/$/.test(address);
const PAGES = builtPages();

const filesOn = (page: (typeof PAGES)[number]) =>
  all(page.tree, 'script[src]')
    .map((script) => attribute(script, 'src'))
    .filter((address) => address.includes('FormScript'));

test('the form on the screen is loaded on every form page, and nowhere else', () => {
  expect(PAGES.filter((page) => filesOn(page).length > 0).map(({ address }) => address)).toEqual(
    PAGES.filter(({ address }) => isForm(address)).map(({ address }) => address),
  );
});

test('all script that comes with a form page is at most 95 kB compressed', () => {
  const heavy = PAGES.filter(({ address }) => isForm(address)).flatMap((page) => {
    const ofPage = all(page.tree, 'script:not([type="application/ld+json"])');
    const inside = ofPage.map((script) => script.children.map((child) => (child.type === 'text' ? child.value : '')).join('')).join('');
    const outside = withTheirImports(ofPage.map((script) => attribute(script, 'src')).filter((address) => address !== ''));
    const bytes = [inside, ...outside.map(textOf)].reduce((sum, text) => sum + gzipSync(text).length, 0);
    return bytes > MOST_BYTES_OF_SCRIPT ? [{ address: page.address, bytes }] : [];
  });

  expect(heavy).toEqual([]);
});

test('the form does not carry the library that checks content', () => {
  const [page] = PAGES.filter(({ address }) => isForm(address));
  const script = page ? filesOn(page).map(textOf).join('') : '';

  expect(script).not.toBe('');
  expect(script).not.toMatch(/ZodError|invalid_type/);
});

test('every form page names the file with its questions, in its own voice', () => {
  for (const page of PAGES.filter(({ address }) => isForm(address))) {
    const address = attribute(one(page.tree, 'link#form-data'), 'href');
    const form = /\/forms\/(?<form>[a-z-]+)\/$/.exec(page.address)?.groups?.['form'];

    expect(address).toBe(`/form-data/${form}/${page.address.startsWith('/forms/') ? 'standard' : 'easy-read'}.json`);
    expect(existsSync(join(DIST, address))).toBe(true);
  }
});

test('the script of the inbox is at most 95 kB compressed too, without what is loaded when somebody asks for it', () => {
  const pages = PAGES.filter(({ address }) => WORK_PAGES.includes(address));
  const sizes = pages.map((page) => {
    const files = withTheirImports(all(page.tree, 'script[src]').map((script) => attribute(script, 'src')));
    return files.reduce((sum, file) => sum + gzipSync(textOf(file)).length, 0);
  });

  expect(sizes).toHaveLength(WORK_PAGES.length);
  expect(Math.min(...sizes)).toBeGreaterThan(0);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(MOST_BYTES_OF_SCRIPT);
});

/** What a script imports comes with it. What it loads when somebody asks for it (`import()`) does not. */
function withTheirImports(addresses: readonly string[], seen = new Set<string>()): string[] {
  for (const address of addresses) {
    if (seen.has(address)) continue;
    seen.add(address);
    const names = [...textOf(address).matchAll(/\bimport\s*(?:[^"'();]*?from\s*)?["']\.\/(?<name>[\w.-]+\.js)["']/g)].map(
      (match) => `/assets/${match.groups?.['name']}`,
    );
    withTheirImports(names, seen);
  }
  return [...seen];
}

function textOf(address: string): string {
  return readFileSync(join(DIST, address), 'utf8');
}
