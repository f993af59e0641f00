/** Finds facts that were typed into sentences although they live in data: phone numbers and local names. */
import { everyInline, everyRun } from '#domain/walk.ts';
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentProblem } from './content-error.ts';

/** 0 and nine or ten more digits however they are grouped, or the short numbers people know. */
const PHONE_IN_PROSE = /(?<![\d,.])(?:0(?:[\s-]?\d){9,10}|116\s?123|999|111|112|119|105|85258)(?![\d,]|\.\d)/;

export function checkProse(page: Page, site: Site): ContentProblem[] {
  return [page.standard, page.easyRead].flatMap((version) => {
    if (!version) return [];
    const problems: ContentProblem[] = [];
    const runs = [{ text: `${version.title}\n${version.summary}`, line: 2 }];
    for (const run of everyRun(version.blocks)) {
      const text = [...everyInline(run.inlines)].map((inline) => (inline.kind === 'text' ? inline.text : '\u0000')).join('');
      runs.push({ text, line: run.line });
    }
    for (const { text, line } of runs) {
      const message = explainPhone(text, site) ?? explainName(text, site);
      if (message) problems.push({ file: version.file, line, message });
    }
    return problems;
  });
}

function explainPhone(text: string, site: Site): string | undefined {
  const number = PHONE_IN_PROSE.exec(text)?.[0];
  if (!number) return undefined;
  const digits = number.replace(/\D/g, '');
  const owner = site.contacts.find((contact) => contact.phone?.replace(/\D/g, '') === digits || contact.text?.to === digits);
  const write = owner
    ? `Write \`<Phone of="${owner.id}" />\` instead`
    : 'Add it to content/contacts and write `<Phone of="..." />` instead';
  return `the phone number "${number}" is typed into a sentence. ${write}, so that it changes everywhere at once.`;
}

function explainName(text: string, site: Site): string | undefined {
  for (const [id, { name, easyName }] of Object.entries(site.area.names)) {
    const typed = [name, easyName].find((candidate) => candidate && /^[A-Z]/.test(candidate.replace(/^the /, '')) && text.includes(candidate));
    if (typed) return `"${typed}" is typed into a sentence. Write \`<Name of="${id}" />\` instead, so that another area can change it in one file.`;
  }
  return undefined;
}
