/** Calendar days as people type them in three boxes. No clock and no time zone: today comes in as `YYYY-MM-DD`. */
import type { DateAnswer } from './answers.ts';

/** @returns `YYYY-MM-DD`, or undefined when there is no such day */
export function realDate({ day, month, year }: DateAnswer): string | undefined {
  if (!/^\d{1,2}$/.test(day.trim()) || !/^\d{1,2}$/.test(month.trim()) || !/^\d{4}$/.test(year.trim())) return undefined;
  const written = `${year.trim()}-${month.trim().padStart(2, '0')}-${day.trim().padStart(2, '0')}`;
  const date = new Date(`${written}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(written) ? written : undefined;
}

/**
 * Whole years lived. A person born on 29 February is a year older on 1 March in other years (the law of England and Wales:
 * an age is reached at the start of the birthday; where there is none that year, the day after 28 February).
 *
 * @param born `YYYY-MM-DD`
 * @param today `YYYY-MM-DD`
 */
export function ageOn(born: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) >= born.slice(5) ? years : years - 1;
}
