/** F1: a phone number, an email address, a time limit, a sum or a count lives once, in data, and pages refer to it. */
import { formOf } from '#domain/forms/page-of-form.ts';
import { everyRun } from '#domain/walk.ts';
import type { Inline } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentCheck, Finding, Material } from './content-check.ts';
import { saidIn } from './said-in.ts';
import { quoted, sentencesIn } from './sentences.ts';

/** Stands where data fills something in, so that the words around it are not joined. */
const FROM_DATA = '\uFFFC';

/** "One" is not among them: "one day" is mostly no limit. */
const COUNT =
  '(?:\\d+(?:[.,]\\d+)*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|fifty|sixty|ninety)';
/** Minutes are not among them: nothing on this site is due in minutes, and advice such as "five minutes outside" is no fact. */
const UNIT = '(?:hour|day|night|week|month|year)';

const PHONE = /(?<![\d.£,:/-])(?:\+44[\d ]{8,}|0\d{2,5}(?:[ -]?\d{2,6}){1,3}|(?:999|111|112|101))(?![\d,]|\.\d)/g;
const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const MONEY = /£ ?\d[\d,.]*\d|£ ?\d|\b\d[\d,.]* pounds?\b/g;
const PER_CENT = /\d+(?:\.\d+)? ?%|\b(?:\d+(?:\.\d+)?|\w+) per ?cent\b/gi;
const TIME = new RegExp(`\\b${COUNT}(?:[ -](?:working|full))?[ -]${UNIT}s?\\b(?! old\\b)`, 'gi');
/** A thousand and more. Four digits without a comma that begin with 19 or 20 are a year. */
const BIG = /(?<![\d.,£])(?:\d{1,3}(?:,\d{3})+|(?!(?:19|20)\d\d(?!\d))\d{4,})(?![\d]|\.\d)/g;

const IN_FORMS = 'Words of a form cannot refer to data. Say it without the number; who to ring is shown from the `contact` of the form.';
const IN_FIGURES = 'Write `<Figure id="..." />`, with its date and source in content/figures.';

const KINDS: readonly { pattern: RegExp; what: string; advice: (found: string, site: Site) => string }[] = [
  {
    pattern: PHONE,
    what: 'a phone number',
    advice: (found, site) => {
      const contact = site.contacts.find(({ phone }) => phone?.replaceAll(' ', '') === found.replaceAll(/[ -]/g, ''));
      return `Write \`<Phone of="${contact?.id ?? '...'}" />\`${contact ? '' : ', with the number in content/contacts'}.`;
    },
  },
  {
    pattern: EMAIL,
    what: 'an email address',
    advice: (found, site) => {
      const contact = site.contacts.find(({ email }) => email === found);
      return `Write \`<Contact id="${contact?.id ?? '...'}" />\` alone on a line${contact ? '' : ', with the address in content/contacts'}.`;
    },
  },
  { pattern: MONEY, what: 'a sum of money', advice: () => IN_FIGURES },
  { pattern: PER_CENT, what: 'a percentage', advice: () => IN_FIGURES },
  {
    pattern: TIME,
    what: 'a time',
    advice: (found, site) => {
      const limit = site.timeLimits.find(({ words, easyWords }) => words.includes(found) || easyWords.includes(found));
      return `If something is due in it, write \`<TimeLimit id="${limit?.id ?? '...'}" />\`${limit ? '' : ', with the words in content/time-limits'}.`;
    },
  },
  { pattern: BIG, what: 'a number', advice: () => IN_FIGURES },
];

export const factsFromData: ContentCheck = {
  code: 'F1',
  rule: 'Numbers that can go out of date live once, in data, with their source and the day they were checked.',
  run: (material) => [...inPages(material), ...inForms(material)],
};

function inPages(material: Material): Finding[] {
  return material.site.pages
    .filter((page) => formOf(page) === undefined)
    .flatMap(({ standard, easyRead }) =>
      [standard, ...(easyRead ? [easyRead] : [])].flatMap((version) => [
        ...look(version.title, version.file, material.lineOf(version.file, ['title']), material),
        ...look(version.summary, version.file, material.lineOf(version.file, ['summary']), material),
        ...[...everyRun(version.blocks)].flatMap((run) => look(typedWords(run.inlines), version.file, run.line, material)),
      ]),
    );
}

/** The words of the forms, and what all forms say when an answer cannot be used. */
function inForms(material: Material): Finding[] {
  const { forms, formWords } = material.site;
  const files = [
    ...forms.map((form) => ({ file: `content/forms/${form.id}.yaml`, content: form })),
    { file: 'content/form-words.yaml', content: formWords },
  ];
  return files.flatMap(({ file, content }) =>
    [...saidIn(content, 'words'), ...saidIn(content, 'easy')].flatMap(({ text, path }) =>
      look(text, file, material.lineOf(file, path), material, IN_FORMS),
    ),
  );
}

/** @param instead what to do where words cannot refer to data */
function look(text: string, file: string, line: number, { site }: Material, instead?: string): Finding[] {
  return sentencesIn(text).flatMap((sentence) => {
    // A question claims nothing: "What will change in the next six months?" Nor do words for somebody else to say.
    if (sentence.endsWith('?')) return [];
    let rest = sentence.replaceAll(/"[^"]*"|“[^”]*”/g, (speech) => speech.replaceAll(/\w/g, ' '));
    return KINDS.flatMap(({ pattern, what, advice }) =>
      [...rest.matchAll(pattern)].map(({ 0: found }): Finding => {
        rest = rest.replace(found, ' ');
        const message = `"${found}" is ${what} typed into the text, in ${quoted(sentence.replaceAll(FROM_DATA, '...'))} ${instead ?? advice(found, site)}`;
        return { code: 'F1', level: 'error', file, line, message };
      }),
    );
  });
}

/** What somebody typed, without what comes from data. The words of a link to a source are the name of the source. */
function typedWords(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.kind === 'text') return inline.text;
      if (inline.kind === 'source-link') return FROM_DATA;
      return 'children' in inline ? typedWords(inline.children) : FROM_DATA;
    })
    .join('');
}
