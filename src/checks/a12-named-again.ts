/** A12: name people again. A machine cannot see who is meant; it sees a topic that begins with "They". */
import { textOf } from '#domain/text-of.ts';
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages } from './easy-texts.ts';

const BEGINS_WITH_A_POINTER = /^(?:they|them|their|it|its|this|these|those|he|she|his|her)\b(?! page| website)/i;

export const namedAgain: ContentCheck = {
  code: 'A12',
  rule: 'The first point under a heading names who or what it is about.',
  run: (material) =>
    easyPages(material).flatMap((page) =>
      page.blocks.flatMap((block, index): Finding[] => {
        const before = page.blocks[index - 1];
        const line = block.kind === 'point' ? block.lines[0] : undefined;
        if (!line || before?.kind === 'point') return [];
        const text = textOf(line.children, material.site, 'easy-read');
        const pointer = BEGINS_WITH_A_POINTER.exec(text)?.[0];
        if (pointer === undefined) return [];
        const message = `"${pointer}" begins "${text}", but no sentence just before it says who or what is meant. Write the name or the word again.`;
        return [{ code: 'A12', level: 'warning', file: page.file, line: line.line, message }];
      }),
    ),
};
