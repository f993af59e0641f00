/** Sets a document with Typst, as PDF/UA-1. The same data gives the same bytes. */
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** The typefaces that documents are set in; only these, so that a document looks the same wherever it is made. */
export interface Fonts {
  regular: Uint8Array;
  bold: Uint8Array;
}

/** It is never read: all data comes in by `inputs`. Typst wants the name of a folder. */
const NO_FOLDER = '/nowhere';
const compilers = new WeakMap<Fonts, NodeCompiler>();

/**
 * @param inputs what the template reads from `sys.inputs`
 * @throws TypesettingError with the words of Typst, for example when the typeface lacks a letter
 */
export function typeset(template: string, inputs: Record<string, string>, fonts: Fonts): Uint8Array {
  try {
    return compilerFor(fonts).pdf({ mainFileContent: template, inputs }, { pdfStandard: 'ua-1' });
  } catch (error) {
    throw new TypesettingError(error);
  }
}

/** Starting a compiler takes longer than ten documents. */
function compilerFor(fonts: Fonts): NodeCompiler {
  const known = compilers.get(fonts);
  if (known) return known;
  const compiler = NodeCompiler.create({
    workspace: NO_FOLDER,
    fontArgs: [{ fontBlobs: [Buffer.from(fonts.regular), Buffer.from(fonts.bold)] }],
  });
  compilers.set(fonts, compiler);
  return compiler;
}

/** Typst could not set a document. */
export class TypesettingError extends Error {
  override readonly name = 'TypesettingError';

  constructor(cause: unknown) {
    const message = cause instanceof Error ? cause.message : String(cause);
    super(`Typst could not set the document: ${/message: "(.*?)", trace/s.exec(message)?.[1] ?? message}`, { cause });
  }
}
