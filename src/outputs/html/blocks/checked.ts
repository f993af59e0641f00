/** What was checked and when, and what must still be confirmed: every date and open question of the content. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { addressOf } from '#domain/address.ts';
import { sayDate } from '#domain/say-date.ts';
import { sectionsOf } from '#domain/sections.ts';
import { everyBlock } from '#domain/walk.ts';
import type { Block, Page } from '#schema/page.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';

/** A stretch of the list with its heading. */
interface Part {
  id: string;
  title: string;
  content: ElementContent[];
}

export const checkedToHtml: Handler<BlockOf<'checked'>> = (block, context) => {
  switch (block.what) {
    case 'open-questions':
      return parts(
        block.section === undefined
          ? [
              ...dataParts(context, isOpen),
              ...sectionParts(context, (pages) => elsewhere(pages, context) ?? pages.flatMap(openQuestionsOf)),
            ]
          : sectionParts(context, (pages) => (pages[0]?.path === block.section ? pages.flatMap(openQuestionsOf) : [])),
      );
    case 'pages':
      return parts(sectionParts(context, (pages) => [entries(pages.map((page) => checkedPage(page, context)))]));
    case 'contacts':
      return parts(dataParts(context, () => true));
  }
};

/** Links to the headings first, where there is more than one, because the list is long. A heading over nothing is left out. */
function parts(all: readonly Part[]): ElementContent[] {
  const filled = all.filter((part) => part.content.length > 0);
  const links = filled.map((part) => h('li', [h('a.alone', { href: `#${part.id}` }, part.title)]));
  return [
    ...(links.length > 1 ? [h('ul', { role: 'list' }, links)] : []),
    ...filled.flatMap((part) => [h('h2.letter', { id: part.id }, part.title), ...part.content]),
  ];
}

function sectionParts(context: HtmlContext, content: (pages: readonly Page[]) => ElementContent[]): Part[] {
  return sectionsOf(context.site).map(({ title, pages }) => ({
    id: title === undefined ? 'checked-other' : `checked-${pages[0]?.path}`,
    title: title ?? context.say('otherPages'),
    content: content(pages),
  }));
}

/** How many questions a section has, with a link, when another page lists them: one page could not hold them all. */
function elsewhere(pages: readonly Page[], { site, say }: HtmlContext): ElementContent[] | undefined {
  const section = pages[0]?.path;
  const host = site.pages.find((page) => [...everyBlock(page.standard.blocks)].some((block) => isListOf(block, section)));
  const count = pages.reduce((sum, page) => sum + (page.standard.openQuestions?.length ?? 0), 0);
  if (!host || count === 0) return undefined;
  return [
    h('p', [
      h(
        'a.alone',
        { href: addressOf(host.path, 'standard') },
        `${host.standard.title}: ${counted(count, say('openOne'), say('openMany'))}`,
      ),
    ]),
  ];
}

function isListOf(block: Block, section: string | undefined): boolean {
  return block.kind === 'checked' && block.what === 'open-questions' && block.section !== undefined && block.section === section;
}

function openQuestionsOf({ path, standard }: Page): Element[] {
  const questions = standard.openQuestions ?? [];
  if (questions.length === 0) return [];
  return [
    h('h3', [h('a.alone', { href: addressOf(path, 'standard') }, standard.title)]),
    h(
      'ul',
      questions.map((question) => h('li', question)),
    ),
  ];
}

function checkedPage({ path, standard }: Page, context: HtmlContext): Element {
  const { say } = context;
  const facts = [
    `${say('checked')} ${sayDate(standard.checkedOn)}`,
    `${say('nextCheck')} ${sayDate(standard.reviewBy)}`,
    counted(standard.sources.length, say('sourcesOne'), say('sourcesMany')) ?? say('sourcesNone'),
    counted(standard.openQuestions?.length ?? 0, say('openOne'), say('openMany')),
  ];
  return h('li', [
    h('a', { href: addressOf(path, 'standard') }, standard.title),
    h('p.small', `${facts.filter((fact) => fact !== undefined).join('. ')}.`),
  ]);
}

/** A name of the area or a contact, as far as its check goes. */
interface CheckedFact {
  name: string;
  checkedOn: string;
  confidence: 'confirmed' | 'seed';
  openQuestion?: string | undefined;
}

function isOpen(fact: CheckedFact): boolean {
  return fact.openQuestion !== undefined;
}

function dataParts(context: HtmlContext, isWanted: (fact: CheckedFact) => boolean): Part[] {
  const { area, contacts } = context.site;
  const list = (facts: readonly CheckedFact[]) => {
    const wanted = facts.filter(isWanted).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    return wanted.length > 0 ? [entries(wanted.map((fact) => checkedFact(fact, context)))] : [];
  };
  return [
    { id: 'checked-names', title: context.say('namesOfTheArea'), content: list(Object.values(area.names)) },
    { id: 'checked-contacts', title: context.say('phoneNumbers'), content: list(contacts) },
  ];
}

function checkedFact({ name, checkedOn, confidence, openQuestion }: CheckedFact, { say }: HtmlContext): Element {
  return h('li', [
    h('b', name.charAt(0).toUpperCase() + name.slice(1)),
    h('p.small', `${say('checked')} ${sayDate(checkedOn)}. ${say(confidence)}.`),
    ...(openQuestion === undefined ? [] : [h('p', openQuestion)]),
  ]);
}

function entries(items: Element[]): Element {
  return h('ul.entries', { role: 'list' }, items);
}

/** @returns undefined for none */
function counted(count: number, one: string, many: string): string | undefined {
  if (count === 0) return undefined;
  return count === 1 ? one : many.replace('{count}', String(count));
}
