/** After Astro has written the pages: the index of their text, for what the titles and headings do not say. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';

/** What stands around the text, and what is repeated on many pages: menus, facts about the page, the yellow box, the meaning of a word. */
const NOT_THE_TEXT = ['nav', '.facts', '.end', '.now', '.meaning', '.anchor', '.site', '.diagram', '.ticks'];
/** The engine, the index and the text. Not Pagefind's search boxes, the worker (src/browser/search runs without) or engines for other languages. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|[\w.-]+\.pf_meta|wasm\.(?!unknown)[\w-]+\.pagefind|(?:fragment|index|filter)\/.+)$/;

export function afterBuild(): AstroIntegration {
  return {
    name: 'after-build',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = pagesWithText(folder);
        const files = await indexText(pages);
        for (const file of files) {
          const target = join(folder, 'pagefind', file.path);
          mkdirSync(dirname(target), { recursive: true });
          writeFileSync(target, file.content);
        }
        const bytes = files.reduce((sum, file) => sum + file.content.length, 0);
        logger.info(`the text of ${pages.length} pages can be searched (${files.length} files, ${Math.round(bytes / 1000)} kB)`);
      },
    },
  };
}

/**
 * The built pages that hold text to be found; the layout marks them. Pagefind leaves labels out as parts of a form, but ours
 * are the lines of a checklist, so here they go by another name.
 */
function pagesWithText(folder: string): { sourcePath: string; content: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort()
    .map((name) => ({ sourcePath: name.replaceAll('\\', '/'), content: readFileSync(join(folder, name), 'utf8') }))
    .filter(({ content }) => content.includes('data-pagefind-body'))
    .map(({ sourcePath, content }) => ({ sourcePath, content: content.replaceAll(/(<\/?)label\b/g, '$1span') }));
}

async function indexText(pages: readonly { sourcePath: string; content: string }[]): Promise<{ path: string; content: Uint8Array }[]> {
  try {
    const { index } = check(await pagefind.createIndex({ excludeSelectors: NOT_THE_TEXT }));
    if (!index) throw new TextIndexError(['Pagefind made no index.']);
    for (const page of pages) check(await index.addHTMLFile(page));
    const { files } = check(await index.getFiles());
    return files.filter((file) => NEEDED.test(file.path));
  } finally {
    await pagefind.close();
  }
}

function check<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new TextIndexError(response.errors);
  return response;
}

/** Pagefind could not read the built pages. */
class TextIndexError extends Error {
  override readonly name = 'TextIndexError';
  readonly errors: readonly string[];

  constructor(errors: readonly string[]) {
    super(
      `The text of the pages could not be indexed: ${errors.join(' ')} Run the build again, or see https://pagefind.app/docs/node-api/.`,
    );
    this.errors = errors;
  }
}
