/** Turns what the reader of a page stumbled over into a sentence for its author. */
import type { ContentProblem } from './content-error.ts';

/** What remark-mdx 3.1 says, and what we say instead. `line` is where the mistake began, when that is not where it was noticed. */
const SENTENCES: readonly { says: RegExp; write: (found: readonly string[]) => { message: string; line?: number } }[] = [
  {
    says: /^Expected a closing tag for `<(\w+)>` \((\d+):/,
    write: ([, name, line]) => ({
      message: `\`<${name}>\` is opened here and not closed. Write \`</${name}>\` where it ends.`,
      line: Number(line),
    }),
  },
  {
    says: /^Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+):/,
    write: ([, closed, open, line]) => ({
      message: `\`</${closed}>\` stands here, but what is open is the \`<${open}>\` of line ${line}. Write \`</${open}>\` instead.`,
    }),
  },
  {
    says: /^Unexpected closing slash `\/` in tag, expected an open tag first/,
    write: () => ({ message: 'something is closed here that was not opened. Take it out, or write its beginning before it.' }),
  },
  {
    says: /before attribute value/,
    write: () => ({ message: 'a value is not in quotation marks. Write it like `<Contact id="samaritans" />`.' }),
  },
  {
    says: /to create a comment in MDX/,
    write: () => ({
      message: 'a page cannot hold comments. Take it out, or write your question under `openQuestions` at the top of standard.mdx.',
    }),
  },
  {
    says: /to create a link in MDX/,
    write: () => ({
      message: 'a web address stands between < and >. Add the website to content/sources and write `<Source id="...">words</Source>`.',
    }),
  },
  {
    says: /expression|acorn/,
    write: () => ({ message: 'a { stands in the text. Take it out: braces are not used on pages.' }),
  },
  {
    says: /(?:before|in) (?:local |member )?name/,
    write: () => ({
      message:
        'a < stands in the text. Say it in words, like "under 18". If it begins a block, see content/README.md for how the block is written.',
    }),
  },
];

/** @param error what the parser threw: a message with a line, unless something else is wrong */
export function explainMdx(file: string, error: unknown): ContentProblem {
  const { line = 1, reason = String(error) } = error as { line?: number; reason?: string };
  for (const { says, write } of SENTENCES) {
    const found = says.exec(reason);
    if (found) return { file, line, ...write(found) };
  }
  const message = `this cannot be read: ${reason.replace(/\.$/, '')}. Check that every block is closed, like \`<Note>\` by \`</Note>\`, and that no < or { stands in the text.`;
  return { file, line, message };
}
