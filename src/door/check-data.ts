/** Checks what one file cannot show alone: ids in data and facts of pages, dates that must agree, words with one meaning. */
import { formOf } from '#domain/forms/page-of-form.ts';
import type { Page } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import { explainUnknown, type Known, knownIds } from './check-references.ts';
import type { ContentProblem } from './content-error.ts';

/** The line of a value in a content file. */
export type LineOf = (file: string, path: readonly PropertyKey[]) => number;

export function checkData(site: Site, lineOf: LineOf): ContentProblem[] {
  const known = knownIds(site);
  const at = (file: string, path: readonly PropertyKey[], message: string | undefined): ContentProblem[] =>
    message ? [{ file, line: lineOf(file, path), message }] : [];
  const ids = (kind: keyof Known, file: string, path: readonly PropertyKey[], values: readonly string[]) =>
    values.flatMap((value, index) => at(file, [...path, ...(values.length > 1 ? [index] : [])], explainUnknown(kind, value, known)));

  return [
    ...site.contacts.flatMap((contact) => {
      const file = `content/contacts/${contact.id}.yaml`;
      return [...ids('source', file, ['sources'], contact.sources), ...ids('picture', file, ['picture'], [contact.picture])];
    }),
    ...site.words.flatMap((word) => {
      const file = `content/words/${word.id}.yaml`;
      return [...ids('source', file, ['sources'], word.sources), ...ids('picture', file, ['picture'], word.picture ? [word.picture] : [])];
    }),
    ...site.figures.flatMap((figure) => ids('source', `content/figures/${figure.id}.yaml`, ['sources'], figure.sources)),
    ...site.timeLimits.flatMap((limit) => ids('source', `content/time-limits/${limit.id}.yaml`, ['sources'], limit.sources)),
    ...Object.entries(site.area.names).flatMap(([id, name]) => ids('source', 'content/area.yaml', ['names', id, 'source'], [name.source])),
    ...site.timeline.flatMap((event, index) => [
      ...ids('source', 'content/timeline.yaml', ['events', index, 'sources'], event.sources),
      ...ids('picture', 'content/timeline.yaml', ['events', index, 'picture'], [event.picture]),
    ]),
    ...(['main', 'easy', 'easyFoot'] as const).flatMap((menu) =>
      site.menu[menu].flatMap((entry, index) => ids('page', 'content/menu.yaml', [menu, index, 'page'], [entry.page])),
    ),
    ...site.menu.all.flatMap(({ links }, group) =>
      links.flatMap((entry, index) => ids('page', 'content/menu.yaml', ['all', group, 'links', index, 'page'], [entry.page])),
    ),
    ...site.menu.easy.flatMap((entry, index) => ids('picture', 'content/menu.yaml', ['easy', index, 'picture'], [entry.picture])),
    ...site.phrases.phrases.flatMap((phrase, index) =>
      ids('picture', 'content/phrases.yaml', ['phrases', index, 'picture'], [phrase.picture]),
    ),
    ...sameFormTwice(site, lineOf),
    ...samePhraseTwice(site, lineOf),
    // What a form says about itself is checked with the form.
    ...site.pages.filter((page) => formOf(page) === undefined).flatMap((page) => checkFacts(page, site, known, at)),
  ];
}

function checkFacts(
  page: Page,
  site: Site,
  known: Known,
  at: (file: string, path: readonly PropertyKey[], message: string | undefined) => ContentProblem[],
): ContentProblem[] {
  const { standard, easyRead } = page;
  return [
    ...standard.sources.flatMap((source) => at(standard.file, ['sources'], explainUnknown('source', source, known))),
    ...[standard, easyRead].flatMap((version) =>
      version ? at(version.file, ['picture'], explainUnknown('picture', version.picture, known)) : [],
    ),
    ...(standard.easyReadAt ? at(standard.file, ['easyReadAt'], explainStandIn(standard.easyReadAt, site, known)) : []),
    ...(standard.reviewBy <= standard.checkedOn
      ? at(
          standard.file,
          ['reviewBy'],
          `\`reviewBy\` (${standard.reviewBy}) must come after \`checkedOn\` (${standard.checkedOn}). Write the day by which somebody must check again.`,
        )
      : []),
    ...(easyRead && easyRead.checkedOn !== standard.checkedOn
      ? at(
          easyRead.file,
          ['checkedOn'],
          `this page was checked on ${easyRead.checkedOn}, but standard.mdx beside it on ${standard.checkedOn}. A changed fact changes both: check both versions, then write the same day in both.`,
        )
      : []),
    ...(easyRead && easyRead.reviewBy !== standard.reviewBy
      ? at(
          easyRead.file,
          ['reviewBy'],
          `the next check here is ${easyRead.reviewBy}, but in standard.mdx ${standard.reviewBy}. Write the same day in both.`,
        )
      : []),
  ];
}

/** A page that stands in for another must have an easy read of its own, or readers would be sent round in circles. */
function explainStandIn(path: string, site: Site, known: Known): string | undefined {
  const target = site.pages.find((page) => page.path === (path === 'home' ? '' : path));
  if (!target) return explainUnknown('page', path, known);
  if (target.easyRead) return undefined;
  return `the page \`${path}\` has no \`easy-read.mdx\` of its own. Name a page that has one.`;
}

/** A form that belongs to two words would explain one of them wrongly. */
function sameFormTwice(site: Site, lineOf: LineOf): ContentProblem[] {
  const owners = new Map<string, string>();
  return site.words.flatMap((word) =>
    word.forms.flatMap((form) => {
      const owner = owners.get(form);
      owners.set(form, word.id);
      if (!owner) return [];
      const file = `content/words/${word.id}.yaml`;
      const message =
        owner === word.id
          ? `the form "${form}" is here twice. Take one of them out.`
          : `the form "${form}" is also in content/words/${owner}.yaml. A word has one meaning: take it out of one of them.`;
      return [{ file, line: lineOf(file, ['forms']), message }];
    }),
  );
}

/** A phrase that belongs to two pictures would show one of them wrongly. */
function samePhraseTwice(site: Site, lineOf: LineOf): ContentProblem[] {
  const owners = new Map<string, string>();
  const file = 'content/phrases.yaml';
  return site.phrases.phrases.flatMap((phrase, index) =>
    phrase.say.flatMap((words) => {
      const owner = owners.get(words);
      owners.set(words, phrase.picture);
      if (!owner || owner === phrase.picture) return [];
      return [
        {
          file,
          line: lineOf(file, ['phrases', index]),
          message: `"${words}" already has the picture \`${owner}\`. One phrase has one picture: take it out of one of them.`,
        },
      ];
    }),
  );
}
