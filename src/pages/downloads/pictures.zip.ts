/** All pictures in one file. */
import type { APIRoute } from 'astro';
import { PICTURES_ZIP } from '../_downloads.ts';

export const GET: APIRoute = () => new Response(PICTURES_ZIP, { headers: { 'Content-Type': 'application/zip' } });
