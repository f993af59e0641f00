/** Reads the words of a PDF as a screen reader gets them: in order, without what is only decoration. */
import { PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib';
import { bytesOf, type Operand, operationsIn, pageContent } from './pdf-content.ts';

/** The words of all pages. Spaces stand only where the file has them: not where a line ends. */
export async function wordsOf(bytes: Uint8Array): Promise<string> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  return pdf
    .getPages()
    .map(({ node }) => wordsIn(pageContent(node, pdf.context), node.Resources()?.lookupMaybe(PDFName.of('Font'), PDFDict)))
    .join(' ');
}

function wordsIn(content: Uint8Array, fonts: PDFDict | undefined): string {
  const marks: Operand[] = [];
  let letters = new Map<string, string>();
  let words = '';
  for (const { operator, operands } of operationsIn(content)) {
    if (operator === 'BDC' || operator === 'BMC') marks.push(operands[0] ?? '');
    else if (operator === 'EMC') marks.pop();
    else if (operator === 'Tf') letters = lettersOf(fonts?.lookup(PDFName.of(String(operands[0]).slice(1)), PDFDict));
    else if (/^(?:Tj|TJ)$/.test(operator) && !marks.includes('/Artifact')) {
      const hex = operands.flat().flatMap((one) => (typeof one === 'object' && 'hex' in one ? [one.hex] : []));
      words += hex
        .flatMap((codes) => codes.match(/.{4}/g) ?? [])
        .map((code) => letters.get(code.toUpperCase()) ?? '\uFFFD')
        .join('');
    }
  }
  return words;
}

/** Which letters each code of a font is, from the map that the font brings for readers (ISO 32000-1, 9.10.3). */
function lettersOf(font: PDFDict | undefined): Map<string, string> {
  const map = font?.lookup(PDFName.of('ToUnicode'));
  const text = map instanceof PDFStream ? new TextDecoder('latin1').decode(bytesOf(map)) : '';
  const letters = new Map<string, string>();
  for (const [, lines = ''] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', hex = ''] of lines.matchAll(/<([0-9A-Fa-f]+)>\s*<([0-9A-Fa-f]+)>/g)) {
      letters.set(code.toUpperCase(), String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16))));
    }
  }
  return letters;
}
