/** Reads everything in content/ once: files in, checked plain data out. The only way in. */
import type { z } from 'zod';
import { pageOfForm } from '#domain/forms/page-of-form.ts';
import { nearest } from '#domain/nearest.ts';
import { AreaFile } from '#schema/area.ts';
import { ContactFile } from '#schema/contact.ts';
import { FigureFile, TimeLimitFile, TimelineFile } from '#schema/fact.ts';
import { FeedbackFile } from '#schema/feedback.ts';
import { FormFile, FormWordsFile } from '#schema/form.ts';
import { FlowChartFile } from '#schema/flow-chart.ts';
import { InboxWordsFile } from '#schema/inbox-words.ts';
import { InterfaceFile } from '#schema/interface.ts';
import { KeepFile } from '#schema/keep.ts';
import { MenuFile, SynonymsFile } from '#schema/menu.ts';
import { EasyReadFrontmatter, type Page, StandardFrontmatter } from '#schema/page.ts';
import { PassphraseWordsFile } from '#schema/passphrase-words.ts';
import { type PictureSet, PhrasesFile, PictureSetFile, PicturesFile, SymbolApprovalsFile } from '#schema/picture.ts';
import type { Site } from '#schema/site.ts';
import { SourceFile } from '#schema/source.ts';
import { TeamsFile } from '#schema/team.ts';
import { WordFile } from '#schema/word.ts';
import { checkData, type LineOf } from './check-data.ts';
import { checkForms } from './check-forms.ts';
import { checkFlowCharts } from './check-flow-charts.ts';
import { checkPictureSets } from './check-picture-sets.ts';
import { checkProse } from './check-prose.ts';
import { checkReferences } from './check-references.ts';
import { checkTeams } from './check-teams.ts';
import { ContentError, type ContentProblem } from './content-error.ts';
import { readPage } from './read-page.ts';
import { readYaml } from './read-yaml.ts';

/** Content files by their path from the top of the project, like `content/area.yaml`. */
export type ContentFiles = ReadonlyMap<string, string>;

/**
 * @throws {ContentError} listing everything that must be mended
 */
export function readSite(files: ContentFiles): Site {
  const reader = new SiteReader(files);
  const timeline = reader.file('content/timeline.yaml', TimelineFile);
  const pictures = reader.file('content/pictures.yaml', PicturesFile);
  const synonyms = reader.file('content/synonyms.yaml', SynonymsFile);
  const area = reader.file('content/area.yaml', AreaFile);
  const feedback = reader.file('content/feedback.yaml', FeedbackFile);
  const keep = reader.file('content/keep.yaml', KeepFile);
  const menu = reader.file('content/menu.yaml', MenuFile);
  const phrases = reader.file('content/phrases.yaml', PhrasesFile);
  const approvals = reader.file('content/symbol-approvals.yaml', SymbolApprovalsFile);
  const interfaceWords = reader.file('content/interface.yaml', InterfaceFile);
  const inboxWords = reader.file('content/inbox-words.yaml', InboxWordsFile);
  const passphraseWords = reader.file('content/passphrase-words.yaml', PassphraseWordsFile);
  const contacts = reader.folder('content/contacts', ContactFile);
  const formWords = reader.file('content/form-words.yaml', FormWordsFile);
  const forms = reader.folder('content/forms', FormFile);
  const figures = reader.folder('content/figures', FigureFile);
  const flowCharts = reader.folder('content/flow-charts', FlowChartFile);
  const pictureSets = reader.folder('content/picture-sets', PictureSetFile);
  const sources = reader.folder('content/sources', SourceFile);
  const timeLimits = reader.folder('content/time-limits', TimeLimitFile);
  const teams = reader.file('content/teams.yaml', TeamsFile);
  const words = reader.folder('content/words', WordFile);
  const pages = reader.pages();
  reader.refuseUnread();
  if (
    reader.problems.length > 0 ||
    !timeline ||
    !pictures ||
    !synonyms ||
    !area ||
    !feedback ||
    !menu ||
    !keep ||
    !phrases ||
    !approvals ||
    !formWords ||
    !teams ||
    !inboxWords ||
    !passphraseWords ||
    !interfaceWords
  ) {
    throw new ContentError(reader.problems);
  }

  const site: Site = {
    area,
    contacts: contacts.sort((a, b) => a.order - b.order),
    feedback: feedback.entries,
    figures: figures.sort((a, b) => (a.order ?? 0) - (b.order ?? 0)),
    forms,
    formWords,
    flowCharts,
    inboxWords,
    interface: interfaceWords,
    keep: Object.entries(keep.keep).map(([id, entry]) => ({ id, ...entry })),
    menu,
    passphraseWords: passphraseWords.words,
    pages: [...pages, ...forms.map(pageOfForm)].sort((a, b) => a.path.localeCompare(b.path)),
    phrases,
    pictureSet: chosenSet(pictureSets, area.pictureSet),
    pictures: Object.entries(pictures.pictures).map(([id, picture]) => ({ id, ...picture })),
    sources,
    symbolApprovals: new Set(approvals.approved),
    synonyms: synonyms.synonyms,
    teams,
    timeLimits,
    timeline: timeline.events,
    words: words.sort((a, b) => a.term.localeCompare(b.term, 'en')),
  };
  const problems = [
    ...checkData(site, reader.lineOf),
    ...checkForms(site, reader.lineOf),
    ...checkTeams(site, reader.lineOf),
    ...checkFlowCharts(site, reader.lineOf),
    ...checkPictureSets(site, pictureSets, reader.lineOf),
    ...site.pages.flatMap((page) => [...checkReferences(page, site), ...checkProse(page, site, files)]),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  // Only now, because the checks say the line of an event or a comment by its place in the file.
  site.timeline.sort((a, b) => a.sort.localeCompare(b.sort));
  site.feedback.sort((a, b) => b.date.localeCompare(a.date));
  return site;
}

function chosenSet(sets: readonly PictureSet[], chosen: string | undefined): PictureSet | undefined {
  return sets.find((set) => set.id === chosen);
}

/** Read by the checks (src/checks), not by the site. */
const READ_ELSEWHERE = new Set(['content/everyday-words.yaml']);

/** What content/ is divided into. */
const FOLDERS = ['contacts', 'figures', 'flow-charts', 'forms', 'pages', 'picture-sets', 'sources', 'time-limits', 'words'];

/** The name of a file is the id that pages refer to, and the name of a folder of a page is its address. */
const GOOD_DATA_FILE = /^content\/[a-z-]+\/[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/;
const GOOD_PAGE_FILE = /^content\/pages(?:\/[a-z0-9]+(?:-[a-z0-9]+)*)+\/[a-z-]+\.mdx$/;

class SiteReader {
  readonly problems: ContentProblem[] = [];
  readonly #files: ContentFiles;
  readonly #lines = new Map<string, (path: readonly PropertyKey[]) => number>();

  constructor(files: ContentFiles) {
    this.#files = files;
  }

  readonly lineOf: LineOf = (file, path) => this.#lines.get(file)?.(path) ?? 1;

  file<Schema extends z.ZodType>(path: string, schema: Schema): z.infer<Schema> | undefined {
    const source = this.#files.get(path);
    if (source === undefined) {
      this.problems.push({
        file: path,
        line: 1,
        message: 'this file is missing. Put it back, or see content/README.md for what it holds.',
      });
      return undefined;
    }
    const read = readYaml(path, source, schema);
    this.problems.push(...read.problems);
    this.#lines.set(path, read.lineOf);
    return read.data;
  }

  folder<Schema extends z.ZodType>(folder: string, schema: Schema): (z.infer<Schema> & { id: string })[] {
    return [...this.#files.keys()]
      .filter((path) => path.startsWith(`${folder}/`))
      .sort()
      .flatMap((path) => {
        if (!GOOD_DATA_FILE.test(path)) {
          this.problems.push({
            file: path,
            line: 1,
            message: `${folder} holds files like \`nhs-111.yaml\` only: small letters, digits and hyphens, then \`.yaml\`. Rename this file or take it out.`,
          });
          return [];
        }
        const data = this.file(path, schema);
        const id = path.slice(folder.length + 1, -'.yaml'.length);
        return data ? [{ ...(data as object), id } as z.infer<Schema> & { id: string }] : [];
      });
  }

  /** A file in a misspelt folder would otherwise never be missed. What lies in a known folder has been judged there. */
  refuseUnread(): void {
    const read = [...this.#lines.keys()].filter((path) => !path.slice('content/'.length).includes('/'));
    for (const path of this.#files.keys()) {
      const [, folder = '', name = ''] = /^content\/(?:([^/]+)\/)?(.+)$/.exec(path) ?? [];
      if (this.#lines.has(path) || FOLDERS.includes(folder) || READ_ELSEWHERE.has(path)) continue;
      const meant = folder
        ? nearest(folder, FOLDERS)
        : nearest(
            name,
            read.map((known) => known.slice('content/'.length)),
          );
      const hint = meant ? `Did you mean \`content/${meant}${folder ? `/${name}` : ''}\`?` : 'See content/README.md for what is where.';
      this.problems.push({ file: path, line: 1, message: `nothing on the site reads this file. ${hint}` });
    }
  }

  pages(): Page[] {
    const paths = [...this.#files.keys()].filter((path) => path.startsWith('content/pages/'));
    const known = /^content\/pages\/(?<folder>.+)\/(?:standard|easy-read)\.mdx$/;
    for (const path of paths.filter((path) => !known.test(path))) {
      this.problems.push({
        file: path,
        line: 1,
        message: 'a folder of a page holds `standard.mdx` and `easy-read.mdx` only. Rename this file or take it out.',
      });
    }
    for (const path of paths.filter((path) => known.test(path) && !GOOD_PAGE_FILE.test(path))) {
      this.problems.push({
        file: path,
        line: 1,
        message: 'the name of a folder of a page is its address. Use small letters, digits and hyphens only, like `good-health-care`.',
      });
    }
    const folders = new Set(paths.flatMap((path) => known.exec(path)?.groups?.['folder'] ?? []));
    return [...folders].sort((a, b) => addressOf(a).localeCompare(addressOf(b))).flatMap((folder) => this.#page(folder) ?? []);
  }

  #page(folder: string): Page | undefined {
    const standardFile = `content/pages/${folder}/standard.mdx`;
    const easyFile = `content/pages/${folder}/easy-read.mdx`;
    const standardSource = this.#files.get(standardFile);
    const easySource = this.#files.get(easyFile);
    if (standardSource === undefined) {
      this.problems.push({ file: easyFile, line: 1, message: 'this page has no `standard.mdx` beside it. Write both versions of a page.' });
      return undefined;
    }
    const standard = readPage(standardFile, standardSource, StandardFrontmatter, 'standard');
    this.problems.push(...standard.problems);
    this.#lines.set(standardFile, standard.lineOf);
    if (easySource === undefined) {
      if (standard.version && !standard.version.easyReadAt) {
        this.problems.push({
          file: standardFile,
          line: 1,
          message: 'this page has no `easy-read.mdx` beside it. Write it, or name the page that stands in for it with `easyReadAt`.',
        });
      }
      return standard.version && { path: addressOf(folder), standard: standard.version, easyRead: undefined };
    }
    const easyRead = readPage(easyFile, easySource, EasyReadFrontmatter, 'easy-read');
    this.problems.push(...easyRead.problems);
    this.#lines.set(easyFile, easyRead.lineOf);
    if (!standard.version || !easyRead.version) return undefined;
    return { path: addressOf(folder), standard: standard.version, easyRead: easyRead.version };
  }
}

/** The home page lives in the folder `home` and has no address of its own. */
function addressOf(folder: string): string {
  return folder === 'home' ? '' : folder;
}
