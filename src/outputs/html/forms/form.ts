/**
 * A whole form on one page, for browsers without script: every question, in order. It posts to the server, which answers with the
 * same form, what was typed and what to put right, or with the receipt.
 */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { EMPTY_BOX } from '#domain/forms/empty-box.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { sayCondition } from '#domain/forms/say-condition.ts';
import { find } from '#domain/text-of.ts';
import type { Form, Question, Section } from '#schema/form.ts';
import { contactToHtml } from '../blocks/contact.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { pictureToHtml } from '../picture.ts';
import { type FormState, type FormView, formView, sentencesOf, UNTOUCHED } from './form-view.ts';
import { paperLinks } from './paper-links.ts';
import { problemsToHtml, refusalToHtml } from './problems.ts';
import { questionToHtml } from './question.ts';
import { ringInstead } from './ring-instead.ts';
import { trialToHtml } from './trial.ts';

const SECTION_PICTURE_SIZE = 112;

/** The form page below its title: whether it is a trial, who may fill it in, who to ring instead, and the form. */
export const formToHtml: Handler<BlockOf<'form'>> = (block, context) => {
  const form = find(context.site.forms, block.form);
  return [
    ...trialToHtml(context),
    h('div.formpage', [
      h('div.form-who', [
        ...sentencesOf(inVoice(form.who, context.voice), context).map((line) => h('p', line)),
        ...paperLinks(form, context),
      ]),
      talkToHtml(form, context),
      formElement(form, context, UNTOUCHED),
    ]),
  ];
};

/** Only the `<form>`: what the server puts into the built page in place of the empty one. */
export function formElement(form: Form, context: HtmlContext, state: FormState): Element {
  const view = formView(form, context, state);
  const { say, style } = context;
  return h(
    'form.form',
    { method: 'post', action: `/api/forms/${form.id}`, noValidate: true, dataAnswered: state === UNTOUCHED ? undefined : '' },
    [
      h('input', { type: 'hidden', name: 'style', value: style }),
      ...(state.refusal ? [refusalToHtml(form, state.refusal, context)] : []),
      ...(state.problems.length > 0 ? [problemsToHtml(view)] : []),
      ...form.sections.map((section) => sectionToHtml(section, view)),
      h('div', { hidden: true, inert: true }, [
        h('label', { htmlFor: EMPTY_BOX }, say('formLeaveEmpty')),
        h('input', { id: EMPTY_BOX, name: EMPTY_BOX, autoComplete: 'off', tabIndex: -1 }),
      ]),
      h('div.send', [
        h('h2', say('formSendTitle')),
        h('p', say('formSendNote')),
        h('div.btns', [h('button.btn', { type: 'submit' }, say('formSend'))]),
        ...ringInstead(form, context),
        ...paperLinks(form, context),
      ]),
    ],
  );
}

/** Who to ring instead of filling in a form. */
function talkToHtml(form: Form, context: HtmlContext): Element {
  context.progress.hasHeading = true;
  return h('aside.talk', { ariaLabelledBy: 'talk' }, [
    h('h2', { id: 'talk' }, context.say('formTalk')),
    ...contactToHtml({ kind: 'contact', contact: form.contact, line: 1 }, context),
  ]);
}

function sectionToHtml(section: Section, view: FormView): Element {
  const { context, form } = view;
  const isEasy = context.voice === 'easy-read';
  const intro = section.intro ? sentencesOf(inVoice(section.intro, context.voice), context) : [];
  return h('fieldset.form-part', [
    h('legend', [h('h2', { id: `part-${section.id}` }, inVoice(section.title, context.voice))]),
    ...(isEasy ? [pictureToHtml(section.picture, SECTION_PICTURE_SIZE, context)] : []),
    ...(section.if ? [h('p.only-if', sayCondition(section.if, form, context.voice, context.say))] : []),
    ...intro.map((line) => h('p', line)),
    ...together(section.questions).flatMap((questions) => questionsToHtml(questions, view)),
  ]);
}

/** Questions that are asked under the same condition stand together under one sentence that says when. */
function questionsToHtml(questions: readonly Question[], view: FormView): ElementContent[] {
  const [first] = questions;
  const asked = questions.map((question) => questionToHtml(question, view));
  if (!first?.if) return asked;
  const { context, form } = view;
  const id = `only-if-${first.id}`;
  return [
    h('div.only', { role: 'group', ariaLabelledBy: id }, [
      h('p.only-if', { id }, sayCondition(first.if, form, context.voice, context.say)),
      ...asked,
    ]),
  ];
}

/** Neighbours with the same condition in one list; each without a condition alone. */
function together(questions: readonly Question[]): Question[][] {
  const lists: Question[][] = [];
  for (const question of questions) {
    const last = lists.at(-1);
    if (question.if && last?.[0]?.if && JSON.stringify(last[0].if) === JSON.stringify(question.if)) last.push(question);
    else lists.push([question]);
  }
  return lists;
}
