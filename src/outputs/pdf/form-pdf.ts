/** A form as a PDF that can be filled in on a screen or with a pen, and read aloud (PDF/UA-1). */
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Voice } from '#domain/text-of.ts';
import type { Form } from '#schema/form.ts';
import type { Site } from '#schema/site.ts';
import { addFields } from './add-fields.ts';
import { type Field, formSheet, type Sheet } from './form-sheet.ts';
import { SHEET_TEMPLATE } from './sheet-template.ts';
import { type Fonts, typeset } from './typeset.ts';

export interface Art {
  fonts: Fonts;
  /** Drawings (SVG) by the id of the picture. */
  pictures: ReadonlyMap<string, Uint8Array>;
}

/** Big enough to be read by the person who types. */
const ANSWER_SIZE: Record<Voice, number> = { standard: 12, 'easy-read': 16 };

/** What a form should fit on: two sheets of paper, or six in easy read. A long form takes more. */
const MOST_PAGES: Record<Voice, number> = { standard: 4, 'easy-read': 12 };
/** Lines of room for a long answer, from just enough to generous. */
const ROOMS = [4, 5, 6, 8] as const;

/** The same form gives the same bytes: its date is the day somebody checked it. */
export async function formPdf(form: Form, site: Site, voice: Voice, art: Art): Promise<Uint8Array> {
  const { pdf, fields } = await layOut(form, site, voice, art);
  addFields(pdf, fields, art.fonts.regular, ANSWER_SIZE[voice]);
  return pdf.save({ addDefaultPage: false, updateFieldAppearances: false });
}

/** As much room to write as there is without another page. */
async function layOut(form: Form, site: Site, voice: Voice, art: Art): Promise<{ pdf: PDFDocument; fields: Field[] }> {
  const inRoom = async (room: number) => {
    const { sheet, fields } = formSheet(form, site, voice, room);
    const inputs = { sheet: JSON.stringify(sheet), pictures: JSON.stringify(drawingsFor(sheet, art)) };
    const pdf = await PDFDocument.load(typeset(SHEET_TEMPLATE, inputs, art.fonts), { updateMetadata: false });
    return { pdf, fields };
  };
  const [first, ...larger] = ROOMS;
  let best = await inRoom(first);
  const most = Math.max(MOST_PAGES[voice], best.pdf.getPageCount());
  for (const room of larger) {
    const next = await inRoom(room);
    if (next.pdf.getPageCount() > most) break;
    best = next;
  }
  return best;
}

/** The name of the file, without its ending. */
export function formPdfName(form: Form, voice: Voice): string {
  return voice === 'easy-read' ? `${form.id}-easy-read` : form.id;
}

function drawingsFor(sheet: Sheet, art: Art): Record<string, string> {
  const drawings: Record<string, string> = {};
  if (!sheet.isEasy) return drawings;
  for (const id of picturesOf(sheet)) {
    const bytes = art.pictures.get(id);
    if (!bytes) throw new MissingPictureError(id);
    drawings[id] = new TextDecoder().decode(bytes);
  }
  return drawings;
}

function picturesOf(sheet: Sheet): Set<string> {
  const questions = sheet.sections.flatMap(({ together }) => together.flatMap(({ questions }) => questions));
  const choices = questions.flatMap(({ strips }) =>
    strips.flatMap((strip) => (strip.kind === 'options' ? strip.options.flatMap(({ picture }) => picture ?? []) : [])),
  );
  return new Set([
    sheet.picture,
    sheet.end.picture,
    ...sheet.panels.map(({ picture }) => picture),
    ...sheet.sections.map(({ picture }) => picture),
    ...questions.map(({ picture }) => picture),
    ...choices,
  ]);
}

/** A form names a picture that was not handed over. */
export class MissingPictureError extends Error {
  override readonly name = 'MissingPictureError';

  constructor(id: string) {
    super(`There is no drawing for the picture "${id}". Draw it in public/pictures, or name another picture in the form.`);
  }
}
