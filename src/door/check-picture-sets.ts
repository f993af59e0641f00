/** Checks the name maps of other picture sets: one file for one idea, and the chosen set is there. */
import { nearest } from '#domain/nearest.ts';
import type { PictureSet } from '#schema/picture.ts';
import type { Site } from '#schema/site.ts';
import type { LineOf } from './check-data.ts';
import { explainUnknown, knownIds } from './check-references.ts';
import type { ContentProblem } from './content-error.ts';

export function checkPictureSets(site: Site, sets: readonly PictureSet[], lineOf: LineOf): ContentProblem[] {
  const known = knownIds(site);
  const inMaps = sets.flatMap((set) => {
    const file = `content/picture-sets/${set.id}.yaml`;
    const ideas = new Map<string, string>();
    return Object.entries(set.files).flatMap(([idea, picture]): ContentProblem[] => {
      const line = lineOf(file, ['files', idea]);
      const unknown = explainUnknown('picture', idea, known);
      if (unknown) return [{ file, line, message: unknown }];
      const other = ideas.get(picture);
      ideas.set(picture, idea);
      if (other === undefined) return [];
      return [
        { file, line, message: `${picture} already stands for \`${other}\`. One picture has one meaning: take it out of one of them.` },
      ];
    });
  });
  const chosen = site.area.pictureSet;
  if (chosen === undefined || site.pictureSet) return inMaps;
  const meant = nearest(
    chosen,
    sets.map((set) => set.id),
  );
  const message = `there is no picture set \`${chosen}\`. ${meant ? `Did you mean \`${meant}\`?` : `Add its name map as content/picture-sets/${chosen}.yaml, or take the line out to use our own pictures.`}`;
  return [...inMaps, { file: 'content/area.yaml', line: lineOf('content/area.yaml', ['pictureSet']), message }];
}
