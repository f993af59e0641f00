import { expect, test } from 'vitest';
import { find, MissingIdError, textOf } from '#domain/text-of.ts';
import type { Inline } from '#schema/page.ts';
import { smallSite } from '../../fixtures/small-site.ts';

const SITE = smallSite();
const TEXT: Inline = { kind: 'text', text: 'ask' };

/** One of each kind, so that a new kind must be added here too. */
const EVERY_KIND = {
  text: [TEXT, 'ask', 'ask'],
  strong: [{ kind: 'strong', children: [TEXT] }, 'ask', 'ask'],
  link: [{ kind: 'link', to: 'why', children: [TEXT], line: 1 }, 'ask', 'ask'],
  'source-link': [{ kind: 'source-link', source: 'national-plan', children: [TEXT], line: 1 }, 'ask', 'ask'],
  word: [{ kind: 'word', word: 'review', children: [TEXT], line: 1 }, 'ask', 'ask'],
  phone: [{ kind: 'phone', contact: 'samaritans', line: 1 }, '116 123', '116 123'],
  name: [{ kind: 'name', name: 'council-1', line: 1 }, 'Fenshire County Council', 'your council'],
  figure: [{ kind: 'figure', figure: 'in-hospital-2024', line: 1 }, '2,045 people', 'about 2 thousand people'],
  'time-limit-words': [{ kind: 'time-limit-words', timeLimit: 'report-after-review', line: 1 }, 'within 2 weeks (14 days)', 'in 2 weeks'],
  keep: [{ kind: 'keep', keep: 'ask-early', children: [TEXT], line: 1 }, 'ask', 'ask'],
  symbol: [{ kind: 'symbol', picture: undefined, children: [TEXT], line: 1 }, 'ask', 'ask'],
} as const satisfies Record<Inline['kind'], [Inline, string, string]>;

test.each(Object.entries(EVERY_KIND))('A piece of the kind "%s" says its words in both voices', (_, [inline, standard, easy]) => {
  expect(textOf([inline], SITE, 'standard')).toBe(standard);
  expect(textOf([inline], SITE, 'easy-read')).toBe(easy);
});

test('A name without a shorter one is the same in both voices', () => {
  expect(textOf([{ kind: 'name', name: 'area', line: 1 }], SITE, 'easy-read')).toBe('Fenshire');
});

test('A sentence is its pieces, with nothing between them', () => {
  const sentence: Inline[] = [
    { kind: 'text', text: 'Phone ' },
    EVERY_KIND.phone[0],
    { kind: 'text', text: ' or ' },
    { kind: 'strong', children: [EVERY_KIND.link[0]] },
    { kind: 'text', text: '.' },
  ];

  expect(textOf(sentence, SITE, 'standard')).toBe('Phone 116 123 or ask.');
});

test('An id that is not there is an error with the id', () => {
  expect(() => textOf([{ kind: 'name', name: 'council-9', line: 1 }], SITE, 'standard')).toThrow(MissingIdError);
  expect(() => find(SITE.figures, 'in-hospital-1900')).toThrowErrorMatchingInlineSnapshot(
    `[MissingIdError: There is nothing with the id "in-hospital-1900" in the content. The door (src/door) should have said so before.]`,
  );
});
