/** `POST /api/forms/<form>`: takes a form as JSON or from a browser without script, and says in words what became of it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { addressOf } from '#domain/address.ts';
import type { Answers } from '#domain/forms/answers.ts';
import { checkAnswers, type FormProblem } from '#domain/forms/check-answers.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import { voiceOf } from '#domain/version.ts';
import type { Receipt } from '#outputs/html/forms/receipt.ts';
import type { Form } from '#schema/form.ts';
import type { Site, Style } from '#schema/site.ts';
import { end, endHtml, endJson } from './end-answer.ts';
import { FormAnswer, pageWithoutForm, type PagesOptions } from './form-answer.ts';
import type { Guard } from './guard.ts';
import { readBody, UnreadBodyError } from './read-body.ts';
import { type Language, languageOf, readSubmission, styleOfPage, type Submission } from './read-submission.ts';
import { type Refusal, refusalInJson } from './refusals.ts';

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

export interface FormsApiOptions extends PagesOptions {
  /** Without it every form that is right is answered with 503: nothing is pretended. */
  accept?: Accept;
  /** Who may send, and how often; left out, everybody. */
  guard?: Guard;
  /** How long a form may take to come. */
  longestBodyMs?: number;
  now?: () => Date;
  /** Told what failed, never what was written. */
  log?: (line: string) => void;
}

/** Who reads the answer. */
interface Reader {
  style: Style;
  /** A browser that shows what it gets, not a script. */
  isBrowser: boolean;
}

const ADDRESS = /^\/api\/forms\/(?<form>[a-z0-9-]+)\/?$/;

/** @returns a listener for every address under `/api/`; it always answers */
export function createFormsApi(options: FormsApiOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { site, log = () => {} } = options;
  return async (request, response) => {
    const path = (request.url ?? '').split('?')[0] ?? '';
    const id = ADDRESS.exec(path)?.groups?.['form'];
    const form = site.forms.find((candidate) => candidate.id === id);
    const reader = readerOf(request);
    try {
      await answer(request, response, form, reader, options);
    } catch (error) {
      // Only the kind: the message of an error can hold what somebody wrote.
      log(`forms: ${form?.id ?? 'no form'}: ${error instanceof Error ? error.name : typeof error}`);
      // In JSON whoever asks: it may be the making of a page that failed.
      if (!response.headersSent) endJson(response, 503, refusalInJson(503, form, reader.style, site));
      else response.destroy();
    }
  };
}

function readerOf({ headers }: IncomingMessage): Reader {
  const isBrowser = languageOf(headers['content-type']) === 'fields' || (headers.accept ?? '').includes('text/html');
  return { style: styleOfPage(headers.referer), isBrowser };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  form: Form | undefined,
  reader: Reader,
  options: FormsApiOptions,
): Promise<void> {
  const refuseWith = (status: Refusal) => refuse(response, status, form, reader, options);
  if (!form) return refuseWith(404);
  if (request.method === 'GET' && reader.isBrowser) {
    // The address of an answer, opened again: the form is where it always was.
    response.setHeader('Location', addressOf(pageOfForm(form).path, reader.style));
    return end(response, 303, 'text/plain; charset=utf-8', '');
  }
  if (request.method !== 'POST') {
    response.setHeader('Allow', 'POST');
    return refuseWith(405);
  }
  const language = languageOf(request.headers['content-type']);
  const isPacked = (request.headers['content-encoding'] ?? 'identity') !== 'identity';
  if (!language || isPacked) return refuseWith(415);
  if (options.guard?.isFromElsewhere(request)) return refuseWith(403);
  const secondsToWait = options.guard?.secondsToWait(request) ?? 0;
  const body = await readBody(request, undefined, options.longestBodyMs).catch(asStatus);
  if (typeof body === 'number') {
    // The rest is not read, so nothing more can be said on this connection.
    response.setHeader('Connection', 'close');
    return refuseWith(body);
  }
  const submission = readSubmission(body, language, form);
  if (!submission) return refuseWith(400);
  await answerSubmission(response, form, submission, language, secondsToWait, options);
}

function asStatus(error: unknown): UnreadBodyError['status'] {
  if (error instanceof UnreadBodyError) return error.status;
  throw error;
}

async function answerSubmission(
  response: ServerResponse,
  form: Form,
  submission: Submission,
  language: Language,
  secondsToWait: number,
  options: FormsApiOptions,
) {
  const { site, accept, now = () => new Date() } = options;
  const { style } = submission;
  // From fields, so it has the shape of answers whatever was typed.
  const page = () => new FormAnswer(response, form, style, options, submission.answers as Answers);
  const refuseWith = (status: Refusal) =>
    language === 'json' ? endJson(response, status, refusalInJson(status, form, style, site)) : page().refused(status);
  if (secondsToWait > 0) {
    response.setHeader('Retry-After', String(secondsToWait));
    return refuseWith(429);
  }
  if (submission.isMadeByProgram) return refuseWith(422);
  const today = dayIn(now());
  const { answers, problems, unknown } = checkAnswers(form, submission.answers, today);
  if (unknown.length > 0) return refuseWith(400);
  if (problems.length > 0) {
    return language === 'json' ? endJson(response, 422, { errors: sayAll(problems, form, site, style) }) : page().again(problems);
  }
  const outcome = accept
    ? await accept(form, answers, submission.idempotencyKey, style).catch(asRefusal(form, options))
    : new RefusedError(503);
  if (outcome instanceof RefusedError) {
    if (outcome.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(outcome.retryAfterSeconds));
    return refuseWith(outcome.status);
  }
  const { reference, receivedAt } = outcome;
  return language === 'json'
    ? endJson(response, 201, { reference, receivedAt })
    : page().receipt(answers, { reference, receivedAt }, today);
}

/** What the intake throws of its own accord; everything else is logged by its kind and answered as "not now". */
function asRefusal(form: Form, { log = () => {} }: FormsApiOptions): (error: unknown) => RefusedError {
  return (error) => {
    if (error instanceof RefusedError) return error;
    log(`forms: ${form.id}: intake: ${error instanceof Error ? error.name : typeof error}`);
    return new RefusedError(503);
  };
}

function sayAll(problems: readonly FormProblem[], form: Form, site: Site, style: Style): { question: string; message: string }[] {
  return problems.map((problem) => ({ question: problem.question, message: sayProblem(problem, form, site.formWords, voiceOf(style)) }));
}

function refuse(response: ServerResponse, status: Refusal, form: Form | undefined, reader: Reader, options: FormsApiOptions): void {
  if (reader.isBrowser && form) {
    new FormAnswer(response, form, reader.style, options).unread(status);
    return;
  }
  const page = reader.isBrowser ? pageWithoutForm(status, reader.style, options) : undefined;
  if (page === undefined) endJson(response, status, refusalInJson(status, form, reader.style, options.site));
  else endHtml(response, status, page);
}

/** The day it is in Britain, as `YYYY-MM-DD`: Sweden writes days that way. */
function dayIn(moment: Date): string {
  return moment.toLocaleDateString('sv-SE', { timeZone: 'Europe/London' });
}
