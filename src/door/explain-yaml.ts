/** Turns what the reader of YAML stumbled over into a sentence for the author of the file. */
import { type Document, type ErrorCode, isAlias, isCollection, isScalar, visit, type YAMLParseError } from 'yaml';

/** What is wrong, and where it begins: the count of letters before it in the file. */
interface YamlProblem {
  message: string;
  offset: number;
}

const SENTENCES: Partial<Record<ErrorCode, string>> = {
  BAD_SCALAR_START: 'words cannot begin with this sign. Put them in quotation marks, like `name: "@home"`.',
  BLOCK_AS_IMPLICIT_KEY:
    'there is a colon inside the words, or the next line begins with spaces that should not be there. Put words with a colon in quotation marks, like `title: "My plan: how it works"`.',
  DUPLICATE_KEY: 'this field is here twice. Take one of them out.',
  TAB_AS_INDENT: 'the line begins with a tab. Write spaces instead.',
  UNEXPECTED_TOKEN:
    'words that begin with a sign like " or * must be in quotation marks from the first word to the last, like `title: "*New* things"`.',
};
const NOT_CLOSED = 'a quotation mark or a bracket is opened here and not closed. Close it where the words or the list end.';
const NOT_A_FIELD = 'this line does not say which field it is. Write a name, a colon, a space and the value, like `name: Samaritans`.';
const STARTS_WITH_A_SIGN = 'words that begin with * or & must be in quotation marks, like `title: "*new"`.';

/** The first thing wrong in the file: what comes after it is mostly its echo. */
export function explainYaml(document: Document): YamlProblem | undefined {
  const error = document.errors[0];
  return error ? explainError(error, document) : explainReference(document);
}

function explainError(error: YAMLParseError, document: Document): YamlProblem {
  const at = error.pos[0];
  if (/^Missing closing|end with a [\]}]|^Expected .* to end with/.test(error.message))
    return { message: NOT_CLOSED, offset: startOfOpen(document, at) };
  if (/^Implicit (?:map )?keys/.test(error.message)) return { message: NOT_A_FIELD, offset: at };
  const sentence = SENTENCES[error.code];
  const message = `this cannot be read: ${error.message.replace(/\.$/, '')}. Check the spaces at the start of the line, and put words with a colon in quotation marks.`;
  return { message: sentence ?? message, offset: at };
}

/** YAML would take `*new` for a pointer and `&new` for a name, and lose the words. Nobody here means that. */
function explainReference(document: Document): YamlProblem | undefined {
  let offset: number | undefined;
  visit(document, (_, node) => {
    if (isAlias(node) || ((isScalar(node) || isCollection(node)) && node.anchor)) offset ??= node.range?.[0];
  });
  return offset === undefined ? undefined : { message: STARTS_WITH_A_SIGN, offset };
}

/** Where the last quotation mark or bracket before this place was opened. */
function startOfOpen(document: Document, at: number): number {
  let start = at;
  visit(document, (_, node) => {
    const isOpen = isScalar(node) ? /^QUOTE/.test(node.type ?? '') : isCollection(node) && node.flow;
    if (isOpen && (isScalar(node) || isCollection(node)) && node.range && node.range[0] < at) start = node.range[0];
  });
  return start;
}
