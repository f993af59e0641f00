/** All pictures in one file to take away: the drawings, a table of what they mean, and the licence in plain words. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Site } from '#schema/site.ts';
import { picturesCsv } from './pictures-csv.ts';

/** A file that was made twice from the same pictures must be the same file, so it carries no time of its own. The year is the first a zip can hold. */
const NO_TIME = new Date(1980, 0, 1);

/**
 * @param drawings the SVG of each picture, by the id of the picture
 * @param licence the text that goes with them, with `{siteName}` and `{count}` in their places
 * @throws {NoDrawingError} when a picture of the table has no drawing
 */
export function picturesZip(site: Site, drawings: ReadonlyMap<string, Uint8Array>, licence: string): Uint8Array<ArrayBuffer> {
  const files: Zippable = {
    'LICENCE.txt': strToU8(filledIn(licence, site)),
    'pictures.csv': strToU8(picturesCsv(site)),
  };
  for (const { id } of [...site.pictures].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const drawing = drawings.get(id);
    if (!drawing) throw new NoDrawingError(id);
    files[`pictures/${id}.svg`] = drawing;
  }
  return zipSync(files, { level: 9, mtime: NO_TIME });
}

function filledIn(licence: string, site: Site): string {
  return licence.replaceAll('{siteName}', site.area.siteName).replaceAll('{count}', String(site.pictures.length));
}

/** A picture that is in the table and nowhere else. */
export class NoDrawingError extends Error {
  override readonly name = 'NoDrawingError';
  readonly id: string;

  constructor(id: string) {
    super(
      `content/pictures.yaml has the picture "${id}", but there is no public/pictures/${id}.svg. Draw it, or take it out of the table.`,
    );
    this.id = id;
  }
}
