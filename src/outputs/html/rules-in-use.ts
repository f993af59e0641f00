/** Leaves the rules of a style sheet out whose classes a page does not have. Enough for our own sheets: no strings with braces in them. */

/** At-rules that only hold other rules. Any other at-rule is kept whole. */
const GROUP = /^@(?:media|supports|layer|container)\b/;
/** What asks for no class: attributes, and what may or must not be, like `:not(.plain)`. */
const NO_DEMAND = /\[[^\]]*\]|:(?:not|is|where|has)\((?:[^()]|\([^()]*\))*\)/g;
const CLASS = /\.(?<name>(?:\\.|[\w-])+)/g;

/** @param css minified, as the build writes it */
export function rulesInUse(css: string, isUsed: (className: string) => boolean): string {
  let kept = '';
  let at = 0;
  while (at < css.length) {
    // A comment that the build left in names a licence, and stays.
    const comment = /^\s*\/\*[\s\S]*?\*\/\s*/.exec(css.slice(at));
    if (comment) {
      kept += comment[0];
      at += comment[0].length;
      continue;
    }
    const open = css.indexOf('{', at);
    const end = css.indexOf(';', at);
    if (open === -1 || (end !== -1 && end < open)) {
      // A statement like `@layer theme,base;`, or the rest.
      const next = end === -1 ? css.length : end + 1;
      kept += css.slice(at, next);
      at = next;
      continue;
    }
    const close = closingBrace(css, open);
    kept += ruleInUse(css.slice(at, open), css.slice(open + 1, close), isUsed);
    at = close + 1;
  }
  return kept;
}

function ruleInUse(head: string, body: string, isUsed: (className: string) => boolean): string {
  if (GROUP.test(head.trim())) {
    const inner = rulesInUse(body, isUsed);
    return inner.trim() === '' ? '' : `${head}{${inner}}`;
  }
  if (head.trim().startsWith('@')) return `${head}{${body}}`;
  const selectors = selectorsOf(head).filter((selector) => classesOf(selector).every(isUsed));
  return selectors.length === 0 ? '' : `${selectors.join(',')}{${body}}`;
}

function classesOf(selector: string): string[] {
  return [...selector.replace(NO_DEMAND, '').matchAll(CLASS)].map((match) => (match.groups?.['name'] ?? '').replaceAll('\\', ''));
}

/** The parts between commas that stand in no bracket. */
function selectorsOf(head: string): string[] {
  const parts = [''];
  let depth = 0;
  for (const sign of head) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth -= 1;
    if (sign === ',' && depth === 0) parts.push('');
    else parts.push(`${parts.pop() ?? ''}${sign}`);
  }
  return parts;
}

function closingBrace(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
