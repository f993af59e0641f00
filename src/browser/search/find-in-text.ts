/** Stage two of the search: finds what stands only in the text of the pages. Pagefind is fetched when it is first needed. */
import type { SearchEntry } from '#outputs/search/search-index.ts';
import type { Style } from '#schema/site.ts';
import type { Answer } from './find-answers.ts';
import { type ExcerptPart, readExcerpt } from './read-excerpt.ts';
import type { Idea } from './read-query.ts';
import { wordsOf } from './words-of.ts';

/** An answer from the text of a page. */
export interface TextAnswer extends Answer {
  /** The words around what was asked for; missing where they are in another style than the reader's. */
  excerpt?: ExcerptPart[];
}

/** The part of Pagefind that is used here (https://pagefind.app/docs/api/). */
interface Pagefind {
  search(words: string, options: { filters: { style: Style } }): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}
interface PagefindPage {
  url: string;
  content: string;
  /** The places in the text, counted in words, where something was found. */
  locations: number[];
  /** One for each part of the page, from heading to heading. */
  sub_results: { title: string; url: string; excerpt: string; locations: number[] }[];
}

const PAGEFIND = '/pagefind/pagefind.js';
const MOST_ANSWERS = 5;
const EXCERPT_WORDS = 24;
const SHORTEST_WORD = 3;
const ENDINGS = /^(?:|s|es|d|ed|r|er|ers|ing|ly|ment|ments)$/;

/** @returns a function that finds pages in the reader's style first, and by their standard text where that finds none */
export function prepareTextSearch(entries: readonly SearchEntry[]): (ideas: readonly Idea[], style: Style) => Promise<TextAnswer[]> {
  const entryAt = new Map<string, SearchEntry>();
  for (const entry of entries) for (const { address } of [entry, ...entry.alsoIn]) entryAt.set(address, entry);
  let loading: Promise<Pagefind> | undefined;

  return async (ideas, style) => {
    loading ??= load().catch((error: unknown) => {
      // The next search tries again.
      loading = undefined;
      throw error;
    });
    const pagefind = await loading;
    for (const read of new Set<Style>([style, 'standard'])) {
      for (const words of waysToSay(ideas)) {
        const pages = await findPages(pagefind, words, read);
        const answers = pages.flatMap((page) => {
          const entry = entryAt.get(page.url);
          return entry ? [toAnswer(entry, page, words, read === style)] : [];
        });
        if (answers.length > 0) return answers;
      }
    }
    return [];
  };
}

/**
 * What was typed, then the same with its slips mended, then each thing that may be meant by it. Left out are words for whom
 * it is about, where others say what it is about, and words of one or two letters.
 */
function waysToSay(ideas: readonly Idea[]): string[][] {
  const topics = ideas.filter((idea) => idea.weight === 1);
  const asked = topics.length > 0 ? topics : ideas;
  const most = Math.max(0, ...asked.map((idea) => idea.meanings.length));
  const meant = Array.from({ length: most }, (_, at) => asked.flatMap((idea) => idea.meanings[at] ?? idea.words));
  const ways = [asked.flatMap((idea) => idea.typed), asked.flatMap((idea) => idea.words), ...meant];
  const long = ways.map((words) => words.filter((word) => word.length >= SHORTEST_WORD).join(' '));
  return [...new Set(long)].filter((way) => way !== '').map((way) => way.split(' '));
}

/** Pagefind also gives what only begins alike, like "free" for "freezer" or "policies" for "police"; such pages are left out. */
async function findPages(pagefind: Pagefind, words: readonly string[], style: Style): Promise<PagefindPage[]> {
  const { results } = await pagefind.search(words.join(' '), { filters: { style } });
  const pages = await Promise.all(results.slice(0, MOST_ANSWERS).map((result) => result.data()));
  return pages.filter((page) => wordsSaid(words, page, page.locations) === words.length);
}

/** An answer with the part of the page that says most of the words. In another style only the page itself, for its words are not the reader's. */
function toAnswer(entry: SearchEntry, page: PagefindPage, words: readonly string[], isOwnStyle: boolean): TextAnswer {
  const parts = page.sub_results.map((part) => ({ part, said: wordsSaid(words, page, part.locations) }));
  const best = parts.sort((a, b) => b.said - a.said)[0]?.part;
  if (!best || !isOwnStyle) return { entry };
  const id = best.url.split('#')[1];
  const excerpt = readExcerpt(best.excerpt);
  return id === undefined ? { entry, excerpt } : { entry, excerpt, heading: { id, words: best.title } };
}

/** How many of the words stand at these places of the page. */
function wordsSaid(words: readonly string[], page: PagefindPage, locations: readonly number[]): number {
  const text = page.content.split(/\s+/u);
  const said = locations.flatMap((location) => wordsOf(text[location] ?? ''));
  return words.filter((word) => said.some((other) => isSameWord(word, other))).length;
}

/** The same word, or the same word with another ending. */
export function isSameWord(one: string, other: string): boolean {
  const [short, long] = [one, other].map((word) => word.replace(/ies$/, 'y')).sort((a, b) => a.length - b.length) as [string, string];
  return long.startsWith(short) && ENDINGS.test(long.slice(short.length));
}

/** Without its worker: the pages are few, and the worker is the same code fetched again. */
async function load(): Promise<Pagefind> {
  const { createInstance } = (await import(/* @vite-ignore */ PAGEFIND)) as { createInstance: (options: object) => Pagefind };
  return createInstance({ noWorker: true, excerptLength: EXCERPT_WORDS, excerptEllipsis: '…' });
}
