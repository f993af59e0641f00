/** Which forms on paper the build has made, and how big they are: what the built pages say too. */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Downloads } from '#outputs/html/context.ts';

/** @param folder the built site, like `dist` */
export function formDownloads(folder: string): Downloads {
  const paper = join(folder, 'downloads/forms');
  const files = existsSync(paper) ? readdirSync(paper).filter((file) => file.endsWith('.pdf')) : [];
  return { pictures: 0, forms: new Map(files.map((file) => [file, statSync(join(paper, file)).size])) };
}
