/** The index that the search page of a style reads. */
import type { APIRoute } from 'astro';
import { site } from '#door/site.ts';
import { searchIndex } from '#outputs/search/search-index.ts';
import { STYLES, type Style } from '#schema/site.ts';

export function getStaticPaths() {
  return STYLES.map((style) => ({ params: { style }, props: { style } }));
}

export const GET: APIRoute<{ style: Style }> = ({ props }) => Response.json(searchIndex(site, props.style));
