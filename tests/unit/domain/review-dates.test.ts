import { expect, test } from 'vitest';
import { daysBetween, overdueReviews } from '#domain/review-dates.ts';
import { smallSite, smallSiteFiles, withLine } from '../../fixtures/small-site.ts';

/** Two pages of the small site to be checked earlier than the others, which wait until 22 May 2027. */
function siteWithTwoEarlyReviews() {
  const dates: [string, string][] = [
    ['why', '2027-01-31'],
    ['principles', '2026-12-31'],
  ];
  const files = dates.reduce(
    (all, [page, day]) =>
      ['standard', 'easy-read'].reduce(
        (changed, version) => withLine(changed, `content/pages/${page}/${version}.mdx`, 'reviewBy: 2027-05-22', `reviewBy: ${day}`),
        all,
      ),
    smallSiteFiles(),
  );
  return smallSite(files);
}

test('Nothing is overdue before its day', () => {
  expect(overdueReviews(siteWithTwoEarlyReviews(), '2026-12-30')).toEqual([]);
});

test('Nothing is overdue on the day itself', () => {
  expect(overdueReviews(siteWithTwoEarlyReviews(), '2026-12-31')).toEqual([]);
});

test('Overdue pages are listed with the longest overdue first', () => {
  expect(overdueReviews(siteWithTwoEarlyReviews(), '2027-02-02')).toEqual([
    { path: 'principles', file: 'content/pages/principles/standard.mdx', reviewBy: '2026-12-31', daysLate: 33 },
    { path: 'why', file: 'content/pages/why/standard.mdx', reviewBy: '2027-01-31', daysLate: 2 },
  ]);
});

test('In the end every page is overdue', () => {
  const site = siteWithTwoEarlyReviews();

  expect(overdueReviews(site, '2027-05-23')).toHaveLength(site.pages.length);
});

test.each([
  ['2027-03-27', '2027-03-29', 2],
  ['2024-02-28', '2024-03-01', 2],
  ['2026-11-22', '2026-11-22', 0],
  ['2026-11-22', '2026-11-21', -1],
])('From %s to %s it is %i days, whatever the clocks do', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});
