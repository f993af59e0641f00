/** What every HTML handler needs to know besides its block. */
import type { Page } from '#schema/page.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site, Style } from '#schema/site.ts';
import { type PhraseTable, preparePhrases } from '#domain/symbols/mark-sentence.ts';
import type { Voice } from '#domain/text-of.ts';
import { voiceOf } from '#domain/version.ts';

/** How big each file is that a page offers, in bytes: measured when it was made, never typed. */
export interface Downloads {
  pictures: number;
  /** The forms on paper that were made, by the name of their file, like `review-request.pdf`. */
  forms?: ReadonlyMap<string, number>;
}

export interface HtmlContext {
  site: Site;
  page: Page;
  style: Style;
  voice: Voice;
  downloads: Downloads;
  /** Present on symbols pages only. */
  phrases: PhraseTable | undefined;
  /** A word of the interface in the voice of the page. */
  say: (key: keyof Interface) => string;
  /** What has come before: only after a heading may the next level follow it, and only the first card of a contact has its id. */
  progress: { hasHeading: boolean; contacts: Set<string> };
  /** A number that no other element of this page has, for ids. */
  next: () => number;
}

export function htmlContext(site: Site, page: Page, style: Style, downloads: Downloads): HtmlContext {
  const voice = voiceOf(style);
  let count = 0;
  return {
    site,
    page,
    style,
    voice,
    downloads,
    phrases: style === 'symbols' ? preparePhrases(site.phrases) : undefined,
    say: (key) => site.interface[key][voice === 'easy-read' ? 'easy' : 'words'],
    progress: { hasHeading: false, contacts: new Set() },
    next: () => {
      count += 1;
      return count;
    },
  };
}
