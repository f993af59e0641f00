/**
 * Keeps what was sent on trial and what was sent for real apart. Else the first day of a live site tells the teams of forms that nobody
 * can open; and a site that lost a key would let whoever has the passphrase of the trial close real forms, so that these are deleted.
 */
import { isOfTrial } from './intake/reference.ts';
import type { Store } from './store/store.ts';

/** The store holds forms of the other kind. */
class MixedTrialError extends Error {
  override readonly name = 'MixedTrialError';

  constructor(isTrial: boolean, reference: string) {
    super(
      isTrial
        ? `The store holds forms that were sent for real, like ${reference}, but a team in content/teams.yaml has no keys, so this would be a trial. Give each team its keys again, or try things out with another DATA_DIR or DATABASE_URL.`
        : `The store holds forms of a trial, like ${reference}, but every team in content/teams.yaml has its keys now. Begin with an empty DATA_DIR or DATABASE_URL, so that the trial stays behind.`,
    );
  }
}

/** @throws {MixedTrialError} */
export async function refuseMixedTrial(store: Pick<Store, 'list'>, isTrial: boolean): Promise<void> {
  const other = (await store.list()).find(({ reference }) => isOfTrial(reference) !== isTrial);
  if (other) throw new MixedTrialError(isTrial, other.reference);
}
