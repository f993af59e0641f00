/** Makes a TrueType font light enough to travel in every form: the letters of European languages keep their shapes, the rest lose theirs. */
import { readTrueType } from './true-type.ts';

/** Latin with all its marks, punctuation, money and common signs. Greek, Cyrillic and the rest cannot be shown in answers. */
const KEPT: readonly (readonly [from: number, to: number])[] = [
  [0x20, 0x24f],
  [0x2b0, 0x36f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
];
/** What a PDF reader needs (ISO 32000-1, 9.9), and what readTrueType reads. Kerning and the like is for typesetters. */
const TABLES = ['OS/2', 'cmap', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name'] as const;
const HEADER = 12;
const RECORD = 16;

/** The numbers of the glyphs stay, so that nothing else in the font has to change. The same font gives the same bytes. */
export function thinFont(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, index) => {
      const at = HEADER + index * RECORD;
      return [
        String.fromCharCode(...bytes.subarray(at, at + 4)),
        bytes.subarray(view.getUint32(at + 8), view.getUint32(at + 8) + view.getUint32(at + 12)),
      ];
    }),
  );
  const shapes = shapesOf(tables, bytes);
  const thin = new Map<string, Uint8Array>();
  for (const tag of TABLES) {
    const table = shapes.get(tag) ?? tables.get(tag);
    if (table) thin.set(tag, table);
  }
  return write(thin, view.getUint32(0));
}

/** The outlines again, with only those that are needed, and where each begins. */
function shapesOf(tables: ReadonlyMap<string, Uint8Array>, font: Uint8Array): Map<string, Uint8Array> {
  const glyf = tables.get('glyf') ?? new Uint8Array();
  const head = Uint8Array.from(tables.get('head') ?? []);
  const loca = tables.get('loca') ?? new Uint8Array();
  const starts = startsOf(loca, new DataView(head.buffer).getInt16(50) === 1);
  const outlineOf = (glyph: number) => glyf.subarray(starts[glyph] ?? 0, starts[glyph + 1] ?? 0);
  const needed = new Set([0]);
  for (const [letter, glyph] of readTrueType(font).glyphs) {
    if (KEPT.some(([from, to]) => letter >= from && letter <= to)) addWithParts(glyph, outlineOf, needed);
  }
  const outlines = Array.from({ length: starts.length - 1 }, (_, glyph) => (needed.has(glyph) ? outlineOf(glyph) : new Uint8Array()));
  const offsets = [0];
  for (const outline of outlines) offsets.push((offsets.at(-1) ?? 0) + outline.length + (outline.length % 2));
  const thinGlyf = new Uint8Array(offsets.at(-1) ?? 0);
  for (const [glyph, outline] of outlines.entries()) thinGlyf.set(outline, offsets[glyph] ?? 0);
  const thinLoca = new Uint8Array(offsets.length * 4);
  for (const [glyph, offset] of offsets.entries()) new DataView(thinLoca.buffer).setUint32(glyph * 4, offset);
  new DataView(head.buffer).setInt16(50, 1);
  return new Map([
    ['glyf', thinGlyf],
    ['loca', thinLoca],
    ['head', head],
  ]);
}

function startsOf(loca: Uint8Array, isLong: boolean): number[] {
  const view = new DataView(loca.buffer, loca.byteOffset, loca.byteLength);
  return Array.from({ length: loca.length / (isLong ? 4 : 2) }, (_, index) =>
    isLong ? view.getUint32(index * 4) : view.getUint16(index * 2) * 2,
  );
}

/** A letter with a mark is often made of two other glyphs. */
function addWithParts(glyph: number, outlineOf: (glyph: number) => Uint8Array, needed: Set<number>): void {
  if (needed.has(glyph)) return;
  needed.add(glyph);
  const outline = outlineOf(glyph);
  if (outline.length === 0) return;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return;
  for (let at = 10, isMore = true; isMore; ) {
    const flags = view.getUint16(at);
    addWithParts(view.getUint16(at + 2), outlineOf, needed);
    const scale = flags & 0x8 ? 2 : flags & 0x40 ? 4 : flags & 0x80 ? 8 : 0;
    at += 4 + (flags & 0x1 ? 4 : 2) + scale;
    isMore = (flags & 0x20) !== 0;
  }
}

function write(tables: ReadonlyMap<string, Uint8Array>, version: number): Uint8Array {
  const sizes = [...tables.values()].map(({ length }) => Math.ceil(length / 4) * 4);
  const font = new Uint8Array(HEADER + tables.size * RECORD + sizes.reduce((sum, size) => sum + size, 0));
  const view = new DataView(font.buffer);
  const power = 2 ** Math.floor(Math.log2(tables.size));
  view.setUint32(0, version);
  for (const [index, value] of [tables.size, power * 16, Math.log2(power), (tables.size - power) * 16].entries())
    view.setUint16(4 + index * 2, value);
  let at = HEADER + tables.size * RECORD;
  for (const [index, [tag, table]] of [...tables].entries()) {
    const record = HEADER + index * RECORD;
    font.set(new TextEncoder().encode(tag), record);
    font.set(table, at);
    view.setUint32(record + 4, sumOf(view, at, table.length));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += sizes[index] ?? 0;
  }
  return font;
}

function sumOf(view: DataView, at: number, length: number): number {
  let sum = 0;
  for (let offset = 0; offset < length; offset += 4) sum = (sum + view.getUint32(at + offset)) >>> 0;
  return sum;
}
