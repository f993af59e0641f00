/** Whether the forms are only on trial here: as long as one team has no key, nobody could read what it is sent. */
import type { Teams } from '#schema/team.ts';

export function isTrial({ teams }: Pick<Teams, 'teams'>): boolean {
  return teams.some(({ keys }) => keys.length === 0);
}
