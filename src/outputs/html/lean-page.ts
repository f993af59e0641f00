/** Takes out of a built page what that page does not need: rules for parts it does not have, and leave for scripts of other pages. */
import { rulesInUse } from './rules-in-use.ts';

const STYLE = /(?<open><style\b[^>]*>)(?<css>[\s\S]*?)(?<close><\/style>)/g;
const SCRIPT = /<script\b(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g;
const CLASSES = /\sclass="(?<names>[^"]*)"/g;
const POLICY = /(?<open><meta http-equiv="content-security-policy" content=")(?<rules>[^"]*)"/;
const HASHES = / 'sha256-[^']*'/g;

/**
 * The same page with fewer bytes. A page that loads a script from a file stays as it is: that script may add parts of its own.
 *
 * @param hash the SHA-256 of a text in base64, as a content security policy writes it
 */
export function leanPage(html: string, hash: (text: string) => string): string {
  const scripts = [...html.matchAll(SCRIPT)].map(({ groups }) => ({
    attributes: groups?.['attributes'] ?? '',
    code: groups?.['code'] ?? '',
  }));
  if (scripts.some(({ attributes, code }) => /\ssrc=/.test(attributes) || /\bimport\b/.test(code))) return html;

  const source = (code: string) => ` 'sha256-${hash(code)}'`;
  const isUsed = classTest(html, scripts.map(({ code }) => code).join('\n'));
  const styles: string[] = [];
  const lean = html.replace(STYLE, (_all, open: string, css: string, close: string) => {
    const rules = rulesInUse(css, isUsed);
    styles.push(source(rules));
    return `${open}${rules}${close}`;
  });
  const onPage = new Set(scripts.map(({ code }) => source(code)));
  return lean.replace(POLICY, (_all, open: string, rules: string) => {
    const fewer = rules.replace(HASHES, (allowed) => (onPage.has(allowed) ? allowed : ''));
    return `${open}${fewer.replace("style-src 'self'", `style-src 'self'${styles.join('')}`)}"`;
  });
}

/** A class is used when an element has it, or when a script on the page says its name. */
function classTest(html: string, code: string): (name: string) => boolean {
  const onElements = new Set([...html.matchAll(CLASSES)].flatMap(({ groups }) => (groups?.['names'] ?? '').split(/\s+/)));
  return (name) => onElements.has(name) || code.includes(name);
}
