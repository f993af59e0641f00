/** The body of a page as a string of HTML. The shell around it belongs to the layout. */
import { toHtml } from 'hast-util-to-html';
import { textOf } from '#domain/text-of.ts';
import { versionOf } from '#domain/version.ts';
import type { Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';
import { blocksToHtml } from './blocks-to-html.ts';
import { type Downloads, htmlContext } from './context.ts';

export interface RenderedPage {
  html: string;
  /** Headings of the second level, for the contents of a long page. */
  headings: { id: string; words: string }[];
  /** The yellow box, when the page begins with it: it belongs to the title, before facts and contents. */
  urgent: string | undefined;
}

export function renderPage(site: Site, page: Page, style: Style, downloads: Downloads): RenderedPage {
  const context = htmlContext(site, page, style, downloads);
  const { blocks } = versionOf(page, style);
  const [apart, rest] = blocks[0]?.kind === 'urgent' ? [blocks.slice(0, 1), blocks.slice(1)] : [[], blocks];
  return {
    urgent: apart.length > 0 ? toHtml(blocksToHtml(apart, context)) : undefined,
    html: toHtml(blocksToHtml(rest, context)),
    headings: blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [{ id: block.id, words: textOf(block.children, site, context.voice) }] : [],
    ),
  };
}
