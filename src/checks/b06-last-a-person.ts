/** B6: last, how to get help from a person. */
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages } from './easy-texts.ts';

export const lastAPerson: ContentCheck = {
  code: 'B6',
  rule: 'The last block of a page is a contact. Pages that may end otherwise are in exceptions.ts.',
  run: (material) =>
    easyPages(material).flatMap((page): Finding[] => {
      const last = page.blocks.at(-1);
      if (last?.kind === 'contact' || last?.kind === 'contacts') return [];
      const message = `the last block of the page is ${last ? `\`${last.kind}\`` : 'missing'}. End it with "## Talk to a person" and \`<Contact id="..." />\`, so that nobody is left alone with it.`;
      return [{ code: 'B6', level: 'error', file: page.file, line: last?.line ?? 1, message }];
    }),
};
