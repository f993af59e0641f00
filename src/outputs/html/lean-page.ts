/** Takes out of a built page what that page does not need: rules for parts it does not have, and leave for scripts of other pages. */
import { rulesInUse } from './rules-in-use.ts';

const STYLE = /(?<open><style\b[^>]*>)(?<css>[\s\S]*?)(?<close><\/style>)/g;
const SCRIPT = /<script\b(?<attributes>[^>]*)>(?<code>[\s\S]*?)<\/script>/g;
const CLASSES = /\sclass="(?<names>[^"]*)"/g;
const POLICY = /(?<open><meta http-equiv="content-security-policy" content=")(?<rules>[^"]*)"/;
const HASHES = / 'sha256-[^']*'/g;

const FILE = /\ssrc="(?<file>[^"]*)"/;
/** How a built script names another that it loads. */
const NEXT_FILE = /["'`]\.\/(?<name>[\w.-]+\.js)["'`]/g;

/** What a built page stands beside. */
export interface Beside {
  /** The SHA-256 of a text in base64, as a content security policy writes it. */
  hash: (text: string) => string;
  /** A script of the site by its address, like `/assets/form.js`. */
  readScript: (address: string) => string;
}

/** The same page with fewer bytes. The rules stay whose parts are on the page, or are named in a script that may add them. */
export function leanPage(html: string, { hash, readScript }: Beside): string {
  const scripts = [...html.matchAll(SCRIPT)].map(({ groups }) => ({
    file: FILE.exec(groups?.['attributes'] ?? '')?.groups?.['file'],
    code: groups?.['code'] ?? '',
  }));
  const source = (code: string) => ` 'sha256-${hash(code)}'`;
  const files = scripts.flatMap(({ file }) => (file === undefined ? [] : [file]));
  const isUsed = classTest(html, [...scripts.map(({ code }) => code), ...codeOfFiles(files, readScript)].join('\n'));
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

/** A class is used when an element has it, or when a script says its name. */
function classTest(html: string, code: string): (name: string) => boolean {
  const used = new Set([...html.matchAll(CLASSES)].flatMap(({ groups }) => (groups?.['names'] ?? '').split(/\s+/)));
  for (const word of code.split(/[^\w-]+/)) used.add(word);
  return (name) => used.has(name);
}

/** The scripts, and what they load in their turn. */
function codeOfFiles(files: readonly string[], readScript: Beside['readScript']): string[] {
  const code = new Map<string, string>();
  const waiting = [...files];
  for (const file of waiting) {
    if (code.has(file)) continue;
    const text = readScript(file);
    code.set(file, text);
    waiting.push(...[...text.matchAll(NEXT_FILE)].map(({ groups }) => file.replace(/[^/]*$/, groups?.['name'] ?? '')));
  }
  return [...code.values()];
}
