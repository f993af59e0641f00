/** Every way in which a form is not taken: a sentence for people, and who to ring. */
import { find } from '#domain/text-of.ts';
import { voiceOf } from '#domain/version.ts';
import type { Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site, Style } from '#schema/site.ts';

export type Refusal = 400 | 403 | 404 | 405 | 408 | 409 | 413 | 415 | 422 | 429 | 503;

export const REFUSAL_WORDS: Record<Refusal, keyof Interface> = {
  400: 'sendUnclear',
  403: 'sendElsewhere',
  404: 'sendNoForm',
  405: 'sendUnclear',
  408: 'sendTooSlow',
  409: 'sendUsedTwice',
  413: 'sendTooLarge',
  415: 'sendUnclear',
  422: 'sendHiddenBox',
  429: 'sendTooMany',
  503: 'formClosedWhat',
};

/** What a script is told. Without a form, nobody can say for sure who to ring. */
export function refusalInJson(status: Refusal, form: Form | undefined, style: Style, site: Site): object {
  const id = form?.contact ?? contactOfAll(site);
  const contact = id === undefined ? undefined : find(site.contacts, id);
  return {
    message: sayRefusal(status, style, site),
    ...(contact && { contact: (voiceOf(style) === 'easy-read' ? contact.easyName : undefined) ?? contact.name }),
    ...(contact?.phone !== undefined && { phone: contact.phone }),
    ...(contact?.extension !== undefined && { extension: contact.extension }),
  };
}

export function sayRefusal(status: Refusal, style: Style, { interface: words }: Site): string {
  const say = (key: keyof Interface) => words[key][voiceOf(style) === 'easy-read' ? 'easy' : 'words'];
  return `${say('formClosed')}. ${say(REFUSAL_WORDS[status])}`;
}

/** Who to ring where no form is known: the contact of every form, if it is one. */
export function contactOfAll({ forms }: Site): string | undefined {
  const [contact, another] = new Set(forms.map((form) => form.contact));
  return another === undefined ? contact : undefined;
}
