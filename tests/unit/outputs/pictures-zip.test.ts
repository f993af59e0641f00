/** What somebody finds who takes all the pictures away. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { NoDrawingError, picturesZip } from '#outputs/pictures/pictures-zip.ts';
import { smallSite, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';

const SITE = smallSite();
const LICENCE = 'The {count} pictures of {siteName}: CC BY-SA 4.0.\n';
const drawing = (id: string) => new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg"><!-- ${id} --></svg>`);
const DRAWINGS = new Map(SITE.pictures.map(({ id }) => [id, drawing(id)]));

const unpacked = (site = SITE) => unzipSync(picturesZip(site, DRAWINGS, LICENCE));
const rowsOf = (site = SITE) => strFromU8(unpacked(site)['pictures.csv'] ?? new Uint8Array()).split('\r\n');

test('Every drawing of the table is in the file, as it was, beside the licence and the table', () => {
  const files = unpacked();

  expect(Object.keys(files).sort()).toEqual(['LICENCE.txt', 'pictures.csv', ...SITE.pictures.map(({ id }) => `pictures/${id}.svg`)].sort());
  expect(SITE.pictures.filter(({ id }) => strFromU8(files[`pictures/${id}.svg`] ?? new Uint8Array()) !== strFromU8(drawing(id)))).toEqual(
    [],
  );
});

test('The licence says the name of the site and how many pictures there are', () => {
  expect(strFromU8(unpacked()['LICENCE.txt'] ?? new Uint8Array())).toBe('The 13 pictures of Homes Not Hospitals: CC BY-SA 4.0.\n');
});

test('The table has a line for each picture: who made it, its code and its licence', () => {
  const [head, ...rows] = rowsOf();

  expect(head).toBe('id,word,meaning,from,OpenMoji code,licence');
  expect(rows.at(-1)).toBe('');
  expect(rows).toHaveLength(SITE.pictures.length + 1);
  expect(rows[0]).toBe('advocate,advocate,A person beside you who helps you say what you want.,Homes Not Hospitals,,CC BY-SA 4.0');
  expect(rows[2]).toBe('book,book,A book to read.,OpenMoji,1F4D6,CC BY-SA 4.0');
});

test('A comma or a quotation mark in a meaning stays inside its column', () => {
  const line = 'ask: { word: ask, meaning: Say a question., from: own }';
  const site = smallSite(
    withLine(smallSiteFiles(), 'content/pictures.yaml', line, `ask: { word: ask, meaning: 'Say "why", or ask.', from: own }`),
  );

  expect(rowsOf(site)).toContain('ask,ask,"Say ""why"", or ask.",Homes Not Hospitals,,CC BY-SA 4.0');
});

test('Made twice from the same pictures, it is the same file to the last byte', () => {
  const turned = new Map([...DRAWINGS].reverse());

  expect(picturesZip({ ...SITE, pictures: [...SITE.pictures].reverse() }, turned, LICENCE)).toEqual(picturesZip(SITE, DRAWINGS, LICENCE));
});

test('The file carries no time of the day it was made', () => {
  const bytes = Buffer.from(picturesZip(SITE, DRAWINGS, LICENCE));

  // Local file header: time and date stand at bytes 10 to 13; 1 January 1980, midnight.
  expect(bytes.subarray(10, 14).toString('hex')).toBe('00002100');
});

test('A picture without a drawing stops the build and says what to do', () => {
  const few = new Map([...DRAWINGS].filter(([id]) => id !== 'ask'));

  expect(() => picturesZip(SITE, few, LICENCE)).toThrow(NoDrawingError);
  expect(() => picturesZip(SITE, few, LICENCE)).toThrow(
    'content/pictures.yaml has the picture "ask", but there is no public/pictures/ask.svg. Draw it, or take it out of the table.',
  );
});
