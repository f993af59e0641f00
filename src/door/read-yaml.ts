/** Reads YAML against a schema and remembers the line of every value. */
import { isMap, isPair, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';
import { explainYaml } from './explain-yaml.ts';

export interface ReadYaml<Data> {
  /** Undefined when there are problems. */
  data: Data | undefined;
  problems: ContentProblem[];
  /** The line of the value (or of the key, when it has none) at a path. */
  lineOf: (path: readonly PropertyKey[]) => number;
}

/**
 * @param lineOffset lines before this YAML in its file: 1 for the facts at the top of a page
 */
export function readYaml<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
  lineOffset = 0,
): ReadYaml<z.infer<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number) => lines.linePos(offset).line + lineOffset;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));

  const unreadable = explainYaml(document);
  if (unreadable) return { data: undefined, problems: [{ file, line: lineAt(unreadable.offset), message: unreadable.message }], lineOf };

  const raw: unknown = document.toJS() ?? {};
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) => {
    const say = (one: typeof issue, culprit: readonly PropertyKey[]) => ({
      file,
      line: lineOf(culprit),
      message: explainIssue(one, schema, valueAt(raw, issue.path)),
    });
    if (issue.code !== 'unrecognized_keys') return [say(issue, issue.path)];
    return issue.keys.map((key) => say({ ...issue, keys: [key] }, [...issue.path, key]));
  });
  return { data: undefined, problems, lineOf };
}

/** Where a key begins; where it is missing, where its parent begins. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length -= 1) {
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
      const start = (pair?.key as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (start !== undefined) return start;
    } else {
      const node: unknown = document.getIn(path.slice(0, length), true);
      const start = (node as { range?: [number, number, number] } | undefined)?.range?.[0];
      if (start !== undefined) return start;
    }
  }
  return (document.contents as { range?: [number, number, number] } | null)?.range?.[0] ?? 0;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
