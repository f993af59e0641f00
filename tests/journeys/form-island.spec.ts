/** What the form on the screen does besides the way from its first question to its receipt, which form-journeys.spec.ts walks. */
import type { Page } from '@playwright/test';
import type { IslandData } from '#domain/forms/island-data.ts';
import { answerStep, formData, putDirectly } from '../support/fill-form.ts';
import { expect, test } from '../support/journey.ts';

const RECEIPT = { reference: 'KW-7K3-92Q', receivedAt: '2026-11-22T20:05:00.000Z' };
const YOUNG = '/forms/consent-young-person/';
const EASY_YOUNG = '/easy-read/forms/consent-young-person/';

/** What the site sends in these tests, in order. Each test says what comes back. */
async function serveForms(page: Page, answer: 'received' | 'lost' | { status: number; body: string; type?: string }): Promise<Sent[]> {
  const sent: Sent[] = [];
  await page.route('**/api/forms/*', async (route) => {
    sent.push(route.request().postDataJSON() as Sent);
    if (answer === 'lost') await route.abort('connectionfailed');
    else if (answer === 'received') await route.fulfill({ status: 201, json: RECEIPT });
    else await route.fulfill({ status: answer.status, contentType: answer.type ?? 'application/json', body: answer.body });
  });
  return sent;
}

interface Sent {
  answers: Record<string, unknown>;
  idempotencyKey: string;
}

const say = (data: IslandData, key: keyof IslandData['say']) => data.say[key] ?? '';
const main = (page: Page, data: IslandData, key: keyof IslandData['say']) =>
  page.locator('.island').getByRole('button', { name: say(data, key), exact: true });

/** From the open step to the list of answers. */
async function fillToCheck(page: Page, data: IslandData) {
  for (let steps = 0; steps < 60; steps += 1) {
    if (new URL(page.url()).search === '?check') return;
    const before = page.url();
    await answerStep(page, data, putDirectly(page));
    await main(page, data, 'formGoOn').click();
    await page.waitForURL((url) => url.href !== before);
  }
  throw new Error('The form does not end.');
}

test('three errors are listed, each with the way to its box, and can be put right', async ({ page, openPage, expectNoAxeViolations }) => {
  await openPage(YOUNG);
  await main(page, formData('consent-young-person', 'standard'), 'formGoOn').click();

  const summary = page.getByRole('alert', { name: '3 answers need another look' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Error: Part 1 of /);
  await expectNoAxeViolations();
  for (const [words, id] of [
    ['Choose an area, or “I am not sure”.', 'q-area'],
    ['Write your name.', 'q-name'],
    ['Write your date of birth.', 'q-birth-date-day'],
  ] as const) {
    await summary.getByRole('link', { name: words }).click();
    await expect(page.locator(`#${id}`)).toBeFocused();
    // The question stands above its box and is in sight too.
    await expect(page.locator(`.f:has(#${id}) > :is(label, legend)`).first()).toBeInViewport();
  }
  await expect(page.getByRole('group', { name: 'When were you born?' })).toHaveAccessibleDescription(/Error: Write your date of birth\./);

  await page.getByLabel('Peterborough').check();
  await page.getByLabel('What is your full name?').fill('Ann');
  for (const [label, value] of [
    ['Day', '31'],
    ['Month', '2'],
    ['Year', '2009'],
  ] as const)
    await page.getByLabel(label).fill(value);
  await page.keyboard.press('Enter');

  await expect(page.getByRole('alert', { name: '1 answer needs another look' })).toBeFocused();
  await expectNoAxeViolations();
  await page.getByLabel('Day').fill('27');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'How you answer' })).toBeVisible();
  await expect(page).toHaveTitle(/^Part 2 of /);
});

test('in easy read an error stands beside its one question', async ({ page, openPage, expectNoAxeViolations }) => {
  const data = formData('consent-young-person', 'easy-read');
  await page.setViewportSize({ width: 320, height: 700 });
  await openPage(EASY_YOUNG);
  await expect(page.locator('.island .f')).toHaveCount(1);
  await expect(page.locator('.island .q > img')).toBeVisible();

  await main(page, data, 'formGoOn').click();

  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('radiogroup')).toHaveAttribute('aria-invalid', 'true');
  await expectNoAxeViolations();
  await answerStep(page, data, putDirectly(page));
  await main(page, data, 'formGoOn').click();
  await expect(page.locator('#q-name')).toBeVisible();
});

test('an answer can be changed from the list, and what it leads to is asked before the list comes again', async ({ page, openPage }) => {
  const data = formData('consent-young-person', 'easy-read');
  await openPage(EASY_YOUNG);
  await fillToCheck(page, data);
  const row = page.locator('.answers > div').filter({ has: page.locator('dt').getByText(ask(data, 'said-how'), { exact: true }) });
  await expect(row.locator('dd').first()).toHaveText('I write it myself');

  await row.getByRole('link', { name: say(data, 'formChange') }).click();
  await page.locator('#q-said-how--spoken').check();
  await main(page, data, 'formChanged').click();

  await expect(page.locator('#q-written-by-name')).toBeVisible();
  await answerStep(page, data, putDirectly(page));
  await main(page, data, 'formChanged').click();
  await expect(page).toHaveURL(/\?check$/);
  await expect(row.locator('dd').first()).toHaveText('I say it. Somebody writes it');
});

test('a double tap sends once', async ({ page, openPage }) => {
  const data = formData('consent-young-person', 'standard');
  const sent = await serveForms(page, 'received');
  await openPage(YOUNG);
  await fillToCheck(page, data);

  await main(page, data, 'formSend').dblclick();

  await expect(page.locator('.reference')).toBeVisible();
  expect(sent).toHaveLength(1);
});

for (const [what, answer, words] of [
  [
    'too many forms',
    { status: 429, body: '{"message":"Too many forms are coming in. Wait a while."}' },
    'Too many forms are coming in. Wait a while.',
  ],
  ['a server that cannot take forms now', { status: 503, body: '{"message":"Forms cannot be sent now."}' }, 'Forms cannot be sent now.'],
  ['a server that says nothing', { status: 500, body: 'oh', type: 'text/plain' }, 'This website could not take your form now.'],
] as const) {
  test(`${what}: the sentence, the phone number, and another try`, async ({ page, openPage, allowFaults, expectNoAxeViolations }) => {
    allowFaults(/status of (?:429|503|500)/);
    const data = formData('consent-young-person', 'standard');
    await serveForms(page, answer);
    await openPage(YOUNG);
    await fillToCheck(page, data);
    await main(page, data, 'formSend').click();

    const alert = page.getByRole('alert');
    await expect(alert).toBeFocused();
    await expect(alert).toContainText(words);
    await expect(alert.getByRole('link')).toHaveAttribute('href', /^tel:/);
    await expect(main(page, data, 'formTryAgain')).toBeVisible();
    await expectNoAxeViolations();
  });
}

test('what only the server finds wrong is listed, and its link leads to the question with the message', async ({
  page,
  openPage,
  allowFaults,
  expectNoAxeViolations,
}) => {
  allowFaults(/status of 422/);
  const data = formData('consent-young-person', 'standard');
  await serveForms(page, { status: 422, body: '{"errors":[{"question":"name","message":"Write it again."}]}' });
  await openPage(YOUNG);
  await fillToCheck(page, data);
  await main(page, data, 'formSend').click();

  await expect(page.getByRole('alert')).toBeFocused();
  await expectNoAxeViolations();
  await page.getByRole('alert').getByRole('link').click();
  await expect(page.locator('#q-name')).toBeFocused();
  await expect(page.locator('#q-name')).toHaveAccessibleDescription(/Error: Write it again\./);
});

test('a host without a server says plainly that it cannot send, and offers paper', async ({
  page,
  openPage,
  allowFaults,
  expectNoAxeViolations,
}) => {
  allowFaults(/status of 405/);
  const data = formData('consent-young-person', 'easy-read');
  await serveForms(page, { status: 405, body: '<!doctype html><title>405</title>', type: 'text/html' });
  await openPage(EASY_YOUNG);
  await fillToCheck(page, data);
  await main(page, data, 'formSend').click();

  await expect(page.getByRole('alert', { name: say(data, 'formClosed') })).toBeFocused();
  await expect(main(page, data, 'formPrint')).toBeVisible();
  await expect(main(page, data, 'formTryAgain')).toHaveCount(0);
  await expectNoAxeViolations();
});

test('answers stay on the device only after a yes, can be taken up again, and go when somebody says so', async ({
  page,
  openPage,
  expectNoAxeViolations,
}) => {
  const data = formData('consent-young-person', 'standard');
  const onDevice = () => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('form:')));
  await openPage(YOUNG);
  await answerStep(page, data, putDirectly(page));
  await main(page, data, 'formGoOn').click();
  expect(await onDevice()).toEqual([]);

  await main(page, data, 'formKeepYes').click();
  await expect(page.getByRole('status').filter({ hasText: say(data, 'formKeepDone') })).toBeVisible();
  await page.locator('#q-understood-with').fill('Bo, nurse');
  await expectNoAxeViolations();
  await page.reload();

  await expect(page.getByRole('heading', { name: say(data, 'formFoundTitle') })).toBeVisible();
  await expect(page.locator('body')).not.toContainText('Ann Example');
  await expectNoAxeViolations();
  await main(page, data, 'formTakeUp').click();
  await expect(page.locator('#q-understood-with')).toHaveValue('Bo, nurse');

  await main(page, data, 'formKeepDelete').click();
  await expect(page.locator('#q-understood-with')).toHaveValue('Bo, nurse');
  expect(await onDevice()).toEqual([]);
});

test('kept answers go when somebody starts again, and when the form has arrived', async ({ page, openPage }) => {
  const data = formData('consent-young-person', 'standard');
  const kept = () => page.evaluate(() => localStorage.getItem('form:consent-young-person:standard'));
  await serveForms(page, 'received');
  await openPage(YOUNG);
  await main(page, data, 'formKeepYes').click();
  await page.getByLabel('What is your full name?').fill('Ann');
  await page.reload();
  await main(page, data, 'formStartAgain').click();
  await expect(page.getByLabel('What is your full name?')).toHaveValue('');
  expect(await kept()).toBeNull();

  await main(page, data, 'formKeepYes').click();
  await fillToCheck(page, data);
  expect(await kept()).toContain('Ann Example');
  await main(page, data, 'formSend').click();
  await expect(page.locator('.reference')).toBeVisible();
  expect(await kept()).toBeNull();
});

test('the browser asks before answers are lost that are nowhere else', async ({ page, openPage }) => {
  const data = formData('consent-young-person', 'standard');
  const asked: string[] = [];
  page.on('dialog', async (dialog) => {
    asked.push(dialog.type());
    await dialog.accept();
  });
  await openPage(YOUNG);
  await expect(page.locator('.island')).toBeVisible();
  await page.reload();
  expect(asked).toEqual([]);

  await page.getByLabel('What is your full name?').fill('Ann');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);

  await expect(page.locator('.island')).toBeVisible();
  await main(page, data, 'formKeepYes').click();
  await page.getByLabel('What is your full name?').fill('Ann');
  await page.reload();
  expect(asked).toEqual(['beforeunload']);
});

test('what was typed before the script was there is taken over, and so is the place', async ({ page, openPage }) => {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route('**/form-data/**', async (route) => {
    await arrived;
    await route.continue();
  });
  await openPage(YOUNG);
  await page.getByLabel('What is your full name?').fill('Ann');
  await page.locator('#q-area--peterborough').check();
  await page.locator('#q-not-told').fill('My uncle');

  arrive();

  await expect(page.locator('.island')).toBeVisible();
  await expect(page.locator('#q-not-told')).toBeFocused();
  await expect(page.locator('#q-not-told')).toHaveValue('My uncle');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('What is your full name?')).toHaveValue('Ann');
  await expect(page.locator('#q-area--peterborough')).toBeChecked();
});

test('without its data the plain form stays as it was', async ({ page, openPage, allowFaults }) => {
  allowFaults(/status of 503|preload/);
  await page.route('**/form-data/**', (route) => route.fulfill({ status: 503, body: '' }));
  await openPage(YOUNG);
  await page.waitForLoadState('networkidle');

  await expect(page.locator('.island')).toHaveCount(0);
  await expect(page.locator('form.form .f').last()).toBeVisible();
});

test('boxes open the right keyboard and take what the browser knows', async ({ page, openPage }) => {
  const data = formData('consent-young-person', 'standard');
  await openPage(YOUNG);
  await expect(page.locator('.island')).toBeVisible();

  await expect(page.locator('#q-birth-date-year')).toHaveAttribute('inputmode', 'numeric');
  for (const question of data.form.sections[0]?.questions ?? []) {
    if (question.type === 'text' && question.autocomplete) {
      await expect(page.locator(`#q-${question.id}`)).toHaveAttribute('autocomplete', question.autocomplete);
    }
  }
  await expect(page.locator('.island [placeholder]')).toHaveCount(0);
});

function ask(data: IslandData, id: string): string {
  const question = data.form.sections.flatMap(({ questions }) => questions).find((candidate) => candidate.id === id);
  return question?.ask[data.voice === 'easy-read' ? 'easy' : 'words'] ?? '';
}
