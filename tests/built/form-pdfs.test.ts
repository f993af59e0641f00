/** The forms on paper as they are served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { formPdfName } from '#outputs/pdf/form-pdf.ts';
import { fieldNames } from '#outputs/pdf/form-sheet.ts';
import { questionsOf } from '#domain/forms/answers.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import type { Question } from '#schema/form.ts';
import { DIST } from '../support/built-pages.ts';
import { fieldsAsRead, uaProblems } from '../support/pdf-ua.ts';

const MOST_BYTES = 300_000;
/** The longest form has 26 questions; no form is longer than two sheets of paper, or six in easy read. */
const MOST_PAGES = { standard: 4, 'easy-read': 12 };

const pdfs = loadSite().forms.flatMap((form) =>
  (['standard', 'easy-read'] as const).map((voice) => {
    const name = `${formPdfName(form, voice)}.pdf`;
    return { name, form, voice, bytes: readFileSync(join(DIST, 'downloads/forms', name)) };
  }),
);

test.each(pdfs)('$name asks every question in order, and nothing keeps it from being read aloud', async ({ form, bytes }) => {
  expect(await fieldsAsRead(bytes)).toEqual(fieldNames(form));
  expect(await uaProblems(bytes)).toEqual([]);
});

test.each(pdfs)('$name is short and light enough to print and to send', async ({ voice, bytes }) => {
  expect((await PDFDocument.load(bytes)).getPageCount()).toBeLessThanOrEqual(MOST_PAGES[voice]);
  expect(bytes.length).toBeLessThanOrEqual(MOST_BYTES);
});

test.each(pdfs)(
  '$name has a field for each answer, and each field says its question, its number and its choice',
  async ({ form, voice, bytes }) => {
    const pdf = await PDFDocument.load(bytes);
    const questions = questionsOf(form);
    const fields = pdf.getForm().getFields();
    const silent = fields.flatMap((field) => {
      const question = questions.find(({ id }) => id === field.getName().split('.')[0]);
      const start = question ? `${questions.indexOf(question) + 1}. ${inVoice(question.ask, voice)}` : '?';
      const dicts = [field.acroField.dict, ...field.acroField.getWidgets().map(({ dict }) => dict)];
      const heard = dicts.map((dict) => dict.lookupMaybe(PDFName.of('TU'), PDFHexString)?.decodeText() ?? '');
      return heard.every((words) => words.startsWith(start)) ? [] : [field.getName()];
    });
    const choices = questions.flatMap((question) =>
      'choices' in question ? question.choices.map((choice) => ({ question, choice })) : [],
    );
    const unsaid = choices.filter(({ question, choice }) => {
      const name = question.type === 'many-of' ? `${question.id}.${choice.id}` : question.id;
      const heard = pdf
        .getForm()
        .getField(name)
        .acroField.getWidgets()
        .map(({ dict }) => dict.lookupMaybe(PDFName.of('TU'), PDFHexString)?.decodeText() ?? '');
      return !heard.some((words) => words.includes(inVoice(choice, voice)));
    });

    expect(fields).toHaveLength(questions.map(answersIn).reduce((sum, count) => sum + count, 0));
    expect(silent).toEqual([]);
    expect(unsaid.map(({ question, choice }) => `${question.id}.${choice.id}`)).toEqual([]);
  },
);

test.each(pdfs)('$name has the name of the form as its title, and says that it is in English', async ({ form, voice, bytes }) => {
  const pdf = await PDFDocument.load(bytes);

  expect(pdf.getTitle()?.startsWith(inVoice(form.title, voice))).toBe(true);
  expect(pdf.catalog.lookup(PDFName.of('Lang'), PDFString, PDFHexString).decodeText()).toBe('en-GB');
  expect(pdf.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict).get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true');
});

/** How many places to write or tick a question has on paper; a choice of one is one place. */
function answersIn(question: Question): number {
  if (question.type === 'many-of') return question.choices.length;
  if (question.type === 'group') return question.times * question.questions.length;
  if (question.type === 'person' || question.type === 'signature') return 4;
  return question.type === 'date' ? 3 : 1;
}
