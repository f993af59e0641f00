/** Which team reads a form: the one for the area that the person chose. */
import type { Team } from '#schema/team.ts';
import type { Answers } from './answers.ts';

/** The question that every form asks, and that decides who reads it. */
export const AREA_QUESTION = 'area';

/** @returns undefined when the answer belongs to no team; the door makes sure that each answer belongs to exactly one */
export function teamOf(teams: readonly Team[], answers: Answers): Team | undefined {
  const area = answers[AREA_QUESTION];
  return teams.find((team) => typeof area === 'string' && team.answers.includes(area));
}
