/** Writes a brotli and a gzip copy beside every text file of the built site, once, as small as they get. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const COMPRESSIBLE = /\.(?:html|svg|json|js|css|xml|txt)$/;
/** Below this a copy saves less than its own headers. */
const SMALLEST_BYTES = 256;

export function compressFiles(): AstroIntegration {
  return {
    name: 'compress-files',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => COMPRESSIBLE.test(name));
        let saved = 0;
        for (const name of names) {
          const bytes = readFileSync(join(folder, name));
          if (bytes.length < SMALLEST_BYTES) continue;
          const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
          writeFileSync(join(folder, `${name}.br`), brotli);
          writeFileSync(join(folder, `${name}.gz`), gzipSync(bytes, { level: 9 }));
          saved += bytes.length - brotli.length;
        }
        logger.info(`${names.length} files compressed, ${Math.round(saved / 1000)} kB saved`);
      },
    },
  };
}
