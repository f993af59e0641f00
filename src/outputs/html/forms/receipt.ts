/** What somebody gets once their form has arrived: proof, what was sent, what happens next. Made to be printed and kept. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Answers } from '#domain/forms/answers.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { sayMoment } from '#domain/say-moment.ts';
import type { Form } from '#schema/form.ts';
import type { HtmlContext } from '../context.ts';
import { answersToHtml } from './answers.ts';
import { sentencesOf } from './form-view.ts';
import { trialSentToHtml } from './trial.ts';

export interface Receipt {
  /** What people say on the phone to find it again. */
  reference: string;
  /** When it was safe with those who read it, in the ISO form. */
  receivedAt: string;
}

export function receiptToHtml(form: Form, answers: Answers, receipt: Receipt, today: string, context: HtmlContext): Element {
  const { say, voice } = context;
  return h('div.form.receipt', [
    h('div.got', { role: 'status', tabIndex: -1, autoFocus: true, ariaLabelledBy: 'got' }, [
      h('h2', { id: 'got' }, say('formSent')),
      h('p', [say('formReference'), ' ', h('strong.reference', receipt.reference)]),
      h('p', [h('time', { dateTime: receipt.receivedAt }, say('formReceivedAt').replace('{moment}', sayMoment(receipt.receivedAt)))]),
      ...trialSentToHtml(context),
      h('p', say('formKeepPaper')),
    ]),
    h('h2', say('formNext')),
    ...sentencesOf(inVoice(form.next, voice), context).map((line) => h('p', line)),
    h('h2', say('formYourAnswers')),
    ...answersToHtml(form, answers, today, 'none', context),
  ]);
}
