/** The files that pages offer to take away, made once for each build, so that a page can say how big they are. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadFonts } from '#door/load-fonts.ts';
import { site } from '#door/site.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Form } from '#schema/form.ts';
import type { Downloads } from '#outputs/html/context.ts';
import { formPdf, formPdfName } from '#outputs/pdf/form-pdf.ts';
import { picturesZip } from '#outputs/pictures/pictures-zip.ts';

const ROOT = process.cwd();
const drawings = new Map(site.pictures.map(({ id }) => [id, readFileSync(join(ROOT, 'public/pictures', `${id}.svg`))]));

export const PICTURES_ZIP = picturesZip(site, drawings, readFileSync(join(ROOT, 'content/pictures-licence.txt'), 'utf8'));

const fonts = loadFonts();
const formFiles = new Map<string, Promise<Uint8Array>>();

/** A form on paper: its bytes, and so its size. */
export function formFile(form: Form, voice: Voice): Promise<Uint8Array> {
  const name = formPdfName(form, voice);
  const file = formFiles.get(name) ?? formPdf(form, site, voice, { fonts, pictures: drawings });
  formFiles.set(name, file);
  return file;
}

export const DOWNLOADS: Downloads = { pictures: PICTURES_ZIP.length, forms: await sizesOfForms() };

async function sizesOfForms(): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  for (const form of site.forms) {
    for (const voice of ['standard', 'easy-read'] as const)
      sizes.set(`${formPdfName(form, voice)}.pdf`, (await formFile(form, voice)).length);
  }
  return sizes;
}
