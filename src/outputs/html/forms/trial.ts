/** Says, as long as a team has no keys, that the forms are only on trial: above each form, and above the list of them. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { isTrial } from '#domain/forms/is-trial.ts';
import { sentencesOf } from '#domain/forms/sentences-of.ts';
import type { HtmlContext } from '../context.ts';
import { pictureToHtml } from '../picture.ts';

/** How the server knows from a built page that it says so. */
export const TRIAL_BANNER = '<aside class="trial"';
const PICTURE = 'stop-sign';
const PICTURE_SIZE = 112;

/** It stands outside of the form, so that it stays when the form gives way to its steps or to the receipt. */
export function trialToHtml(context: HtmlContext): Element[] {
  const { site, voice, say } = context;
  if (!isTrial(site.teams)) return [];
  const isEasy = voice === 'easy-read';
  const title = h('strong', { id: 'trial' }, say('formTrial'));
  const what = sentencesOf(say('formTrialWhat'), voice);
  return [
    h('aside.trial', { ariaLabelledBy: 'trial' }, [
      ...(isEasy ? [pictureToHtml(PICTURE, PICTURE_SIZE, context, 'eager')] : []),
      h('div', isEasy ? [h('p', [title]), ...what.map((line) => h('p', line))] : [h('p', [title, ` ${what.join(' ')}`])]),
    ]),
  ];
}

/** The same on the receipt, where the focus goes: nobody shall wait for an answer. */
export function trialSentToHtml({ site, say }: HtmlContext): Element[] {
  return isTrial(site.teams) ? [h('p', [h('strong', say('formTrialSent'))])] : [];
}
