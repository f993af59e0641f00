/** A moment as people say it, on the clocks of Britain. */

const FORMAT = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
  timeZone: 'Europe/London',
});

/**
 * @param moment in the ISO form, like `2026-11-22T20:05:00Z`
 * @returns like `22 November 2026, 8:05pm`
 */
export function sayMoment(moment: string): string {
  const parts = Object.fromEntries(FORMAT.formatToParts(new Date(moment)).map(({ type, value }) => [type, value]));
  const { day, month, year, hour, minute, dayPeriod } = parts;
  return `${day} ${month} ${year}, ${hour}:${minute}${dayPeriod?.toLowerCase()}`;
}
