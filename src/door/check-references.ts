/** Checks that every id on a page points to something that exists. */
import { nearest } from '#domain/nearest.ts';
import { pictureAnchor, picturesIn } from '#domain/picture-list.ts';
import { everyBlock, everyInline, everyRun } from '#domain/walk.ts';
import type { Block, Inline, Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import type { ContentProblem } from './content-error.ts';

/** The ids of each kind that exist. */
export interface Known {
  contact: readonly string[];
  figure: readonly string[];
  flowChart: readonly string[];
  keep: readonly string[];
  name: readonly string[];
  page: readonly string[];
  picture: readonly string[];
  series: readonly string[];
  source: readonly string[];
  timeLimit: readonly string[];
  word: readonly string[];
}

/** How to say what an id of each kind is, and where its file lives. */
const KINDS: Record<keyof Known, { what: string; where: (id: string) => string }> = {
  contact: { what: 'contact', where: (id) => `content/contacts/${id}.yaml` },
  figure: { what: 'figure', where: (id) => `content/figures/${id}.yaml` },
  flowChart: { what: 'flow chart', where: (id) => `content/flow-charts/${id}.yaml` },
  keep: { what: 'promise', where: () => 'content/keep.yaml' },
  name: { what: 'name', where: () => 'content/area.yaml' },
  page: { what: 'page', where: (id) => `content/pages/${id}/` },
  picture: { what: 'picture', where: () => 'content/pictures.yaml' },
  series: { what: 'series of figures', where: () => 'the `series` of the files in content/figures' },
  source: { what: 'source', where: (id) => `content/sources/${id}.yaml` },
  timeLimit: { what: 'time limit', where: (id) => `content/time-limits/${id}.yaml` },
  word: { what: 'word', where: (id) => `content/words/${id}.yaml` },
};

export function knownIds(site: Site): Known {
  const ids = (entries: readonly { id: string }[]) => entries.map((entry) => entry.id);
  return {
    contact: ids(site.contacts),
    figure: ids(site.figures),
    flowChart: ids(site.flowCharts),
    keep: ids(site.keep),
    name: Object.keys(site.area.names),
    page: site.pages.map((page) => (page.path === '' ? 'home' : page.path)),
    picture: ids(site.pictures),
    series: site.figures.flatMap((figure) => figure.series ?? []),
    source: ids(site.sources),
    timeLimit: ids(site.timeLimits),
    word: ids(site.words),
  };
}

/** @returns a sentence when the id is not known, with the nearest one that is */
export function explainUnknown(kind: keyof Known, id: string, known: Known): string | undefined {
  if (known[kind].includes(id)) return undefined;
  const meant = nearest(id, known[kind]);
  const { what, where } = KINDS[kind];
  return `there is no ${what} \`${id}\`. ${meant ? `Did you mean \`${meant}\`?` : `Add it to ${where(id)}, or use one that is there.`}`;
}

export function checkReferences(page: Page, site: Site): ContentProblem[] {
  const known = knownIds(site);
  return [page.standard, page.easyRead].flatMap((version) => {
    if (!version) return [];
    const problems: ContentProblem[] = [];
    const say = (line: number, message: string | undefined) => {
      if (message) problems.push({ file: version.file, line, message });
    };
    for (const block of everyBlock(version.blocks))
      for (const [kind, id, line] of idsOfBlock(block)) say(line, explainUnknown(kind, id, known));
    for (const run of everyRun(version.blocks)) {
      for (const inline of everyInline(run.inlines)) {
        for (const [kind, id, line] of idsOfInline(inline)) say(line, explainUnknown(kind, id, known));
        if (inline.kind === 'phone') say(inline.line, explainNoPhone(inline.contact, site));
        if (inline.kind === 'link') say(inline.line, explainLink(inline.to, page, version === page.easyRead, site, known));
      }
    }
    return problems;
  });
}

type Pointer = [kind: keyof Known, id: string, line: number];

function idsOfBlock(block: Block): Pointer[] {
  switch (block.kind) {
    case 'point':
      return [['picture', block.picture, block.line]];
    case 'contact':
      return [['contact', block.contact, block.line]];
    case 'time-limit':
      return [['timeLimit', block.timeLimit, block.line]];
    case 'chart':
      return [['series', block.series, block.line]];
    case 'flow-chart':
      return [['flowChart', block.chart, block.line]];
    case 'quotation':
      return [['source', block.source, block.line]];
    case 'sheet':
      return block.boxes.flatMap(({ picture, line }): Pointer[] => (picture ? [['picture', picture, line]] : []));
    case 'checked':
      return block.section === undefined ? [] : [['page', block.section, block.line]];
    case 'cards':
      return block.cards.map((card) => ['page', card.page, card.line]);
    default:
      return [];
  }
}

function idsOfInline(inline: Inline): Pointer[] {
  switch (inline.kind) {
    case 'word':
      return [['word', inline.word, inline.line]];
    case 'source-link':
      return [['source', inline.source, inline.line]];
    case 'phone':
      return [['contact', inline.contact, inline.line]];
    case 'name':
      return [['name', inline.name, inline.line]];
    case 'figure':
      return [['figure', inline.figure, inline.line]];
    case 'time-limit-words':
      return [['timeLimit', inline.timeLimit, inline.line]];
    case 'keep':
      return [['keep', inline.keep, inline.line]];
    case 'symbol':
      return inline.picture === undefined ? [] : [['picture', inline.picture, inline.line]];
    default:
      return [];
  }
}

function explainNoPhone(id: string, site: Site): string | undefined {
  const contact = site.contacts.find((candidate) => candidate.id === id);
  if (!contact || contact.phone) return undefined;
  return `the contact \`${id}\` has no phone number. Write \`<Contact id="${id}" />\` alone on a line to show how to reach it.`;
}

/** A link keeps the style of its page, so in easy read the heading must be one of the easy-read version. */
function explainLink(to: string, from: Page, isEasy: boolean, site: Site, known: Known): string | undefined {
  const [path = '', fragment] = to.split('#');
  const isHere = to.startsWith('#');
  const target = isHere ? from : site.pages.find((page) => page.path === (path === 'home' ? '' : path));
  if (!target) return explainUnknown('page', path, known);
  if (fragment === undefined) return undefined;
  const standIn = isEasy && !target.easyRead ? site.pages.find((page) => page.path === target.standard.easyReadAt) : undefined;
  const version = isEasy ? (target.easyRead ?? standIn?.easyRead ?? target.standard) : target.standard;
  const headings = [...everyBlock(version.blocks)].flatMap((block) => (block.kind === 'heading' ? [block.id] : []));
  if (headings.includes(fragment)) return undefined;
  const listed = version.blocks.flatMap((block) => (block.kind === 'picture-list' ? picturesIn(block, site) : []));
  if (listed.some((picture) => fragment === pictureAnchor(picture))) return undefined;
  if (known.word.includes(fragment) && version.blocks.some((block) => block.kind === 'word-list')) return undefined;
  const where = isHere ? 'this page' : `the page \`${path || 'home'}\``;
  const choices =
    headings.length > 0
      ? `Its headings are: ${headings.map((id) => `#${id}`).join(', ')}.`
      : 'It has no headings: take the # and what follows out.';
  return `${where}${isEasy && !isHere ? ', in easy read,' : ''} has no heading \`#${fragment}\`. ${choices}`;
}
