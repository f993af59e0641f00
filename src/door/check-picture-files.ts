/** Checks that every picture has its file. */
import { pictureAddress } from '#domain/picture-address.ts';
import type { Site } from '#schema/site.ts';
import type { ContentProblem } from './content-error.ts';

/** @param isThere whether the folder `public` holds a file, by its path in it */
export function checkPictureFiles(site: Site, isThere: (file: string) => boolean): ContentProblem[] {
  return site.pictures.flatMap(({ id }) => {
    const file = decodeURIComponent(pictureAddress(site, id)).slice(1);
    if (isThere(file)) return [];
    const isOurs = file.startsWith('pictures/');
    const where = isOurs ? 'content/pictures.yaml' : `content/picture-sets/${site.pictureSet?.id ?? ''}.yaml`;
    const instead = isOurs ? 'Draw it, or take its line out.' : 'Put the file there, or take the line out to use our own picture.';
    return [{ file: where, line: 1, message: `the picture \`${id}\` should be in public/${file}, but there is no such file. ${instead}` }];
  });
}
