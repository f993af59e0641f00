/** A form comes in, and the team reads it: the real site, intake, store and inbox, in a real browser. */
import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { PDFDocument } from '@cantoo/pdf-lib';
import { parse } from 'yaml';
import { openKeyFile } from '../../src/islands/inbox/key-file.ts';
import { InboxWordsFile } from '../../src/schema/inbox-words.ts';
import { TeamsFile } from '../../src/schema/team.ts';
import { answerStep, formData, putDirectly, tabTo } from '../support/fill-form.ts';
import { type InboxSite, startInboxSite, type TestKey } from '../support/inbox-site.ts';
import { axeFaults, axeFaultsWithoutScript, colourFaults, expect, test } from '../support/journey.ts';

const { inbox: WORDS, keys: KEY_WORDS } = InboxWordsFile.parse(parse(readFileSync('content/inbox-words.yaml', 'utf8')));
const FORM = 'consent-young-person';
/** Not to be found anywhere but in the browser of the team. */
const MARKER = 'Zebedee Quillfeather';

/** One for each test: a server remembers who tried too often. */
let site: InboxSite;
test.beforeEach(async () => {
  site = await startInboxSite();
});
test.afterEach(() => site.close());

/** A gap in the words, as it stands on the page. */
const fill = (words: string, filled: Record<string, string | number>) =>
  Object.entries(filled).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, String(value)), words);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

async function openInbox(page: Page, key: TestKey, passphrase = key.passphrase): Promise<void> {
  await page.getByLabel(WORDS.keyFile).setInputFiles({ name: 'team.key.age', mimeType: '', buffer: Buffer.from(key.file) });
  await page.getByLabel(WORDS.passphrase, { exact: true }).fill(passphrase);
  await button(page, WORDS.unlock).click();
}

/** A form that a script sends. @returns its reference */
function sendQuickly(name: string, area = 'cambridgeshire'): Promise<string> {
  const date = { day: '27', month: '3', year: '2010' };
  return site.send(FORM, {
    area,
    name,
    'birth-date': date,
    'understood-with': name,
    'said-how': 'written',
    register: 'yes',
    family: 'no',
    review: 'no',
    signed: { ...date, year: '2020', name },
  });
}

/** A parent who reads easy read, on a browser without script: the whole form on one page. */
async function sendWithoutScript(browser: Browser, name: string): Promise<string> {
  const page = await browser.newPage({ javaScriptEnabled: false, baseURL: site.address });
  await page.goto(`/easy-read/forms/${FORM}/`);
  const { form } = formData(FORM, 'easy-read');
  for (const question of form.sections.flatMap((section) => section.questions)) {
    const first = page.locator(`[name="${question.id}"]`).first();
    if (question.type === 'signature') await page.locator(`[name="${question.id}.name"]`).fill(name);
    if (question.type === 'date' || question.type === 'signature') {
      for (const [part, value] of [
        ['day', '27'],
        ['month', '3'],
        ['year', question.type === 'date' ? '2010' : '2020'],
      ]) {
        await page.locator(`[name="${question.id}.${part}"]`).fill(value ?? '');
      }
    } else if (['one-of', 'many-of', 'yes-no', 'consent'].includes(question.type)) await first.check();
    else if (['text', 'long-text'].includes(question.type) && !question.isOptional && !question.if) await first.fill(name);
  }
  await page.getByRole('button', { name: formData(FORM, 'easy-read').say.formSend ?? '', exact: true }).click();
  const reference = (await page.locator('.reference').textContent()) ?? '';
  await page.close();
  return reference;
}

async function sendWithScript(browser: Browser): Promise<string> {
  const page = await browser.newPage({ baseURL: site.address });
  const data = formData(FORM, 'standard');
  await page.goto(`/forms/${FORM}/`);
  await expect(page.locator('.island')).toBeVisible();
  while (new URL(page.url()).search !== '?check') {
    const before = page.url();
    await answerStep(page, data, putDirectly(page));
    await page.getByRole('button', { name: data.say.formGoOn ?? '', exact: true }).click();
    await page.waitForURL((url) => url.href !== before);
  }
  await page.getByRole('button', { name: data.say.formSend ?? '', exact: true }).click();
  const reference = (await page.locator('.reference').textContent()) ?? '';
  await page.close();
  return reference;
}

/** Where a browser could keep something after the page is gone. */
function storedIn(page: Page) {
  return page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
    caches: await caches.keys(),
  }));
}

/** Light and dark, narrow and wide, and with the colours of the system: the same page in all of them. */
async function faultsOf(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    faults.push(...(await axeFaults(page)));
    const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (tooWide > 0) faults.push(`${page.url()} ${width}px: ${tooWide}px too wide`);
    for (const look of [{ colorScheme: 'dark' }, { contrast: 'more' }, { forcedColors: 'active' }] as const) {
      await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null, ...look });
      faults.push(...(await colourFaults(page)).map((fault) => `${JSON.stringify(look)} ${fault}`));
    }
    await page.emulateMedia({ colorScheme: 'light', contrast: null, forcedColors: null });
  }
  return faults;
}

test('a form sent in easy read without script and another with it are read, marked, handed on and printed', async ({
  page,
  browser,
  openPage,
}) => {
  const easy = await sendWithoutScript(browser, MARKER);
  const standard = await sendWithScript(browser);
  await openPage(`${site.address}/inbox/`);
  expect(await faultsOf(page)).toEqual([]);

  await openInbox(page, site.keys.cambridgeshire);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Forms for the key worker team for Cambridgeshire');
  const row = (reference: string) => page.locator('.forms-list li').filter({ hasText: reference });
  await expect(row(easy)).toContainText(WORDS.stateNew);
  await expect(row(standard)).toContainText(WORDS.stateNew);
  expect(await faultsOf(page)).toEqual([]);

  await row(easy).getByRole('link').click();
  await expect(page.locator('.referral')).toContainText(MARKER);
  await expect(page.locator('.referral h2')).toBeFocused();
  await expect(page.locator('.about')).toContainText(WORDS.sentEasyRead);
  await expect(page.locator('.about')).toContainText(WORDS.stateSeen);
  await button(page, WORDS.markInHand).click();
  await expect(page.locator('.actions .done')).toHaveText(fill(WORDS.marked, { state: WORDS.stateInHand }));
  await button(page, WORDS.history).click();
  await expect(page.locator('.history')).toContainText(WORDS.didInHand);
  expect(await faultsOf(page)).toEqual([]);

  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.referral')).toContainText(MARKER);
  await expect(page.locator('.referral .paper-only')).toBeVisible();
  for (const hidden of ['.head', '.actions', '.title', '.bar-top']) await expect(page.locator(hidden)).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('link', { name: WORDS.back }).click();
  await row(standard).getByRole('link').click();
  await expect(page.locator('.about')).toContainText(WORDS.sentStandard);
  await button(page, WORDS.hand).click();
  await expect(page.locator('.hand')).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, WORDS.handConfirm).click();
  await expect(page.locator('.done')).toContainText(standard);
  await expect(row(standard)).toHaveCount(0);
  await expect(row(easy)).toContainText(WORDS.stateInHand);

  await page.getByLabel(WORDS.search).fill('quill');
  await expect(row(easy)).toBeVisible();
  await page.getByLabel(WORDS.search).fill('nothing like it');
  await expect(row(easy)).toHaveCount(0);

  await button(page, WORDS.lock).click();
  await expect(page.getByRole('heading', { name: WORDS.lockedTitle })).toBeVisible();
  expect(await page.content()).not.toContain(MARKER);
  await openInbox(page, site.keys.peterborough);
  await row(standard).getByRole('link').click();
  await expect(page.locator('.referral')).toContainText('Ann Example');
  await expect(page.locator('.about')).toContainText(standard);
});

test('a wrong passphrase, a wrong file and a strange key get a kind sentence', async ({ page, openPage, allowFaults }) => {
  allowFaults(/status of (?:404|429)/);
  await openPage(`${site.address}/inbox/`);
  const problem = page.getByRole('alert');

  await button(page, WORDS.unlock).click();
  await expect(problem).toContainText(WORDS.problemNoFile);
  await expect(problem).toBeFocused();

  await openInbox(page, site.keys.peterborough, 'quiet green apple plane');
  await expect(problem).toContainText(WORDS.problemWrongPassphrase);
  await expect(problem).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);

  await page.getByLabel(WORDS.keyFile).setInputFiles({ name: 'cat.jpg', mimeType: '', buffer: Buffer.from('not a key') });
  await button(page, WORDS.unlock).click();
  await expect(problem).toContainText(WORDS.problemNotAKey);

  await openInbox(page, site.keys.stranger);
  await expect(problem).toContainText(WORDS.problemUnknownKey);

  for (let tries = 0; tries < 12; tries += 1) {
    await page.request.post(`${site.address}/api/inbox/challenge`, {
      headers: { 'Sec-Fetch-Site': 'same-origin' },
      data: { publicKey: site.keys.stranger.publicKey },
    });
  }
  await button(page, WORDS.unlock).click();
  await expect(problem).toContainText(WORDS.problemTooMany.split('{')[0] ?? '');
});

test('a link in a message leads to its form, and the buttons of the browser go back to the list', async ({
  page,
  openPage,
  allowFaults,
}) => {
  allowFaults(/status of 404/);
  const reference = await sendQuickly(MARKER);
  const elsewhere = await sendQuickly('Ann Example', 'peterborough');
  await openPage(`${site.address}/inbox/#${reference}`);
  await openInbox(page, site.keys.cambridgeshire);
  await expect(page.locator('.referral')).toContainText(MARKER);

  await page.getByRole('link', { name: WORDS.back }).click();
  await expect(page.locator('.forms-list')).toBeVisible();
  await page.goBack();
  await expect(page.locator('.referral')).toContainText(MARKER);

  await page.evaluate((hash) => {
    location.hash = hash;
  }, elsewhere);
  await expect(page.getByRole('alert')).toContainText(fill(WORDS.troubleNoReference, { reference: elsewhere }));
  await expect(page.getByRole('alert')).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});

test('the inbox can be opened, read and locked by keyboard alone', async ({ page, openPage }) => {
  await sendQuickly(MARKER);
  await openPage(`${site.address}/inbox/`);
  const chooser = page.waitForEvent('filechooser');
  await tabTo(page, '#key-file');
  await page.keyboard.press('Enter');
  await (await chooser).setFiles({ name: 'team.key.age', mimeType: '', buffer: Buffer.from(site.keys.cambridgeshire.file) });
  await tabTo(page, '#passphrase');
  await page.keyboard.type(site.keys.cambridgeshire.passphrase);
  await page.keyboard.press('Enter');
  await expect(page.locator('.forms-list')).toBeVisible();

  await tabTo(page, '.forms-list a');
  await page.keyboard.press('Enter');
  await expect(page.locator('.referral h2')).toBeFocused();
  await tabTo(page, '.actions .btn');
  await page.keyboard.press('Enter');
  await expect(page.locator('.about')).toContainText(WORDS.stateInHand);
  await page.locator('.referral h2').focus();
  await page.keyboard.press('Shift+Tab');
  await expect(button(page, WORDS.lock)).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: WORDS.lockedTitle })).toBeVisible();
});

test('an inbox that nobody uses asks, stays when somebody answers, and locks when nobody does', async ({ page, openPage }) => {
  await sendQuickly(MARKER);
  await page.clock.install();
  await openPage(`${site.address}/inbox/`);
  await openInbox(page, site.keys.cambridgeshire);
  await page.locator('.forms-list a').click();
  await expect(page.locator('.referral')).toContainText(MARKER);

  await page.clock.runFor('14:05');
  await expect(page.getByRole('alertdialog')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await button(page, WORDS.idleStay).click();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.locator('.referral')).toContainText(MARKER);

  await page.clock.runFor('15:05');
  await expect(page.getByText(WORDS.lockedIdle)).toBeVisible();
  expect(await page.content()).not.toContain(MARKER);
});

test('nothing stays on the device, the only cookie is for the inbox, and what is left is not shown again', async ({ page, openPage }) => {
  const reference = await sendQuickly(MARKER);
  await openPage(`${site.address}/inbox/#${reference}`);
  await openInbox(page, site.keys.cambridgeshire);
  await expect(page.locator('.referral')).toContainText(MARKER);

  expect(await storedIn(page)).toEqual({ local: {}, session: {}, databases: [], cookies: '', caches: [] });
  const [cookie, ...others] = await page.context().cookies();
  expect(others).toEqual([]);
  expect(cookie).toMatchObject({
    name: '__Secure-inbox',
    path: '/api/inbox',
    httpOnly: true,
    secure: true,
    sameSite: 'Strict',
    expires: -1,
  });

  await page.goto(`${site.address}/`);
  await expect.poll(async () => (await page.context().cookies()).length).toBe(0);
  await page.goBack();
  await expect(page.getByLabel(WORDS.passphrase, { exact: true })).toBeVisible();
  expect(await page.content()).not.toContain(MARKER);
});

test('a key file and a passphrase that opened nothing yet do not come back with "back" either', async ({ page, openPage }) => {
  await openPage(`${site.address}/inbox/`);
  const { passphrase, file } = site.keys.cambridgeshire;
  await page.getByLabel(WORDS.keyFile).setInputFiles({ name: 'team.key.age', mimeType: '', buffer: Buffer.from(file) });
  await page.getByLabel(WORDS.passphrase, { exact: true }).fill(passphrase);

  // What a browser says when it shows a page again as it was; this one loads pages anew.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));

  await expect(page.getByLabel(WORDS.passphrase, { exact: true })).toHaveValue('');
  await expect(page.getByText(fill(WORDS.keyFileChosen, { name: 'team.key.age' }))).toHaveCount(0);
});

test('a form that somebody exchanged for another one is not shown', async ({ page, openPage }) => {
  const [first, second] = [await sendQuickly(MARKER), await sendQuickly('Ann Example')];
  const other = await site.store.find(second);
  await page.route(`**/api/inbox/referrals/${first}`, (route) => route.fulfill({ body: Buffer.from(other?.sealed ?? []) }));
  await openPage(`${site.address}/inbox/#${first}`);
  await openInbox(page, site.keys.cambridgeshire);

  await expect(page.getByRole('alert')).toContainText(WORDS.troubleWrongReference);
  await expect(page.locator('.referral')).toHaveCount(0);
});

test('a form is saved as the filled PDF', async ({ page, openPage }) => {
  const reference = await sendQuickly(MARKER);
  await openPage(`${site.address}/inbox/#${reference}`);
  await openInbox(page, site.keys.cambridgeshire);
  const download = page.waitForEvent('download');
  await button(page, WORDS.savePdf).click();

  const saved = await download;
  const pdf = await PDFDocument.load(readFileSync(await saved.path()));
  expect(saved.suggestedFilename()).toBe(`${FORM}-${reference}.pdf`);
  expect(pdf.getForm().getTextField('name').getText()).toBe(MARKER);
});

test('without script the inbox says that it needs it, and why', async ({ browser }) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}/inbox/`);

  await expect(page.getByText('The inbox needs JavaScript')).toBeVisible();
  await expect(page.getByText(WORDS.starting)).toBeHidden();
  expect(await axeFaultsWithoutScript(page)).toEqual([]);
  await page.close();
});

test('two keys are made without a connection, tried, and told to the site; the made key opens what is sealed for it', async ({
  page,
  openPage,
}) => {
  await openPage(`${site.address}/inbox/keys/`);
  await expect(page.locator('.passphrase')).toHaveCount(2);
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  const passphrases = await page.locator('.passphrase').allInnerTexts();
  expect(passphrases.map((words) => words.split(' ').length)).toEqual([6, 6]);
  const files: Buffer[] = [];

  for (const kind of ['team', 'recovery']) {
    const section = page.locator(`#${kind}-key`);
    await section.getByRole('button', { name: KEY_WORDS.make }).click();
    await expect(section.getByRole('alert')).toHaveText(KEY_WORDS.notWrittenDown);
    await section.getByLabel(KEY_WORDS.writtenDown).check();
    await section.getByRole('button', { name: KEY_WORDS.make }).click();
    const download = page.waitForEvent('download');
    await section.getByRole('button', { name: KEY_WORDS.save }).click();
    expect((await download).suggestedFilename()).toBe(`homes-not-hospitals-cambridgeshire-${kind}.key.age`);
    files.push(readFileSync(await (await download).path()));
  }
  const trial = page.locator('#team-key .key-trial');
  const tryWith = async (file: Buffer | undefined, passphrase: string | undefined) => {
    await trial.getByLabel(KEY_WORDS.tryFile).setInputFiles({ name: 'my.key.age', mimeType: '', buffer: file ?? Buffer.alloc(0) });
    await trial.getByLabel(KEY_WORDS.tryPassphrase).fill(passphrase ?? '');
    await trial.getByRole('button', { name: KEY_WORDS.try, exact: true }).click();
  };
  await tryWith(files[0], 'another passphrase');
  await expect(trial.getByText(KEY_WORDS.tryWrongPassphrase)).toBeFocused();
  await tryWith(files[1], passphrases[1]);
  await expect(trial.getByText(KEY_WORDS.tryOtherKey)).toBeFocused();
  await tryWith(files[0], `${passphrases[0]} `);
  await expect(trial.getByText(KEY_WORDS.tryGood)).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);

  const lines = (await page.locator('.lines').textContent()) ?? '';
  const keys = (parse(lines) as { keys: unknown }).keys;
  const team = { id: 'fenshire', name: 'the team', answers: ['fenshire'], keys };
  expect(TeamsFile.parse({ teams: [team], keepAfterClosing: { days: 30, why: 'To be sure.' } }).teams[0]?.keys).toHaveLength(2);
  const opened = await openKeyFile(new Uint8Array(files[0] ?? []), passphrases[0] ?? '');
  expect(lines).toContain(opened.publicKey);
  expect(await storedIn(page)).toMatchObject({ local: {}, session: {}, databases: [] });
});

test('when the page that makes keys is left, neither the key nor its passphrase comes back with "back"', async ({ page, openPage }) => {
  await openPage(`${site.address}/inbox/keys/`);
  const section = page.locator('#team-key');
  const drawn = await page.locator('.passphrase').allInnerTexts();
  await section.getByLabel(KEY_WORDS.writtenDown).check();
  await section.getByRole('button', { name: KEY_WORDS.make }).click();
  await section.getByRole('button', { name: KEY_WORDS.save }).click();
  await section.getByLabel(KEY_WORDS.tryPassphrase).fill(drawn[0] ?? '');

  // What a browser says when it puts a page away as it is; this one throws pages away.
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));

  await expect(page.getByRole('button', { name: KEY_WORDS.save })).toHaveCount(0);
  await expect(page.getByLabel(KEY_WORDS.tryPassphrase)).toHaveCount(0);
  for (const words of await page.locator('.passphrase').allInnerTexts()) expect(drawn).not.toContain(words);
});

test('a passphrase of your own is refused when it is short', async ({ page, openPage }) => {
  await openPage(`${site.address}/inbox/keys/`);
  const section = page.locator('#team-key');
  await section.getByRole('button', { name: KEY_WORDS.passphraseOwn }).click();
  await section.getByLabel(KEY_WORDS.passphraseOwnLabel).fill('too short');
  await section.getByLabel(KEY_WORDS.writtenDown).check();
  await section.getByRole('button', { name: KEY_WORDS.make }).click();

  await expect(section.getByRole('alert')).toHaveText(fill(KEY_WORDS.passphraseTooShort, { least: 12 }));
  await expect(section.getByRole('alert')).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
});
