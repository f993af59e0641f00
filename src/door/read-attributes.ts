/** Reads and checks what is written inside the angle brackets of a block. */
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import type { z } from 'zod';
import { ElementAttributes, type ElementName } from '#schema/page.ts';
import type { ContentProblem } from './content-error.ts';
import { explainIssue } from './explain-issue.ts';

/** @returns undefined when something is wrong; the problem is then in the reader's list */
export function readAttributes<Name extends ElementName>(
  reader: { file: string; problems: ContentProblem[] },
  node: MdxJsxFlowElement | MdxJsxTextElement,
  name: Name,
): z.infer<(typeof ElementAttributes)[Name]> | undefined {
  const line = node.position?.start.line ?? 1;
  const written: Record<string, unknown> = {};
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') {
      const message = `\`<${name}>\` has something that is not written like \`word="value"\`. Write every value in quotation marks.`;
      reader.problems.push({ file: reader.file, line, message });
      return undefined;
    }
    written[attribute.name] = attribute.value;
  }
  const schema = ElementAttributes[name];
  const result = schema.safeParse(written);
  if (result.success) return result.data as z.infer<(typeof ElementAttributes)[Name]>;
  for (const issue of result.error.issues) {
    const found = written[String(issue.path[0])];
    reader.problems.push({ file: reader.file, line, message: `\`<${name}>\`: ${explainIssue(issue, schema, found)}` });
  }
  return undefined;
}
