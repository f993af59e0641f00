/** Reads the text of a page into the closed list of blocks. A block outside the list stops the build. */
import GithubSlugger from 'github-slugger';
import type { Heading, List as MarkdownList, Paragraph as MarkdownParagraph, RootContent, Table } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import { nearest } from '#domain/nearest.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Block, Box, Inline, List, ListItem, Paragraph, Point } from '#schema/page.ts';
import { ElementAttributes } from '#schema/page.ts';
import type { ContentProblem } from './content-error.ts';
import { readAttributes } from './read-attributes.ts';
import { readInlines } from './read-inlines.ts';

interface BlockReader {
  file: string;
  /** Which of the two written versions the file is. */
  voice: Voice;
  problems: ContentProblem[];
  slugger: GithubSlugger;
}

const EASY_READ_KINDS = new Set<Block['kind']>([
  'heading',
  'point',
  'urgent',
  'cards',
  'contact',
  'contacts',
  'timeline',
  'chart',
  'word-list',
  'picture-list',
  'all-pages',
  'search-box',
  'sheet',
  'feedback',
  'form-list',
]);
/** What the other kinds are called in a sentence. */
const STANDARD_ONLY: Partial<Record<Block['kind'], string>> = {
  checked: 'the list of what was checked',
  checklist: 'a checklist',
  'flow-chart': 'a flow chart',
  list: 'a list',
  note: 'a note',
  paragraph: 'a paragraph without a picture',
  quotation: 'a quotation',
  steps: 'steps',
  table: 'a table',
  'time-limit': 'a time limit alone on its line',
};
/** What Markdown calls things, in the words of an author. */
const MARKDOWN_NAMES: Partial<Record<RootContent['type'], string>> = {
  code: 'computer code (``` before and after it)',
  definition: 'an address that stands apart from its link. Write `[words](/why/)` where the link is',
  thematicBreak: 'a line across the page (`---`). Use a heading, or take it out',
};
/** Elements that stand inside another one only. */
const STANDS_INSIDE: Partial<Record<string, string>> = { Step: 'Steps', Card: 'Cards', Box: 'Sheet' };
const INLINE_NAMES = new Set(['Word', 'Source', 'Phone', 'Name', 'Figure', 'Keep', 'Symbol']);

export function readBlocks(file: string, nodes: readonly RootContent[], voice: Voice): { blocks: Block[]; problems: ContentProblem[] } {
  const reader: BlockReader = { file, voice, problems: [], slugger: sluggerOfPages() };
  return { blocks: readAll(reader, nodes), problems: reader.problems };
}

/** Ids that the shell of every page has already; a heading with the same words gets a number. */
const IDS_OF_THE_SHELL = [
  'main',
  'menu',
  'sources',
  'go-to',
  'search',
  'query',
  'head-query',
  'last-time',
  'announce',
  'find-picture',
  'pictures-found',
];

function sluggerOfPages(): GithubSlugger {
  const slugger = new GithubSlugger();
  for (const id of IDS_OF_THE_SHELL) slugger.slug(id);
  return slugger;
}

function readAll(reader: BlockReader, nodes: readonly RootContent[]): Block[] {
  return nodes.flatMap((node) => {
    const block = readBlock(reader, node);
    if (!block) return [];
    if (reader.voice === 'easy-read' && !EASY_READ_KINDS.has(block.kind)) {
      refuse(
        reader,
        block.line,
        `an easy-read page cannot hold ${STANDARD_ONLY[block.kind] ?? 'this'}. Put the words in a point with its picture: \`<Point picture="...">\`.`,
      );
      return [];
    }
    if (reader.voice === 'standard' && block.kind === 'point') {
      refuse(reader, block.line, 'a point with a picture belongs in easy-read.mdx. Here, write paragraphs.');
      return [];
    }
    return [block];
  });
}

function readBlock(reader: BlockReader, node: RootContent): Block | undefined {
  const line = node.position?.start.line ?? 1;
  switch (node.type) {
    case 'heading':
      return readHeading(reader, node, line);
    case 'paragraph':
      return readParagraph(reader, node);
    case 'list':
      return readList(reader, node);
    case 'mdxJsxFlowElement':
      return readElement(reader, node, line);
    case 'table':
      return refuse(reader, line, 'a table needs a caption. Put `<Table caption="...">` before it and `</Table>` after it.');
    case 'blockquote':
      return refuse(reader, line, 'to quote somebody, write `<Quote source="...">` before the words and `</Quote>` after them.');
    case 'mdxjsEsm':
      return refuse(reader, line, 'a page cannot hold `import` or `export`. The blocks are there already: just use them.');
    case 'mdxFlowExpression':
      return refuse(reader, line, 'a { stands in the text. Take it out: braces are not used on pages.');
    default:
      return refuse(
        reader,
        line,
        `a page cannot hold ${MARKDOWN_NAMES[node.type] ?? `"${node.type}"`}. See content/README.md for the blocks there are.`,
      );
  }
}

function readHeading(reader: BlockReader, node: Heading, line: number): Block | undefined {
  if (node.depth !== 2 && node.depth !== 3) {
    return refuse(
      reader,
      line,
      `a heading here begins with \`##\` or \`###\`, but this one begins with \`${'#'.repeat(node.depth)}\`. The title of the page is the only big heading.`,
    );
  }
  const children = readInlines(reader, node.children);
  return { kind: 'heading', level: node.depth, id: reader.slugger.slug(plainText(children)), children, line };
}

function readParagraph(reader: BlockReader, node: MarkdownParagraph): Paragraph {
  return { kind: 'paragraph', children: joinLines(readInlines(reader, node.children)), line: node.position?.start.line ?? 1 };
}

function readList(reader: BlockReader, node: MarkdownList): List {
  return {
    kind: 'list',
    isOrdered: node.ordered === true,
    items: readItems(reader, node),
    line: node.position?.start.line ?? 1,
  };
}

function readItems(reader: BlockReader, list: MarkdownList): ListItem[] {
  return list.children.map((item) => {
    const line = item.position?.start.line ?? 1;
    const children: Inline[] = [];
    const inner: List[] = [];
    for (const child of item.children) {
      if (child.type === 'paragraph' && children.length === 0) children.push(...readParagraph(reader, child).children);
      else if (child.type === 'list') inner.push(readList(reader, child));
      else
        refuse(
          reader,
          child.position?.start.line ?? line,
          'an item of a list holds one paragraph, and perhaps a smaller list. Move the rest after the list.',
        );
    }
    return { children, inner, line };
  });
}

function readElement(reader: BlockReader, node: MdxJsxFlowElement, line: number): Block | undefined {
  const children = node.children as RootContent[];
  switch (node.name) {
    case 'Urgent':
      return readAttributes(reader, node, 'Urgent') && { kind: 'urgent', line };
    case 'Timeline':
      return readAttributes(reader, node, 'Timeline') && { kind: 'timeline', line };
    case 'WordList':
      return readAttributes(reader, node, 'WordList') && { kind: 'word-list', line };
    case 'PictureList': {
      const attributes = readAttributes(reader, node, 'PictureList');
      return attributes && { kind: 'picture-list', from: attributes.from ?? 'a', to: attributes.to ?? 'z', line };
    }
    case 'AllPages':
      return readAttributes(reader, node, 'AllPages') && { kind: 'all-pages', line };
    case 'SearchBox':
      return readAttributes(reader, node, 'SearchBox') && { kind: 'search-box', line };
    case 'Feedback':
      return readAttributes(reader, node, 'Feedback') && { kind: 'feedback', line };
    case 'Checked': {
      const attributes = readAttributes(reader, node, 'Checked');
      return attributes && { kind: 'checked', what: attributes.what, section: attributes.section, line };
    }
    case 'FormList':
      return readAttributes(reader, node, 'FormList') && { kind: 'form-list', line };
    case 'Note':
      return readAttributes(reader, node, 'Note') && { kind: 'note', blocks: readAll(reader, children), line };
    case 'Contact': {
      const attributes = readAttributes(reader, node, 'Contact');
      return attributes && { kind: 'contact', contact: attributes.id, line };
    }
    case 'Contacts': {
      const attributes = readAttributes(reader, node, 'Contacts');
      return attributes && { kind: 'contacts', group: attributes.group, line };
    }
    case 'TimeLimit': {
      const attributes = readAttributes(reader, node, 'TimeLimit');
      return attributes && { kind: 'time-limit', timeLimit: attributes.id, line };
    }
    case 'Chart': {
      const attributes = readAttributes(reader, node, 'Chart');
      return attributes && { kind: 'chart', series: attributes.of, title: attributes.title, line };
    }
    case 'FlowChart': {
      const attributes = readAttributes(reader, node, 'FlowChart');
      return attributes && { kind: 'flow-chart', chart: attributes.id, line };
    }
    case 'Steps': {
      const steps = readAttributes(reader, node, 'Steps') && onlyElements(reader, children, 'Step', 'Steps');
      return (
        steps && {
          kind: 'steps',
          steps: steps.flatMap((step) => {
            const attributes = readAttributes(reader, step, 'Step');
            const start = step.position?.start.line ?? line;
            return attributes ? [{ title: attributes.title, blocks: readAll(reader, step.children as RootContent[]), line: start }] : [];
          }),
          line,
        }
      );
    }
    case 'Cards': {
      const attributes = readAttributes(reader, node, 'Cards');
      const cards = attributes && onlyElements(reader, children, 'Card', 'Cards');
      return (
        cards && {
          kind: 'cards',
          look: attributes.look ?? 'rows',
          cards: cards.flatMap((card) => {
            const written = readAttributes(reader, card, 'Card');
            return written ? [{ page: written.page, label: written.label, line: card.position?.start.line ?? line }] : [];
          }),
          line,
        }
      );
    }
    case 'Checklist': {
      const attributes = readAttributes(reader, node, 'Checklist');
      const list = children[0];
      if (!attributes) return undefined;
      if (list?.type !== 'list' || children.length !== 1) {
        return refuse(reader, line, 'inside `<Checklist>` write one list, each line with `- ` before it, and nothing else.');
      }
      return { kind: 'checklist', title: attributes.title, items: readItems(reader, list), line };
    }
    case 'Table': {
      const attributes = readAttributes(reader, node, 'Table');
      const table = children[0];
      if (!attributes) return undefined;
      if (table?.type !== 'table' || children.length !== 1) {
        return refuse(
          reader,
          line,
          'inside `<Table>` write one table with | between its columns, an empty line before and after it, and nothing else.',
        );
      }
      return { kind: 'table', caption: attributes.caption, ...readTable(reader, table), line };
    }
    case 'Quote': {
      const attributes = readAttributes(reader, node, 'Quote');
      if (!attributes) return undefined;
      const blocks = readAll(reader, children).filter((block) => block.kind === 'paragraph');
      if (blocks.length === 0 || blocks.length !== children.length) {
        return refuse(reader, line, 'inside `<Quote>` write the words that are quoted, as plain paragraphs.');
      }
      return { kind: 'quotation', source: attributes.source, blocks, line };
    }
    case 'Sheet': {
      const attributes = readAttributes(reader, node, 'Sheet');
      if (!attributes) return undefined;
      if (children.length === 0) {
        return refuse(
          reader,
          line,
          'this sheet has nothing to fill in. Inside `<Sheet>` write `<Box title="..." lines="3" />`, each on its own line.',
        );
      }
      const boxes = onlyElements(reader, children, 'Box', 'Sheet').flatMap((box) => readBox(reader, box) ?? []);
      return { kind: 'sheet', title: attributes.title, boxes, line };
    }
    case 'Point':
      return readPoint(reader, node, line);
    default:
      return refuseUnknown(reader, node.name ?? '', line);
  }
}

function readPoint(reader: BlockReader, node: MdxJsxFlowElement, line: number): Point | undefined {
  const attributes = readAttributes(reader, node, 'Point');
  if (!attributes) return undefined;
  const lines = node.children.flatMap((child) => {
    if (child.type !== 'paragraph') {
      refuse(reader, child.position?.start.line ?? line, 'a point holds lines of text only, one sentence a line.');
      return [];
    }
    const start = child.position?.start.line ?? line;
    return splitLines(readInlines(reader, child.children)).map((children, index) => ({ children, line: start + index }));
  });
  if (lines.length === 0) return refuse(reader, line, 'this point has no words. Write one to three sentences in it, each on its own line.');
  return { kind: 'point', picture: attributes.picture, lines, line };
}

function readBox(reader: BlockReader, node: MdxJsxFlowElement): Box | undefined {
  const attributes = readAttributes(reader, node, 'Box');
  if (!attributes) return undefined;
  const { title, lines, picture } = attributes;
  const line = node.position?.start.line ?? 1;
  if (picture && reader.voice === 'standard') {
    return refuse(reader, line, 'a box with a picture belongs in easy-read.mdx. Here, take `picture` out.');
  }
  return { title, lines: Number(lines), picture, line };
}

function readTable(reader: BlockReader, table: Table): { head: Inline[][]; rows: Inline[][][] } {
  const [head, ...rows] = table.children.map((row) => row.children.map((cell) => readInlines(reader, cell.children)));
  return { head: head ?? [], rows };
}

/** The children of a block that may hold one kind of block only. */
function onlyElements(reader: BlockReader, nodes: readonly RootContent[], name: string, parent: string): MdxJsxFlowElement[] {
  return nodes.flatMap((node) => {
    if (node.type === 'mdxJsxFlowElement' && node.name === name) return [node];
    refuse(reader, node.position?.start.line ?? 1, `inside \`<${parent}>\` there can only be \`<${name} ...>\`, each on its own line.`);
    return [];
  });
}

function refuseUnknown(reader: BlockReader, name: string, line: number): undefined {
  if (INLINE_NAMES.has(name)) {
    return refuse(reader, line, `\`<${name}>\` stands inside a sentence. Write words before or after it on the same line.`);
  }
  const outer = STANDS_INSIDE[name];
  if (outer) {
    return refuse(reader, line, `\`<${name}>\` stands inside \`<${outer}>\`. Write \`<${outer}>\` before it and \`</${outer}>\` after it.`);
  }
  const meant = nearest(name, Object.keys(ElementAttributes));
  return refuse(
    reader,
    line,
    `there is no block \`<${name}>\`. ${meant ? `Did you mean \`<${meant}>\`?` : 'See content/README.md for the blocks there are.'}`,
  );
}

function refuse(reader: BlockReader, line: number, message: string): undefined {
  reader.problems.push({ file: reader.file, line, message });
  return undefined;
}

/** A line end inside a paragraph is a space. */
function joinLines(inlines: Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.kind === 'text') return { ...inline, text: inline.text.replace(/\s*\n\s*/g, ' ') };
    return 'children' in inline ? { ...inline, children: joinLines(inline.children) } : inline;
  });
}

/** A line end inside a point begins a new line. */
function splitLines(inlines: Inline[]): Inline[][] {
  const lines: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.kind !== 'text') {
      lines.at(-1)?.push(inline);
      continue;
    }
    for (const [index, piece] of inline.text.split('\n').entries()) {
      if (index > 0) lines.push([]);
      if (piece !== '') lines.at(-1)?.push({ kind: 'text', text: piece });
    }
  }
  return lines.filter((line) => line.length > 0);
}

/** The typed words, with ids for what is looked up later: enough for a stable address. */
function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if ('children' in inline) return plainText(inline.children);
      return inline.kind === 'name' ? inline.name : '';
    })
    .join('');
}
