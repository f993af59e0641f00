/** C12: the switch between the reading styles is near the top of every page: plain links, the open one marked. */
import type { Site } from '#schema/site.ts';
import { STYLES } from '#schema/site.ts';
import type { ContentCheck, Finding } from './content-check.ts';

export const waysToRead: ContentCheck = {
  code: 'C12',
  rule: 'Every page has the links to its three styles before its text, and marks the one that is open.',
  run: ({ built, site }) => [...(built ?? [])].flatMap(([file, html]) => checkPage(file, html, site)),
};

function checkPage(file: string, html: string, site: Site): Finding[] {
  const say = (message: string): Finding[] => [{ code: 'C12', level: 'error', file, line: 1, message }];
  const { words, easy } = site.interface.waysToRead;
  const navs = [...html.matchAll(/<nav\b(?<attributes>[^>]*)>(?<inside>[\s\S]*?)<\/nav>/g)];
  const nav = navs.find((candidate) => [words, easy].some((label) => candidate.groups?.['attributes']?.includes(`aria-label="${label}"`)));
  if (!nav)
    return say(
      `there is no \`<nav aria-label="${words}">\`. Every page needs the links to its other styles (src/components/site/Ways.astro).`,
    );

  const inside = nav.groups?.['inside'] ?? '';
  const links = [...inside.matchAll(/<a\b(?<attributes>[^>]*)>(?<words>[\s\S]*?)<\/a>/g)];
  const plain = links.filter(
    (link) => /\shref="\//.test(link.groups?.['attributes'] ?? '') && wordsOf(link.groups?.['words'] ?? '') !== '',
  );
  const marked = links.filter((link) => /\saria-current=/.test(link.groups?.['attributes'] ?? ''));
  const main = html.search(/<main\b/);
  return [
    ...(plain.length === STYLES.length
      ? []
      : say(
          `the ways to read are ${plain.length} plain links with words. There are ${STYLES.length} styles: give each one a link that works without script.`,
        )),
    ...(/<(?:button|select|input)\b|role="/.test(inside.replace(/role="list"/g, ''))
      ? say('the ways to read hold something that is not a plain link. Take out buttons and roles.')
      : []),
    ...(marked.length === 1
      ? []
      : say(`the ways to read mark ${marked.length} links with \`aria-current\`. Mark exactly the style that is open.`)),
    ...(main === -1 || nav.index < main ? [] : say('the ways to read come after `<main>` begins. Put them before it, near the top.')),
  ];
}

function wordsOf(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<[^>]+>/g, '')
    .trim();
}
