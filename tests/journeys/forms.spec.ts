/** Each form without script, as a person with an old phone, a strict browser or a keyboard meets it, in all three styles. */
import type { Page } from '@playwright/test';
import { questionsOf } from '#domain/forms/answers.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { answersFromFields } from '#domain/forms/boxes.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import { STYLES } from '#schema/site.ts';
import { FORMS, formData, type Put, putByKeyboard, putDirectly, tabTo, today } from '../support/fill-form.ts';
import { BROWSER_ARGUMENTS, findBrowser } from '../support/find-browser.ts';
import { rightValues, type Value, wrongValues } from '../support/form-values.ts';
import { REFERENCE, test } from '../support/forms-site.ts';
import { axeFaultsWithoutScript, expect } from '../support/journey.ts';
import { sidewaysScroll, smallTargets } from '../support/layout-faults.ts';
import { type Way, waysThrough } from '../support/ways-through.ts';

const SEND = '.send button';
const CHANGED = 'Bo Example';

test.use({
  javaScriptEnabled: false,
  // People's browsers keep a page for the way back; Playwright's forgets it, unless told.
  launchOptions: { executablePath: findBrowser(), args: [...BROWSER_ARGUMENTS], ignoreDefaultArgs: ['--disable-back-forward-cache'] },
});

for (const form of FORMS) {
  for (const style of STYLES) {
    const data = formData(form, style === 'standard' ? 'standard' : 'easy-read');
    const [widest] = waysThrough(data.form) as [Way, ...Way[]];
    const address = `${style === 'standard' ? '' : `/${style}`}/forms/${form}/`;
    // The whole of it by keyboard; the symbols page is the easy-read page once more.
    const how = style === 'symbols' ? 'by pointer' : 'by keyboard alone';

    test(`${address} without script, ${how}: mistakes, a lost connection, nobody there, a double press, a receipt`, async ({
      page,
      context,
      site,
      openPage,
      allowFaults,
    }) => {
      allowFaults(/ERR_INTERNET_DISCONNECTED/);
      const put = style === 'symbols' ? putDirectly(page) : putByKeyboard(page);
      const right = rightOnTheWay(data, widest);
      await page.setViewportSize({ width: 320, height: 700 });
      await openPage(`${site.address}${address}`);
      await expectGood(page);

      // Everything that can be wrong is wrong or left out.
      const asked = new Set(right.map(({ question }) => question.id));
      await putAll(
        put,
        questionsOf(data.form)
          .filter(({ id }) => asked.has(id))
          .flatMap(wrongValues),
      );
      const wrong = await whatIsTyped(page);
      await send(page);

      await expect(page).toHaveTitle(new RegExp(`^${say(data, 'formTitleNotSent')}: `));
      const lines = page.locator('.sum a');
      await expect(page.locator('.sum')).toBeFocused();
      expect(await lines.count()).toBeGreaterThanOrEqual(3);
      expect(await whatIsTyped(page)).toEqual(wrong);
      expect(await linesToNowhere(page)).toEqual([]);
      await expectGood(page);

      // Back to the page before, where all of it still stands, and once more.
      await page.goBack({ waitUntil: 'commit' });
      await expect(page.locator('.sum')).toHaveCount(0);
      expect(await whatIsTyped(page)).toEqual(wrong);
      await send(page);
      await expect(page.locator('.sum')).toBeFocused();
      // A line of the list leads to its box.
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.locator('.f.bad :focus')).toBeInViewport();

      // All of it right, but the connection is gone. Then it is back, and nobody takes forms: said in the same style, with who to ring.
      site.isClosed = true;
      await putAll(
        put,
        right.flatMap(({ values }) => values),
      );
      const typed = await whatIsTyped(page);
      await context.setOffline(true);
      const lost = page.waitForEvent('requestfailed');
      await send(page);
      await lost;
      await context.setOffline(false);
      await page.reload();
      const closed = page.getByRole('alert', { name: say(data, 'formClosed') });
      await expect(closed).toBeFocused();
      await expect(closed.getByRole('link').first()).toHaveAttribute('href', /^tel:/);
      await expect(page.locator(`html[data-style="${style}"]`)).toHaveCount(1);
      expect(await whatIsTyped(page)).toEqual(typed);
      await expectGood(page);

      // Somebody changes an answer and presses the button twice.
      site.isClosed = false;
      await put({ name: nameIn(data), text: CHANGED });
      await page.locator(SEND).dblclick();

      await expect(page).toHaveTitle(new RegExp(`^${say(data, 'formTitleSent')}: `));
      await expect(page.locator('.got')).toBeFocused();
      await expect(page.locator('.reference')).toHaveText(REFERENCE);
      await expect(page.locator('.answers').filter({ hasText: CHANGED })).toHaveCount(1);
      expect([...site.taken.values()].map((taken) => taken.form)).toEqual([form]);
      await expectGood(page);
    });
  }
}

function say(data: IslandData, key: keyof IslandData['say']): string {
  return data.say[key] ?? '';
}

/** The questions that are asked on this way, and what to put in. Without script all of them stand on the page, asked or not. */
function rightOnTheWay({ form }: IslandData, way: Way) {
  const all = questionsOf(form).map((question) => ({ question, values: rightValues(question, way, today()) }));
  const fields = new Map(all.flatMap(({ values }) => values.map(({ name, text, choice }) => [name, [choice ?? text ?? '']] as const)));
  const asked = askedSections(form, answersFromFields(form, fields).answers, today()).flatMap(({ questions }) => questions);
  return all.filter(({ question }) => asked.includes(question));
}

/** The box for a name, which every form has. */
function nameIn({ form }: IslandData): string {
  const question = questionsOf(form).find(({ type }) => type === 'text');
  if (!question) throw new Error(`The form ${form.id} asks for nothing that can be changed by writing.`);
  return question.id;
}

async function putAll(put: Put, values: readonly Value[]): Promise<void> {
  for (const value of values) await put(value);
}

async function send(page: Page): Promise<void> {
  await tabTo(page, SEND);
  await page.keyboard.press('Enter');
}

/** All boxes of the form as they are now. */
function whatIsTyped(page: Page): Promise<string[]> {
  return page.locator('form.form').evaluate((form) => {
    const controls = form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    return [...controls].map((control) => `${control.id} ${control.value} ${'checked' in control && control.checked}`);
  });
}

/** Lines of the summary whose box is not there. */
function linesToNowhere(page: Page): Promise<string[]> {
  return page
    .locator('.sum a')
    .evaluateAll((links) => links.filter((link) => !document.querySelector(link.getAttribute('href') ?? '')).map((link) => link.outerHTML));
}

async function expectGood(page: Page): Promise<void> {
  expect([...(await axeFaultsWithoutScript(page)), ...(await sidewaysScroll(page)), ...(await smallTargets(page))]).toEqual([]);
}
