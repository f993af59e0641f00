import { expect, test } from 'vitest';
import type { Answers } from '#domain/forms/answers.ts';
import { islandData } from '#domain/forms/island-data.ts';
import { answersInWords } from '#islands/inbox/answers-in-words.ts';
import { hasWords } from '#islands/inbox/find-opened.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const SITE = smallSite();
const [FORM] = SITE.forms;
if (!FORM) throw new Error('The small site has no form.');
const DATA = islandData(SITE, FORM, 'standard');

function sealed(answers: Answers): SealedForm {
  return {
    version: 1,
    reference: 'K7QF-3WXA',
    form: 'sample',
    team: 'fenshire',
    receivedAt: '2026-11-22T20:05:00.000Z',
    style: 'standard',
    answers,
  };
}

/** The lines of one answer, wherever it stands. */
function linesOf(answers: Answers, id: string): string[] | undefined {
  const { sections, others } = answersInWords(sealed(answers), DATA);
  return [...sections.flatMap((section) => section.answers), ...others].find((answer) => answer.id === id)?.lines;
}

test('answers stand under their questions, in the words of the form, and a missing one is there too', () => {
  const { sections, others } = answersInWords(sealed({ name: 'Ann', which: ['one', 'three'] }), DATA);
  const all = sections.flatMap(({ answers }) => answers);

  expect(all.find(({ id }) => id === 'name')).toMatchObject({ lines: ['Ann'] });
  expect(all.find(({ id }) => id === 'which')?.lines).toHaveLength(2);
  expect(all.find(({ id }) => id === 'which')?.lines).not.toContain('one');
  expect(all.find(({ id }) => id === 'phone')).toMatchObject({ lines: [] });
  expect(others).toEqual([]);
});

test.each<[string, Answers, string, string[]]>([
  ['a question that the form no longer has', { 'old-one': 'A\nB' }, 'old-one', ['A', 'B']],
  ['parts of a question that is gone', { 'old-one': { name: 'Bea', link: '' } as never }, 'old-one', ['name: Bea']],
  ['a choice that is no longer offered', { where: 'on-the-moon' }, 'where', ['on-the-moon']],
  ['an answer of another shape', { born: 'in spring' }, 'born', ['in spring']],
])('%s is shown as it was written', (_what, answers, id, lines) => {
  expect(linesOf(answers, id)).toEqual(lines);
});

test('a form that the site no longer has is shown by the ids of its questions', () => {
  expect(answersInWords(sealed({ name: 'Ann' }), undefined)).toEqual({
    sections: [],
    others: [{ id: 'name', ask: 'name', lines: ['Ann'] }],
  });
});

test.each([
  ['ann', true],
  ['ÁNN  tuesday', true],
  ['ann sunday', false],
])('the search for "%s" finds the form: %s', (query, isFound) => {
  expect(hasWords(answersInWords(sealed({ name: 'Ann', story: 'It was on a Tuesday.' }), DATA), query)).toBe(isFound);
});
