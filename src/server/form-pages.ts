/**
 * The pages that answer a form sent without script: the built page of the form, with its `<form>` exchanged for the same form with
 * messages, or for the receipt. Why so: src/decisions/0008-answers-in-the-built-page.md.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { addressOf } from '#domain/address.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import type { Form } from '#schema/form.ts';
import type { Style } from '#schema/site.ts';

/** A form cannot stand in a form, so the first end after its start is its own. */
const START = '<form class="form"';
const END = '</form>';

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
  const file = join(folder, addressOf(pageOfForm(form).path, style), 'index.html');
  const page = readFileSync(file, 'utf8');
  const start = page.indexOf(START);
  const end = page.indexOf(END, start);
  if (start === -1 || end === -1) throw new NoFormInPageError(file);
  const before = page.slice(0, start).replace('<title>', () => `<title>${toHtml({ type: 'text', value: title })}: `);
  return before + toHtml(instead) + page.slice(end + END.length);
}
