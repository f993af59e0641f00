/** After Astro has written the pages: each keeps only its own part of the styles and of the security policy (src/decisions/0008). */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { type Beside, leanPage } from '#outputs/html/lean-page.ts';

export function leanPages(): AstroIntegration {
  return {
    name: 'lean-pages',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
        const beside: Beside = {
          hash: (text) => createHash('sha256').update(text).digest('base64'),
          readScript: (address) => readFileSync(join(folder, address), 'utf8'),
        };
        let saved = 0;
        for (const name of names) {
          const file = join(folder, name);
          const html = readFileSync(file, 'utf8');
          const lean = leanPage(html, beside);
          saved += html.length - lean.length;
          writeFileSync(file, lean);
        }
        logger.info(`${names.length} pages, ${Math.round(saved / 1000)} kB of styles they do not use taken out`);
      },
    },
  };
}
