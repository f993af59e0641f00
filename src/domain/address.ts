/** Where each style of a page lives. */
import type { Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';

const PREFIXES = { standard: '/', 'easy-read': '/easy-read/', symbols: '/symbols/' } as const satisfies Record<Style, string>;

/**
 * @param path address without slashes at its ends; `''` is home
 * @returns an absolute path with slashes at both ends, like `/easy-read/why/`
 */
export function addressOf(path: string, style: Style): string {
  return path === '' ? PREFIXES[style] : `${PREFIXES[style]}${path}/`;
}

/** The address of a page in a style; where a page has no easy read of its own, that of the page that stands in. */
export function addressOfPage(page: Page, style: Style): string {
  if (style === 'standard' || page.easyRead) return addressOf(page.path, style);
  const standIn = page.standard.easyReadAt ?? 'home';
  return addressOf(standIn === 'home' ? '' : standIn, style);
}

/** The page at a path. Menus and cards write `home` for the home page, whose path is `''`. */
export function pageAt(site: Site, path: string): Page {
  const wanted = path === 'home' ? '' : path;
  const page = site.pages.find((candidate) => candidate.path === wanted);
  if (!page) throw new NoPageError(path);
  return page;
}

/** A path that the door should have refused. */
export class NoPageError extends Error {
  override readonly name = 'NoPageError';
  readonly path: string;

  constructor(path: string) {
    super(`There is no page at "${path}". The door (src/door) should have said so before.`);
    this.path = path;
  }
}

/** The pages above a page, from the home page down, without itself. */
export function ancestorsOf(site: Site, page: Page): Page[] {
  const parts = page.path.split('/');
  const paths = parts.slice(0, -1).map((_, index) => parts.slice(0, index + 1).join('/'));
  const above = page.path === '' ? [] : ['', ...paths];
  return above.flatMap((path) => site.pages.find((candidate) => candidate.path === path) ?? []);
}
