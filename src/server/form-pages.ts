/**
 * The pages that answer a form sent without script: the built page of the form, with its `<form>` exchanged for the same form with
 * messages, or for the receipt. Why so: src/decisions/0009-answers-in-the-built-page.md.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { addressOf } from '#domain/address.ts';
import { FORMS, pageOfForm } from '#domain/forms/page-of-form.ts';
import type { Form } from '#schema/form.ts';
import type { Style } from '#schema/site.ts';

/** A form cannot stand in a form, so the first end after its start is its own. */
const START = '<form class="form"';
const END = '</form>';
const MAIN = /<main\b[^>]*>/;

/** The built page of a form has no form in it. */
class NoFormInPageError extends Error {
  override readonly name = 'NoFormInPageError';
  readonly file: string;

  constructor(file: string) {
    super(
      `${file} has no \`${START}\` in it. Run \`npm run build\` again; if that does not help, src/outputs/html/forms and src/server/form-pages.ts disagree.`,
    );
    this.file = file;
  }
}

/**
 * @param folder the built site, like `dist`
 * @param title what goes before the title of the page, like `Not sent yet`
 */
export function answerPage(folder: string, form: Form, style: Style, title: string, instead: Element): string {
  const file = fileOf(folder, addressOf(pageOfForm(form).path, style));
  const page = titled(readFileSync(file, 'utf8'), title);
  const start = page.indexOf(START);
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1) throw new NoFormInPageError(file);
  return page.slice(0, start) + toHtml(instead) + page.slice(end + END.length);
}

/**
 * The list of all forms with something said above it.
 *
 * @returns undefined where there is no such page
 */
export function noticePage(folder: string, style: Style, title: string, notice: Element): string | undefined {
  const file = fileOf(folder, addressOf(FORMS, style));
  if (!existsSync(file)) return undefined;
  return titled(readFileSync(file, 'utf8'), title).replace(MAIN, (main) => main + toHtml(notice));
}

function fileOf(folder: string, address: string): string {
  return join(folder, address, 'index.html');
}

function titled(page: string, title: string): string {
  return page.replace('<title>', () => `<title>${toHtml({ type: 'text', value: title })}: `);
}
