/** A3: new idea, new sentence; new topic, new point. */
import { textOf } from '#domain/text-of.ts';
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages } from './easy-texts.ts';
import { sentencesIn } from './sentences.ts';

const MOST_SENTENCES = 3;

export const onePoint: ContentCheck = {
  code: 'A3',
  rule: 'A point has at most 3 sentences, each on a line of its own.',
  run: (material) =>
    easyPages(material).flatMap((page) =>
      page.blocks.flatMap((block): Finding[] => {
        if (block.kind !== 'point') return [];
        const lines = block.lines.map((line) => ({ ...line, sentences: sentencesIn(textOf(line.children, material.site, 'easy-read')) }));
        const count = lines.reduce((sum, line) => sum + line.sentences.length, 0);
        const tooMany: Finding[] =
          count > MOST_SENTENCES
            ? [
                {
                  code: 'A3',
                  level: 'error',
                  file: page.file,
                  line: block.line,
                  message: `this point has ${count} sentences. Make it two points, each with its own picture and at most ${MOST_SENTENCES} sentences.`,
                },
              ]
            : [];
        return [...tooMany, ...lines.flatMap((line) => crowdedLine(page.file, line))];
      }),
    ),
};

function crowdedLine(file: string, line: { line: number; sentences: readonly string[] }): Finding[] {
  if (line.sentences.length < 2) return [];
  const message = `this line has ${line.sentences.length} sentences: "${line.sentences.join(' ')}". Write each sentence on its own line.`;
  return [{ code: 'A3', level: 'error', file, line: line.line, message }];
}
