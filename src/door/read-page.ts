/** Reads one written version of a page: the facts between the `---` lines, then its blocks. */
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Root } from 'mdast';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import type { z } from 'zod';
import type { Voice } from '#domain/text-of.ts';
import type { Block } from '#schema/page.ts';
import type { ContentProblem } from './content-error.ts';
import { explainMdx } from './explain-mdx.ts';
import { readBlocks } from './read-blocks.ts';
import { readYaml } from './read-yaml.ts';

/** Where an address, a source or another id stands, so that a wrong one can be pointed at. */
export interface ReadVersion<Facts> {
  version: (Facts & { file: string; blocks: Block[] }) | undefined;
  problems: ContentProblem[];
  lineOf: (path: readonly PropertyKey[]) => number;
}

export function readPage<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  voice: Voice,
): ReadVersion<z.infer<Schema>> {
  let root: Root;
  try {
    root = parser.parse(source);
  } catch (error) {
    return { version: undefined, problems: [explainMdx(file, error)], lineOf: () => 1 };
  }

  const first = root.children[0];
  if (first?.type !== 'yaml') {
    const message = 'the page must begin with its facts (title, summary and so on) between two lines of `---`. See content/README.md.';
    return { version: undefined, problems: [{ file, line: 1, message }], lineOf: () => 1 };
  }
  const facts = readYaml(file, first.value, schema, 1);
  const body = readBlocks(file, root.children.slice(1), voice);
  const problems = [...facts.problems, ...body.problems];
  if (facts.data === undefined || problems.length > 0) return { version: undefined, problems, lineOf: facts.lineOf };
  const version = { ...(facts.data as object), file, blocks: body.blocks } as z.infer<Schema> & { file: string; blocks: Block[] };
  return { version, problems: [], lineOf: facts.lineOf };
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).use(tables);

/** Tables, and nothing else of GitHub's Markdown: the rest would turn typed web addresses into links. */
function tables(this: Processor): void {
  const data = this.data() as { micromarkExtensions?: unknown[]; fromMarkdownExtensions?: unknown[] };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmTable()];
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()];
}
