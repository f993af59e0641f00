/** A form on paper: every question has its place, it can be read aloud, and what is filled in comes back. */
import { readFileSync } from 'node:fs';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { answersFromFields, fieldsFromAnswers } from '#domain/forms/boxes.ts';
import type { Answers } from '#domain/forms/answers.ts';
import { fillForm, readForm, UnknownFieldError } from '#outputs/pdf/fill-form.ts';
import { formPdf, MissingPictureError } from '#outputs/pdf/form-pdf.ts';
import { fieldNames } from '#outputs/pdf/form-sheet.ts';
import { SHEET_TEMPLATE } from '#outputs/pdf/sheet-template.ts';
import { TypesettingError } from '#outputs/pdf/typeset.ts';
import type { Form } from '#schema/form.ts';
import { formArt } from '../../../fixtures/form-art.ts';
import { smallSite } from '../../../fixtures/small-site.ts';
import { bytesOf, operationsIn } from '../../../support/pdf-content.ts';
import { fieldsAsRead, uaProblems } from '../../../support/pdf-ua.ts';

const SITE = smallSite();
const ART = formArt();
const VOICES = ['standard', 'easy-read'] as const;
const FORM = SITE.forms.find(({ id }) => id === 'every-kind') as Form;
const PDFS = new Map(await Promise.all(VOICES.map(async (voice) => [voice, await formPdf(FORM, SITE, voice, ART)] as const)));
const pdfIn = (voice: (typeof VOICES)[number]) => PDFS.get(voice) as Uint8Array;

const ANSWERS: Answers = {
  name: 'Łucja Żukauskaitė-O’Brien',
  story: 'First line.\nA second line that is rather long, so that it has to go on in the line after it, and then once more.\n\nThe end.',
  phone: '01632 960 001',
  email: 'lucja@example.org',
  postcode: 'PE1 1AA',
  'nhs-number': '943 476 5919',
  born: { day: '27', month: '3', year: '2009' },
  wanted: { day: '1', month: '12', year: '2030' },
  where: 'two',
  which: ['one', 'three'],
  agree: 'no',
  'why-not': 'مرحبا and 🙂',
  share: 'yes',
  'own-words': '(brackets) \\ and slashes',
  friend: { name: 'Ben', link: 'Brother', phone: '01632 960 002', email: 'ben@example.org' },
  helpers: [
    { who: 'Ada', number: '01632 960 003' },
    { who: 'Cy', number: '' },
  ],
  signed: { name: 'Łucja', day: '2', month: '11', year: '2026' },
};

test.each(VOICES)('In %s, there is one field for each answer, read in the order of the questions', async (voice) => {
  expect(await fieldsAsRead(pdfIn(voice))).toEqual(fieldNames(FORM));
});

test.each(VOICES)('In %s, each choice has a button, and nothing is left of the links that kept their places', async (voice) => {
  const pdf = await PDFDocument.load(pdfIn(voice));
  const annotations = pdf.getPages().flatMap(({ node }) => node.lookupMaybe(PDFName.of('Annots'), PDFArray)?.asArray() ?? []);

  expect(pdf.getForm().getRadioGroup('where').getOptions()).toEqual(['one', 'two', 'three']);
  expect(pdf.getForm().getRadioGroup('share').getOptions()).toEqual(['yes', 'no']);
  expect(annotations.filter((ref) => pdf.context.lookup(ref, PDFDict).has(PDFName.of('A')))).toEqual([]);
});

test.each(VOICES)('In %s, nothing keeps it from being read aloud (PDF/UA-1)', async (voice) => {
  expect(await uaProblems(pdfIn(voice))).toEqual([]);
});

test.each(VOICES)('In %s, each field says its whole question', async (voice) => {
  const pdf = await PDFDocument.load(pdfIn(voice));
  const key = voice === 'easy-read' ? 'easy' : 'words';
  const questions = new Map(FORM.sections.flatMap(({ questions }) => questions).map((question) => [question.id, question.ask[key]]));
  const silent = pdf
    .getForm()
    .getFields()
    .filter((field) => {
      const heard = field.acroField.dict.lookup(PDFName.of('TU'), PDFHexString).decodeText();
      return !heard.includes(questions.get(field.getName().split('.')[0] ?? '') ?? '?');
    });

  expect(silent.map((field) => field.getName())).toEqual([]);
});

test.each(VOICES)('In %s, every answer that is filled in comes back', async (voice) => {
  const filled = await fillForm(pdfIn(voice), fieldsFromAnswers(FORM, ANSWERS));

  expect(answersFromFields(FORM, await readForm(filled))).toEqual({ answers: ANSWERS, unknown: [] });
  expect(await uaProblems(filled)).toEqual([]);
});

test('What another program fills in comes back too', async () => {
  const pdf = await PDFDocument.load(pdfIn('standard'));
  const form = pdf.getForm();
  form.getTextField('born.day').setText('27');
  form.getRadioGroup('where').select('three');
  form.getCheckBox('which.two').check();
  const saved = await pdf.save({ updateFieldAppearances: false });

  expect(await readForm(saved)).toEqual(
    new Map([
      ['born.day', ['27']],
      ['where', ['three']],
      ['which', ['two']],
    ]),
  );
});

test('An empty form gives no answers', async () => {
  expect(await readForm(pdfIn('standard'))).toEqual(new Map());
});

test('A long answer gets smaller until it is inside its box', async () => {
  const sizeOf = async (text: string) => {
    const pdf = await PDFDocument.load(await fillForm(pdfIn('standard'), new Map([['story', [text]]])));
    const field = pdf.getForm().getTextField('story');
    const drawing = field.acroField.dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFStream);
    return operationsIn(bytesOf(drawing)).find(({ operator }) => operator === 'Tf')?.operands[1];
  };

  expect(await sizeOf('Short.')).toBe(12);
  expect(await sizeOf('Many words. '.repeat(60))).toBeLessThan(12);
});

test('An answer to a question that the form does not ask is refused', async () => {
  await expect(fillForm(pdfIn('standard'), new Map([['age', ['7']]]))).rejects.toThrow(UnknownFieldError);
  await expect(fillForm(pdfIn('standard'), new Map([['where', ['nowhere']]]))).rejects.toThrow(
    'The PDF form has no box "where" for this answer. Fill in the PDF that was made from the same form.',
  );
});

test('The same form gives the same file', async () => {
  expect(Buffer.from(await formPdf(FORM, SITE, 'standard', ART)).equals(Buffer.from(pdfIn('standard')))).toBe(true);
});

test('A letter that the typeface lacks stops the build and is named', async () => {
  const form = { ...FORM, title: { words: '中', easy: '中' } };

  await expect(formPdf(form, SITE, 'standard', ART)).rejects.toThrow(TypesettingError);
  await expect(formPdf(form, SITE, 'standard', ART)).rejects.toThrow(/the text .*中.* could not be displayed/);
});

test('A picture without a drawing stops the build and is named', async () => {
  await expect(formPdf(FORM, SITE, 'easy-read', { ...ART, pictures: new Map() })).rejects.toThrow(new MissingPictureError('ask'));
});

test('The paper has the colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const colours = [...new Set(SHEET_TEMPLATE.match(/#[0-9a-f]{6}\b/g))];

  expect(colours.length).toBeGreaterThan(5);
  expect(colours.filter((colour) => !tokens.includes(colour))).toEqual([]);
});
