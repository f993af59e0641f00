/** The words a reader reads where the model holds ids. */
import type { Inline } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';

/** Which of the two voices the words are for. Symbols pages speak the easy-read voice. */
export type Voice = 'standard' | 'easy-read';

/** Exactly the words of a sentence, with names, numbers and phone numbers filled in. */
export function textOf(inlines: readonly Inline[], site: Site, voice: Voice): string {
  return inlines.map((inline) => wordsOf(inline, site, voice)).join('');
}

function wordsOf(inline: Inline, site: Site, voice: Voice): string {
  switch (inline.kind) {
    case 'text':
      return inline.text;
    case 'phone':
      return find(site.contacts, inline.contact).phone ?? '';
    case 'name': {
      const name = site.area.names[inline.name];
      if (!name) throw new MissingIdError(inline.name);
      return voice === 'easy-read' ? (name.easyName ?? name.name) : name.name;
    }
    case 'figure': {
      const figure = find(site.figures, inline.figure);
      return voice === 'easy-read' ? figure.easyWords : figure.words;
    }
    case 'time-limit-words': {
      const limit = find(site.timeLimits, inline.timeLimit);
      return voice === 'easy-read' ? limit.easyWords : limit.words;
    }
    default:
      return textOf(inline.children, site, voice);
  }
}

/** The entry with this id. The door has checked that it is there. */
export function find<Entry extends { id: string }>(entries: readonly Entry[], id: string): Entry {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new MissingIdError(id);
  return entry;
}

/** An id that the door should have refused. */
export class MissingIdError extends Error {
  override readonly name = 'MissingIdError';
  readonly id: string;

  constructor(id: string) {
    super(`There is nothing with the id "${id}" in the content. The door (src/door) should have said so before.`);
    this.id = id;
  }
}
