/** Every form there is, and each way to fill it in. */
import { h } from 'hastscript';
import { addressOfPage, pageAt } from '#domain/address.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';
import { sentencesOf } from './form-view.ts';
import { paperLinks } from './paper-links.ts';
import { trialToHtml } from './trial.ts';

const PICTURE_SIZE = 120;

export const formListToHtml: Handler<BlockOf<'form-list'>> = (_block, context) => {
  const { site, style, voice, say } = context;
  return [
    ...trialToHtml(context),
    h(
      'ul.forms',
      { role: 'list' },
      site.forms.map((form) => {
        const page = pageAt(site, pageOfForm(form).path);
        return h('li', { id: `form-${form.id}` }, [
          pictureToHtml(form.picture, PICTURE_SIZE, context),
          h('div', [
            h(context.progress.hasHeading ? 'h3' : 'h2', inVoice(form.title, voice)),
            ...sentencesOf(inVoice(form.summary, voice), context).map((line) => h('p', line)),
            h('p', [
              h(
                'a.btn',
                { href: addressOfPage(page, style), ariaLabel: `${say('formFillIn')}: ${inVoice(form.title, voice)}` },
                say('formFillIn'),
              ),
            ]),
            ...paperLinks(form, context),
          ]),
        ]);
      }),
    ),
  ];
};
