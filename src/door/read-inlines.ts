/** Reads what stands inside a sentence: words, bold, links, and the small elements that stand for data. */
import type { PhrasingContent } from 'mdast';
import type {} from 'mdast-util-mdx';
import type { Voice } from '#domain/text-of.ts';
import type { Inline } from '#schema/page.ts';
import type { ContentProblem } from './content-error.ts';
import { readAttributes } from './read-attributes.ts';

export interface InlineReader {
  file: string;
  voice: Voice;
  problems: ContentProblem[];
}

/** Line ends become `\n` in the text; the block decides whether they are spaces or new lines. */
export function readInlines(reader: InlineReader, nodes: readonly PhrasingContent[]): Inline[] {
  return nodes.flatMap((node) => readInline(reader, node));
}

function readInline(reader: InlineReader, node: PhrasingContent): Inline[] {
  const line = node.position?.start.line ?? 1;
  const refuse = (message: string): Inline[] => {
    reader.problems.push({ file: reader.file, line, message });
    return [];
  };
  switch (node.type) {
    case 'text':
      return [{ kind: 'text', text: node.value }];
    case 'strong':
      return [{ kind: 'strong', children: readInlines(reader, node.children) }];
    case 'link': {
      const children = readInlines(reader, node.children);
      if (node.url.startsWith('#')) return [{ kind: 'link', to: node.url, children, line }];
      const inside = /^\/(?<path>[a-z0-9/-]*?)\/?(?<fragment>#.+)?$/.exec(node.url);
      if (inside)
        return [{ kind: 'link', to: pathWithFragment(inside.groups?.['path'] ?? '', inside.groups?.['fragment'] ?? ''), children, line }];
      return refuse(
        `the link goes to "${node.url}". Links inside the site begin and end with a slash, like \`/why/\`. For another website add it to content/sources and write \`<Source id="...">words</Source>\`.`,
      );
    }
    case 'mdxJsxTextElement':
      return readElement(reader, node, line);
    case 'emphasis':
      return refuse('there are no italics on this site: they are hard to read. Use **bold** for one important word, or plain words.');
    case 'image':
      return refuse('a picture cannot stand inside text. In easy read, write `<Point picture="...">` around the lines it belongs to.');
    case 'inlineCode':
      return refuse(`\`${node.value}\` is written as computer code. Write it as plain words.`);
    case 'mdxTextExpression':
      return refuse('a { stands in the text. Take it out: braces are not used on pages.');
    case 'break':
      return refuse('the line ends with two spaces or a backslash. Take them out: each sentence is on its own line already.');
    case 'linkReference':
      return refuse('the address of a link must stand right after its words, like `[the principles](/principles/)`.');
    default:
      return refuse(`a page cannot hold "${node.type}" inside a sentence. See content/README.md for what it can hold.`);
  }
}

/** `/#a` is a heading of the home page; without the name of the page it would be one of the page the link stands on. */
function pathWithFragment(path: string, fragment: string): string {
  return path === '' && fragment !== '' ? `home${fragment}` : `${path}${fragment}`;
}

function readElement(reader: InlineReader, node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>, line: number): Inline[] {
  const children = () => readInlines(reader, node.children);
  switch (node.name) {
    case 'Word': {
      if (reader.voice === 'easy-read') {
        const message = 'an easy-read page cannot hold `<Word>`. Write the word in **bold**, and say what it means in the next sentence.';
        reader.problems.push({ file: reader.file, line, message });
        return [];
      }
      const attributes = readAttributes(reader, node, 'Word');
      return attributes ? [{ kind: 'word', word: attributes.id, children: children(), line }] : [];
    }
    case 'Source': {
      const attributes = readAttributes(reader, node, 'Source');
      return attributes ? [{ kind: 'source-link', source: attributes.id, children: children(), line }] : [];
    }
    case 'Phone': {
      const attributes = readAttributes(reader, node, 'Phone');
      return attributes ? [{ kind: 'phone', contact: attributes.of, line }] : [];
    }
    case 'Name': {
      const attributes = readAttributes(reader, node, 'Name');
      return attributes ? [{ kind: 'name', name: attributes.of, line }] : [];
    }
    case 'Figure': {
      const attributes = readAttributes(reader, node, 'Figure');
      return attributes ? [{ kind: 'figure', figure: attributes.id, line }] : [];
    }
    case 'TimeLimit': {
      const attributes = readAttributes(reader, node, 'TimeLimit');
      return attributes ? [{ kind: 'time-limit-words', timeLimit: attributes.id, line }] : [];
    }
    case 'Keep': {
      const attributes = readAttributes(reader, node, 'Keep');
      return attributes ? [{ kind: 'keep', keep: attributes.id, children: children(), line }] : [];
    }
    case 'Symbol':
      return readSymbol(reader, node, line);
    default:
      reader.problems.push({
        file: reader.file,
        line,
        message: `\`<${node.name ?? ''}>\` cannot stand inside a sentence. Put it alone on its own line, or see content/README.md for what can stand inside a sentence.`,
      });
      return [];
  }
}

function readSymbol(reader: InlineReader, node: Extract<PhrasingContent, { type: 'mdxJsxTextElement' }>, line: number): Inline[] {
  const refuse = (message: string): Inline[] => {
    reader.problems.push({ file: reader.file, line, message });
    return [];
  };
  if (reader.voice === 'standard')
    return refuse('`<Symbol>` belongs in easy-read.mdx: the symbols page is made from it. Take it out here.');
  const attributes = readAttributes(reader, node, 'Symbol');
  if (!attributes) return [];
  const children = readInlines(reader, node.children);
  if (!children.every((child) => child.kind === 'text' || child.kind === 'strong')) {
    return refuse('`<Symbol>` can hold words only. Put links, names and numbers outside it.');
  }
  return [{ kind: 'symbol', picture: attributes.of === 'none' ? undefined : attributes.of, children, line }];
}
