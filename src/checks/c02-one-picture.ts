/** C2: one picture for one idea. That each point has a picture, the schema sees to. */
import type { ContentCheck, Finding, Material } from './content-check.ts';
import { easyPages } from './easy-texts.ts';
import type { EasyReadVersion } from '#schema/page.ts';

export const onePicture: ContentCheck = {
  code: 'C2',
  rule: 'Each point, and each box of a sheet, has a picture of its own: no picture stands twice on a page.',
  run: (material) =>
    easyPages(material).flatMap((page) => {
      const first = new Map<string, number>();
      return picturesOf(page, material).flatMap(({ picture, line }): Finding[] => {
        const earlier = first.get(picture);
        if (earlier === undefined) first.set(picture, line);
        if (earlier === undefined) return [];
        const message = `the picture \`${picture}\` is already used in line ${earlier}. One picture stands for one idea: choose another, or say both things in one point.`;
        return [{ code: 'C2', level: 'error', file: page.file, line, message }];
      });
    }),
};

/** The pictures of points and boxes, and of the timeline, whose events look like points. */
function picturesOf(page: EasyReadVersion, { site }: Material): { picture: string; line: number }[] {
  return page.blocks.flatMap((block) => {
    if (block.kind === 'point') return [{ picture: block.picture, line: block.line }];
    if (block.kind === 'sheet') return block.boxes.flatMap(({ picture, line }) => (picture ? [{ picture, line }] : []));
    if (block.kind === 'timeline') return site.timeline.map((event) => ({ picture: event.picture, line: block.line }));
    return [];
  });
}
