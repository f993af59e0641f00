/** The pages of the site in sections, as its addresses have them. */
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';

export interface Section {
  /** Missing for the pages that stand alone. */
  title: string | undefined;
  /** In the order of their addresses. */
  pages: Page[];
}

/** A page with pages below it makes a section with them; all others come last, together. */
export function sectionsOf(site: Site): Section[] {
  const byRoot = Map.groupBy(site.pages, (page) => page.path.split('/')[0] ?? '');
  const families = [...byRoot.values()];
  const alone = families.filter((pages) => pages.length === 1).flat();
  const sections = families.filter((pages) => pages.length > 1).map((pages): Section => ({ title: pages[0]?.standard.title, pages }));
  return alone.length > 0 ? [...sections, { title: undefined, pages: alone }] : sections;
}
