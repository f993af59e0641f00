/** Hands one form to another team: sealed again with that team's public keys, here, before it goes back. */
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import { askMe, type CallTrouble, handOver } from './inbox-api.ts';
import type { KeyKeeper } from './key-keeper.ts';
import type { Trouble } from './state.ts';

/**
 * @param to the id of the other team
 * @returns the name of the team that has it now; undefined when the inbox was locked meanwhile
 */
export async function handReferral(
  keeper: KeyKeeper,
  sealed: SealedForm,
  to: string,
): Promise<{ team: string } | { trouble: Trouble | CallTrouble } | undefined> {
  // Asked anew: an inbox can be open for hours, and keys that were replaced meanwhile would seal it for nobody.
  const me = await askMe();
  if ('trouble' in me) return me;
  const team = me.value.teams.find(({ id }) => id === to);
  if (!team || team.publicKeys.length === 0) return { trouble: 'refused' };
  const anew = await keeper.seal(JSON.stringify({ ...sealed, team: to }), team.publicKeys);
  if (anew.what === 'fault') return anew.fault === 'locked' ? undefined : { trouble: 'refused' };
  const heard = await handOver(sealed.reference, to, anew.bytes);
  return 'trouble' in heard ? heard : { team: team.name };
}
