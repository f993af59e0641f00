/** B2: under 1,000 words for a page. */
import type { ContentCheck, Finding, Material } from './content-check.ts';
import { easyPages, textsOfPage } from './easy-texts.ts';
import { wordsIn } from './sentences.ts';
import type { EasyReadVersion } from '#schema/page.ts';

const FEWER_WORDS_THAN = 1000;

export const pageLength: ContentCheck = {
  code: 'B2',
  rule: 'An easy-read page has fewer than 1,000 words.',
  run: (material) =>
    easyPages(material).flatMap((page): Finding[] => {
      const words = wordsToRead(page, material);
      if (words < FEWER_WORDS_THAN) return [];
      const message = `this page has ${words} words to read, with the words that come from contacts and the timeline. Make it two pages with fewer than ${FEWER_WORDS_THAN} words each.`;
      return [{ code: 'B2', level: 'error', file: page.file, line: 1, message }];
    }),
};

/** What a person reads through: not lists that one looks something up in (all words, all pages). */
function wordsToRead(page: EasyReadVersion, material: Material): number {
  const { site } = material;
  const written = textsOfPage(page, material).map(({ text }) => text);
  const fromData = page.blocks.flatMap((block) => {
    if (block.kind === 'timeline') return site.timeline.flatMap((event) => [event.date, ...event.easyText]);
    const contacts = site.contacts.filter(
      (contact) =>
        (block.kind === 'contact' && contact.id === block.contact) || (block.kind === 'contacts' && contact.group === block.group),
    );
    return contacts.flatMap((contact) => [
      contact.easyName ?? contact.name,
      contact.easyWhatFor,
      contact.phone ?? '',
      contact.easyHours ?? contact.hours ?? '',
      contact.easyNote ?? '',
    ]);
  });
  return wordsIn([...written, ...fromData].join(' ')).length;
}
