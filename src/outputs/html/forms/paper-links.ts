/** The same form on paper, first in the voice of the page: only the files that were really made, with the size they really have. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Form } from '#schema/form.ts';
import type { HtmlContext } from '../context.ts';

const BYTES_PER_KB = 1000;

export function paperLinks(form: Form, context: HtmlContext): Element[] {
  const long = paperLink(`${form.id}.pdf`, 'formPdf', context);
  const easy = paperLink(`${form.id}-easy-read.pdf`, 'formEasyPdf', context);
  const links = (context.voice === 'easy-read' ? [easy, long] : [long, easy]).filter((link) => link !== undefined);
  return links.length === 0
    ? []
    : [
        h(
          'ul.paper',
          { role: 'list' },
          links.map((link) => h('li', [link])),
        ),
      ];
}

function paperLink(file: string, words: 'formPdf' | 'formEasyPdf', { downloads, say }: HtmlContext): Element | undefined {
  const bytes = downloads.forms?.get(file);
  if (bytes === undefined) return undefined;
  return h('a.alone', { href: `/downloads/forms/${file}` }, say(words).replace('{size}', String(Math.ceil(bytes / BYTES_PER_KB))));
}
