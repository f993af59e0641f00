/** What the search of one style knows before anybody types: its pages, the word list, and what people type instead. */
import { addressOfPage, ancestorsOf, pageAt } from '#domain/address.ts';
import { plainId } from '#domain/plain-id.ts';
import { textOf } from '#domain/text-of.ts';
import { stylesOf, versionOf, voiceOf } from '#domain/version.ts';
import { pictureAddress } from '#domain/picture-address.ts';
import { everyBlock } from '#domain/walk.ts';
import type { Page } from '#schema/page.ts';
import type { Site, Style } from '#schema/site.ts';
import type { Word } from '#schema/word.ts';

export interface SearchIndex {
  entries: SearchEntry[];
  /** What people type, and each of the things they may mean by it. */
  synonyms: { say: string[]; mean: string[] }[];
}

/** One answer that can be given, in the voice of the style. */
export interface SearchEntry {
  /** The path of a page (`''` is home), or of a word as `word-list#advocate`. */
  path: string;
  kind: 'page' | 'word';
  /** Where it is in this style: an address without its host. */
  address: string;
  title: string;
  /** The title of the page it belongs to; missing where that is the home page. */
  section?: string;
  /** The summary of a page, or what a word means. */
  sentence: string;
  /** The address of a picture; only in the styles that show one. */
  picture?: string;
  /** Its headings. The id is left out where it follows from the words (`plainId`), which makes the index a fifth smaller. */
  headings: { id?: string; words: string }[];
  /** What people type to find it, besides its title and headings: its search words, and the contacts it lists. */
  names: string[];
  /** Where the same page is in the other styles. */
  alsoIn: { style: Style; address: string }[];
}

/** Pages that answer a question of the moment and hold nothing of their own. */
const NOT_SEARCHED = new Set(['search', 'not-found', 'a-to-z']);

export function searchIndex(site: Site, style: Style): SearchIndex {
  const pages = site.pages.filter((page) => !NOT_SEARCHED.has(page.path) && stylesOf(page).includes(style));
  return {
    entries: [...pages.map((page) => pageEntry(site, page, style)), ...site.words.map((word) => wordEntry(site, word, style))],
    synonyms: site.synonyms.map(({ say, mean }) => ({ say, mean: mean.split(',').map((one) => one.trim()) })),
  };
}

function pageEntry(site: Site, page: Page, style: Style): SearchEntry {
  const voice = voiceOf(style);
  const version = versionOf(page, style);
  const section = ancestorsOf(site, page)
    .filter((above) => above.path !== '')
    .at(-1);
  const blocks = [...everyBlock(version.blocks)];
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' ? [headingEntry(block.id, textOf(block.children, site, voice))] : [],
  );
  const listed = site.contacts.filter((contact) => blocks.some((block) => block.kind === 'contacts' && block.group === contact.group));
  return {
    path: page.path,
    kind: 'page',
    address: addressOfPage(page, style),
    title: version.title,
    ...(section && { section: versionOf(section, style).title }),
    sentence: version.summary,
    ...(voice === 'easy-read' && { picture: pictureAddress(site, version.picture) }),
    headings,
    names: [
      ...(page.standard.searchWords ?? []),
      ...(voice === 'easy-read' ? [page.standard.title] : []),
      ...listed.map((contact) => contact.name),
    ],
    alsoIn: stylesOf(page)
      .filter((other) => other !== style)
      .map((other) => ({ style: other, address: addressOfPage(page, other) })),
  };
}

function headingEntry(id: string, words: string): SearchEntry['headings'][number] {
  return plainId(words) === id ? { words } : { id, words };
}

function wordEntry(site: Site, word: Word, style: Style): SearchEntry {
  const isEasy = voiceOf(style) === 'easy-read';
  const list = pageAt(site, 'word-list');
  return {
    path: `${list.path}#${word.id}`,
    kind: 'word',
    address: `${addressOfPage(list, style)}#${word.id}`,
    title: word.term,
    sentence: isEasy ? word.easyMeans : word.means,
    ...(isEasy && { picture: pictureAddress(site, word.picture ?? versionOf(list, style).picture) }),
    headings: [],
    names: [...word.forms, ...(word.alsoCalled ?? [])],
    alsoIn: [],
  };
}
