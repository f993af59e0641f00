/** Reads a style sheet into its rules. Enough for our own sheets: no strings with braces in them. */

export interface CssRule {
  selector: string;
  /** The conditions around the rule, outermost first, like `@media (min-width: 40rem)`. */
  conditions: string[];
  declarations: ReadonlyMap<string, string>;
  /** Counts from 1. */
  line: number;
}

/** In the order they are written. At-rules that only group (`@layer`, `@theme`) are no conditions. */
export function cssRules(css: string): CssRule[] {
  // Comments become spaces, so that lines stay where they are.
  const text = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  const rules: CssRule[] = [];
  const open: { head: string; line: number; body: string }[] = [];
  let piece = '';
  let line = 1;
  let headLine = 1;
  for (const sign of text) {
    if (sign === '\n') line += 1;
    if (sign === '{') {
      open.push({ head: piece.trim(), line: headLine, body: '' });
      piece = '';
    } else if (sign === '}') {
      const closed = open.pop();
      if (closed)
        rules.push(
          ruleOf(
            `${closed.body}${piece}`,
            closed,
            open.map((outer) => outer.head),
          ),
        );
      piece = '';
    } else if (sign === ';') {
      const current = open.at(-1);
      if (current) current.body += `${piece};`;
      piece = '';
    } else {
      if (piece.trim() === '' && sign.trim() !== '') headLine = line;
      piece += sign;
    }
  }
  return rules.filter((rule) => rule.declarations.size > 0);
}

function ruleOf(body: string, { head, line }: { head: string; line: number }, around: readonly string[]): CssRule {
  const declarations = body.split(';').flatMap((declaration): [string, string][] => {
    const colon = declaration.indexOf(':');
    return colon > 0 ? [[declaration.slice(0, colon).trim(), declaration.slice(colon + 1).trim()]] : [];
  });
  return {
    selector: head,
    conditions: around.filter((outer) => /^@(?:media|supports)\b/.test(outer)),
    declarations: new Map(declarations),
    line,
  };
}
