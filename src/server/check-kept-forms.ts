/** Looks at what is kept before anything begins: can the teams of today read it? */
import type { Team } from '#schema/team.ts';
import { isOfTrial } from './intake/reference.ts';
import type { ReferralHeader, Store } from './store/store.ts';

/** The store holds forms that do not go with content/teams.yaml. */
class KeptFormsError extends Error {
  override readonly name = 'KeptFormsError';
}

/** @throws {KeptFormsError} with what to do */
export async function checkKeptForms(store: Pick<Store, 'list'>, teams: readonly Team[], isTrial: boolean): Promise<void> {
  const kept = await store.list();
  const mistake = mistakeOfTrial(kept, isTrial) ?? mistakeOfTeams(kept, teams);
  if (mistake !== undefined) throw new KeptFormsError(mistake);
}

/**
 * What was sent on trial and what was sent for real stay apart. Else the first day of a live site tells the teams of forms that nobody can
 * open; and a site that lost a key lets whoever has the passphrase of the trial close real forms, so that these are deleted.
 */
function mistakeOfTrial(kept: readonly ReferralHeader[], isTrial: boolean): string | undefined {
  const other = kept.find(({ reference }) => isOfTrial(reference) !== isTrial);
  if (!other) return undefined;
  return isTrial
    ? `The store holds forms that were sent for real, like ${other.reference}, but a team in content/teams.yaml has no keys, so this would be a trial. Give each team its keys again, or try things out with another DATA_DIR or DATABASE_URL.`
    : `The store holds forms of a trial, like ${other.reference}, but every team in content/teams.yaml has its keys now. Begin with an empty DATA_DIR or DATABASE_URL, so that the trial stays behind.`;
}

/** A team whose id was changed would not see its own forms any more, and nobody else would. */
function mistakeOfTeams(kept: readonly ReferralHeader[], teams: readonly Team[]): string | undefined {
  const lost = kept.find(({ team, state }) => state !== 'closed' && teams.every(({ id }) => id !== team));
  return (
    lost &&
    `The store holds forms for the team \`${lost.team}\`, like ${lost.reference}, but content/teams.yaml has no team with that id, so nobody would see them. Write the team in again, with its keys, until it has closed or handed on what it has.`
  );
}
