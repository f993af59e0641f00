/** One answer as an item of the list: a real link, where it belongs, a sentence, and the other styles it can be read in. */
import { plainId } from '#domain/plain-id.ts';
import type { TextAnswer } from './find-in-text.ts';
import type { SearchWords } from './search-words.ts';

const PICTURE_SIZE = 88;

export function answerToElement(answer: TextAnswer, words: SearchWords): HTMLLIElement {
  const { entry, heading, excerpt } = answer;
  const parts: HTMLElement[] = [element('h2', 'hit-name', link(entry.address, entry.title))];
  const section = entry.kind === 'word' ? words.fromTheWordList : entry.section;
  if (section) parts.push(element('p', 'small', section));
  if (excerpt) {
    const text = excerpt.map((part) => (part.isFound ? element('mark', '', part.words) : part.words));
    parts.push(element('p', '', element('span', 'small', `${words.inTheText}: `), ...text));
  } else {
    parts.push(element('p', '', entry.sentence));
  }
  if (heading)
    parts.push(element('p', '', `${words.onThisPage}: `, link(`${entry.address}#${heading.id ?? plainId(heading.words)}`, heading.words)));
  if (entry.alsoIn.length > 0) parts.push(alsoIn(answer, words));

  const item = document.createElement('li');
  if (entry.picture) item.append(picture(entry.picture));
  const text = document.createElement('div');
  text.append(...parts);
  item.append(text);
  return item;
}

/** The name of the page is part of each link, unseen, so that a list of links still says where they lead. */
function alsoIn({ entry }: TextAnswer, words: SearchWords): HTMLElement {
  const links = entry.alsoIn.flatMap(({ style, address }, at) => {
    const anchor = link(address, words.styleNames[style]);
    anchor.append(element('span', 'sr-only', `: ${entry.title}`));
    return at === 0 ? [anchor] : [', ', anchor];
  });
  return element('p', 'small', `${words.alsoIn}: `, ...links);
}

/** It repeats the title, so it has no words of its own. */
function picture(address: string): HTMLImageElement {
  const image = new Image(PICTURE_SIZE, PICTURE_SIZE);
  image.className = 'pic';
  image.alt = '';
  image.src = address;
  return image;
}

function link(address: string, words: string): HTMLAnchorElement {
  const anchor = document.createElement('a');
  anchor.href = address;
  anchor.textContent = words;
  return anchor;
}

/** Strings become text, never HTML. */
function element(name: 'h2' | 'p' | 'span' | 'mark', className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}
