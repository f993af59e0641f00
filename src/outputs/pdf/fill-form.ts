/** Puts answers into a PDF form, and reads them out of one. Runs in a browser too. */
import {
  decodePDFRawStream,
  PDFCheckBox,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFRadioGroup,
  PDFRawStream,
  PDFRef,
  PDFTextField,
} from '@cantoo/pdf-lib';
import { FILLED, TYPED } from './answer-font.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** What stands in each box, by the names of boxesOf(): what fieldsFromAnswers() gives and answersFromFields() takes. */
export type Filled = ReadonlyMap<string, readonly string[]>;

const PADDING = 3;
const SMALLEST = 6;
const LONG_SIZE = 12;
const LINE = 1.25;
const INK = '0.106 0.137 0.133 rg';

/**
 * Letters that the typeface lacks (Arabic, Chinese, emoji) show as question marks, but the field keeps them: who opens the
 * file on a screen and reads the field, or reads it back here, gets every letter.
 *
 * @throws UnknownFieldError when the form has no such box
 */
export async function fillForm(bytes: Uint8Array, filled: Filled): Promise<Uint8Array> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const form = pdf.getForm();
  const font = answerFont(pdf);
  for (const [name, values] of filled) {
    const ticks = values.map((value) => form.getFieldMaybe(`${name}.${value}`));
    const field = form.getFieldMaybe(name);
    if (field instanceof PDFTextField) writeText(pdf, field, values.join('\n'), font);
    else if (field instanceof PDFRadioGroup && values.every((value) => field.getOptions().includes(value))) choose(field, values[0]);
    else if (!field && ticks.every((tick) => tick instanceof PDFCheckBox)) for (const tick of ticks) check(tick);
    else throw new UnknownFieldError(name);
  }
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** What people wrote and ticked, whichever program they used. Empty boxes are left out. */
export async function readForm(bytes: Uint8Array): Promise<Map<string, string[]>> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const filled = new Map<string, string[]>();
  const add = (name: string, value: string | undefined) => {
    if (value) filled.set(name, [...(filled.get(name) ?? []), value]);
  };
  for (const field of pdf.getForm().getFields()) {
    const name = field.getName();
    const dot = name.lastIndexOf('.');
    if (field instanceof PDFTextField) add(name, field.getText()?.replaceAll(/\r\n?/g, '\n'));
    else if (field instanceof PDFRadioGroup) add(name, field.getSelected());
    else if (field instanceof PDFCheckBox && field.isChecked()) add(name.slice(0, dot), name.slice(dot + 1));
  }
  return filled;
}

function choose(field: PDFRadioGroup, value: string | undefined): void {
  const chosen = PDFName.of(value ?? 'Off');
  field.acroField.dict.set(PDFName.of('V'), chosen);
  for (const { dict } of field.acroField.getWidgets()) {
    const states = dict.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);
    dict.set(PDFName.of('AS'), states.has(chosen) ? chosen : PDFName.of('Off'));
  }
}

function check({ acroField }: PDFCheckBox): void {
  const on = acroField.getOnValue() ?? PDFName.of('yes');
  acroField.dict.set(PDFName.of('V'), on);
  acroField.dict.set(PDFName.of('AS'), on);
}

interface AnswerFont {
  ref: PDFRef;
  letters: TrueType;
}

/** The font that came with the form: what it shows and how wide each letter is are read from its own file. */
function answerFont(pdf: PDFDocument): AnswerFont {
  const fonts = pdf.catalog.lookup(PDFName.of('AcroForm'), PDFDict).lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict);
  const ref = fonts.get(PDFName.of(FILLED));
  const file = fonts.lookup(PDFName.of(TYPED), PDFDict).lookup(PDFName.of('FontDescriptor'), PDFDict).lookup(PDFName.of('FontFile2'));
  if (!(ref instanceof PDFRef) || !(file instanceof PDFRawStream)) throw new UnknownFieldError(FILLED);
  return { ref, letters: readTrueType(decodePDFRawStream(file).decode()) };
}

function writeText(pdf: PDFDocument, field: PDFTextField, text: string, font: AnswerFont): void {
  const { dict } = field.acroField;
  dict.set(PDFName.of('V'), PDFHexString.fromText(text));
  const { width, height } = field.acroField.getWidgets()[0]?.getRectangle() ?? { width: 0, height: 0 };
  const written = sizeIn(dict);
  const { size, lines } = fitText(text, width - PADDING * 2, height - PADDING * 2, written, field.isMultiline(), font.letters);
  const first = field.isMultiline() ? height - PADDING - size : (height - size * (font.letters.capHeight / 1000)) / 2;
  const content = [
    `/Tx BMC q 1 1 ${(width - 2).toFixed(2)} ${(height - 2).toFixed(2)} re W n BT /${FILLED} ${size} Tf ${INK}`,
    `${(size * LINE).toFixed(2)} TL 1 0 0 1 ${PADDING} ${first.toFixed(2)} Tm`,
    ...lines.map((line) => `<${hexOf(line, font.letters)}> Tj T*`),
    'ET Q EMC',
  ].join('\n');
  const drawing = pdf.context.flateStream(content, {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: { Font: { [FILLED]: font.ref } },
  });
  dict.set(PDFName.of('AP'), pdf.context.obj({ N: pdf.context.register(drawing) }));
}

/** The size in the field's own words, like `/Typed 12 Tf`; 0 means that long answers get smaller. */
function sizeIn(dict: PDFDict): number {
  const words = dict.lookup(PDFName.of('DA'))?.toString() ?? '';
  return Number(/([\d.]+) Tf/.exec(words)?.[1] ?? 0) || LONG_SIZE;
}

/** The largest size, up to the one wanted, at which the whole answer is inside its box. */
function fitText(
  text: string,
  width: number,
  height: number,
  wanted: number,
  isLong: boolean,
  font: TrueType,
): { size: number; lines: string[] } {
  for (let size = wanted; size > SMALLEST; size -= 0.5) {
    const lines = isLong ? wrap(text, width, size, font) : [text.replaceAll('\n', ' ')];
    const isInside = lines.length * size * LINE <= height && lines.every((line) => widthOf(line, size, font) <= width);
    if (isInside) return { size, lines };
  }
  return { size: SMALLEST, lines: isLong ? wrap(text, width, SMALLEST, font) : [text.replaceAll('\n', ' ')] };
}

function wrap(text: string, width: number, size: number, font: TrueType): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines = [''];
    for (const word of paragraph.split(' ')) {
      const last = lines.at(-1) ?? '';
      const longer = last === '' ? word : `${last} ${word}`;
      if (last === '' || widthOf(longer, size, font) <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines;
  });
}

function widthOf(text: string, size: number, font: TrueType): number {
  return (glyphsOf(text, font).reduce((sum, glyph) => sum + (font.widths[glyph] ?? 0), 0) * size) / 1000;
}

function hexOf(text: string, font: TrueType): string {
  return glyphsOf(text, font)
    .map((glyph) => glyph.toString(16).padStart(4, '0'))
    .join('');
}

function glyphsOf(text: string, font: TrueType): number[] {
  return [...text.normalize('NFC')].map((letter) => font.glyphs.get(letter.codePointAt(0) ?? 0) ?? font.glyphs.get(0x3f) ?? 0);
}

/** There is no box of this name in the PDF. */
export class UnknownFieldError extends Error {
  override readonly name = 'UnknownFieldError';
  readonly field: string;

  constructor(field: string) {
    super(`The PDF form has no box "${field}" for this answer. Fill in the PDF that was made from the same form.`);
    this.field = field;
  }
}
