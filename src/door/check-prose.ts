/** Finds facts that were typed into sentences although they live in data: phone numbers and local names. */
import { everyInline, everyRun } from '#domain/walk.ts';
import type { Contact } from '#schema/contact.ts';
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentProblem } from './content-error.ts';

/** What may stand between two digits of a number: `(01223) 123-456`. */
const GAP = '[\\s()-]{0,2}';
/** Not part of a longer number, like 1,999 or 999.5. */
const ALONE = { before: '(?<!\\d|\\d[.,])', after: '(?!\\d|[.,]\\d)' };
/** 0 or +44 and nine to eleven more digits however they are grouped, or the short numbers people know. */
const PHONE_IN_PROSE = new RegExp(
  `${ALONE.before}(?:\\(?(?:\\+44|0)(?:${GAP}\\d){9,11}|116${GAP}123|999|111|112|119|105|85258)${ALONE.after}`,
);

/** What was found, in the words it was typed in, and the sentence that says so. */
interface Typed {
  words: string;
  message: string;
}

/** @param files the text of the pages, to say the line */
export function checkProse(page: Page, site: Site, files: ReadonlyMap<string, string>): ContentProblem[] {
  return [page.standard, page.easyRead].flatMap((version) => {
    if (!version) return [];
    const problems: ContentProblem[] = [];
    const runs = [version.title, version.summary].map((text) => ({ text, line: 2 }));
    for (const run of everyRun(version.blocks)) {
      const text = [...everyInline(run.inlines)].map((inline) => (inline.kind === 'text' ? inline.text : '\u0000')).join('');
      runs.push({ text, line: run.line });
    }
    for (const { text, line } of runs) {
      const typed = findTyped(text, site);
      if (typed)
        problems.push({ file: version.file, line: lineOf(typed.words, files.get(version.file) ?? '', line), message: typed.message });
    }
    return problems;
  });
}

/** A phone number or a local name in a text; undefined when there is none. */
export function findTyped(text: string, site: Site): Typed | undefined {
  return findPhone(text, site) ?? findName(text, site);
}

function findPhone(text: string, site: Site): Typed | undefined {
  const owner = site.contacts.find((contact) => findNumber(text, contact));
  const words = owner ? findNumber(text, owner) : PHONE_IN_PROSE.exec(text)?.[0];
  if (!words) return undefined;
  const write = owner?.phone
    ? `Write \`<Phone of="${owner.id}" />\` instead`
    : owner
      ? `Put \`<Contact id="${owner.id}" />\` alone on a line instead`
      : 'Add it to content/contacts and write `<Phone of="..." />` instead';
  return { words, message: `the phone number "${words}" is typed into a sentence. ${write}, so that it changes everywhere at once.` };
}

/** The number of a contact, however it is grouped. */
function findNumber(text: string, contact: Contact): string | undefined {
  const numbers = [contact.phone, contact.text?.to].flatMap((number) => number?.replace(/\D/g, '') ?? []);
  return numbers.flatMap((digits) => new RegExp(`${ALONE.before}${[...digits].join(GAP)}${ALONE.after}`).exec(text)?.[0] ?? [])[0];
}

/** The longest name that is there: "Fenshire County Council" is not "Fenshire". */
function findName(text: string, site: Site): Typed | undefined {
  const names = Object.entries(site.area.names)
    .flatMap(([id, { name, easyName }]) => [name, easyName ?? name].map((words) => ({ id, words: words.replace(/^the /, '') })))
    .filter(({ words }) => /^[A-Z]/.test(words))
    .sort((a, b) => b.words.length - a.words.length);
  const typed = names.find(({ words }) => text.includes(words));
  if (!typed) return undefined;
  const message = `"${typed.words}" is typed into a sentence. Write \`<Name of="${typed.id}" />\` instead, so that another area can change it in one file.`;
  return { words: typed.words, message };
}

/** The first line from this one on that holds the words; this one, when they are spread over two lines. */
function lineOf(words: string, source: string, from: number): number {
  const after = source
    .split('\n')
    .slice(from - 1)
    .findIndex((line) => line.includes(words));
  return after === -1 ? from : from + after;
}
