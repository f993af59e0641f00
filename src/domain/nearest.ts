/** Finds what a person most likely meant to type. */
import { countSlips } from './count-slips.ts';

/**
 * The choice with the fewest slips, if they are few enough to be slips of the finger.
 *
 * @returns undefined when nothing is close (more than a third of the letters differ)
 */
export function nearest(typed: string, choices: readonly string[]): string | undefined {
  const ranked = choices.map((choice) => ({ choice, slips: countSlips(typed, choice) })).sort((a, b) => a.slips - b.slips);
  const best = ranked[0];
  return best && best.slips <= Math.max(1, Math.floor(typed.length / 3)) ? best.choice : undefined;
}
