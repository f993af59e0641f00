/** Who to ring instead, in one line: beside the button that sends a form, and where it cannot be sent. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { phoneLink } from '#domain/phone-link.ts';
import { find } from '#domain/text-of.ts';
import type { Form } from '#schema/form.ts';
import type { HtmlContext } from '../context.ts';

/** @returns nothing for a contact without a phone; its card at the top of the form says how to reach it */
export function ringInstead(form: Pick<Form, 'contact'>, { site, say, voice }: HtmlContext): Element[] {
  const contact = find(site.contacts, form.contact);
  if (contact.phone === undefined) return [];
  const name = (voice === 'easy-read' ? contact.easyName : undefined) ?? contact.name;
  const extension = contact.extension === undefined ? '.' : `. ${say('extension')} ${contact.extension}.`;
  return [
    h('p', [`${say('formRing').replace('{name}', name)} `, h('a.tel', { href: phoneLink(contact.phone) }, contact.phone), extension]),
  ];
}
