/** The filled form as a PDF on this device. What fills it is loaded only when somebody asks for it. */
import type { Answers } from '#domain/forms/answers.ts';
import { fieldsFromAnswers } from '#domain/forms/boxes.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Form } from '#schema/form.ts';

/** Writes what stands in each box, by its name, into a PDF form. */
type FillForm = (pdf: Uint8Array, filled: ReadonlyMap<string, readonly string[]>) => Promise<Uint8Array>;

/** Where the code that fills a PDF comes from: another room, which the page that begins the island knows. */
export type LoadFillForm = () => Promise<FillForm>;

/**
 * @param name of the saved file; left out, that of the empty form
 * @returns whether it worked
 */
export async function saveCopy(form: Form, voice: Voice, answers: Answers, loadFillForm: LoadFillForm, name?: string): Promise<boolean> {
  try {
    const file = `${form.id}${voice === 'easy-read' ? '-easy-read' : ''}.pdf`;
    const [fillForm, response] = await Promise.all([loadFillForm(), fetch(`/downloads/forms/${file}`)]);
    if (!response.ok) return false;
    download(await fillForm(new Uint8Array(await response.arrayBuffer()), fieldsFromAnswers(form, answers)), name ?? file);
    return true;
  } catch {
    return false;
  }
}

function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
}

const KEEP_MS = 60_000;
