/** Reads what a PDF must know of a TrueType font: which glyph shows a letter, and how wide it is. */

/** Widths and heights are in thousandths of the size of the letters. */
export interface TrueType {
  name: string;
  ascent: number;
  descent: number;
  capHeight: number;
  box: readonly [number, number, number, number];
  glyphs: ReadonlyMap<number, number>;
  /** By the number of the glyph. */
  widths: readonly number[];
}

/** @see https://learn.microsoft.com/typography/opentype/spec/otff (the tables and their fields) */
export function readTrueType(bytes: Uint8Array): TrueType {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = 12 + index * 16;
      return [String.fromCharCode(...bytes.subarray(at, at + 4)), view.getUint32(at + 8)];
    }),
  );
  const table = (tag: string) => {
    const at = tables.get(tag);
    if (at === undefined) throw new FontError(tag);
    return at;
  };
  const [head, hhea, os2, hmtx] = [table('head'), table('hhea'), table('OS/2'), table('hmtx')];
  const scale = 1000 / view.getUint16(head + 18);
  const scaled = (value: number) => Math.round(value * scale);
  const measured = view.getUint16(hhea + 34);
  return {
    name: readName(view, table('name')),
    ascent: scaled(view.getInt16(hhea + 4)),
    descent: scaled(view.getInt16(hhea + 6)),
    capHeight: scaled(view.getInt16(os2 + 88)),
    box: [36, 38, 40, 42].map((offset) => scaled(view.getInt16(head + offset))) as unknown as TrueType['box'],
    glyphs: readGlyphs(view, table('cmap')),
    widths: Array.from({ length: view.getUint16(table('maxp') + 4) }, (_, glyph) =>
      scaled(view.getUint16(hmtx + Math.min(glyph, measured - 1) * 4)),
    ),
  };
}

/** The name by which PDFs call it (name 6), in the encoding of Windows. */
function readName(view: DataView, at: number): string {
  const strings = at + view.getUint16(at + 4);
  for (let record = at + 6; record < strings; record += 12) {
    if (view.getUint16(record) !== 3 || view.getUint16(record + 6) !== 6) continue;
    const start = strings + view.getUint16(record + 10);
    return Array.from({ length: view.getUint16(record + 8) / 2 }, (_, index) =>
      String.fromCharCode(view.getUint16(start + index * 2)),
    ).join('');
  }
  throw new FontError('name');
}

/** Letters of the Unicode basic plane to glyphs (format 4). */
function readGlyphs(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const at = Array.from({ length: view.getUint16(cmap + 2) }, (_, index) => cmap + 4 + index * 8)
    .map((record) => cmap + view.getUint32(record + 4))
    .find((candidate) => view.getUint16(candidate) === 4);
  if (at === undefined) throw new FontError('cmap');
  const twice = view.getUint16(at + 6);
  for (let segment = 0; segment < twice; segment += 2) {
    const end = view.getUint16(at + 14 + segment);
    const start = view.getUint16(at + 16 + twice + segment);
    const delta = view.getInt16(at + 16 + twice * 2 + segment);
    const rangeAt = at + 16 + twice * 3 + segment;
    const range = view.getUint16(rangeAt);
    for (let letter = start; letter <= end && letter !== 0xffff; letter += 1) {
      const glyph = range === 0 ? letter : view.getUint16(rangeAt + range + (letter - start) * 2);
      if (glyph !== 0) glyphs.set(letter, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** A font lacks a table that every TrueType font has. */
class FontError extends Error {
  override readonly name = 'FontError';

  constructor(table: string) {
    super(`The font has no table "${table}" that could be read. Use a TrueType font (.ttf).`);
  }
}
