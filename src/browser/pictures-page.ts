/** The box over the list of pictures: shows only those that fit what is typed, from every part of the list, and says how many. */

/** A screen reader would otherwise count after every key. */
const PAUSE_MS = 700;

const filter = document.querySelector<HTMLElement>('.find-picture');
const box = document.querySelector<HTMLInputElement>('#find-picture');
const counter = document.getElementById('pictures-found');
const list = document.querySelector('.pictures');
if (filter && box && counter && list) startFilter(filter, box, counter, list);

function startFilter(filter: HTMLElement, box: HTMLInputElement, counter: HTMLElement, list: Element): void {
  const ofThisPage = entriesIn(list);
  let others: Promise<boolean> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const typed = () => {
    clearTimeout(pause);
    pause = setTimeout(say, PAUSE_MS);
    others ??= bringOthers(list, ofThisPage);
    void others.then(show);
    show();
  };
  box.addEventListener('input', typed);
  filter.dataset['ready'] = '';
  // The browser has kept what was typed before the page was left.
  if (box.value !== '') typed();

  /** An empty box shows the page as it was. */
  function show(): void {
    const wanted = fold(box.value);
    for (const entry of entriesIn(list)) entry.hidden = wanted === '' ? !ofThisPage.includes(entry) : !wordsOf(entry).includes(wanted);
  }

  async function say(): Promise<void> {
    const areAllHere = await others;
    // The next key tries again.
    if (!areAllHere) others = undefined;
    const count = entriesIn(list).filter((entry) => !entry.hidden).length;
    const { one = '', many = '', none = '', failed = '' } = counter.dataset;
    const counted = (count === 1 ? one : many).replace('{count}', String(count));
    if (areAllHere || box.value.trim() === '') counter.textContent = count === 0 ? none : counted;
    else counter.textContent = count === 0 ? failed : `${counted}. ${failed}`;
  }
}

/**
 * Fetches the pages with the other letters and puts their pictures in their places, not yet shown.
 *
 * @returns whether all of them came
 */
async function bringOthers(list: Element, ofThisPage: readonly HTMLElement[]): Promise<boolean> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('#pictures-by-letter a')];
  try {
    const parts = await Promise.all(links.map((link) => (link.ariaCurrent ? ofThisPage : fetchEntries(link.href))));
    if (parts.length > 0) list.append(...parts.flat());
    return true;
  } catch {
    return false;
  }
}

async function fetchEntries(address: string): Promise<HTMLElement[]> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  // From its main part on: the styles in its head are not among those that this page may use, and the browser would say so.
  // The last place, because this very script stands before it and names it too.
  const html = await response.text();
  const page = new DOMParser().parseFromString(html.slice(html.lastIndexOf('id="main"')), 'text/html');
  const entries = [...page.querySelectorAll<HTMLElement>('.pictures > li')];
  for (const entry of entries) entry.hidden = true;
  return entries;
}

function entriesIn(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>('li')];
}

/** The word of a picture and its meaning; where it comes from is not what people look for. */
function wordsOf(entry: HTMLElement): string {
  return fold([...entry.querySelectorAll('p:not(.small)')].map((line) => line.textContent).join(' '));
}

function fold(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ');
}
