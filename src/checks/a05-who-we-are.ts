/** A5: talk to the reader, and say who "we" are. */
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages, easyTexts, textsOfPage } from './easy-texts.ts';
import { quoted } from './sentences.ts';

/** In a question that a reader can ask, "we" is the reader's own family: "When is our next break?" */
const WE = /\b(?:we|us|our|ours|ourselves)\b(?![^.!]*\?)/i;
const WE_ARE = /\bWe are (?:the|a|an|from|people)\b/;

export const whoWeAre: ContentCheck = {
  code: 'A5',
  rule: 'A page that says "we" says who we are.',
  run: (material) => {
    const pages = easyPages(material).flatMap((page): Finding[] => {
      const texts = textsOfPage(page, material);
      const first = texts.find(({ text }) => WE.test(text));
      if (!first || texts.some(({ text }) => WE_ARE.test(text))) return [];
      const message = `"${WE.exec(first.text)?.[0]}" is used in "${first.text}", but the page does not say who we are. Say it in the first point, like "We are the Homes Not Hospitals team.", or name who does it.`;
      return [{ code: 'A5', level: 'error', file: page.file, line: first.line, message }];
    });
    const data = easyTexts(material).flatMap(({ text, file, line, kind }): Finding[] => {
      const we = kind === 'data' ? WE.exec(text)?.[0] : undefined;
      if (we === undefined) return [];
      const message = `"${we}" is used in ${quoted(text)} These words stand on many pages, where nothing says who we are. Say it without "${we}", or name who does it.`;
      return [{ code: 'A5', level: 'error', file, line, message }];
    });
    return [...pages, ...data];
  },
};
