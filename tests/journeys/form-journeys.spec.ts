/** Each form on the screen, from its first question to its receipt, in both voices, with all that can go wrong on the way. */
import type { Page, Request } from '@playwright/test';
import type { IslandData } from '#domain/forms/island-data.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Question } from '#schema/form.ts';
import {
  answerStep,
  askedNow,
  eachAsked,
  FORMS,
  formData,
  type Put,
  putByKeyboard,
  putDirectly,
  tabTo,
  today,
} from '../support/fill-form.ts';
import { rightValues, wrongValues } from '../support/form-values.ts';
import { REFERENCE, test } from '../support/forms-site.ts';
import { axeFaults, colourFaults, expect } from '../support/journey.ts';
import { launchWithBigText, sidewaysScroll, smallTargets, tornWords } from '../support/layout-faults.ts';
import { type Way, waysThrough } from '../support/ways-through.ts';

const VOICES: readonly Voice[] = ['standard', 'easy-read'];
const GO_ON = '.island .form > .btns button[type="submit"]';
const OTHER_COLOURS = [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const;
const CHANGED = 'Bo Example';

for (const form of FORMS) {
  for (const voice of VOICES) {
    const data = formData(form, voice);
    const address = `${voice === 'standard' ? '' : '/easy-read'}/forms/${form}/`;
    const [widest, ...others] = waysThrough(data.form) as [Way, ...Way[]];

    test(`${address} by keyboard alone on a narrow screen: mistakes on every step, back and forward, a change, a lost connection, a double press`, async ({
      page,
      context,
      site,
      openPage,
      allowFaults,
    }) => {
      allowFaults(/ERR_INTERNET_DISCONNECTED/);
      const keys = sentKeys(page);
      const faults: string[] = [];
      const put = putByKeyboard(page);
      await page.setViewportSize({ width: 320, height: 700 });
      await openPage(`${site.address}${address}`);
      await expect(page.locator('.island')).toBeVisible();

      const titles: string[] = [];
      let mistakes = 0;
      while (!isAtCheck(page)) {
        titles.push(await page.title());
        faults.push(...(await faultsOn(page)));
        mistakes += await makeMistakes(page, data, put, faults, mistakes === 0);
        await eachAsked(page, data, (question) => putRight(put, question, widest));
        if (titles.length === 2) await goBackAndForward(page);
        await goOn(page);
        await expect(page.locator('.step h2')).toBeFocused();
      }
      expect(mistakes).toBeGreaterThanOrEqual(3);
      expect(titles).toEqual([...new Set(titles)]);
      faults.push(...(await faultsOn(page)));

      await changeName(page, data, put);
      await loseConnection(page, context, data, faults);
      // Twice, as fast as a shaking hand.
      await tabTo(page, GO_ON);
      await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);

      await expect(page.getByRole('status', { name: say(data, 'formSent') })).toBeFocused();
      await expect(page).toHaveTitle(new RegExp(`^${say(data, 'formSent')} - `));
      await expect(page.locator('.reference')).toHaveText(REFERENCE);
      await expect(page.locator('.answers').filter({ hasText: CHANGED })).toHaveCount(1);
      faults.push(...(await faultsOn(page)), ...(await faultsInOtherColours(page)));
      expect(faults).toEqual([]);
      // One try without a connection and one with it: the same form, which has arrived once.
      expect(keys).toEqual([keys[0], keys[0]]);
      expect([...site.taken.values()].map((taken) => taken.form)).toEqual([form]);
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
      await page.goBack();
      await expect(page.locator('.reference')).toHaveText(REFERENCE);
    });

    test(`${address} on every other way through it, and no question is left unasked`, async ({ page, site, openPage }) => {
      const faults: string[] = [];
      const asked = new Set<string>();
      const put = putDirectly(page);
      await page.setViewportSize({ width: 390, height: 800 });
      for (const way of [widest, ...others]) {
        await openPage(`${site.address}${address}`);
        await expect(page.locator('.island')).toBeVisible();
        while (!isAtCheck(page)) {
          await answerStep(page, data, put, way);
          const here = (await askedNow(page, data)).map(({ id }) => id);
          // What is new on this way; the fullest one has been looked at in the journey above.
          if (way !== widest && here.some((id) => !asked.has(id))) faults.push(...(await faultsOn(page)));
          for (const id of here) asked.add(id);
          await follow(page, () => page.locator(GO_ON).click());
        }
        await page.locator(GO_ON).click();
        await expect(page.locator('.reference')).toHaveText(REFERENCE);
      }
      expect(faults).toEqual([]);
      expect(site.taken.size).toBe(others.length + 1);
      expect(questionsOf(data.form).filter(({ id }) => !asked.has(id))).toEqual([]);
    });

    test(`${address} with text twice as big does not scroll sideways, with errors or without`, async ({ site }) => {
      const big = await launchWithBigText();
      const page = await big.newPage({ viewport: { width: 640, height: 900 } });
      await page.goto(`${site.address}${address}`);
      await expect(page.locator('.island')).toBeVisible();
      const faults: string[] = [];
      while (!isAtCheck(page)) {
        const before = page.url();
        await page.locator(GO_ON).click();
        faults.push(...(await sidewaysScroll(page)));
        if (page.url() !== before) continue;
        await answerStep(page, data, putDirectly(page), widest);
        await follow(page, () => page.locator(GO_ON).click());
      }
      faults.push(...(await sidewaysScroll(page)));
      await big.close();
      expect(faults).toEqual([]);
    });
  }
}

function say(data: IslandData, key: keyof IslandData['say']): string {
  return data.say[key] ?? '';
}

function isAtCheck(page: Page): boolean {
  return new URL(page.url()).search === '?check';
}

/** The key of each form that leaves the page. */
function sentKeys(page: Page): string[] {
  const keys: string[] = [];
  page.on('request', (request: Request) => {
    if (request.method() === 'POST') keys.push((request.postDataJSON() as { idempotencyKey: string }).idempotencyKey);
  });
  return keys;
}

async function putRight(put: Put, question: Question, way: Way): Promise<void> {
  for (const value of rightValues(question, way, today())) await put(value);
}

async function goOn(page: Page): Promise<void> {
  await tabTo(page, GO_ON);
  await follow(page, () => page.keyboard.press('Enter'));
}

/** Does something that leads to another step. */
async function follow(page: Page, act: () => Promise<void>): Promise<void> {
  const before = page.url();
  await act();
  await page.waitForURL((url) => url.href !== before);
}

/**
 * Leaves out what must be answered, gets the rest wrong and goes on. Then the mistakes are listed, and a line leads to its box.
 *
 * @returns how many there are; none on a step that may be left empty
 */
async function makeMistakes(page: Page, data: IslandData, put: Put, faults: string[], isFirst: boolean): Promise<number> {
  const asked = await askedNow(page, data);
  const wrong = asked.flatMap(wrongValues);
  if (wrong.length === 0 && asked.every(({ isOptional }) => isOptional)) return 0;
  for (const value of wrong) await put(value);
  await tabTo(page, GO_ON);
  await page.keyboard.press('Enter');

  const summary = page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${say(data, 'formError')}: `));
  faults.push(...(await faultsOn(page)), ...(isFirst ? await faultsInOtherColours(page) : []));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.f.bad :focus')).toBeInViewport();
  expect(await messageAtFocus(page)).not.toBe('');
  return summary.getByRole('link').count();
}

/** The message that a screen reader says with the box that has the focus, or with the group that it is in. */
function messageAtFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const ids: string[] = [];
    for (let element = document.activeElement; element; element = element.parentElement) {
      ids.push(...(element.getAttribute('aria-describedby') ?? '').split(' '));
    }
    return [...document.querySelectorAll('.err')]
      .filter(({ id }) => ids.includes(id))
      .map(({ textContent }) => textContent)
      .join(' ');
  });
}

/** With the buttons of the browser; nothing typed is lost. */
async function goBackAndForward(page: Page): Promise<void> {
  const typed = await whatIsTyped(page);
  await follow(page, async () => void (await page.goBack()));
  await expect(page.locator('.step h2')).toBeFocused();
  expect(await whatIsTyped(page)).not.toEqual(typed);
  await follow(page, async () => void (await page.goForward()));
  await expect(page.locator('.step h2')).toBeFocused();
  expect(await whatIsTyped(page)).toEqual(typed);
}

function whatIsTyped(page: Page): Promise<string[]> {
  return page.locator('.step').evaluate((step) => {
    const controls = step.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
    return [...controls].map((control) => `${control.id} ${control.value} ${'checked' in control && control.checked}`);
  });
}

/** From the list of answers to a name and back. */
async function changeName(page: Page, data: IslandData, put: Put): Promise<void> {
  const shown = await page.locator('.answers dt').allTextContents();
  const question = questionsOf(data.form).find(({ type, ask }) => type === 'text' && shown.includes(inVoice(ask, data.voice)));
  if (!question) throw new Error(`The form ${data.form.id} asks for nothing that can be changed by writing.`);
  const row = page
    .locator('.answers > div')
    .filter({ has: page.locator('dt').getByText(inVoice(question.ask, data.voice), { exact: true }) });
  // The right link among all that say "Change".
  await expect(async () => {
    await page.keyboard.press('Tab');
    await expect(row.getByRole('link')).toBeFocused({ timeout: 1 });
  }).toPass({ intervals: [0] });
  await follow(page, () => page.keyboard.press('Enter'));
  await put({ name: question.id, text: CHANGED });
  await goOn(page);
  expect(isAtCheck(page)).toBe(true);
  await expect(row.locator('dd').first()).toHaveText(CHANGED);
}

async function loseConnection(page: Page, context: { setOffline: (is: boolean) => Promise<void> }, data: IslandData, faults: string[]) {
  await context.setOffline(true);
  await tabTo(page, GO_ON);
  await page.keyboard.press('Enter');

  const alert = page.getByRole('alert', { name: say(data, 'formUnreachable') });
  await expect(alert).toBeFocused();
  await expect(page).toHaveTitle(new RegExp(`^${say(data, 'formUnreachable')}: `));
  await expect(alert.getByRole('link')).toHaveAttribute('href', /^tel:/);
  await expect(page.locator('.answers').filter({ hasText: CHANGED })).toHaveCount(1);
  faults.push(...(await faultsOn(page)), ...(await faultsInOtherColours(page)));
  await context.setOffline(false);
}

async function faultsOn(page: Page): Promise<string[]> {
  const found = [...(await sidewaysScroll(page)), ...(await smallTargets(page)), ...(await tornWords(page, '.island'))];
  return [...(await axeFaults(page)), ...found.map((fault) => `${page.url()} ${fault}`)];
}

async function faultsInOtherColours(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const colours of OTHER_COLOURS) {
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', ...colours });
    faults.push(...(await colourFaults(page)).map((fault) => `${Object.values(colours).join()}: ${fault}`));
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
  return faults;
}
