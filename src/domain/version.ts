/** Chooses which written version of a page a style reads. */
import type { EasyReadVersion, Page, StandardVersion } from '#schema/page.ts';
import type { Style } from '#schema/site.ts';
import type { Voice } from './text-of.ts';

/** Symbols pages speak the easy-read voice. */
export function voiceOf(style: Style): Voice {
  return style === 'standard' ? 'standard' : 'easy-read';
}

/** The text that is read in a style; a page without easy read of its own is only read in standard. */
export function versionOf(page: Page, style: Style): StandardVersion | EasyReadVersion {
  return style === 'standard' ? page.standard : (page.easyRead ?? page.standard);
}

/** The styles a page can be read in at its own address. */
export function stylesOf(page: Page): Style[] {
  return page.easyRead ? ['standard', 'easy-read', 'symbols'] : ['standard'];
}
