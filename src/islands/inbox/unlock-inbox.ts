/** The way in: the passphrase opens the key, the key opens what the server asks, and the answer opens the inbox. */
import { askChallenge, askList, askMe, type CallTrouble, openSession } from './inbox-api.ts';
import type { KeyKeeper } from './key-keeper.ts';
import type { Happening, UnlockProblem } from './state.ts';

/** Of a challenge. No form is as short. */
const CHALLENGE_BYTES = 32;

/** @param happen is told of each step, and of the end */
export async function unlockInbox(
  keeper: KeyKeeper,
  file: Uint8Array,
  passphrase: string,
  happen: (happening: Happening) => void,
): Promise<void> {
  const unlocked = await keeper.unlock(file, passphrase);
  if (unlocked.what === 'fault') {
    const { fault } = unlocked;
    if (fault === 'locked') return;
    happen({ what: 'cannot-unlock', problem: fault === 'broken' || fault === 'not-for-this-key' ? 'not-a-key' : fault });
    return;
  }
  happen({ what: 'key-opens' });
  const { publicKey } = unlocked;
  const come = await comeIn(keeper, publicKey);
  if ('problem' in come) keeper.forget();
  happen('problem' in come ? { what: 'cannot-unlock', problem: come.problem } : { what: 'comes-in', publicKey, ...come });
}

type Come = { problem: UnlockProblem } | Pick<Extract<Happening, { what: 'comes-in' }>, 'me' | 'headers'>;

async function comeIn(keeper: KeyKeeper, publicKey: string): Promise<Come> {
  const challenge = await askChallenge(publicKey);
  if ('trouble' in challenge) return { problem: problemOf(challenge.trouble) };
  const answer = await keeper.open(challenge.value.sealed);
  // The answer goes back opened: so nothing else is, or a server could have forms opened in place of challenges.
  if (answer.what === 'fault' || answer.bytes.length !== CHALLENGE_BYTES) return { problem: 'refused' };
  const session = await openSession(challenge.value.id, answer.bytes);
  if ('trouble' in session) return { problem: problemOf(session.trouble) };
  const [me, list] = await Promise.all([askMe(), askList()]);
  if ('trouble' in me) return { problem: problemOf(me.trouble) };
  if ('trouble' in list) return { problem: problemOf(list.trouble) };
  return { me: me.value, headers: list.value };
}

function problemOf(trouble: CallTrouble): UnlockProblem {
  if (trouble.kind === 'too-many') return { seconds: trouble.seconds };
  if (trouble.kind === 'none') return 'unknown-key';
  return trouble.kind === 'unreachable' ? 'unreachable' : 'refused';
}
