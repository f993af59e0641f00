/** Writes the message that a form waits. Everything in it stands in content/ or is in clear in the store; nothing says who sent the form. */
import { sayMoment } from '#domain/say-moment.ts';
import type { Site } from '#schema/site.ts';
import type { Team } from '#schema/team.ts';
import type { OutboxMessage, Referral } from '../store/store.ts';
import type { Mail } from './mail-transport.ts';

export interface WriteMailOptions {
  site: Pick<Site, 'forms' | 'interface'>;
  /** Where this site is, like `https://www.example.org`. */
  address: string;
  mail: Pick<Mail, 'from' | 'attachesForm'>;
  date: Date;
}

export type TeamWithEmail = Team & { email: string };

/** @returns a message as nodemailer takes it */
export function writeMail(message: OutboxMessage, referral: Referral, team: TeamWithEmail, options: WriteMailOptions) {
  const { site, address, mail, date } = options;
  const { reference, sealed } = referral;
  const say = (key: keyof Site['interface'], places: Readonly<Record<string, string>> = {}) =>
    site.interface[key].words.replace(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place);
  const file = `${reference}.age`;
  // A form that the site has no longer is still told, by its id.
  const form = site.forms.find(({ id }) => id === referral.form)?.title.words ?? referral.form;
  return {
    from: mail.from,
    // Not as text, so that it is one address whatever stands in it.
    to: { name: '', address: team.email },
    subject: say('mailSubject', { reference }),
    date,
    // The same each time this message is sent, so that whoever gets it twice can see that it is one.
    messageId: `<${message.id}@${new URL(address).hostname}>`,
    headers: {
      'X-Entity-Ref-ID': message.id,
      // RFC 3834: no holiday message comes back.
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
    text: paragraphs(
      [say('mailWaits', { team: team.name })],
      [say('mailForm', { form }), say('mailReference', { reference }), say('mailReceived', { moment: sayMoment(referral.receivedAt) })],
      [say('mailOpen'), `${address}/inbox/#${reference}`],
      [...(mail.attachesForm ? [say('mailAttached', { file })] : []), say('mailKey')],
      [say('mailNoReply')],
    ),
    attachments: mail.attachesForm ? [{ filename: file, content: Buffer.from(sealed), contentType: 'application/octet-stream' }] : [],
  };
}

function paragraphs(...all: readonly (readonly string[])[]): string {
  return `${all.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}
