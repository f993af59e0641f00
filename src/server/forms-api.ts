/** `POST /api/forms/<form>`: takes a form as JSON or from a browser without script, and says in words what became of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pageAt } from '#domain/address.ts';
import type { Answers } from '#domain/forms/answers.ts';
import { checkAnswers, type FormProblem } from '#domain/forms/check-answers.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import { find } from '#domain/text-of.ts';
import { voiceOf } from '#domain/version.ts';
import { type Downloads, type HtmlContext, htmlContext } from '#outputs/html/context.ts';
import { formElement } from '#outputs/html/forms/form.ts';
import { type Receipt, receiptToHtml } from '#outputs/html/forms/receipt.ts';
import type { Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site, Style } from '#schema/site.ts';
import { answerPage } from './form-pages.ts';
import { readBody, TooLargeError } from './read-body.ts';
import { type Language, languageOf, readSubmission, type Submission } from './read-submission.ts';

/**
 * Puts a form where those who read it will find it, and only then says so. The same key twice is the same form.
 *
 * @param idempotencyKey undefined when it came without one, as from a browser without script
 * @param style how the sender reads
 */
export type Accept = (form: Form, answers: Answers, idempotencyKey: string | undefined, style: Style) => Promise<Receipt>;

/** Why an intake does not take a form although its answers are right. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  /** 409: the key was used for other answers. 429: too many. 503: not now. */
  readonly status: 409 | 429 | 503;
  /** When to try again. */
  readonly retryAfterSeconds: number | undefined;

  constructor(status: 409 | 429 | 503, retryAfterSeconds?: number) {
    super(`The intake refused a form with ${status}.`);
    this.status = status;
    this.retryAfterSeconds = retryAfterSeconds;
  }
}

export interface FormsApiOptions {
  site: Site;
  /** The built site, like `dist`. */
  folder: string;
  /** Without it every form that is right is answered with 503: nothing is pretended. */
  accept?: Accept;
  now?: () => Date;
  /** Told what failed, never what was written. */
  log?: (line: string) => void;
  downloads?: Downloads;
}

type Refusal = 400 | 404 | 405 | 409 | 413 | 415 | 429 | 503;

const WORDS: Record<Refusal, keyof Interface> = {
  400: 'sendUnclear',
  404: 'sendNoForm',
  405: 'sendNoForm',
  409: 'sendUsedTwice',
  413: 'sendTooLarge',
  415: 'sendUnclear',
  429: 'sendTooMany',
  503: 'formClosedWhat',
};

const ADDRESS = /^\/api\/forms\/(?<form>[a-z0-9-]+)\/?$/;
/** What people wrote is kept by nobody on the way. */
const KEEP_NOTHING = 'no-store';

/** @returns a listener for every address under `/api/`; it always answers */
export function createFormsApi(options: FormsApiOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { site, log = () => {} } = options;
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const id = ADDRESS.exec(path)?.groups?.['form'];
    const form = site.forms.find((candidate) => candidate.id === id);
    try {
      await answer(request, response, form, options);
    } catch (error) {
      // Only the kind: the message of an error can hold what somebody wrote.
      log(`forms: ${form?.id ?? 'no form'}: ${error instanceof Error ? error.name : typeof error}`);
      if (!response.headersSent) refuse(response, 503, form, options);
      else response.destroy();
    }
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, form: Form | undefined, options: FormsApiOptions): Promise<void> {
  if (!form) return refuse(response, 404, form, options);
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refuse(response, 405, form, options);
  }
  const language = languageOf(request.headers['content-type']);
  const isPacked = (request.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (!language || isPacked) return refuse(response, 415, form, options);
  const body = await bodyOf(request);
  if (!body) {
    // The rest is not read, so nothing more can be said on this connection.
    response.setHeader('Connection', 'close');
    return refuse(response, 413, form, options);
  }
  const submission = readSubmission(body, language, form);
  if (!submission) return refuse(response, 400, form, options);
  await answerSubmission(response, form, submission, language, options);
}

async function answerSubmission(
  response: ServerResponse,
  form: Form,
  submission: Submission,
  language: Language,
  options: FormsApiOptions,
) {
  const { site, accept, now = () => new Date() } = options;
  const today = dayIn(now());
  const { answers, problems } = checkAnswers(form, submission.answers, today);
  const page = new FormAnswer(response, form, submission, options);
  if (problems.length > 0) {
    return language === 'json'
      ? endJson(response, 422, { errors: sayAll(problems, form, site, submission.style) })
      : page.again(422, problems);
  }
  const outcome = accept
    ? await accept(form, answers, submission.idempotencyKey, submission.style).catch(asRefusal(form, options))
    : new RefusedError(503);
  if (outcome instanceof RefusedError) {
    if (outcome.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(outcome.retryAfterSeconds));
    return language === 'json' ? refuse(response, outcome.status, form, options) : page.closed(outcome.status);
  }
  const { reference, receivedAt } = outcome;
  return language === 'json' ? endJson(response, 201, { reference, receivedAt }) : page.receipt(answers, { reference, receivedAt }, today);
}

/** The HTML answers, in the style of the page that was sent. */
class FormAnswer {
  readonly #response: ServerResponse;
  readonly #form: Form;
  readonly #submission: Submission;
  readonly #options: FormsApiOptions;
  readonly #context: HtmlContext;

  constructor(response: ServerResponse, form: Form, submission: Submission, options: FormsApiOptions) {
    this.#response = response;
    this.#form = form;
    this.#submission = submission;
    this.#options = options;
    const { site, downloads = { pictures: 0 } } = options;
    this.#context = htmlContext(site, pageAt(site, pageOfForm(form).path), submission.style, downloads);
  }

  again(status: number, problems: readonly FormProblem[]): void {
    this.#end(status, 'formTitleNotSent', formElement(this.#form, this.#context, { answers: this.#typed(), problems }));
  }

  closed(status: number): void {
    this.#end(status, 'formTitleNotSent', formElement(this.#form, this.#context, { answers: this.#typed(), problems: [], isClosed: true }));
  }

  receipt(answers: Answers, receipt: Receipt, today: string): void {
    this.#end(201, 'formTitleSent', receiptToHtml(this.#form, answers, receipt, today, this.#context));
  }

  /** From fields, so it has the shape of answers whatever was typed. */
  #typed(): Answers {
    return this.#submission.answers as Answers;
  }

  #end(status: number, title: keyof Interface, instead: Parameters<typeof answerPage>[4]): void {
    const html = answerPage(this.#options.folder, this.#form, this.#submission.style, this.#context.say(title), instead);
    end(this.#response, status, 'text/html; charset=utf-8', html);
  }
}

/** What the intake throws of its own accord; everything else is logged by its kind and answered as "not now". */
function asRefusal(form: Form, { log = () => {} }: FormsApiOptions): (error: unknown) => RefusedError {
  return (error) => {
    if (error instanceof RefusedError) return error;
    log(`forms: ${form.id}: intake: ${error instanceof Error ? error.name : typeof error}`);
    return new RefusedError(503);
  };
}

async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  try {
    return await readBody(request);
  } catch (error) {
    if (error instanceof TooLargeError) return undefined;
    throw error;
  }
}

function sayAll(problems: readonly FormProblem[], form: Form, site: Site, style: Style): { question: string; message: string }[] {
  return problems.map((problem) => ({ question: problem.question, message: sayProblem(problem, form, site.formWords, voiceOf(style)) }));
}

/** A sentence for people, and who to ring: for every way in which nothing was taken. */
function refuse(response: ServerResponse, status: Refusal, form: Form | undefined, { site }: FormsApiOptions): void {
  const asked = form ?? site.forms[0];
  const contact = asked && find(site.contacts, asked.contact);
  const phone = contact?.phone;
  const extension = contact?.extension;
  endJson(response, status, {
    message: site.interface[WORDS[status]].words,
    ...(contact && { contact: contact.name }),
    ...(phone !== undefined && { phone }),
    ...(extension !== undefined && { extension }),
  });
}

function endJson(response: ServerResponse, status: number, body: object): void {
  end(response, status, 'application/json; charset=utf-8', `${JSON.stringify(body)}\n`);
}

function end(response: ServerResponse, status: number, type: string, body: string): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', KEEP_NOTHING);
  response.end(body);
}

/** The day it is in Britain, as `YYYY-MM-DD`: Sweden writes days that way. */
function dayIn(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}
