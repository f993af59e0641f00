/** The body of a page as a string of HTML. The shell around it belongs to the layout. */
import { toHtml } from 'hast-util-to-html';
import { textOf } from '#domain/text-of.ts';
import { versionOf } from '#domain/version.ts';
import type { Block, Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { htmlContext } from './context.ts';

export interface RenderedPage {
  html: string;
  /** Headings of the second level, for the contents of a long page. */
  headings: { id: string; words: string }[];
  /** The yellow box, where the layout places it itself (on the home page). */
  urgent: string | undefined;
}

/** On the home page the yellow box is handed over on its own, because the house stands on it. */
export function renderPage(site: Site, page: Page, style: Style): RenderedPage {
  const context = htmlContext(site, page, style);
  const { blocks } = versionOf(page, style);
  const isApart = (block: Block) => page.path === '' && block.kind === 'urgent';
  const apart = blocks.filter(isApart);
  return {
    urgent: apart.length > 0 ? toHtml(blocksToHtml(apart, context)) : undefined,
    html: toHtml(blocksToHtml(blocks.filter((block) => !isApart(block)), context)),
    headings: blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [{ id: block.id, words: textOf(block.children, site, context.voice) }] : [])),
  };
}
