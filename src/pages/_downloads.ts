/** The files that pages offer to take away, made once for each build, so that a page can say how big they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { site } from '#door/site.ts';
import type { Downloads } from '#outputs/html/context.ts';
import { picturesZip } from '#outputs/pictures/pictures-zip.ts';

const ROOT = process.cwd();
const drawings = new Map(site.pictures.map(({ id }) => [id, readFileSync(join(ROOT, 'public/pictures', `${id}.svg`))]));

export const PICTURES_ZIP = picturesZip(site, drawings, readFileSync(join(ROOT, 'content/pictures-licence.txt'), 'utf8'));
export const DOWNLOADS: Downloads = { pictures: PICTURES_ZIP.length };
