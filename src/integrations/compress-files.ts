/** Writes a brotli and a gzip copy beside every text file of the built site, once, as small as they get. */
import { readdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

// Not the ones that end in Sync: these work on several processor cores at once, and this is the longest step of the build.
const [toBrotli, toGzip] = [promisify(brotliCompress), promisify(gzip)];

const COMPRESSIBLE = /\.(?:html|svg|json|js|css|xml|txt)$/;
/** Below this a copy saves less than its own headers. */
const SMALLEST_BYTES = 256;

export function compressFiles(): AstroIntegration {
  return {
    name: 'compress-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => COMPRESSIBLE.test(name));
        const saved = await Promise.all(names.map((name) => compressFile(join(folder, name))));
        const bytes = saved.reduce((sum, each) => sum + each, 0);
        logger.info(`${names.length} files compressed, ${Math.round(bytes / 1000)} kB saved`);
      },
    },
  };
}

/** @returns how many bytes its brotli copy saves */
async function compressFile(file: string): Promise<number> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST_BYTES) return 0;
  const [brotli, zipped] = await Promise.all([
    toBrotli(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }),
    toGzip(bytes, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, brotli), writeFile(`${file}.gz`, zipped)]);
  return bytes.length - brotli.length;
}
