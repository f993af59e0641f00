/** Every piece of easy read on the site, from pages and from data, so that each check need not know where words live. */
import { formOf } from '#domain/forms/page-of-form.ts';
import { textOf } from '#domain/text-of.ts';
import { everyRun } from '#domain/walk.ts';
import type { EasyReadVersion } from '#schema/page.ts';
import type { ContentCheck, Finding, Level, Material } from './content-check.ts';
import { saidIn } from './said-in.ts';
import { sentencesIn } from './sentences.ts';

export interface EasyText {
  text: string;
  file: string;
  line: number;
  /** A point is read in sentences; a label stands alone: headings, titles, names, buttons. */
  kind: 'point' | 'label' | 'data';
}

/** What a check has to say about one sentence. */
export interface Remark {
  level: Level;
  message: string;
}

/** A check that looks at one sentence at a time, wherever it stands. */
export function sentenceCheck(code: string, rule: string, look: (sentence: string, material: Material) => readonly Remark[]): ContentCheck {
  const run = (material: Material): Finding[] =>
    easyTexts(material).flatMap(({ text, file, line }) =>
      sentencesIn(text).flatMap((sentence) => look(sentence, material).map((remark) => ({ code, file, line, ...remark }))),
    );
  return { code, rule, run };
}

/** Pages first, in the order of their addresses; then data. */
export function easyTexts(material: Material): EasyText[] {
  return [...easyPages(material).flatMap((page) => textsOfPage(page, material)), ...textsOfData(material)];
}

/** The easy-read versions that are written as pages; some pages borrow that of another, and forms are no text to read. */
export function easyPages(material: Material): EasyReadVersion[] {
  return material.site.pages.filter((page) => formOf(page) === undefined).flatMap((page) => page.easyRead ?? []);
}

export function textsOfPage(page: EasyReadVersion, { site, lineOf }: Material): EasyText[] {
  const { file } = page;
  return [
    { text: page.title, file, line: lineOf(file, ['title']), kind: 'label' },
    { text: page.summary, file, line: lineOf(file, ['summary']), kind: 'label' },
    ...[...everyRun(page.blocks)].map((run): EasyText => {
      const text = textOf(run.inlines, site, 'easy-read');
      return { text, file, line: run.line, kind: run.where === 'point' ? 'point' : 'label' };
    }),
  ];
}

function textsOfData(material: Material): EasyText[] {
  const { site, lineOf } = material;
  const said = (file: string, path: readonly PropertyKey[], text: string | undefined): EasyText[] =>
    text === undefined ? [] : [{ text, file, line: lineOf(file, path), kind: 'data' }];
  return [
    ...site.contacts.flatMap((contact) => {
      const file = `content/contacts/${contact.id}.yaml`;
      return [
        ...said(file, ['easyName'], contact.easyName),
        ...said(file, ['easyWhatFor'], contact.easyWhatFor),
        ...said(file, ['easyUrgentWhen'], contact.easyUrgentWhen),
        // Without easy hours, the easy page shows the plain ones.
        ...(contact.easyHours ? said(file, ['easyHours'], contact.easyHours) : said(file, ['hours'], contact.hours)),
        ...said(file, ['easyNote'], contact.easyNote),
      ];
    }),
    ...site.words.flatMap((word) => said(`content/words/${word.id}.yaml`, ['easyMeans'], word.easyMeans)),
    ...site.figures.flatMap((figure) => said(`content/figures/${figure.id}.yaml`, ['easyWords'], figure.easyWords)),
    ...site.timeLimits.flatMap((limit) => said(`content/time-limits/${limit.id}.yaml`, ['easyWords'], limit.easyWords)),
    ...Object.entries(site.area.names).flatMap(([id, name]) => said('content/area.yaml', ['names', id, 'easyName'], name.easyName)),
    ...site.timeline.flatMap((event, index) =>
      event.easyText.flatMap((text, line) => said('content/timeline.yaml', ['events', index, 'easyText', line], text)),
    ),
    ...site.pictures.flatMap(({ id, meaning }) => said('content/pictures.yaml', ['pictures', id, 'meaning'], meaning)),
    ...site.feedback.flatMap((entry, index) =>
      (['easySaid', 'easyDid'] as const).flatMap((key) =>
        entry[key].flatMap((text, line) => said('content/feedback.yaml', ['entries', index, key, line], text)),
      ),
    ),
    ...(['easy', 'easyFoot'] as const).flatMap((menu) =>
      site.menu[menu].flatMap((entry, index) => said('content/menu.yaml', [menu, index, 'label'], entry.label)),
    ),
    ...Object.entries(site.interface).flatMap(([key, { easy }]) => said('content/interface.yaml', [key, 'easy'], withSamples(easy))),
    ...site.forms.flatMap((form) =>
      saidIn(form, 'easy').map(({ text, path }): EasyText => {
        const file = `content/forms/${form.id}.yaml`;
        return { text, file, line: lineOf(file, path), kind: isLabel(path.slice(0, -1)) ? 'label' : 'data' };
      }),
    ),
    ...Object.entries(site.formWords.errors).flatMap(([error, { easy }]) =>
      said('content/form-words.yaml', ['errors', error, 'easy'], withSamples(easy)),
    ),
  ];
}

/** Titles, choices and the name of one in a group stand alone; everything else in a form is read in sentences. */
function isLabel(path: readonly PropertyKey[]): boolean {
  const [last, before] = [path.at(-1), path.at(-2)];
  return last === 'title' || last === 'each' || before === 'choices';
}

/** The words of the interface with something in the places that are filled in later. */
function withSamples(words: string): string {
  return words.replace(/\{(?:count|number|most)\}/g, '2').replace(/\{\w+\}/g, 'word');
}
