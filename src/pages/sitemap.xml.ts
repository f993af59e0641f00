/** Every page a search engine may show, in every style. */
import type { APIRoute } from 'astro';
import { addressOf } from '#domain/address.ts';
import { stylesOf } from '#domain/version.ts';
import { site } from '#door/site.ts';

/** Pages that answer a question of the moment rather than holding words of their own. */
const NOT_LISTED = new Set(['not-found', 'search']);

export const GET: APIRoute = ({ site: origin }) => {
  const urls = site.pages
    .filter((page) => !NOT_LISTED.has(page.path))
    .flatMap((page) =>
      stylesOf(page).map((style) => {
        const address = new URL(addressOf(page.path, style), origin).href;
        return `  <url><loc>${address}</loc><lastmod>${page.standard.checkedOn}</lastmod></url>`;
      }),
    );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('\n')}\n</urlset>\n`;
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
