/** A small site that breaks no rule, and room for one sample that may. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Material } from '#checks/content-check.ts';
import { everydayWords } from '#checks/everyday-words.ts';
import { readPage } from '#door/read-page.ts';
import { readYaml } from '#door/read-yaml.ts';
import type { Contact } from '#schema/contact.ts';
import type { TimelineEvent } from '#schema/fact.ts';
import { FORM_ERRORS, FormFile, type FormWords } from '#schema/form.ts';
import { InboxWordsFile } from '#schema/inbox-words.ts';
import { type Interface, InterfaceFile } from '#schema/interface.ts';
import { type EasyReadVersion, EasyReadFrontmatter, type StandardVersion } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { Word } from '#schema/word.ts';

/** No check reads them, so they are the real ones. */
const INBOX_WORDS = InboxWordsFile.parse(parse(readFileSync('content/inbox-words.yaml', 'utf8')));

const FACTS = `---
title: Your review
summary: A meeting about your care.
picture: review
checkedOn: 2026-11-22
reviewBy: 2027-05-22
checkedWith: not yet
---
`;
const GOOD_PAGE = `${FACTS}
<Point picture="review">
This page is about your **review**.
A review is a meeting about your care.
</Point>

<Contact id="sample" />
`;

/** What a sample of data replaces, by the first key of its in.yaml. */
const SampleData = z.strictObject({
  contact: z.record(z.string(), z.unknown()).optional(),
  word: z.record(z.string(), z.unknown()).optional(),
  picture: z.strictObject({ meaning: z.string() }).optional(),
  interface: z.record(z.string(), z.string()).optional(),
  form: FormFile.optional(),
  formWords: z.record(z.string(), z.string()).optional(),
  timeline: z.array(z.string()).optional(),
});

/**
 * The sample of a folder inside the small site.
 *
 * @param folder holds in.mdx (an easy-read page; its facts may be left out), standard.mdx (the text of its standard page), in.yaml (data),
 *   in.css or in.html
 */
export function sampleMaterial(folder?: string): Material {
  const read = (name: string) => (folder && existsSync(join(folder, name)) ? readFileSync(join(folder, name), 'utf8') : undefined);
  const mdx = read('in.mdx');
  const page = readEasyPage(mdx ?? GOOD_PAGE);
  const data = readYaml('in.yaml', read('in.yaml') ?? '', SampleData);
  if (data.problems.length > 0) throw new Error(JSON.stringify(data.problems));
  const css = read('in.css');
  const html = read('in.html');
  return {
    site: sampleSite(page.version, readBlocksOfStandard(read('standard.mdx') ?? ''), data.data ?? {}),
    everydayWords: everydayWords({
      additions: [{ words: ['autistic', 'disability', 'NHS', 'support', 'example'], why: 'Samples use them.' }],
    }),
    lineOf: (file, path) => (file === page.version.file ? page.lineOf(path) : lineInSample(data.lineOf, file, path)),
    styles: new Map(css === undefined ? [] : ['src/styles/blocks.css', 'src/styles/tokens.css'].map((file) => [file, css])),
    built: html === undefined ? undefined : new Map([['dist/easy-read/in/index.html', html]]),
  };
}

/** Lines count from the first line of the sample, whether its facts are written or not. */
function readEasyPage(source: string) {
  const hasFacts = source.startsWith('---');
  const read = readPage('in.mdx', hasFacts ? source : `${FACTS}${source}`, EasyReadFrontmatter, 'easy-read');
  if (!read.version) throw new Error(JSON.stringify(read.problems));
  const extra = hasFacts ? 0 : FACTS.split('\n').length - 1;
  return { version: withLinesMoved(read.version, -extra), lineOf: (path: readonly PropertyKey[]) => (hasFacts ? read.lineOf(path) : 1) };
}

function withLinesMoved<Value>(value: Value, by: number): Value {
  return JSON.parse(JSON.stringify(value), (key, inner: unknown) =>
    key === 'line' && typeof inner === 'number' ? inner + by : inner,
  ) as Value;
}

/** A sample of data stands in one file, under the name of its kind. */
function lineInSample(lineOf: (path: readonly PropertyKey[]) => number, file: string, path: readonly PropertyKey[]): number {
  if (file === 'content/form-words.yaml') return lineOf(['formWords', path[1] ?? '']);
  const kind = /content\/(?<kind>contact|form|word|picture|interface|timeline)/.exec(file)?.groups?.['kind'] ?? '';
  return lineOf([kind, ...(kind === 'timeline' || kind === 'picture' ? path.slice(-1) : path)]);
}

function readBlocksOfStandard(source: string): StandardVersion['blocks'] {
  const read = readPage('standard.mdx', `${FACTS}${source}`, EasyReadFrontmatter, 'standard');
  if (!read.version) throw new Error(JSON.stringify(read.problems));
  return withLinesMoved(read.version, -(FACTS.split('\n').length - 1)).blocks;
}

function sampleSite(easyRead: EasyReadVersion, blocks: StandardVersion['blocks'], data: z.infer<typeof SampleData>): Site {
  const standard: StandardVersion = {
    title: 'Your review',
    summary: 'A meeting about care.',
    for: ['everyone'],
    picture: 'review',
    sources: [],
    checkedOn: '2026-11-22',
    reviewBy: '2027-05-22',
    file: 'standard.mdx',
    blocks,
  };
  return {
    area: {
      name: 'Sampleshire',
      siteName: 'Homes Not Hospitals',
      address: 'https://example.org',
      language: 'en-GB',
      names: {
        'key-worker-service': {
          name: 'the Sampleshire Key Worker Collaborative',
          easyName: 'the key worker team',
          source: 'sample',
          checkedOn: '2026-11-22',
          confidence: 'confirmed',
        },
      },
    },
    contacts: [sampleContact(data.contact), ...OTHER_CONTACTS],
    feedback: [],
    figures: [
      {
        id: 'people',
        value: 2045,
        unit: 'people',
        words: '2,045 people',
        easyWords: 'About 2 thousand people',
        what: 'people',
        asOf: 'March 2024',
        confidence: 'confirmed',
        sources: [],
        checkedOn: '2026-11-22',
      },
    ],
    forms: data.form ? [{ id: 'sample', ...data.form }] : [],
    formWords: sampleFormWords(data.formWords),
    flowCharts: [{ id: 'sample', title: 'A sample', steps: [{ id: 'report', words: 'The report comes {report}.' }] }],
    inboxWords: INBOX_WORDS,
    interface: sampleInterface(data.interface),
    keep: [{ id: 'say-no', kind: 'choice', what: 'You can say no to the review.' }],
    menu: { main: [], all: [], easy: [], easyFoot: [] },
    pages: [{ path: 'sample', standard, easyRead }],
    passphraseWords: [],
    phrases: { phrases: [], never: [], notAfter: [], homographs: [] },
    pictureSet: undefined,
    symbolApprovals: new Set(),
    pictures: data.picture ? [{ id: 'sample', word: 'sample', from: 'own', ...data.picture }] : [],
    sources: [],
    synonyms: [],
    teams: { teams: [], keepAfterClosing: { days: 30, why: 'The team has its own records.' } },
    timeLimits: [
      {
        id: 'report',
        what: 'The report',
        words: 'within 14 days',
        easyWords: 'in 2 weeks',
        for: 'everyone',
        kind: 'policy',
        confidence: 'confirmed',
        sources: [],
        checkedOn: '2026-11-22',
      },
    ],
    timeline: [sampleEvent(data.timeline)],
    words: [...(data.word ? [{ ...word('sample', ['sample word']), ...data.word }] : []), ...WORDS],
  };
}

function sampleContact(fields: Record<string, unknown> | undefined): Contact {
  const bare: Contact = {
    id: 'sample',
    name: 'Sample Line',
    group: 'local',
    order: 10,
    whatFor: 'Questions.',
    easyWhatFor: 'They listen to you.',
    whoFor: 'Everyone',
    picture: 'phone',
    confidence: 'confirmed',
    sources: [],
    checkedOn: '2026-11-22',
  };
  return { ...bare, ...(fields ?? { phone: '01234 567 890', hours: 'Monday to Friday, 9am to 5pm' }) };
}

const OTHER_CONTACTS: Contact[] = [
  { ...sampleContact({ phone: '999', easyHours: 'Day and night' }), id: 'emergency-services', name: 'Emergency services', group: 'urgent' },
];

function sampleEvent(easyText: string[] | undefined): TimelineEvent {
  return {
    date: 'May 2011',
    sort: '2011-05-31',
    title: 'A film',
    text: 'A film.',
    easyText: easyText ?? ['A film showed what happened.'],
    picture: 'newspaper',
    sources: [],
    checkedOn: '2026-11-22',
  };
}

function sampleInterface(words: Record<string, string> | undefined): Interface {
  const said = Object.keys(InterfaceFile.shape).map((key) => [key, { words: 'Menu', easy: words?.[key] ?? 'Word list' }]);
  const waysToRead = { words: 'Ways to read this page', easy: 'Ways to read this page' };
  return { ...(Object.fromEntries(said) as Interface), waysToRead };
}

function sampleFormWords(words: Record<string, string> | undefined): FormWords {
  const said = FORM_ERRORS.map((error) => [error, { words: 'Write it.', easy: words?.[error] ?? 'Write it.' }]);
  return { errors: Object.fromEntries(said) as FormWords['errors'] };
}

function word(id: string, forms: string[]): Word {
  return { id, term: forms[0] ?? id, forms, means: 'Something.', easyMeans: 'It is a good thing.', sources: [], checkedOn: '2026-11-22' };
}

const WORDS: Word[] = [
  word('advocate', ['advocate', 'advocates']),
  word('consent', ['consent']),
  word('ehc-plan', ['EHC plan']),
  word('learning-disability', ['learning disability']),
  word('reasonable-adjustments', ['reasonable adjustments']),
  word('review', ['review', 'reviews']),
  word('sendiass', ['SENDIASS']),
];
