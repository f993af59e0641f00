import { expect, test } from 'vitest';
import { referenceAt } from '#islands/inbox/address.ts';
import { sayIn } from '#islands/inbox/inbox-context.ts';
import { sayDays, sayEntry, sayWait } from '#islands/inbox/words-for.ts';
import { smallSite } from '../../../fixtures/small-site.ts';

const say = sayIn(smallSite().inboxWords.inbox);
const TEAMS = [{ id: 'fenshire', name: 'the team of Fenshire', publicKeys: ['age1fenshire00000000000'] }];

test.each([
  [30, '30 seconds'],
  [60, '1 minute'],
  [61, '2 minutes'],
  [900, '15 minutes'],
])('%i seconds to wait are said as %s', (seconds, words) => {
  expect(sayWait(say, seconds)).toBe(words);
});

test.each([
  ['2026-11-22T08:00:00.000Z', 'today'],
  ['2026-11-21T08:00:00.000Z', '1 day'],
  ['2026-11-01T08:00:00.000Z', '21 days'],
])('what came in at %s waits since %s', (since, words) => {
  expect(sayDays(say, since, new Date('2026-11-22T20:00:00.000Z'))).toBe(words);
});

test.each([
  ['intake', 'received', 'Came in, by this site'],
  ['age1fenshire0000', 'opened', 'Opened and read, by a key of the team of Fenshire'],
  ['age1mine00000000', 'closed', 'Closed, by this key'],
  ['age1stranger0000', 'handed', 'Handed to another team, by the key age1stranger0000'],
  ['intake', 'something new', 'Something else was done, by this site'],
])('%s and %s are said in plain words', (who, what, words) => {
  expect(sayEntry(say, { at: '2026-11-22T20:00:00.000Z', who, what }, TEAMS, 'age1mine0000000000000')).toBe(words);
});

test.each([
  ['peterborough to fenshire', 'Handed to the team of Fenshire, by this key'],
  ['fenshire to a-team-that-is-gone', 'Handed to another team, by this key'],
  [undefined, 'Handed to another team, by this key'],
])('a form that was handed on (%s) says to whom, if that team is there', (detail, words) => {
  const entry = { at: '2026-11-22T20:00:00.000Z', who: 'age1mine00000000', what: 'handed', ...(detail && { detail }) };

  expect(sayEntry(say, entry, TEAMS, 'age1mine0000000000000')).toBe(words);
});

test.each([
  ['#K7QF-3WXA', 'K7QF-3WXA'],
  ['#k7qf-3wxa', 'K7QF-3WXA'],
  ['#TRIAL-K7QF-3WXA', 'TRIAL-K7QF-3WXA'],
  ['#main', undefined],
  ['', undefined],
  ['#K7QF-3WXA/../me', undefined],
])('the address %s leads to the form %s', (hash, reference) => {
  expect(referenceAt(hash)).toBe(reference);
});
