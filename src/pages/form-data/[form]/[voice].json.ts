/** What the form on the screen asks for once: the form, its words and its pictures. */
import type { APIRoute } from 'astro';
import { islandData } from '#domain/forms/island-data.ts';
import type { Voice } from '#domain/text-of.ts';
import { site } from '#door/site.ts';
import type { Form } from '#schema/form.ts';

const VOICES = ['standard', 'easy-read'] as const satisfies readonly Voice[];

export function getStaticPaths() {
  return site.forms.flatMap((form) => VOICES.map((voice) => ({ params: { form: form.id, voice }, props: { form, voice } })));
}

export const GET: APIRoute<{ form: Form; voice: Voice }> = ({ props }) => Response.json(islandData(site, props.form, props.voice));
