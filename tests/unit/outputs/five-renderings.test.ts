/**
 * One form file, five renderings: on the screen, without script, on paper, on paper in easy read, and what is read back (before
 * sending, on the receipt, in the saved copy). They ask the same questions in the same order with the same words, by the same rules.
 */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { loadSite } from '#door/load-content.ts';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { answersFromFields, fieldsFromAnswers } from '#domain/forms/boxes.ts';
import { checkAnswers } from '#domain/forms/check-answers.ts';
import { askedTogether } from '#domain/forms/asked-together.ts';
import { controlId } from '#domain/forms/control-id.ts';
import { islandData } from '#domain/forms/island-data.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { sayAnswer } from '#domain/forms/say-answer.ts';
import { sayCondition } from '#domain/forms/say-condition.ts';
import type { Voice } from '#domain/text-of.ts';
import { beginState, nextState } from '#islands/form/state.ts';
import { fillForm, readForm } from '#outputs/pdf/fill-form.ts';
import { formPdf } from '#outputs/pdf/form-pdf.ts';
import { fieldNames } from '#outputs/pdf/form-sheet.ts';
import type { Form, Question } from '#schema/form.ts';
import type { Site } from '#schema/site.ts';
import { formArt } from '../../fixtures/form-art.ts';
import { type FormsServer, startFormsServer } from '../../fixtures/small-forms-server.ts';
import { smallSite, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';
import { wordsOf } from '../../support/pdf-text.ts';
import { fieldsAsRead } from '../../support/pdf-ua.ts';
import {
  type Asked,
  answeredOnCheckPage,
  answeredOnReceipts,
  askedInFile,
  askedOnPaper,
  askedOnScreen,
  askedWithoutScript,
  onlyIfWithoutScript,
  sayer,
} from '../../support/read-renderings.ts';
import { goneWrong, walksThrough } from '../../support/walk-form.ts';

/** What a rendering leaves out on purpose. Everything else has to be there. */
const LEFT_OUT = {
  /** Rows of a group open one by one. A question that is not asked is not there, so nothing says when it is; walks make it ask all. */
  screen: (asked: Asked): Asked => asked,
  withoutScript: (asked: Asked): Asked => asked,
  /** The columns of a table have names only; the question above it says what it is for. */
  paper: (asked: Asked): Asked => ({ ...asked, boxHelp: [] }),
  /** Somebody who reads their answers back has read hints, reasons and the choices they did not take. */
  readBack: ({ ask }: Asked): string => ask,
};

const TODAY = '2026-11-22';
const VOICES = ['standard', 'easy-read'] as const;
const SITE = loadSite();
const SMALL = smallSite();
const ART = formArt();
/** The forms of the site, and the small one that has every type of question. */
const CASES = [SITE, SMALL].flatMap((site) =>
  site.forms.flatMap((form) => VOICES.map((voice) => ({ site, form, voice, name: `${form.id} in ${voice}` }))),
);

const pdfs = new Map<string, Promise<Uint8Array>>();
function paperOf({ site, form, voice }: { site: Site; form: Form; voice: Voice }): Promise<Uint8Array> {
  const key = `${form.id} ${voice}`;
  const pdf = pdfs.get(key) ?? formPdf(form, site, voice, ART);
  pdfs.set(key, pdf);
  return pdf;
}

const servers = new Map<Site, FormsServer>();
beforeAll(async () => {
  for (const site of [SITE, SMALL]) servers.set(site, await startFormsServer(undefined, { site }));
});
afterAll(async () => {
  for (const server of servers.values()) await server.close();
});

test.each(CASES)(
  '$name: every question is asked in the same words, in the same order, on screen, without script and on paper',
  async (one) => {
    const { site, form, voice } = one;
    const inFile = askedInFile(form, site, voice);
    const pdf = await paperOf(one);

    expect(askedOnAllWalks(form, site, voice)).toEqual(inFile.map(LEFT_OUT.screen));
    expect(askedWithoutScript(form, site, voice)).toEqual(inFile.map(LEFT_OUT.withoutScript));
    expect(askedOnPaper(form, site, voice, await wordsOf(pdf))).toEqual(inFile.map(LEFT_OUT.paper));
    expect(await fieldsAsRead(pdf)).toEqual(fieldNames(form));
  },
);

test.each(CASES)('$name: paper and the page without script say alike when a question is asked', async (one) => {
  const { site, form, voice } = one;
  const questions = questionsOf(form);
  const said = (nameOf?: (question: Question) => string) =>
    form.sections.flatMap((section) =>
      [section.if, ...askedTogether(section.questions).map(([first]) => first?.if)].flatMap((condition) =>
        condition ? sayCondition(condition, form, voice, sayer(site, voice), nameOf) : [],
      ),
    );
  const onPaper = said((question) => sayer(site, voice)('paperQuestion').replace('{number}', String(questions.indexOf(question) + 1)));
  const words = (await wordsOf(await paperOf(one))).replaceAll(/\s/g, '');
  let at = -1;
  const lost = onPaper.filter((line) => {
    const place = words.indexOf(line.replaceAll(/\s/g, ''), at + 1);
    at = Math.max(at, place);
    return place === -1;
  });

  expect(onlyIfWithoutScript(form, site, voice)).toEqual(said());
  expect(lost).toEqual([]);
});

test.each(CASES)('$name: answers are read back alike before sending, on both receipts and in the saved copy', async (one) => {
  const { site, form, voice } = one;
  const asks = new Map(askedInFile(form, site, voice).map((asked) => [asked.id, LEFT_OUT.readBack(asked)]));
  for (const walk of walksThrough(form, TODAY)) {
    const kept = checkAnswers(form, walk, TODAY);
    const copy = await readForm(await fillForm(await paperOf(one), fieldsFromAnswers(form, kept.answers)));
    const inCopy = answersFromFields(form, copy).answers;
    const wanted = askedFor(form, walk).map((question) => ({
      ask: asks.get(question.id),
      answer: sayAnswer(question, inCopy[question.id], voice, sayer(site, voice)),
    }));

    expect(kept.problems).toEqual([]);
    expect(wanted.every(({ answer }) => answer.length > 0)).toBe(true);
    expect(answeredOnCheckPage(form, site, voice, walk, TODAY)).toEqual(wanted);
    expect(answeredOnReceipts(form, site, voice, walk, TODAY)).toEqual([wanted, wanted]);
  }
});

test.each(CASES)('$name: browser, server, page without script and filled paper come to the same verdict', async (one) => {
  const { site, form, voice } = one;
  const walks = walksThrough(form, TODAY);
  for (const given of [{}, ...walks.map((walk) => goneWrong(form, walk)), ...walks]) {
    const inBrowser = verdictInBrowser(form, site, voice, given);
    const paper = await readForm(await fillForm(await paperOf(one), fieldsFromAnswers(form, given)));
    const onPaper = checkAnswers(form, answersFromFields(form, paper).answers, TODAY);

    expect(await verdictOfServer(form, site, voice, given)).toEqual(inBrowser.said);
    expect(await boxesMarkedWithoutScript(form, site, voice, given)).toEqual(inBrowser.boxes);
    expect(onPaper.problems.map(({ question }) => question)).toEqual(inBrowser.said.map(({ question }) => question));
    if (inBrowser.said.length === 0) expect(onPaper.answers).toEqual(inBrowser.sending);
  }
});

test('A question that is added to the file is asked in all five, in its place', async () => {
  const added = [
    '- id: colour',
    '        type: one-of',
    '        ask: { words: "Which colour is the door?", easy: "The colour" }',
    '        hint: { words: "Look at it by day.", easy: "Look by day." }',
    '        why: { words: "To find the house.", easy: "To find it." }',
    '        picture: house',
    '        missing: { words: "Choose a colour.", easy: "Choose it." }',
    '        choices:',
    '          - { id: amber, words: Amber, easy: Like orange }',
    '          - { id: teal, words: Teal, easy: Like the sea }',
    '      - id: story',
  ].join('\n');
  const site = smallSite(withLine(smallSiteFiles(), 'content/forms/every-kind.yaml', '- id: story', added));
  const form = site.forms.find(({ id }) => id === 'every-kind') as Form;
  const asked = {
    id: 'colour',
    ask: 'Which colour is the door?',
    isOptional: false,
    hint: 'Look at it by day.',
    why: `${SMALL.interface.formWhy.words} To find the house.`,
    choices: ['Amber', 'Teal'],
    boxes: [],
    boxHelp: [],
  };
  const easy = {
    ...asked,
    ask: 'The colour',
    hint: 'Look by day.',
    why: `${SMALL.interface.formWhy.easy} To find it.`,
    choices: ['Like orange', 'Like the sea'],
  };
  const walk = { ...walksThrough(form, TODAY)[0], colour: 'teal' };
  const papers = await Promise.all(VOICES.map((voice) => formPdf(form, site, voice, ART)));
  const words = await Promise.all(papers.map(wordsOf));
  const copies = await Promise.all(papers.map((paper) => fillForm(paper, fieldsFromAnswers(form, walk)).then(readForm)));

  expect(askedOnAllWalks(form, site, 'standard')[1]).toEqual(asked);
  expect(askedWithoutScript(form, site, 'standard')[1]).toEqual(asked);
  expect(askedOnPaper(form, site, 'standard', words[0] ?? '')[1]).toEqual(asked);
  expect(askedOnPaper(form, site, 'easy-read', words[1] ?? '')[1]).toEqual(easy);
  expect(answeredOnCheckPage(form, site, 'standard', walk, TODAY)[1]).toEqual({ ask: asked.ask, answer: ['Teal'] });
  expect(answeredOnReceipts(form, site, 'easy-read', walk, TODAY).map((receipt) => receipt[1])).toEqual(
    Array(2).fill({ ask: easy.ask, answer: ['Like the sea'] }),
  );
  expect(copies.map((copy) => copy.get('colour'))).toEqual([['teal'], ['teal']]);
  expect(checkAnswers(form, { ...walk, colour: '' }, TODAY).problems).toEqual([{ question: 'colour', part: undefined, error: 'missing' }]);
});

/** Every question once, as it is asked on the first walk that comes to it; each walk asks in the order of the form. */
function askedOnAllWalks(form: Form, site: Site, voice: Voice): Asked[] {
  const met = new Map<string, Asked>();
  for (const walk of walksThrough(form, TODAY)) {
    const asked = askedOnScreen(form, site, voice, walk, TODAY);
    expect(asked.map(({ id }) => id)).toEqual(askedFor(form, walk).map(({ id }) => id));
    for (const one of asked) met.set(one.id, met.get(one.id) ?? one);
  }
  return questionsOf(form).flatMap(({ id }) => met.get(id) ?? []);
}

function askedFor(form: Form, answers: Answers) {
  return askedSections(form, answers, TODAY).flatMap(({ questions }) => questions);
}

function verdictInBrowser(form: Form, site: Site, voice: Voice, given: Answers) {
  const data = islandData(site, form, voice);
  const begun = beginState(data, 'key', TODAY, { fields: Object.fromEntries(fieldsFromAnswers(form, given)), box: undefined }, undefined);
  const { problems, sending } = nextState(data, { ...begun, place: { kind: 'check' } }, { what: 'sends' }, TODAY);
  return {
    said: problems.map(({ question, words }) => ({ question, message: words })),
    boxes: problems.map(({ box }) => `#${controlId(box)}`),
    sending,
  };
}

async function verdictOfServer(form: Form, site: Site, voice: Voice, answers: Answers): Promise<{ question: string; message: string }[]> {
  const body = JSON.stringify({ answers, idempotencyKey: crypto.randomUUID(), style: voice });
  const reply = await servers.get(site)?.post(`/api/forms/${form.id}`, body, { 'Content-Type': 'application/json' });
  const { errors = [] } = JSON.parse(reply?.body ?? '{}') as { errors?: { question: string; message: string }[] };
  expect(reply?.status).toBe(errors.length === 0 ? 201 : 422);
  return errors;
}

async function boxesMarkedWithoutScript(form: Form, site: Site, voice: Voice, answers: Answers): Promise<string[]> {
  const typed = [...fieldsFromAnswers(form, answers)].flatMap(([name, values]) => values.map((value): [string, string] => [name, value]));
  const body = new URLSearchParams([['style', voice], ...typed]).toString();
  const reply = await servers.get(site)?.post(`/api/forms/${form.id}`, body, { 'Content-Type': 'application/x-www-form-urlencoded' });
  return selectAll('.sum li a', fromHtml(reply?.body ?? '')).map(({ properties }) => String(properties['href']));
}
