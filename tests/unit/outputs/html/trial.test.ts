/** As long as a team has no keys, nobody may mistake a form for one that is read. */
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { pageAt } from '#domain/address.ts';
import { islandData } from '#domain/forms/island-data.ts';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { htmlContext } from '#outputs/html/context.ts';
import { formToHtml } from '#outputs/html/forms/form.ts';
import { formListToHtml } from '#outputs/html/forms/form-list.ts';
import { receiptToHtml } from '#outputs/html/forms/receipt.ts';
import type { Form } from '#schema/form.ts';
import { type Site, STYLES, type Style } from '#schema/site.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const TRIAL = smallSite();
const LIVE: Site = {
  ...TRIAL,
  teams: { ...TRIAL.teams, teams: TRIAL.teams.teams.map((team) => ({ ...team, keys: [{ kind: 'team', publicKey: 'age1' }] })) },
};
/** One team has its keys, and one has none. */
const HALF: Site = { ...TRIAL, teams: { ...TRIAL.teams, teams: [...LIVE.teams.teams.slice(0, 1), ...TRIAL.teams.teams.slice(1)] } };
const FORM = TRIAL.forms[0] as Form;
const RECEIPT = { reference: 'TRIAL-K7RF-3WXN', receivedAt: '2026-11-22T20:05:00.000Z' };

const contextOf = (site: Site, style: Style) => htmlContext(site, pageAt(site, pageOfForm(FORM).path), style, { pictures: 0 });
const html = (site: Site, style: Style) => ({
  form: toHtml(formToHtml({ kind: 'form', form: FORM.id, line: 1 }, contextOf(site, style))),
  list: toHtml(formListToHtml({ kind: 'form-list', line: 1 }, contextOf(site, style))),
  receipt: toHtml(receiptToHtml(FORM, {}, RECEIPT, '2026-11-22', contextOf(site, style))),
});
const SENTENCES = {
  standard: ['This is a trial.', 'Nobody reads what you send.', 'nobody reads what you sent'],
  'easy-read': ['This is only a test.', 'Nobody reads your answers.', 'Nobody reads your answers.'],
  symbols: ['This is only a test.', 'Nobody reads your answers.', 'Nobody reads your answers.'],
} as const;

test.each(STYLES.flatMap((style) => [[style, TRIAL] as const, [style, HALF] as const]))(
  'In %s, a form, the list of forms and a receipt say that it is a trial',
  (style, site) => {
    const { form, list, receipt } = html(site, style);
    const [title, what, sent] = SENTENCES[style];

    for (const page of [form, list]) {
      expect(page).toContain('<aside class="trial"');
      expect(page).toContain(title);
      expect(page).toContain(what);
    }
    // Before the form and outside of it: it stays when the steps or the receipt take the place of the form.
    expect(form.indexOf('class="trial"')).toBeLessThan(form.indexOf('<form'));
    expect(receipt).toContain(sent);
  },
);

test.each(STYLES)('In %s, nothing says so once every team has its keys', (style) => {
  const { form, list, receipt } = html(LIVE, style);

  for (const page of [form, list, receipt]) expect(page).not.toMatch(/class="trial"|trial|a test|obody reads/);
});

test('The form on the screen knows it too', () => {
  expect([TRIAL, HALF, LIVE].map((site) => islandData(site, FORM, 'standard').isTrial)).toEqual([true, true, false]);
});
