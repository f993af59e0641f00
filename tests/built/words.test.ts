import type { Element, Root } from 'hast';
import { expect, test } from 'vitest';
import { textOf } from '#domain/text-of.ts';
import { stylesOf, versionOf, voiceOf } from '#domain/version.ts';
import { addressOf } from '#domain/address.ts';
import { everyRun } from '#domain/walk.ts';
import { loadFiles, loadSite } from '#door/load-content.ts';
import { builtPages, one } from '../support/built-pages.ts';

const pages = builtPages();
const site = loadSite();

/** Elements that begin a new line; between all others words would really be joined. */
const BLOCKS = new Set(
  'address article aside blockquote body br button caption dd div dl dt figcaption figure footer form h1 h2 h3 header hr img input label li main nav noscript ol p script section style svg table tbody td th thead tr ul'.split(
    ' ',
  ),
);

test('no words run together on any page', () => {
  const known = vocabulary();
  const strange = pages.flatMap((page) =>
    wordsOf(visibleText(one(page.tree, 'body'))).flatMap((word) => (known.has(word) ? [] : [`${page.address} ${word}`])),
  );

  expect([...new Set(strange)]).toEqual([]);
});

test('every sentence of every file stands on its built page, in order, without any script', () => {
  const lost = site.pages.flatMap((page) =>
    stylesOf(page).flatMap((style) => {
      const address = page.path === 'not-found' && style === 'standard' ? '/404.html' : addressOf(page.path, style);
      const built = pages.find((candidate) => candidate.address === address);
      if (!built) return [`${address} was not built`];
      const text = squeeze(visibleText(one(built.tree, 'main')));
      let from = 0;
      return [...everyRun(versionOf(page, style).blocks)].flatMap((run) => {
        const sentence = squeeze(textOf(run.inlines, site, voiceOf(style)));
        const at = text.indexOf(sentence, from);
        if (at < 0) return [`${address} lacks: ${sentence}`];
        from = at;
        return [];
      });
    }),
  );

  expect(lost).toEqual([]);
});

test('symbols change nothing in the words of a page', () => {
  const different = site.pages.flatMap((page) => {
    const text = (style: 'easy-read' | 'symbols') => {
      const built = pages.find((candidate) => candidate.address === addressOf(page.path, style));
      return built ? squeeze(visibleText(one(built.tree, '.flow'))) : '';
    };
    return page.easyRead && text('easy-read') !== text('symbols') ? [page.path] : [];
  });

  expect(different).toEqual([]);
});

/** Text as a reader meets it: no boxes that are closed, no addresses of sites, a break at every block. */
function visibleText(node: Element | Root): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value;
      if (child.type !== 'element' || ['script', 'style', 'noscript'].includes(child.tagName)) return '';
      const classes = child.properties['className'];
      if (Array.isArray(classes) && (classes.includes('meaning') || classes.includes('site'))) return '';
      const isInlineButton = Array.isArray(classes) && classes.includes('word');
      const gap = BLOCKS.has(child.tagName) && !isInlineButton ? '\n' : '';
      return `${gap}${visibleText(child)}${gap}`;
    })
    .join('');
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(/\p{L}+(?:['’-]\p{L}+)*/gu)].map((match) => match[0]).filter((word) => word.length > 1);
}

/** Every word that somebody wrote in content/, and the few that code writes: months and what stands in addresses of links. */
function vocabulary(): Set<string> {
  const months = 'January February March April May June July August September October November December';
  return new Set([...loadFiles('.').values(), months].flatMap((source) => wordsOf(source)));
}
