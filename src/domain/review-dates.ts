/** Which pages and contacts are due to be checked again. */
import type { Site } from '#schema/site.ts';

export interface OverdueReview {
  path: string;
  file: string;
  reviewBy: string;
  /** Whole days since the day it was due. */
  daysLate: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/**
 * Pages whose day of review has passed, the longest overdue first.
 *
 * @param today as `YYYY-MM-DD`
 */
export function overdueReviews(site: Site, today: string): OverdueReview[] {
  return site.pages
    .map((page) => page.standard)
    .flatMap((version, index) => {
      const path = site.pages[index]?.path ?? '';
      const daysLate = daysBetween(version.reviewBy, today);
      return daysLate > 0 ? [{ path, file: version.file, reviewBy: version.reviewBy, daysLate }] : [];
    })
    .sort((a, b) => b.daysLate - a.daysLate);
}

/** Whole days from one day to another; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY);
}
