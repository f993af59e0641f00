/** Dates as people say them. */

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/**
 * @param day as `YYYY-MM-DD`
 * @returns like `22 November 2026`
 */
export function sayDate(day: string): string {
  return DAY_FORMAT.format(new Date(`${day}T00:00:00Z`));
}
