/** "Save a copy": the PDF of the form, filled in, wherever somebody wants to keep or hand over what they wrote. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { answersFromFields } from '#domain/forms/boxes.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import { readForm } from '#outputs/pdf/fill-form.ts';
import { answerStep, FORMS, formData, putDirectly } from '../support/fill-form.ts';
import { expect, test } from '../support/journey.ts';

const LENGTHS = FORMS.map((form) => ({ form, length: questionsOf(formData(form, 'standard').form).length }));
const SHORTEST = LENGTHS.reduce((one, other) => (other.length < one.length ? other : one)).form;
/** Letters that one byte cannot hold, and more than one line. */
const OWN_WORDS = 'Łucja Żukauskaitė’s idea:\na quiet room (with a door).';
const RECEIPT = { reference: 'KW-7K3-92Q', receivedAt: '2026-11-22T20:05:00.000Z' };

for (const [style, voice] of [
  ['', 'standard'],
  ['/easy-read', 'easy-read'],
] as const) {
  const data = formData(SHORTEST, voice);
  const address = `${style}/forms/${SHORTEST}/`;

  test(`${address} saves the same answers before sending, when nobody takes them, and with the receipt`, async ({ page, openPage }) => {
    const isLoaded = watchFiller(page);
    const sent = await answerWith(page, [
      { status: 503, contentType: 'application/json', body: JSON.stringify({ message: 'Phone us.' }) },
      { status: 201, contentType: 'application/json', body: JSON.stringify(RECEIPT) },
    ]);
    await openPage(address);
    await fillToCheck(page, data);

    expect(isLoaded(), 'what fills a PDF is loaded when it is asked for').toBe(false);
    const before = await saveCopy(page, data);
    await press(page, data, 'formSend');
    await expect(page.getByRole('alert', { name: data.say.formTitleNotSent ?? '' })).toBeFocused();
    const refused = await saveCopy(page, data);
    await press(page, data, 'formTryAgain');
    await expect(page.locator('.reference')).toHaveText(RECEIPT.reference);
    const received = await saveCopy(page, data);

    expect(isLoaded()).toBe(true);
    expect(sent).toHaveLength(2);
    expect(Object.keys(sent[0] ?? {}).length).toBeGreaterThan(5);
    expect(JSON.stringify(sent[0])).toContain('Łucja');
    expect([before, refused, received]).toEqual([sent[0], sent[0], sent[1]]);
  });

  test(`${address} saves a copy where the site is only files`, async ({ page, openPage, allowFaults }) => {
    allowFaults(/the server responded with a status of 404/);
    const sent = await answerWith(page, [{ status: 404, contentType: 'text/html', body: 'There is nothing here.' }]);
    await openPage(address);
    await fillToCheck(page, data);
    await press(page, data, 'formSend');
    await expect(page.getByRole('alert', { name: data.say.formClosed ?? '' })).toBeFocused();
    await expect(button(page, data, 'formSend')).toHaveCount(0);

    expect(await saveCopy(page, data)).toEqual(sent[0]);
  });
}

test('when the copy cannot be made, the page says so and what to do instead', async ({ page, openPage, allowFaults }) => {
  allowFaults(/Failed to load resource/);
  const data = formData(SHORTEST, 'standard');
  await page.route('**/downloads/forms/*', (route) => route.abort('connectionfailed'));
  await openPage(`/forms/${SHORTEST}/`);
  await fillToCheck(page, data);
  await press(page, data, 'formSaveCopy');

  await expect(page.getByText(data.say.formSaveFailed ?? '')).toBeVisible();
});

type Word = keyof IslandData['say'];
const button = (page: Page, data: IslandData, word: Word) =>
  page.locator('.island').getByRole('button', { name: data.say[word] ?? '', exact: true });
const press = (page: Page, data: IslandData, word: Word) => button(page, data, word).click();

/** Answers what is sent, one reply after the other. @returns the answers that were sent */
async function answerWith(page: Page, replies: readonly { status: number; contentType: string; body: string }[]): Promise<Answers[]> {
  const sent: Answers[] = [];
  await page.route('**/api/forms/*', async (route) => {
    const reply = replies[sent.length];
    sent.push((route.request().postDataJSON() as { answers: Answers }).answers);
    await (reply ? route.fulfill(reply) : route.abort());
  });
  return sent;
}

function watchFiller(page: Page): () => boolean {
  let isLoaded = false;
  page.on('request', (request) => {
    isLoaded ||= /fill-form/.test(request.url());
  });
  return () => isLoaded;
}

async function fillToCheck(page: Page, data: IslandData): Promise<void> {
  await expect(page.locator('.island')).toBeVisible();
  for (let steps = 0; new URL(page.url()).search !== '?check'; steps += 1) {
    if (steps > questionsOf(data.form).length) throw new Error('The form does not end.');
    const before = page.url();
    await answerStep(page, data, putDirectly(page));
    for (const box of await page.locator('.step textarea').all()) await box.fill(OWN_WORDS);
    for (const box of await page.locator('.step .f:has(.optional) > input[type="text"]').all())
      await box.fill(OWN_WORDS.split('\n')[0] ?? '');
    await press(page, data, 'formGoOn');
    await page.waitForURL((url) => url.href !== before);
  }
}

/** Presses the button and reads the file that comes, as whoever receives it would: what is asked, through the one validator. */
async function saveCopy(page: Page, data: IslandData): Promise<Answers> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, data, 'formSaveCopy')]);
  expect(download.suggestedFilename()).toBe(`${data.form.id}${data.voice === 'easy-read' ? '-easy-read' : ''}.pdf`);
  const { answers, unknown } = answersFromFields(data.form, await readForm(await readFile(await download.path())));
  expect(unknown).toEqual([]);
  const { answers: good, problems } = checkAnswers(data.form, answers, new Date().toISOString().slice(0, 10));
  expect(problems).toEqual([]);
  return good;
}
