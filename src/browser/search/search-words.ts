/** What the search page says, in the voice of its style. The layout writes it into the page as data. */
import type { Style } from '#schema/site.ts';

export interface SearchWords {
  /** Before anything is typed. */
  ready: string;
  /** With `{query}` in the place of what was typed, here and below. */
  one: string;
  /** With `{count}` as well. */
  many: string;
  none: string;
  /** While looking through the text of the pages. */
  more: string;
  failed: string;
  alsoIn: string;
  inTheText: string;
  fromTheWordList: string;
  onThisPage: string;
  allPages: string;
  allPagesAddress: string;
  /** The address of the index of this style. */
  index: string;
  style: Style;
  styleNames: Record<Style, string>;
}
