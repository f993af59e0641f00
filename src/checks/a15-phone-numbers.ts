/** A15: a phone number says who answers and when. That it is a link, in groups, the schema and the output see to. */
import { everyBlock, everyInline, everyRun } from '#domain/walk.ts';
import type { Contact } from '#schema/contact.ts';
import type { EasyReadVersion } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentCheck, Finding } from './content-check.ts';
import { easyPages } from './easy-texts.ts';

export const phoneNumbers: ContentCheck = {
  code: 'A15',
  rule: 'A phone number on an easy-read page says who answers and when.',
  run: (material) => {
    const { site, lineOf } = material;
    const shown = new Set(easyPages(material).flatMap((page) => contactsOn(page, site)));
    return site.contacts
      .filter((contact) => shown.has(contact.id))
      .flatMap((contact): Finding[] => {
        const number = contact.phone ?? contact.text?.to;
        if (number === undefined || contact.easyHours || contact.hours) return [];
        const file = `content/contacts/${contact.id}.yaml`;
        const line = lineOf(file, [contact.phone ? 'phone' : 'text']);
        const message = `the number ${number} stands on easy-read pages, but nothing says when somebody answers. Find out the hours and write \`hours\` and \`easyHours\`.`;
        return [{ code: 'A15', level: 'warning', file, line, message }];
      });
  },
};

/** The ids of the contacts whose numbers a page shows. */
function contactsOn(page: EasyReadVersion, site: Site): string[] {
  const inGroup = (group: Contact['group']) => site.contacts.filter((contact) => contact.group === group).map((contact) => contact.id);
  const blocks = [...everyBlock(page.blocks)].flatMap((block) => {
    if (block.kind === 'contact') return [block.contact];
    if (block.kind === 'contacts') return inGroup(block.group);
    return block.kind === 'urgent' ? inGroup('urgent') : [];
  });
  const inlines = [...everyRun(page.blocks)]
    .flatMap((run) => [...everyInline(run.inlines)])
    .flatMap((inline) => (inline.kind === 'phone' ? [inline.contact] : []));
  return [...blocks, ...inlines];
}
