/** Reads the content folder from disk. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { AreaFile } from '#schema/area.ts';
import type { Site } from '#schema/site.ts';
import { checkPictureFiles } from './check-picture-files.ts';
import { checkSymbols } from './check-symbols.ts';
import { ContentError } from './content-error.ts';
import { type ContentFiles, readSite } from './read-site.ts';
import { readYaml } from './read-yaml.ts';

/**
 * The whole site as checked data.
 *
 * @param root the folder that holds `content/`
 * @throws {ContentError} when something in it must be mended
 */
export function loadSite(root: string = process.cwd()): Site {
  const files = loadFiles(root);
  const site = readSite(files);
  const problems = [...checkPictureFiles(site, (file) => existsSync(join(root, 'public', file))), ...checkSymbols(site, files)];
  if (problems.length > 0) throw new ContentError(problems);
  return site;
}

/** The address of the live site, from content/area.yaml alone, so that a mistake elsewhere does not keep a server from starting. */
export function loadAddress(root: string = process.cwd()): string {
  const file = 'content/area.yaml';
  const { data, problems } = readYaml(file, readFileSync(join(root, file), 'utf8'), AreaFile);
  if (!data) throw new ContentError(problems);
  return data.address;
}

/** Every content file by its path from the root, with forward slashes. */
export function loadFiles(root: string): ContentFiles {
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|mdx?)$/.test(entry.name) && entry.name !== 'README.md')
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [relative(root, file).split(sep).join('/'), readFileSync(file, 'utf8')]));
}
