/** C2: one picture for one idea. That each point has a picture, the schema sees to. */
import type { ContentCheck, Finding, Material } from './content-check.ts';
import { easyPages } from './easy-texts.ts';
import type { Form } from '#schema/form.ts';
import type { EasyReadVersion } from '#schema/page.ts';

export const onePicture: ContentCheck = {
  code: 'C2',
  rule: 'Each point has a picture of its own: no picture stands twice on a page, or twice beside the parts and questions of a form.',
  run: (material) => [
    ...easyPages(material).flatMap((page) =>
      usedTwice(picturesOf(page, material), page.file, 'choose another, or say both things in one point.'),
    ),
    ...material.site.forms.flatMap((form) =>
      usedTwice(picturesOfForm(form, material), fileOfForm(form), 'choose another for this part or question.'),
    ),
  ],
};

interface UsedPicture {
  picture: string;
  line: number;
}

function usedTwice(pictures: readonly UsedPicture[], file: string, advice: string): Finding[] {
  const first = new Map<string, number>();
  return pictures.flatMap(({ picture, line }): Finding[] => {
    const earlier = first.get(picture);
    if (earlier === undefined) first.set(picture, line);
    if (earlier === undefined) return [];
    const message = `the picture \`${picture}\` is already used in line ${earlier}. One picture stands for one idea: ${advice}`;
    return [{ code: 'C2', level: 'error', file, line, message }];
  });
}

/** A choice, and a box inside a group, may show again what a question shows: it is the same idea. */
function picturesOfForm(form: Form, { lineOf }: Material): UsedPicture[] {
  const used = (picture: string, path: readonly PropertyKey[]) => ({ picture, line: lineOf(fileOfForm(form), [...path, 'picture']) });
  return [
    used(form.picture, []),
    ...form.sections.flatMap((section, at) => [
      used(section.picture, ['sections', at]),
      ...section.questions.map((question, index) => used(question.picture, ['sections', at, 'questions', index])),
    ]),
  ];
}

function fileOfForm({ id }: Form): string {
  return `content/forms/${id}.yaml`;
}

/** The pictures of points, and of the timeline, whose events look like points. */
function picturesOf(page: EasyReadVersion, { site }: Material): UsedPicture[] {
  return page.blocks.flatMap((block) => {
    if (block.kind === 'point') return [{ picture: block.picture, line: block.line }];
    if (block.kind === 'timeline') return site.timeline.map((event) => ({ picture: event.picture, line: block.line }));
    return [];
  });
}
