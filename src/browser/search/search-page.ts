/** The script of the search page: answers at every key, and says how many once the person pauses. */
import type { SearchIndex } from '#outputs/search/search-index.ts';
import { answerToElement } from './answer-to-element.ts';
import { type Answers, prepareSearch } from './find-answers.ts';
import { prepareTextSearch } from './find-in-text.ts';
import type { SearchWords } from './search-words.ts';

/** A screen reader would otherwise count after every key, and the text of the pages would be searched for half a word. */
const PAUSE_MS = 700;

const form = part('search', HTMLFormElement);
const input = part('query', HTMLInputElement);
const status = part('search-status', HTMLElement);
const list = part('search-answers', HTMLElement);
const words = JSON.parse(part('search-words', HTMLMetaElement).content) as SearchWords;

let search: Promise<Search | undefined> | undefined;
let pause: ReturnType<typeof setTimeout> | undefined;
/** What the list shows now. Each search makes a new one, so that a slow answer to an old search is thrown away. */
let shown: Shown | undefined;

interface Search {
  answer: (typed: string) => Answers;
  findInText: ReturnType<typeof prepareTextSearch>;
}
interface Shown {
  typed: string;
  answers: Answers;
  /** Whether the pause after it has passed. */
  isFinished: boolean;
}

input.addEventListener('input', () => {
  clearTimeout(pause);
  pause = setTimeout(finish, PAUSE_MS);
  void showAnswers();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void finish();
});

// Room for two lines, so that saying more does not move the answers below.
status.style.minHeight = '2lh';
input.value ||= new URLSearchParams(location.search).get('q') ?? '';
void finish();

/**
 * Stage one, at once. What is shown already stays as it is: somebody may have moved on to one of the answers.
 *
 * @returns undefined when the index cannot be loaded
 */
async function showAnswers(): Promise<Shown | undefined> {
  search ??= load();
  const loaded = await search;
  if (!loaded) {
    // The next key tries again.
    search = undefined;
    return undefined;
  }
  if (shown?.typed === input.value) return shown;
  const answers = loaded.answer(input.value);
  shown = { typed: input.value, answers, isFinished: false };
  list.replaceChildren(...answers.found.map((found) => answerToElement(found, words)));
  return shown;
}

/** After a pause: keeps the search in the address, says how many answers there are, and looks on if they are not enough. */
async function finish(): Promise<void> {
  clearTimeout(pause);
  remember(input.value.trim());
  const mine = await showAnswers();
  if (!mine) {
    say(words.failed, { withAllPages: true });
    return;
  }
  if (mine.isFinished) return;
  mine.isFinished = true;
  const { found, ideas, isEnough } = mine.answers;
  if (ideas.length === 0) say(words.ready);
  else if (isEnough) sayCount(found.length);
  else await lookInText(mine);
}

/** Stage two: what it finds comes after what is there, and moves nothing. */
async function lookInText(mine: Shown): Promise<void> {
  const { found, ideas } = mine.answers;
  say(found.length > 0 ? `${counted(found.length)} ${words.more}` : words.more);
  try {
    const more = await (await search)?.findInText(ideas, words.style);
    if (mine !== shown) return;
    const known = new Set(found.map(({ entry }) => entry.path));
    const added = (more ?? []).filter(({ entry }) => !known.has(entry.path));
    list.append(...added.map((answer) => answerToElement(answer, words)));
    sayCount(found.length + added.length);
  } catch {
    if (mine !== shown) return;
    mine.isFinished = false;
    if (found.length > 0) sayCount(found.length);
    else say(words.failed, { withAllPages: true });
  }
}

/** @returns undefined when there is no way to the index */
async function load(): Promise<Search | undefined> {
  try {
    const response = await fetch(words.index);
    if (!response.ok) return undefined;
    const index = (await response.json()) as SearchIndex;
    return { answer: prepareSearch(index), findInText: prepareTextSearch(index.entries) };
  } catch {
    return undefined;
  }
}

function sayCount(count: number): void {
  say(counted(count), { withAllPages: count === 0 });
}

function counted(count: number): string {
  const sentence = count === 0 ? words.none : count === 1 ? words.one : words.many;
  return sentence.replace('{count}', String(count)).replace('{query}', () => input.value.trim());
}

/** The status is read out politely when it changes. */
function say(sentence: string, { withAllPages = false } = {}): void {
  status.textContent = sentence;
  if (!withAllPages) return;
  const link = document.createElement('a');
  link.href = words.allPagesAddress;
  link.textContent = words.allPages;
  status.append(' ', link);
}

/** Keeps the search in the address, for going back and passing on, and in the links to the other styles. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
  for (const way of document.querySelectorAll<HTMLAnchorElement>('.ways a')) way.search = address.search;
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new Error(`The search page has no #${id}. See src/outputs/html/blocks/indexes.ts and src/components/site/SearchScript.astro.`);
}
