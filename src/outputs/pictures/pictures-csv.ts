/** The table of pictures for a spreadsheet (RFC 4180), in the order of the alphabet. */
import { picturesIn } from '#domain/picture-list.ts';
import type { Site } from '#schema/site.ts';

const HEAD = ['id', 'word', 'meaning', 'from', 'OpenMoji code', 'licence'];
const LICENCE = 'CC BY-SA 4.0';

/** Away from the site nobody knows who "our own" is, so the table says the name of the site. */
export function picturesCsv(site: Site): string {
  const rows = picturesIn({ from: 'a', to: 'z' }, site).map(({ id, word, meaning, from, code }) => [
    id,
    word,
    meaning,
    from === 'own' ? site.area.siteName : 'OpenMoji',
    code ?? '',
    LICENCE,
  ]);
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
