/** Goes through the tree of a page, so that checks and indexes need not know every kind of block. */
import type { Block, Inline, ListItem } from '#schema/page.ts';

/** A stretch of words that is read as one: a paragraph, an item, a heading, a line of a point. */
export interface Run {
  inlines: readonly Inline[];
  line: number;
  /** The kind of block the words stand in, or `title` for the title of a step or list. */
  where: Block['kind'] | 'title';
}

/** Every block, and the blocks inside it, in reading order. */
export function* everyBlock(blocks: readonly Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    if (block.kind === 'steps') for (const step of block.steps) yield* everyBlock(step.blocks);
    if (block.kind === 'note' || block.kind === 'quotation') yield* everyBlock(block.blocks);
  }
}

/** Every stretch of words, in reading order. Words that come from data (contacts, timeline, flow charts) are not among them. */
export function* everyRun(blocks: readonly Block[]): Generator<Run> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        yield { inlines: block.children, line: block.line, where: block.kind };
        break;
      case 'list':
        yield* itemRuns(block.items, 'list');
        break;
      case 'checklist':
        yield title(block.title, block.line);
        yield* itemRuns(block.items, 'checklist');
        break;
      case 'point':
        for (const line of block.lines) yield { inlines: line.children, line: line.line, where: 'point' };
        break;
      case 'steps':
        for (const step of block.steps) {
          yield title(step.title, step.line);
          yield* everyRun(step.blocks);
        }
        break;
      case 'note':
      case 'quotation':
        yield* everyRun(block.blocks);
        break;
      case 'table':
        yield title(block.caption, block.line);
        for (const cell of [...block.head, ...block.rows.flat()]) yield { inlines: cell, line: block.line, where: 'table' };
        break;
      case 'sheet':
        yield title(block.title, block.line);
        for (const box of block.boxes) yield title(box.title, box.line);
        break;
      case 'chart':
        yield title(block.title, block.line);
        break;
      case 'cards':
        for (const card of block.cards) if (card.label) yield title(card.label, card.line);
        break;
      default:
        break;
    }
  }
}

/** Every inline element, and those inside it, in reading order. */
export function* everyInline(inlines: readonly Inline[]): Generator<Inline> {
  for (const inline of inlines) {
    yield inline;
    if ('children' in inline) yield* everyInline(inline.children);
  }
}

function* itemRuns(items: readonly ListItem[], where: Run['where']): Generator<Run> {
  for (const item of items) {
    yield { inlines: item.children, line: item.line, where };
    for (const list of item.inner) yield* itemRuns(list.items, where);
  }
}

function title(words: string, line: number): Run {
  return { inlines: [{ kind: 'text', text: words }], line, where: 'title' };
}
