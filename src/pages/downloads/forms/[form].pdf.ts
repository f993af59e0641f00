/** A form on paper, in both voices: /downloads/forms/<form>.pdf and /downloads/forms/<form>-easy-read.pdf. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { site } from '#door/site.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Form } from '#schema/form.ts';
import { formPdfName } from '#outputs/pdf/form-pdf.ts';
import { formFile } from '../../_downloads.ts';

interface Props {
  form: Form;
  voice: Voice;
}

export const getStaticPaths = (() =>
  site.forms.flatMap((form) =>
    (['standard', 'easy-read'] as const).map((voice) => ({ params: { form: formPdfName(form, voice) }, props: { form, voice } })),
  )) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(Uint8Array.from(await formFile(props.form, props.voice)), { headers: { 'Content-Type': 'application/pdf' } });
