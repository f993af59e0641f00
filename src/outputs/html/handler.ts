/** How one kind of block becomes HTML. */
import type { ElementContent } from 'hast';
import type { Block, BlockKind } from '#schema/page.ts';
import type { HtmlContext } from './context.ts';

export type BlockOf<Kind extends BlockKind> = Extract<Block, { kind: Kind }>;
export type Handler<B extends Block> = (block: B, context: HtmlContext) => ElementContent[];
