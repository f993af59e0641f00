/** A form is a page too: it has an address in every style, stands in lists and searches, and can be linked to like any other. */
import type { Form } from '#schema/form.ts';
import type { Block, Page } from '#schema/page.ts';

/** The folder of addresses in which all forms live. */
export const FORMS = 'forms';

export function pageOfForm(form: Form): Page {
  const { picture, sources, checkedOn, reviewBy, openQuestions } = form;
  const blocks: Block[] = [
    { kind: 'urgent', line: 1 },
    { kind: 'form', form: form.id, line: 1 },
  ];
  const shared = { file: `content/forms/${form.id}.yaml`, picture, checkedOn, reviewBy, blocks };
  return {
    path: `${FORMS}/${form.id}`,
    standard: {
      ...shared,
      title: form.title.words,
      summary: form.summary.words,
      for: ['everyone'],
      sources,
      ...(openQuestions && { openQuestions }),
    },
    easyRead: { ...shared, title: form.title.easy, summary: form.summary.easy, checkedWith: 'not yet' },
  };
}

/** The id of the form that a page is; undefined for a page that somebody wrote. */
export function formOf(page: Page): string | undefined {
  return page.standard.blocks.find((block) => block.kind === 'form')?.form;
}
