/** B1: first, what this page is about. */
import { textOf } from '#domain/text-of.ts';
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages } from './easy-texts.ts';

const SAYS_WHAT_IT_IS_ABOUT = /^This (?:page|website) (?:is about|is for|tells you|says|shows you|helps you|lists)\b/;

export const whatItIsAbout: ContentCheck = {
  code: 'B1',
  rule: 'The first point says what the page is about.',
  run: (material) =>
    easyPages(material).flatMap((page): Finding[] => {
      const first = page.blocks.find((block) => block.kind === 'point');
      const line = first?.lines[0];
      const text = line && textOf(line.children, material.site, 'easy-read');
      if (text !== undefined && SAYS_WHAT_IT_IS_ABOUT.test(text)) return [];
      const found = text === undefined ? 'this page has no point' : `the first point begins "${text}"`;
      const message = `${found}${/[.!?]"$/.test(found) ? '' : '.'} Begin the page with a point that says what it is about, like "This page is about your review."`;
      return [{ code: 'B1', level: 'error', file: page.file, line: line?.line ?? 1, message }];
    }),
};
