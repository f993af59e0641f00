/** The forms on paper as they are served. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { formPdfName } from '#outputs/pdf/form-pdf.ts';
import { fieldNames } from '#outputs/pdf/form-sheet.ts';
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
