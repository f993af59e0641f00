/** Reads the built site from dist/, each page once. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';

export const DIST = 'dist';

/** For the teams who read the forms: of script, in one style, and not to be found by anybody who looks for something to read. */
export const WORK_PAGES: readonly string[] = ['/inbox/', '/inbox/keys/'];

export interface BuiltPage {
  /** Address on the site, like `/easy-read/why/`. */
  address: string;
  /** File inside dist/. */
  file: string;
  html: string;
  tree: Root;
}

/** Every page of the built site, in the order of addresses. */
export function builtPages(): BuiltPage[] {
  return filesIn(DIST)
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(DIST, file), 'utf8');
      return { address: addressOfFile(file), file, html, tree: fromHtml(html) };
    });
}

/** Files under a folder, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => statSync(join(folder, name)).isFile());
}

export function one(tree: Root | Element, selector: string): Element {
  const found = select(selector, tree);
  if (!found) throw new Error(`There is no ${selector} on the page.`);
  return found;
}

export function all(tree: Root | Element, selector: string): Element[] {
  return selectAll(selector, tree);
}

/** The value of an attribute as text; empty when it is not there. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name];
  return Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
}

function addressOfFile(file: string): string {
  if (file === '404.html') return '/404.html';
  return `/${file.replace(/index\.html$/, '')}`;
}
