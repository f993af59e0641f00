/** The pages that answer somebody without script, in the style of the page that was sent. */
import type { ServerResponse } from 'node:http';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { addressOf, pageAt } from '#domain/address.ts';
import type { Answers } from '#domain/forms/answers.ts';
import type { FormProblem } from '#domain/forms/check-answers.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { type Downloads, type HtmlContext, htmlContext } from '#outputs/html/context.ts';
import { formElement } from '#outputs/html/forms/form.ts';
import { refusalToHtml } from '#outputs/html/forms/problems.ts';
import { type Receipt, receiptToHtml } from '#outputs/html/forms/receipt.ts';
import { ringInstead } from '#outputs/html/forms/ring-instead.ts';
import type { Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site, Style } from '#schema/site.ts';
import { endHtml } from './end-answer.ts';
import { answerPage, noticePage } from './form-pages.ts';
import { contactOfAll, REFUSAL_WORDS, type Refusal, sayRefusal } from './refusals.ts';

/** What the pages are made from. */
export interface PagesOptions {
  site: Site;
  /** The built site, like `dist`. */
  folder: string;
  downloads?: Downloads;
}

/** The page of one form, with what became of it. */
export class FormAnswer {
  readonly #response: ServerResponse;
  readonly #form: Form;
  readonly #style: Style;
  readonly #options: PagesOptions;
  readonly #typed: Answers;
  readonly #context: HtmlContext;

  constructor(response: ServerResponse, form: Form, style: Style, options: PagesOptions, typed: Answers = {}) {
    this.#response = response;
    this.#form = form;
    this.#style = style;
    this.#options = options;
    this.#typed = typed;
    const { site, downloads = { pictures: 0 } } = options;
    this.#context = htmlContext(site, pageAt(site, pageOfForm(form).path), style, downloads);
  }

  again(problems: readonly FormProblem[]): void {
    this.#end(422, 'formTitleNotSent', formElement(this.#form, this.#context, { answers: this.#typed, problems }));
  }

  refused(status: Refusal): void {
    const state = { answers: this.#typed, problems: [], refusal: REFUSAL_WORDS[status] };
    this.#end(status, 'formTitleNotSent', formElement(this.#form, this.#context, state));
  }

  /** What was typed did not arrive, so it cannot be shown again; the browser may still have it. */
  unread(status: Refusal): void {
    const { say } = this.#context;
    const wayBack = h('a.alone', { href: addressOf(pageOfForm(this.#form).path, this.#style) }, say('sendOpenAgain'));
    const notice = [refusalToHtml(this.#form, REFUSAL_WORDS[status], this.#context), h('p', say('sendGoBack')), h('p', [wayBack])];
    this.#end(status, 'formTitleNotSent', h('div.form', notice));
  }

  receipt(answers: Answers, receipt: Receipt, today: string): void {
    this.#end(201, 'formTitleSent', receiptToHtml(this.#form, answers, receipt, today, this.#context));
  }

  #end(status: number, title: keyof Interface, instead: Element): void {
    const html = answerPage(this.#options.folder, this.#form, this.#style, this.#context.say(title), instead);
    endHtml(this.#response, status, html);
  }
}

/**
 * There is no such form to show, but all the others.
 *
 * @returns undefined where the site has no list of forms
 */
export function pageWithoutForm(
  status: Refusal,
  style: Style,
  { site, folder, downloads = { pictures: 0 } }: PagesOptions,
): string | undefined {
  const context = htmlContext(site, pageAt(site, 'home'), style, downloads);
  const contact = contactOfAll(site);
  const notice = h('div', { role: 'alert' }, [
    h('p', [h('strong', sayRefusal(status, style, site))]),
    ...(contact === undefined ? [] : ringInstead({ contact }, context)),
  ]);
  return noticePage(folder, style, context.say('formTitleNotSent'), notice);
}
