/** How the inbox says a state, a wait and who did what. */
import type { Entry, InboxTeam, State } from './inbox-api.ts';
import type { Say } from './inbox-context.ts';

const STATE_WORDS = { new: 'stateNew', seen: 'stateSeen', 'in-hand': 'stateInHand', closed: 'stateClosed' } as const;

const DID = {
  received: 'didReceived',
  told: 'didTold',
  'signed-in': 'didSignedIn',
  locked: 'didLocked',
  refused: 'didRefused',
  opened: 'didOpened',
  seen: 'didSeen',
  'in-hand': 'didInHand',
  closed: 'didClosed',
  new: 'didNew',
  handed: 'didHanded',
  exported: 'didExported',
  deleted: 'didDeleted',
} as const;

/** Programs that act on their own. */
const PROGRAMS = {
  intake: 'byIntake',
  delivery: 'byDelivery',
  retention: 'byRetention',
  'command-line': 'byCommandLine',
} as const;

const MINUTE_SECONDS = 60;
const DAY_MS = 86_400_000;

export function sayState(say: Say, state: State): string {
  return say(STATE_WORDS[state]);
}

export function sayWait(say: Say, seconds: number): string {
  if (seconds < MINUTE_SECONDS) return say('waitSeconds', { count: seconds });
  const minutes = Math.ceil(seconds / MINUTE_SECONDS);
  return minutes === 1 ? say('waitMinuteOne') : say('waitMinutes', { count: minutes });
}

/** @param since in the ISO form */
export function sayDays(say: Say, since: string, now: Date): string {
  const days = Math.floor((now.getTime() - Date.parse(since)) / DAY_MS);
  return days < 1 ? say('waitToday') : days === 1 ? say('waitOne') : say('waitMany', { days });
}

export function sayEntry(say: Say, entry: Entry, teams: readonly InboxTeam[], ownKey: string): string {
  return say('historyLine', { what: sayWhat(say, entry, teams), who: sayWho(say, entry.who, teams, ownKey) });
}

/** A form that was handed on says to whom, as long as that team is still there. */
function sayWhat(say: Say, { what, detail }: Entry, teams: readonly InboxTeam[]): string {
  const to = what === 'handed' ? teams.find(({ id }) => id === detail?.split(' to ')[1]) : undefined;
  if (to) return say('didHandedTo', { team: to.name });
  return say(Object.hasOwn(DID, what) ? DID[what as keyof typeof DID] : 'didOther');
}

/** @param who a program, or the first letters of a public key */
function sayWho(say: Say, who: string, teams: readonly InboxTeam[], ownKey: string): string {
  if (Object.hasOwn(PROGRAMS, who)) return say(PROGRAMS[who as keyof typeof PROGRAMS]);
  if (ownKey.startsWith(who)) return say('byYou');
  const team = teams.find(({ publicKeys }) => publicKeys.some((key) => key.startsWith(who)));
  return team ? say('byTeam', { team: team.name }) : say('byOther', { key: who });
}
