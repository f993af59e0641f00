/** The whole form as HTML, as a person without script meets it: every type of question, both voices, with and without mistakes. */
import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { QUESTION_TYPES } from '../../../fixtures/question-types.ts';
import type { Answers } from '#domain/forms/answers.ts';
import { boxesOf, fieldsFromAnswers } from '#domain/forms/boxes.ts';
import { checkAnswers, type FormProblem } from '#domain/forms/check-answers.ts';
import { EMPTY_BOX } from '#domain/forms/empty-box.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { htmlContext } from '#outputs/html/context.ts';
import { answersToHtml } from '#outputs/html/forms/answers.ts';
import { formElement, formToHtml } from '#outputs/html/forms/form.ts';
import { formListToHtml } from '#outputs/html/forms/form-list.ts';
import { receiptToHtml } from '#outputs/html/forms/receipt.ts';
import type { Form } from '#schema/form.ts';
import type { Style } from '#schema/site.ts';
import { elements, joinedWords, linesOf, SAMPLE_DOWNLOADS, withInterfaceKeys } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite } from '../../../fixtures/small-site.ts';

const SITE = withInterfaceKeys(smallSite());
const FORM = SITE.forms[0] as Form;
const PAGE = pageOf(SITE, 'forms/every-kind');
const STYLES: Style[] = ['standard', 'easy-read', 'symbols'];
const TODAY = '2026-11-22';

const TYPED: Answers = {
  name: ' Ann <b>Example</b> & "Co" ',
  story: '\nOne line.\nAnother line.',
  phone: 'ring me',
  email: 'ann@example',
  postcode: 'PE1',
  'nhs-number': '123',
  born: { day: '31', month: '2', year: '2009' },
  wanted: { day: '1', month: '', year: '' },
  area: 'fenshire',
  where: 'two',
  which: ['one', 'three'],
  agree: 'no',
  'why-not': '  ',
  share: 'yes',
  friend: { name: '', link: 'mother', phone: '1', email: 'x' },
  helpers: [
    { who: 'Bo', number: '1' },
    { who: '', number: '01632 960 001' },
  ],
  signed: { name: '', day: '1', month: '1', year: '2999' },
};

function contextOf(style: Style, downloads = SAMPLE_DOWNLOADS) {
  return htmlContext(SITE, PAGE, style, downloads);
}

function formOf(style: Style, answers: Answers = {}, problems: readonly FormProblem[] = []): Element {
  return formElement(FORM, contextOf(style), { answers, problems });
}

function attributes(nodes: readonly ElementContent[], tags: string, name: string): string[] {
  return tags
    .split(' ')
    .flatMap((tag) =>
      elements(nodes, tag).flatMap((element) => (element.properties[name] === undefined ? [] : [String(element.properties[name])])),
    );
}

test.each(STYLES)('In %s the box that nobody should meet is hidden from everybody, and says what to do if it is not', (style) => {
  const [hidden, ...others] = elements([formOf(style)], 'div').filter(({ properties }) => properties['hidden'] === true);

  expect(hidden && toHtml(hidden)).toBe(
    '<div hidden inert><label for="must-stay-empty">«formLeaveEmpty»</label>' +
      '<input id="must-stay-empty" type="text" name="must-stay-empty" autocomplete="off" tabindex="-1"></div>',
  );
  expect(others).toEqual([]);
});

test('The small form asks every type of question there is', () => {
  expect([...new Set(questionsOf(FORM).map((question) => question.type))].sort()).toEqual([...QUESTION_TYPES].sort());
});

test.each(STYLES)('In %s every box of the model is on the page once, under its own name, in order', (style) => {
  const controls = ['input', 'textarea']
    .flatMap((tag) => elements([formOf(style)], tag))
    .filter((control) => control.properties['type'] !== 'hidden' && control.properties['name'] !== EMPTY_BOX);
  const names = controls.map((control) => String(control.properties['name']));

  expect([...new Set(names)].sort()).toEqual(
    [...new Set(questionsOf(FORM).flatMap((question) => boxesOf(question).map((box) => box.name)))].sort(),
  );
  expect(
    elements([formOf(style)], 'input')
      .filter((control) => control.properties['type'] === 'hidden')
      .map(({ properties }) => [properties['name'], properties['value']]),
  ).toEqual([['style', style]]);
});

test.each(STYLES)('In %s every box has a label of its own, and every id is there once', (style) => {
  for (const form of [formOf(style), formOf(style, TYPED, checkAnswers(FORM, TYPED, TODAY).problems)]) {
    const controls = ['input', 'textarea']
      .flatMap((tag) => elements([form], tag))
      .filter((control) => control.properties['type'] !== 'hidden');
    const labelled = new Set(attributes([form], 'label', 'htmlFor'));
    const ids = elements([form], '*').flatMap(({ properties }) => (properties['id'] === undefined ? [] : [String(properties['id'])]));

    expect(controls.filter((control) => !labelled.has(String(control.properties['id'])))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(elements([form], '*').filter(({ properties }) => 'placeholder' in properties)).toEqual([]);
  }
});

test.each(STYLES)('In %s everything that describes a box or is led to from the list of mistakes is on the page', (style) => {
  const form = formOf(style, TYPED, checkAnswers(FORM, TYPED, TODAY).problems);
  const ids = new Set(elements([form], '*').map(({ properties }) => String(properties['id'])));
  const described = elements([form], '*').flatMap(({ properties }) =>
    [properties['ariaDescribedBy'], properties['ariaLabelledBy']].flatMap((value) =>
      value === undefined ? [] : String(value).split(/[ ,]/),
    ),
  );
  const links = attributes(elements([form], '.sum'), 'a', 'href')
    .filter((href) => href.startsWith('#'))
    .map((href) => href.slice(1));

  expect(links.length).toBeGreaterThan(10);
  expect([...described, ...links].filter((id) => !ids.has(id))).toEqual([]);
});

test('Each box says which keyboard helps and what a browser may fill in', () => {
  const form = formOf('standard');
  const boxes = elements([form], 'input').map(({ properties: { name, type, inputMode, autoComplete, autoCapitalize, spellCheck } }) =>
    [name, type, inputMode, autoComplete, autoCapitalize, spellCheck].join(' '),
  );

  expect(boxes.filter((box) => !/radio|checkbox|hidden/.test(box) && !box.startsWith(EMPTY_BOX))).toMatchInlineSnapshot(`
    [
      "name text  name words false",
      "phone tel tel tel none false",
      "email email email off  false",
      "postcode text  off characters false",
      "nhs-number text numeric off none false",
      "born.day text numeric off none false",
      "born.month text numeric off none false",
      "born.year text numeric off none false",
      "wanted.day text numeric off none false",
      "wanted.month text numeric off none false",
      "wanted.year text numeric off none false",
      "why-not text  off  ",
      "own-words text  off  ",
      "friend.name text  off words false",
      "friend.link text  off  ",
      "friend.phone tel tel off none false",
      "friend.email email email off  false",
      "helpers.0.who text  off  ",
      "helpers.0.number tel tel off none false",
      "helpers.1.who text  off  ",
      "helpers.1.number tel tel off none false",
      "signed.name text  off words false",
      "signed.day text numeric off none false",
      "signed.month text numeric off none false",
      "signed.year text numeric off none false",
    ]
  `);
});

test('The words of a question stand in the order ask, hint, why, error, in both voices', () => {
  const inVoice = (style: Style) => elements([formOf(style, {}, checkAnswers(FORM, {}, TODAY).problems)], '.f').slice(0, 1);

  expect([linesOf(inVoice('standard')), linesOf(inVoice('easy-read'))]).toMatchInlineSnapshot(`
    [
      [
        "What is your name?",
        "The name you like is fine.",
        "«formWhy» We need your name.",
        "«formError»: Write your name.",
      ],
      [
        "Your name",
        "Any name you like.",
        "«formWhy» We need it.",
        "«formError»: Write it: name.",
      ],
    ]
  `);
});

test('Everything that was typed is still there, right or wrong', () => {
  const { problems } = checkAnswers(FORM, TYPED, TODAY);
  const form = formOf('standard', TYPED, problems);
  const kept = new Map<string, string[]>();
  const keep = (name: unknown, value: string) => kept.set(String(name), [...(kept.get(String(name)) ?? []), value]);
  for (const { properties } of elements([form], 'input')) {
    const isPicked = properties['type'] === 'radio' || properties['type'] === 'checkbox';
    if (properties['type'] !== 'hidden' && (isPicked ? properties['checked'] : properties['value'] !== undefined))
      keep(properties['name'], String(properties['value']));
  }
  // A browser takes the first line end of a text area away.
  for (const area of elements([form], 'textarea')) {
    const [text] = area.children;
    if (text?.type === 'text') keep(area.properties['name'], text.value.replace(/^\n/, ''));
  }

  expect(Object.fromEntries(kept)).toEqual(Object.fromEntries(fieldsFromAnswers(FORM, TYPED)));
});

test('The list of mistakes names each in both voices, and takes the focus without script', () => {
  const { problems } = checkAnswers(FORM, TYPED, TODAY);
  const summaryOf = (style: Style) => elements([formOf(style, TYPED, problems)], '.sum');

  expect(summaryOf('standard')[0]?.properties).toMatchObject({ role: 'alert', tabIndex: -1, autoFocus: true });
  expect(elements(summaryOf('standard'), 'li').map((item) => linesOf([item]).join(' '))).toMatchInlineSnapshot(`
    [
      "What is your phone? Write the phone number with all its digits, like 01632 960 001.",
      "What is your email? Write the email address in full, like name@example.org.",
      "What is your postcode? Write the postcode in full, like PE1 1AA.",
      "What is your nhs-number? An NHS number has 10 digits, like 485 777 3456. You can leave it out.",
      "What is your born? There is no such day. Check the day and the month, like 27 3 2009.",
      "What is your wanted? Write the day, the month and the year, like 27 3 2009.",
      "Write your why-not.",
      "What is your friend? «formPersonName»: Write the name too.",
      "What is your friend? «formPersonPhone»: Write the phone number with all its digits, like 01632 960 001.",
      "What is your friend? «formPersonEmail»: Write the email address in full, like name@example.org.",
      "What is your helpers? Helper 1: Number: Write the phone number with all its digits, like 01632 960 001.",
      "What is your helpers? Helper 2: Who? Write who.",
      "What is your signed? «formSignName»: Write the name too.",
      "What is your signed? This day has not come yet. Write a day that has passed.",
    ]
  `);
  expect(elements(summaryOf('easy-read'), 'li').map((item) => linesOf([item]).join(' '))).toMatchInlineSnapshot(`
    [
      "Your phone: Write all the numbers of the phone number.",
      "Your email: Write the whole email address, like name@example.org.",
      "Your postcode: Write the whole postcode, like PE1 1AA.",
      "Your nhs-number: An NHS number has 10 numbers. You can leave it out.",
      "Your born: There is no such day. Look at the day and the month again.",
      "Your wanted: Write the day, the month and the year, like 27 3 2009.",
      "Write it: why-not.",
      "Your friend: «formPersonName»: Write the name too.",
      "Your friend: «formPersonPhone»: Write all the numbers of the phone number.",
      "Your friend: «formPersonEmail»: Write the whole email address, like name@example.org.",
      "Your helpers: Helper 1: Number: Write all the numbers of the phone number.",
      "Your helpers: Helper 2: Who? Write who.",
      "Your signed: «formSignName»: Write the name too.",
      "Your signed: This day has not come yet. Write a day that is over.",
    ]
  `);
});

test.each(['standard', 'easy-read'] as const)('In %s every mistake is also said at its question', (style) => {
  const { problems } = checkAnswers(FORM, TYPED, TODAY);
  const said = elements([formOf(style, TYPED, problems)], '.err').map((place) => linesOf([place]).join(' '));

  expect(problems.filter((problem) => !said.some((words) => words.includes(sayProblem(problem, FORM, SITE.formWords, style))))).toEqual([]);
});

test('What is wrong is said to those who hear the page: the box is invalid and described by its message', () => {
  const { problems } = checkAnswers(FORM, TYPED, TODAY);
  const form = formOf('standard', TYPED, problems);
  const invalid = elements([form], '*')
    .filter(({ properties }) => properties['ariaInvalid'] === 'true')
    .map(({ tagName, properties }) => `${tagName} ${properties['name'] ?? properties['role']}: ${properties['ariaDescribedBy'] ?? ''}`);

  expect(invalid).toMatchInlineSnapshot(`
    [
      "input phone: why-phone,error-phone",
      "input email: why-email,error-email",
      "input postcode: why-postcode,error-postcode",
      "input nhs-number: why-nhs-number,error-nhs-number",
      "input born.day: error-born",
      "input born.month: error-born",
      "input born.year: error-born",
      "input wanted.month: error-wanted",
      "input why-not: why-why-not,error-why-not",
      "input friend.name: error-friend-name",
      "input friend.phone: error-friend-phone",
      "input friend.email: error-friend-email",
      "input helpers.0.number: why-helpers-number,error-helpers-0-number",
      "input helpers.1.who: why-helpers-who,error-helpers-1-who",
      "input signed.name: error-signed-name",
      "input signed.day: error-signed",
    ]
  `);
});

test('Two questions that ask for the same are told apart in the list of mistakes', () => {
  const same = { words: 'Choose one answer.', easy: 'Choose one answer.' };
  const sections = FORM.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === 'agree' || question.id === 'share' ? { ...question, missing: same } : question,
    ),
  }));
  const form = { ...FORM, sections };
  const { problems } = checkAnswers(form, {}, TODAY);
  const html = formElement(form, contextOf('standard'), { answers: {}, problems });

  expect(elements(elements([html], '.sum'), 'li').map((item) => linesOf([item]).join(' '))).toEqual([
    'Write your name.',
    'Write your story.',
    'Write your phone.',
    'Write your born.',
    'Choose a place.',
    'Write your where.',
    'Write your which.',
    'What is your agree? Choose one answer.',
    'What is your share? Choose one answer.',
    'Write your signed.',
  ]);
});

test('A form without mistakes has no list of mistakes and nothing invalid', () => {
  const form = formOf('standard');

  expect(elements([form], '.sum')).toEqual([]);
  expect(elements([form], '.err')).toEqual([]);
  expect(elements([form], '*').filter(({ properties }) => properties['ariaInvalid'] !== undefined)).toEqual([]);
});

test('What is asked only sometimes stands together under a sentence that says when', () => {
  const form = formOf('standard');

  expect(elements([form], '.only-if').map((line) => linesOf([line]).join(' '))).toEqual([
    '«formOnlyIf» “«formNo»” “What is your agree?”',
    '«formOnlyIfAgeFrom» “What is your born?” 16',
  ]);
  expect(attributes(elements([form], '.only'), 'input', 'name')).toEqual(['why-not']);
});

test('The form is not checked by the browser, and is posted to its own address', () => {
  expect(formOf('standard').properties).toMatchObject({ method: 'post', action: '/api/forms/every-kind', noValidate: true });
});

test('Only easy read has pictures, and each repeats the words beside it', () => {
  expect(elements([formOf('standard')], 'img')).toEqual([]);
  expect(elements([formOf('easy-read')], 'img').length).toBeGreaterThan(questionsOf(FORM).length);
  expect(attributes([formOf('easy-read')], 'img', 'alt').every((alt) => alt === '')).toBe(true);
});

test('Who to ring stands at the top and beside the button, and paper only where it was made', () => {
  const without = formToHtml({ kind: 'form', form: FORM.id, line: 1 }, contextOf('standard'));
  const made = new Map([['every-kind.pdf', 12_345]]);
  const made1 = formToHtml({ kind: 'form', form: FORM.id, line: 1 }, contextOf('standard', { ...SAMPLE_DOWNLOADS, forms: made }));

  expect(attributes(without, 'a', 'href').filter((href) => href.startsWith('tel:'))).toEqual(['tel:03300571023', 'tel:03300571023']);
  expect(attributes(without, 'a', 'href').filter((href) => href.startsWith('/downloads/'))).toEqual([]);
  expect(attributes(made1, 'a', 'href').filter((href) => href.startsWith('/downloads/'))).toEqual([
    '/downloads/forms/every-kind.pdf',
    '/downloads/forms/every-kind.pdf',
  ]);
  expect(linesOf(made1)).toContain('«formPdf» 13');
});

test('Paper in the voice of the page comes first', () => {
  const forms = new Map(['every-kind.pdf', 'every-kind-easy-read.pdf'].map((file) => [file, 1000]));
  const papers = (['standard', 'easy-read'] as const).map((style) => {
    const page = formToHtml({ kind: 'form', form: FORM.id, line: 1 }, contextOf(style, { ...SAMPLE_DOWNLOADS, forms }));
    return attributes(page, 'a', 'href').find((href) => href.startsWith('/downloads/'));
  });

  expect(papers).toEqual(['/downloads/forms/every-kind.pdf', '/downloads/forms/every-kind-easy-read.pdf']);
});

test('Where nobody takes forms the page says so first, and keeps what was typed', () => {
  const form = formElement(FORM, contextOf('standard'), { answers: TYPED, problems: [], refusal: 'formClosedWhat' });
  const [notice] = elements([form], '.sum');

  expect(notice?.properties).toMatchObject({ role: 'alert', autoFocus: true });
  expect(linesOf(notice ? [notice] : [])).toEqual(
    ['«formClosed»', '«formClosedWhat»', '«formStillHere»', '«formRing» The key worker team 03300 571 023. «extension» 8004.'].map((line) =>
      expect.stringContaining(line.slice(0, 10)),
    ),
  );
  expect(
    elements([form], 'input')
      .filter(({ properties }) => properties['name'] === 'phone')
      .map(({ properties }) => properties['value']),
  ).toEqual(['ring me']);
});

const GOOD: Answers = {
  name: 'Ann',
  story: 'One.\nTwo.',
  phone: '01632 960 001',
  born: { day: '27', month: '3', year: '2009' },
  area: 'fenshire',
  where: 'two',
  which: ['one', 'three'],
  agree: 'no',
  'why-not': 'Not now',
  share: 'yes',
  friend: { name: 'Bo', link: 'mother', phone: '', email: 'bo@example.org' },
  helpers: [{ who: 'Cy', number: '' }],
  signed: { name: 'Ann', day: '22', month: '11', year: '2026' },
};

test('The receipt says its number, when it came, what happens next and every answer, in both voices', () => {
  const { answers, problems } = checkAnswers(FORM, GOOD, TODAY);
  const receiptIn = (style: Style) =>
    receiptToHtml(FORM, answers, { reference: 'KW-7H3M', receivedAt: '2026-11-22T20:05:00Z' }, TODAY, contextOf(style));

  expect(problems).toEqual([]);
  expect(linesOf([receiptIn('standard')])).toMatchInlineSnapshot(`
    [
      "«formSent»",
      "«formReference» KW-7H3M",
      "«formReceivedAt» 22 November 2026, 8:05pm",
      "«formTrialSent»",
      "«formKeepPaper»",
      "«formNext»",
      "Somebody reads it.",
      "«formYourAnswers»",
      "Things to write",
      "What is your name?",
      "Ann",
      "What is your story?",
      "One.",
      "Two.",
      "What is your phone?",
      "01632 960 001",
      "What is your email?",
      "«formNoAnswer»",
      "What is your postcode?",
      "«formNoAnswer»",
      "What is your nhs-number?",
      "«formNoAnswer»",
      "What is your born?",
      "27 March 2009",
      "What is your wanted?",
      "«formNoAnswer»",
      "Things to choose",
      "Where do you live?",
      "Fenshire",
      "What is your where?",
      "The second",
      "What is your which?",
      "The first",
      "The third",
      "What is your agree?",
      "«formNo»",
      "What is your why-not?",
      "Not now",
      "What is your share?",
      "«formAgree»",
      "If you are 16 or over",
      "What is your own-words?",
      "«formNoAnswer»",
      "People",
      "What is your friend?",
      "«formPersonName»: Bo",
      "«formPersonLink»: mother",
      "«formPersonEmail»: bo@example.org",
      "What is your helpers?",
      "Helper 1. Who: Cy",
      "What is your signed?",
      "Ann",
      "22 November 2026",
    ]
  `);
  expect(linesOf([receiptIn('easy-read')])).toMatchInlineSnapshot(`
    [
      "«formSent»",
      "«formReference» KW-7H3M",
      "«formReceivedAt» 22 November 2026, 8:05pm",
      "«formTrialSent»",
      "«formKeepPaper»",
      "«formNext»",
      "Somebody reads it.",
      "«formYourAnswers»",
      "Writing",
      "Your name",
      "Ann",
      "Your story",
      "One.",
      "Two.",
      "Your phone",
      "01632 960 001",
      "Your email",
      "«formNoAnswer»",
      "Your postcode",
      "«formNoAnswer»",
      "Your nhs-number",
      "«formNoAnswer»",
      "Your born",
      "27 March 2009",
      "Your wanted",
      "«formNoAnswer»",
      "Choosing",
      "Your place",
      "Fenshire",
      "Your where",
      "Second",
      "Your which",
      "First",
      "Third",
      "Your agree",
      "«formNo»",
      "Your why-not",
      "Not now",
      "Your share",
      "«formAgree»",
      "16 or over",
      "Your own-words",
      "«formNoAnswer»",
      "People",
      "Your friend",
      "«formPersonName»: Bo",
      "«formPersonLink»: mother",
      "«formPersonEmail»: bo@example.org",
      "Your helpers",
      "Helper 1. Who: Cy",
      "Your signed",
      "Ann",
      "22 November 2026",
    ]
  `);
  expect(joinedWords([receiptIn('standard')])).toEqual([]);
});

test('The list to check before sending leads back to every question', () => {
  const list = answersToHtml(FORM, GOOD, TODAY, 'links', contextOf('standard'));

  expect(attributes(list, 'a', 'href')).toContain('#q-born-day');
  expect(attributes(list, 'a', 'href')).toHaveLength(elements(list, 'dt').length);
});

test.each(STYLES)('In %s the list of forms leads to each form in the same style', (style) => {
  const list = formListToHtml({ kind: 'form-list', line: 1 }, contextOf(style));

  expect(attributes(list, 'a', 'href')).toEqual([`${style === 'standard' ? '' : `/${style}`}/forms/every-kind/`]);
});

test.each(STYLES)('In %s no words of the form run together', (style) => {
  expect(joinedWords(formToHtml({ kind: 'form', form: FORM.id, line: 1 }, contextOf(style)))).toEqual([]);
});
