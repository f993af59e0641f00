/** What the server puts into the built page of a form: its parts find their styles there, although the built page does not have them. */
import { readFileSync } from 'node:fs';
import { toString as textIn } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { addressOf, pageAt } from '#domain/address.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { loadSite } from '#door/load-content.ts';
import { htmlContext } from '#outputs/html/context.ts';
import { formElement } from '#outputs/html/forms/form.ts';
import { receiptToHtml } from '#outputs/html/forms/receipt.ts';
import { STYLES } from '#schema/site.ts';
import { all, attribute, builtPages } from '../support/built-pages.ts';

const TODAY = '2026-11-22';
const site = loadSite();
const pages = new Map(builtPages().map((page) => [page.address, page]));
/** Classes that our sheets say anything about. */
const styled = new Set(['base', 'shell', 'blocks', 'forms'].flatMap((name) => classesIn(readFileSync(`src/styles/${name}.css`, 'utf8'))));

test.each(STYLES)('in %s, messages, refusals and the receipt look as they should in the page of every form', (style) => {
  const missing = site.forms.flatMap((form) => {
    const context = htmlContext(site, pageAt(site, pageOfForm(form).path), style, { pictures: 0 });
    const { problems } = checkAnswers(form, {}, TODAY);
    const parts = [
      formElement(form, context, { answers: {}, problems }),
      formElement(form, context, { answers: {}, problems: [], refusal: 'formClosedWhat' }),
      receiptToHtml(form, {}, { reference: 'KW-1', receivedAt: `${TODAY}T20:05:00.000Z` }, TODAY, context),
    ];
    const address = addressOf(pageOfForm(form).path, style);
    const page = pages.get(address);
    const kept = new Set(page ? all(page.tree, 'style').flatMap((sheet) => classesIn(textIn(sheet))) : []);
    const asked = parts.flatMap((part) => all(part, '[class]')).flatMap((element) => attribute(element, 'className').split(' '));
    expect(asked).toContain('sum');
    return [...new Set(asked)].filter((name) => styled.has(name) && !kept.has(name)).map((name) => `${address} .${name}`);
  });

  expect(missing).toEqual([]);
});

function classesIn(css: string): string[] {
  return [...css.matchAll(/\.(?<name>[a-z][\w-]*)/g)].map((match) => match.groups?.['name'] ?? '');
}
