/** The typeface of answers, embedded whole: nobody knows which letters people will type. */
import { type PDFDocument, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import { thinFont } from './thin-font.ts';
import { readTrueType, type TrueType } from './true-type.ts';

/** The name in the file of the font that a PDF reader types with: one byte a letter, which every PDF reader can write. */
export const TYPED = 'Typed';
/** The same font with every letter it has, for answers that we fill in: names are Polish and Lithuanian too. */
export const FILLED = 'Filled';

export function embedAnswerFont(pdf: PDFDocument, bytes: Uint8Array): { typed: PDFRef; filled: PDFRef } {
  const font = readTrueType(bytes);
  const { context } = pdf;
  const thin = thinFont(bytes);
  const file = context.register(context.flateStream(thin, { Length1: thin.length }));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: font.name,
      Flags: 32,
      FontBBox: [...font.box],
      ItalicAngle: 0,
      Ascent: font.ascent,
      Descent: font.descent,
      CapHeight: font.capHeight,
      StemV: 95,
      FontFile2: file,
    }),
  );
  const codes = Array.from({ length: 256 - FIRST_CODE }, (_, index) => index + FIRST_CODE);
  const glyphOf = (code: number) => font.glyphs.get(letterOf(code)) ?? 0;
  const typed = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: font.name,
      Encoding: 'WinAnsiEncoding',
      FirstChar: FIRST_CODE,
      LastChar: 255,
      Widths: codes.map((code) => font.widths[glyphOf(code)] ?? 0),
      FontDescriptor: descriptor,
      ToUnicode: context.register(
        context.flateStream(
          unicodeMap(
            codes.map((code) => [code, letterOf(code)]),
            1,
          ),
        ),
      ),
    }),
  );
  const filled = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [
        {
          Type: 'Font',
          Subtype: 'CIDFontType2',
          BaseFont: font.name,
          CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
          FontDescriptor: descriptor,
          CIDToGIDMap: 'Identity',
          DW: 0,
          W: [0, [...font.widths]],
        },
      ],
      ToUnicode: context.register(context.flateStream(unicodeMap(glyphsToLetters(font), 2))),
    }),
  );
  return { typed, filled };
}

const FIRST_CODE = 32;
/** Where Windows 1252 is not Unicode: the letters from 0x80 to 0x9F. A code without a letter stands for a bullet (ISO 32000-1, D.2). */
const WINDOWS = '€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ';

function letterOf(code: number): number {
  if (code === 0x7f) return 0x2022;
  return code >= 0x80 && code < 0xa0 ? (WINDOWS.codePointAt(code - 0x80) ?? 0) : code;
}

function glyphsToLetters(font: TrueType): [number, number][] {
  const letters = new Map<number, number>();
  for (const [letter, glyph] of font.glyphs) if (!letters.has(glyph)) letters.set(glyph, letter);
  return [...letters].sort(([one], [other]) => one - other);
}

/** Says which letter each code is, so that answers can be read aloud, searched and copied (ISO 32000-1, 9.10.3). */
function unicodeMap(codes: readonly (readonly [code: number, letter: number])[], bytes: 1 | 2): Uint8Array {
  const hex = (value: number, digits: number) => `<${value.toString(16).toUpperCase().padStart(digits, '0')}>`;
  const lines = codes.map(([code, letter]) => `${hex(code, bytes * 2)} ${hex(letter, 4)}`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => lines.slice(index * 100, index * 100 + 100));
  return new TextEncoder().encode(
    [
      '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
      '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
      '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
      `1 begincodespacerange ${hex(0, bytes * 2)} ${hex(256 ** bytes - 1, bytes * 2)} endcodespacerange`,
      ...blocks.map((block) => `${block.length} beginbfchar\n${block.join('\n')}\nendbfchar`),
      'endcmap CMapName currentdict /CMap defineresource pop end end',
    ].join('\n'),
  );
}
