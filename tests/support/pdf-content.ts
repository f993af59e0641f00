/** Reads the content of a page as a list of operators, so that a test can say what is painted inside which mark. */
import { decodePDFRawStream, PDFArray, type PDFContext, type PDFDict, PDFName, PDFRawStream, PDFStream } from '@cantoo/pdf-lib';

export interface Operation {
  operator: string;
  /** Names begin with a slash; dictionaries are maps; strings are bytes in hexadecimal. */
  operands: Operand[];
}
export type Operand = number | string | { hex: string } | Operand[] | Map<string, Operand>;

export function bytesOf(stream: PDFStream): Uint8Array {
  return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : stream.getContents();
}

/** The content of a page, which may be in several streams. */
export function pageContent(page: PDFDict, context: PDFContext): Uint8Array {
  const contents = page.lookup(PDFName.of('Contents'));
  const streams = contents instanceof PDFArray ? contents.asArray().map((ref) => context.lookup(ref)) : [contents];
  const parts = streams.filter((stream) => stream instanceof PDFStream).map(bytesOf);
  return new Uint8Array(parts.flatMap((part) => [...part, 10]));
}

const SPACE = /[\0\t\n\f\r ]/;
/** In a string between brackets (ISO 32000-1, 7.3.4.2). */
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
const DELIMITER = /[\0\t\n\f\r ()<>[\]{}/%]/;

/** @see ISO 32000-1, 7.8.2 */
export function operationsIn(bytes: Uint8Array): Operation[] {
  const text = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  const operations: Operation[] = [];
  let operands: Operand[] = [];
  let at = 0;

  const skip = () => {
    while (at < text.length && (SPACE.test(text[at] ?? '') || text[at] === '%')) {
      if (text[at] === '%') while (at < text.length && !/[\r\n]/.test(text[at] ?? '')) at += 1;
      else at += 1;
    }
  };
  const word = () => {
    const start = at;
    while (at < text.length && !DELIMITER.test(text[at] ?? '')) at += 1;
    return text.slice(start, at);
  };
  const literal = () => {
    let hex = '';
    const add = (code: number) => {
      hex += (code & 0xff).toString(16).padStart(2, '0');
    };
    at += 1;
    for (let depth = 1; at < text.length; at += 1) {
      const sign = text[at] ?? '';
      if (sign === '\\') {
        const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
        const escaped = text[at + 1] ?? '';
        if (octal !== undefined) add(Number.parseInt(octal, 8));
        else if (escaped !== '\n') add((ESCAPES[escaped] ?? escaped).charCodeAt(0));
        at += octal?.length ?? 1;
        continue;
      }
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) break;
      add(sign.charCodeAt(0));
    }
    at += 1;
    return { hex };
  };
  const listUntil = (end: string) => {
    const list: Operand[] = [];
    for (skip(); at < text.length && !text.startsWith(end, at); skip()) {
      const found = operand() ?? (word() || undefined);
      if (found === undefined) throw new UnreadableContentError(at);
      list.push(found);
    }
    at += end.length;
    return list;
  };
  const operand = (): Operand | undefined => {
    const sign = text[at] ?? '';
    if (text.startsWith('<<', at)) {
      at += 2;
      const list = listUntil('>>');
      return new Map(list.flatMap((key, index) => (index % 2 === 0 ? [[String(key), list[index + 1] ?? ''] as const] : [])));
    }
    if (sign === '[') {
      at += 1;
      return listUntil(']');
    }
    if (sign === '(') return literal();
    if (sign === '<') {
      const end = text.indexOf('>', at);
      const hex = text.slice(at + 1, end).replaceAll(/\s/g, '');
      at = end + 1;
      return { hex };
    }
    if (sign === '/') {
      at += 1;
      return `/${word()}`;
    }
    const start = at;
    const number = Number(word());
    if (at > start && !Number.isNaN(number)) return number;
    at = start;
    return undefined;
  };

  for (skip(); at < text.length; skip()) {
    const found = operand();
    if (found !== undefined) {
      operands.push(found);
      continue;
    }
    const operator = word();
    if (operator === '') throw new UnreadableContentError(at);
    operations.push({ operator, operands });
    operands = [];
  }
  return operations;
}

/** The content of a page is not made of operands and operators. */
class UnreadableContentError extends Error {
  override readonly name = 'UnreadableContentError';

  constructor(at: number) {
    super(`The content of the page cannot be read at byte ${at}.`);
  }
}
