/** Symbols stand above the words and never change them: tried on thousands of sentences that a computer makes up. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline, Point } from '#schema/page.ts';
import { elements, htmlOf } from '../../../fixtures/read-html.ts';
import { pageOf, smallSite } from '../../../fixtures/small-site.ts';
import { toString as textIn } from 'hast-util-to-string';

const SITE = smallSite();
const WHY = pageOf(SITE, 'why');
const WORDS = [...SITE.phrases.phrases.flatMap(({ say }) => say), ...SITE.phrases.notAfter, 'and', 'the', '“', '(', ')', '.', ',', '’s'];

const text = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '', '-', ', ')), { minLength: 1, maxLength: 8 })
  .map((parts): Inline => ({ kind: 'text', text: parts.flat().join('') }));
const words = fc.oneof(
  { weight: 3, arbitrary: text },
  text.map((child): Inline => ({ kind: 'strong', children: [child] })),
);
const piece = fc.oneof(
  { weight: 4, arbitrary: words },
  text.map((child): Inline => ({ kind: 'link', to: 'why', children: [child], line: 1 })),
  fc.constant<Inline>({ kind: 'phone', contact: 'samaritans', line: 1 }),
  fc
    .tuple(words, fc.constantFrom('ask', 'hospital', undefined))
    .map(([child, picture]): Inline => ({ kind: 'symbol', picture, children: [child], line: 1 })),
  words.map((child): Inline => ({ kind: 'keep', keep: 'ask-early', children: [child], line: 1 })),
);

const point = (children: Inline[]): Point => ({ kind: 'point', picture: 'ask', lines: [{ children, line: 1 }], line: 1 });
const inStyle = (children: Inline[], style: 'easy-read' | 'symbols') => htmlOf(SITE, WHY, style, [point(children)]);
const wordsOf = (nodes: ReturnType<typeof htmlOf>) => nodes.map((node) => textIn(node)).join('');

test('A sentence says the same with symbols and without, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (children) => {
      expect(wordsOf(inStyle(children, 'symbols'))).toBe(wordsOf(inStyle(children, 'easy-read')));
    }),
    { numRuns: 2000 },
  );
});

test('Links and bold words are still there when symbols are', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (children) => {
      const [plain, symbols] = [inStyle(children, 'easy-read'), inStyle(children, 'symbols')];
      const all = (nodes: typeof plain, name: string) =>
        elements(nodes, name)
          .map((element) => textIn(element))
          .join('');

      expect(all(symbols, 'a')).toBe(all(plain, 'a'));
      expect(all(symbols, 'strong')).toBe(all(plain, 'strong'));
    }),
    { numRuns: 1000 },
  );
});

test('A phrase that begins before bold words keeps its one symbol', () => {
  const html = inStyle(
    [
      { kind: 'text', text: 'A mental health ' },
      { kind: 'strong', children: [{ kind: 'text', text: 'hospital now' }] },
    ],
    'symbols',
  );
  const [symbol] = elements(html, '.sym');

  expect(symbol && textIn(symbol)).toBe('mental health hospital');
  expect(elements(html, 'strong').map((bold) => textIn(bold))).toEqual(['hospital', ' now']);
});

test('A number of the registry stands on its symbol, and only on that one', () => {
  const site = {
    ...SITE,
    pictures: SITE.pictures.map((picture) => (picture.id === 'hospital' ? { ...picture, registry: 14899 } : picture)),
  };
  const html = htmlOf(site, WHY, 'symbols', [point([{ kind: 'text', text: 'Ask the hospital.' }])]);

  expect(elements(html, '.sym').map((symbol) => symbol.properties['adapt-symbol'] ?? symbol.properties['adaptSymbol'])).toEqual([
    undefined,
    14899,
  ]);
});
