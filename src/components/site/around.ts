/** What every part of the shell is given. */
import type { Interface } from '#schema/interface.ts';
import type { Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';

export interface Around {
  site: Site;
  page: Page;
  style: Style;
  /** A word of the interface in the voice of the page. */
  say: (key: keyof Interface) => string;
}
