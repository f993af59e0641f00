/** Organisations to ring, text or write to; always with the day somebody checked. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { hostOf } from '#domain/host-of.ts';
import { phoneLink, textLink } from '#domain/phone-link.ts';
import { sayDate } from '#domain/say-date.ts';
import { find } from '#domain/text-of.ts';
import type { Contact } from '#schema/contact.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';

export const contactToHtml: Handler<BlockOf<'contact'>> = (block, context) => [
  h('div.contacts', [contactCard(find(context.site.contacts, block.contact), context, 'div')]),
];

export const contactsToHtml: Handler<BlockOf<'contacts'>> = (block, context) => [
  h(
    'ul.contacts',
    { role: 'list' },
    context.site.contacts.filter((contact) => contact.group === block.group).map((contact) => contactCard(contact, context, 'li')),
  ),
];

/** The yellow box: who to ring right now. */
export const urgentToHtml: Handler<BlockOf<'urgent'>> = (_block, context) => {
  const isEasy = context.voice === 'easy-read';
  const id = `urgent-${context.next()}`;
  const rows = context.site.contacts
    .filter((contact) => contact.group === 'urgent' && contact.phone)
    .map((contact) => {
      const when = isEasy ? (contact.easyUrgentWhen ?? contact.easyWhatFor) : (contact.urgentWhen ?? contact.whatFor);
      const hours = isEasy ? contact.easyHours : contact.hours;
      return h('li', [
        phoneButton(contact, context),
        ' ',
        h('span', [h('b', when), pressWords(contact, context), hours ? ` ${sentence(hours)}` : '']),
      ]);
    });
  return [h('section.now', { ariaLabelledBy: id }, [h('h2', { id }, context.say('urgentTitle')), h('ul.call', { role: 'list' }, rows)])];
};

function contactCard(contact: Contact, context: HtmlContext, tag: 'div' | 'li'): Element {
  const isEasy = context.voice === 'easy-read';
  const say = context.say;
  const facts: [label: string, value: (Element | string)[]][] = [];
  const hours = isEasy ? (contact.easyHours ?? contact.hours) : contact.hours;
  if (!isEasy && contact.whoFor) facts.push([say('whoForContact'), [contact.whoFor]]);
  if (hours) facts.push([say('open'), [hours]]);
  if (contact.email) facts.push([say('email'), [h('a', { href: `mailto:${contact.email}` }, contact.email)]]);
  if (contact.website) facts.push([say('website'), [h('a', { href: contact.website, rel: 'external' }, hostOf(contact.website))]]);
  facts.push([say('checked'), [sayDate(contact.checkedOn)]]);
  const note = isEasy ? contact.easyNote : contact.note;

  const isFirst = !context.progress.contacts.has(contact.id);
  context.progress.contacts.add(contact.id);

  return h(`${tag}.contact`, isFirst ? { id: `contact-${contact.id}` } : {}, [
    ...(isEasy ? [pictureToHtml(contact.picture, 112, context)] : []),
    h('div.contact-words', [
      h(context.progress.hasHeading ? 'h3.contact-name' : 'p.contact-name', (isEasy ? contact.easyName : undefined) ?? contact.name),
      h('p', isEasy ? contact.easyWhatFor : contact.whatFor),
      ...waysToReach(contact, context),
      ...(note ? [h('p', note)] : []),
      h(
        'dl',
        facts.map(([label, value]) => h('div', [h('dt', label), ' ', h('dd', value)])),
      ),
    ]),
  ]);
}

function waysToReach(contact: Contact, context: HtmlContext): Element[] {
  const ways: Element[] = [];
  if (contact.phone) {
    const extension = contact.extension ? ` ${context.say('extension')} ${contact.extension}.` : '';
    const after = `${pressWords(contact, context)}${extension}`.trim();
    ways.push(h('p.reach', [phoneButton(contact, context), ...(after ? [' ', h('span', after)] : [])]));
  }
  if (contact.text) {
    const words = context.say('sendText').replace('{word}', contact.text.word).replace('{number}', contact.text.to);
    ways.push(h('p.reach', [h('a.call-button', { href: textLink(contact.text.to, contact.text.word) }, words)]));
  }
  return ways;
}

function phoneButton(contact: Contact, context: HtmlContext): Element {
  return h('a.call-button', { href: phoneLink(contact.phone ?? '') }, `${context.say('phone')} ${contact.phone ?? ''}`);
}

function pressWords(contact: Contact, context: HtmlContext): string {
  return contact.press ? ` ${context.say('thenPress')} ${contact.press}.` : '';
}

function sentence(words: string): string {
  return /[.!?]$/.test(words) ? words : `${words}.`;
}
