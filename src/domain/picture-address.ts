/** Where the file of a picture is: in the area's own set when that has the idea, else in ours. */
import type { Site } from '#schema/site.ts';

export function pictureAddress(site: Site, picture: string): string {
  const set = site.pictureSet;
  const file = set && Object.hasOwn(set.files, picture) ? set.files[picture] : undefined;
  return set && file !== undefined ? `/picture-sets/${set.id}/${encodeURIComponent(file)}` : `/pictures/${picture}.svg`;
}
