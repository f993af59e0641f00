/** The filled form as a PDF on this device. What fills it is loaded only when somebody asks for it. */
import type { Answers } from '#domain/forms/answers.ts';
import type { Voice } from '#domain/text-of.ts';

/** Writes answers into the boxes of a PDF form. */
export type FillForm = (pdf: Uint8Array, answers: Answers) => Promise<Uint8Array>;

/** Where the code that fills a PDF comes from. Until there is one, no button offers it. */
const loadFillForm: (() => Promise<FillForm>) | undefined = undefined;

export const canSaveCopy = loadFillForm !== undefined;

/** @returns whether it worked */
export async function saveCopy(form: string, voice: Voice, answers: Answers): Promise<boolean> {
  const load = loadFillForm as (() => Promise<FillForm>) | undefined;
  if (!load) return false;
  try {
    const file = `${form}${voice === 'easy-read' ? '-easy-read' : ''}.pdf`;
    const [fill, response] = await Promise.all([load(), fetch(`/downloads/forms/${file}`)]);
    if (!response.ok) return false;
    download(await fill(new Uint8Array(await response.arrayBuffer()), answers), file);
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
  URL.revokeObjectURL(address);
}
