/** Everything that can happen in the inbox, as one pure function: what was, what happens, what is then. */
import type { IslandData } from '#domain/forms/island-data.ts';
import type { CallTrouble, Entry, Header, Me, State } from './inbox-api.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';

export interface KeyFile {
  name: string;
  bytes: Uint8Array;
}

/** A form that the key has opened. It is in the memory of this page only. */
export interface Opened {
  sealed: SealedForm;
  /** The form as the site has it now; undefined when it has none of that name. */
  data: IslandData | undefined;
}

export type UnlockProblem =
  | 'no-file'
  | 'not-a-key'
  | 'unprotected'
  | 'no-passphrase'
  | 'wrong-passphrase'
  | 'unknown-key'
  | 'unreachable'
  | 'refused'
  | 'no-worker'
  | { seconds: number };

export type Trouble =
  | 'gone'
  | 'no-reference'
  | 'not-for-this-key'
  | 'broken'
  | 'wrong-reference'
  | 'newer'
  | 'unreachable'
  | 'refused'
  | { seconds: number };

export type Filter = 'waiting' | State | 'all';
type WhyLocked = 'by-hand' | 'idle' | 'session';
/** Where the keyboard and the screen reader go next. A new object each time. */
type Focus = { on: 'title' | 'problem' | 'trouble' | 'hand' | 'said' | 'history' };

interface Shared {
  /** The form that is open or wanted, as it stands in the address; undefined for the list. */
  reference: string | undefined;
  /** How the address follows: the buttons of the browser have moved it already. */
  move: 'push' | 'none';
  focus: Focus | undefined;
}

export interface LockedState extends Shared {
  stage: 'locked';
  /** Why it was locked; undefined at the beginning. */
  why: WhyLocked | undefined;
  file: KeyFile | undefined;
  unlocking: 'key' | 'signing-in' | undefined;
  problem: UnlockProblem | undefined;
}

export interface OpenState extends Shared {
  stage: 'open';
  /** The public half of the key that opened the inbox. */
  publicKey: string;
  me: Me;
  headers: readonly Header[];
  /** The list is on its way. */
  listing: { isAskedFor: boolean } | undefined;
  filter: Filter;
  query: string;
  opened: ReadonlyMap<string, Opened>;
  /** A form is on its way. */
  opening: { reference: string } | undefined;
  marking: { reference: string; state: State; isQuiet: boolean } | undefined;
  /** What to mark once the form is noted as seen: somebody can be quicker than the server. */
  markNext: { reference: string; state: State; isQuiet: false } | undefined;
  handing: { reference: string; team: string; step: 'choosing' | 'under-way' } | undefined;
  history: { reference: string; entries: readonly Entry[] | undefined } | undefined;
  trouble: Trouble | undefined;
  /** What was just done, to be read out. */
  said: { what: 'marked'; state: State } | { what: 'handed'; reference: string; team: string } | { what: 'refreshed' } | undefined;
  /** Nobody was seen for a while. */
  isIdle: boolean;
}

export type InboxState = LockedState | OpenState;

export type Happening =
  | { what: 'chooses-file'; file: KeyFile }
  | { what: 'unlocks'; hasPassphrase: boolean }
  | { what: 'key-opens' }
  | { what: 'cannot-unlock'; problem: UnlockProblem }
  | { what: 'comes-in'; publicKey: string; me: Me; headers: readonly Header[] }
  /** The buttons of the browser, or a link in a message. */
  | { what: 'comes-to'; reference: string | undefined }
  | { what: 'goes-to'; reference: string | undefined }
  | { what: 'refreshes' }
  | { what: 'hears-list'; headers: readonly Header[] }
  | { what: 'filters'; filter: Filter }
  | { what: 'searches'; query: string }
  | { what: 'reads'; opened: Opened }
  | { what: 'tries-again' }
  | { what: 'marks'; state: State }
  | { what: 'marked'; reference: string; state: State; stateAt: string }
  | { what: 'thinks-of-handing' }
  | { what: 'chooses-team'; team: string }
  | { what: 'keeps' }
  | { what: 'hands' }
  | { what: 'handed'; reference: string; team: string }
  | { what: 'asks-history' }
  | { what: 'hears-history'; reference: string; entries: readonly Entry[] }
  | { what: 'has-trouble'; trouble: Trouble | CallTrouble }
  | { what: 'time-passes'; idleMs: number }
  | { what: 'locks'; why: WhyLocked };

const MINUTE_MS = 60_000;

/** @param reference in the address */
export function beginState(reference: string | undefined): LockedState {
  return lockedState(reference, undefined);
}

export function nextState(state: InboxState, happening: Happening): InboxState {
  return state.stage === 'locked' ? whileLocked(state, happening) : whileOpen(state, happening);
}

/** Where a referral stands in the list, whoever asks. */
export function headerOf(state: OpenState, reference: string | undefined): Header | undefined {
  return state.headers.find((header) => header.reference === reference);
}

/** The teams that a form could be handed to. */
export function otherTeams({ me }: OpenState): Me['teams'] {
  return me.teams.filter((team) => team.id !== me.team);
}

function whileLocked(state: LockedState, happening: Happening): InboxState {
  switch (happening.what) {
    case 'chooses-file':
      return { ...state, file: happening.file, problem: undefined };
    case 'unlocks':
      if (state.unlocking) return state;
      if (!state.file) return withProblem(state, 'no-file');
      if (!happening.hasPassphrase) return withProblem(state, 'no-passphrase');
      return { ...state, unlocking: 'key', problem: undefined };
    case 'key-opens':
      return { ...state, unlocking: 'signing-in' };
    case 'cannot-unlock':
      return withProblem({ ...state, unlocking: undefined }, happening.problem);
    case 'comes-in':
      return comeIn(state, happening);
    case 'comes-to':
      return { ...state, reference: happening.reference, move: 'none' };
    default:
      // What was on its way when the inbox was locked.
      return state;
  }
}

function comeIn(state: LockedState, { publicKey, me, headers }: Extract<Happening, { what: 'comes-in' }>): OpenState {
  const open: OpenState = {
    stage: 'open',
    reference: undefined,
    move: 'none',
    focus: undefined,
    publicKey,
    me,
    headers,
    listing: undefined,
    filter: 'waiting',
    query: '',
    opened: new Map(),
    opening: undefined,
    marking: undefined,
    markNext: undefined,
    handing: undefined,
    history: undefined,
    trouble: undefined,
    said: undefined,
    isIdle: false,
  };
  return arriveAt(open, state.reference, 'none');
}

function whileOpen(state: OpenState, happening: Happening): InboxState {
  switch (happening.what) {
    case 'comes-to':
      return happening.reference === state.reference ? state : arriveAt(state, happening.reference, 'none');
    case 'goes-to':
      return arriveAt(state, happening.reference, 'push');
    case 'refreshes':
      return { ...state, listing: { isAskedFor: true }, trouble: undefined, said: undefined };
    case 'hears-list':
      return hearList(state, happening.headers);
    case 'filters':
      return { ...state, filter: happening.filter, said: undefined };
    case 'searches':
      return { ...state, query: happening.query, said: undefined };
    case 'reads':
      return read(state, happening.opened);
    case 'tries-again':
      return state.reference === undefined
        ? { ...state, trouble: undefined, listing: { isAskedFor: true } }
        : { ...arriveAt(state, state.reference, 'none'), focus: undefined };
    case 'marks':
      return mark(state, happening.state);
    case 'marked':
      return marked(state, happening);
    case 'thinks-of-handing': {
      const [team] = otherTeams(state);
      if (!team || state.reference === undefined) return state;
      return { ...state, handing: { reference: state.reference, team: team.id, step: 'choosing' }, said: undefined, focus: { on: 'hand' } };
    }
    case 'chooses-team':
      return state.handing ? { ...state, handing: { ...state.handing, team: happening.team } } : state;
    case 'keeps':
      return { ...state, handing: undefined, focus: { on: 'title' } };
    case 'hands':
      return state.handing?.step === 'choosing'
        ? { ...state, handing: { ...state.handing, step: 'under-way' }, trouble: undefined }
        : state;
    case 'handed':
      return handed(state, happening);
    case 'asks-history':
      return state.reference === undefined ? state : { ...state, history: { reference: state.reference, entries: undefined } };
    case 'hears-history':
      return state.history?.reference === happening.reference
        ? { ...state, history: { reference: happening.reference, entries: happening.entries }, focus: { on: 'history' } }
        : state;
    case 'has-trouble':
      return haveTrouble(state, happening.trouble);
    case 'time-passes':
      return passTime(state, happening.idleMs);
    case 'locks':
      return lockedState(state.reference, happening.why);
    default:
      return state;
  }
}

function lockedState(reference: string | undefined, why: WhyLocked | undefined): LockedState {
  return {
    stage: 'locked',
    reference,
    move: 'none',
    why,
    file: undefined,
    unlocking: undefined,
    problem: undefined,
    focus: why && { on: 'title' },
  };
}

function withProblem(state: LockedState, problem: UnlockProblem): LockedState {
  return { ...state, problem, focus: { on: 'problem' } };
}

/** What belongs to the place that is left stays there; a form is asked for anew each time, so that every look is written down. */
function arriveAt(state: OpenState, reference: string | undefined, move: Shared['move']): OpenState {
  return {
    ...state,
    reference,
    move,
    focus: { on: 'title' },
    opening: reference === undefined ? undefined : { reference },
    listing: reference === undefined && state.reference !== undefined ? { isAskedFor: false } : undefined,
    handing: undefined,
    history: undefined,
    trouble: undefined,
    said: undefined,
  };
}

function hearList(state: OpenState, headers: readonly Header[]): OpenState {
  const isAskedFor = state.listing?.isAskedFor === true;
  return { ...state, headers, listing: undefined, trouble: undefined, said: isAskedFor ? { what: 'refreshed' } : state.said };
}

/** Whoever reads a form has seen it, and need not say so. */
function read(state: OpenState, opened: Opened): OpenState {
  const { reference } = opened.sealed;
  if (state.opening?.reference !== reference) return state;
  const isNew = headerOf(state, reference)?.state === 'new';
  return {
    ...state,
    opened: new Map([...state.opened, [reference, opened]]),
    opening: undefined,
    marking: isNew ? { reference, state: 'seen', isQuiet: true } : state.marking,
    focus: { on: 'title' },
  };
}

function mark(state: OpenState, to: State): OpenState {
  if (state.reference === undefined || state.marking?.isQuiet === false) return state;
  const marking = { reference: state.reference, state: to, isQuiet: false } as const;
  return { ...state, ...(state.marking ? { markNext: marking } : { marking }), said: undefined, trouble: undefined };
}

function marked(state: OpenState, { reference, state: to, stateAt }: Extract<Happening, { what: 'marked' }>): OpenState {
  const isQuiet = state.marking?.isQuiet === true;
  return {
    ...state,
    headers: state.headers.map((header) => (header.reference === reference ? { ...header, state: to, stateAt } : header)),
    marking: state.markNext,
    markNext: undefined,
    // What stands there is no longer the whole of it.
    history: undefined,
    said: isQuiet ? state.said : { what: 'marked', state: to },
    focus: isQuiet ? state.focus : { on: 'said' },
  };
}

/** It is with the other team now, so nothing of it stays here. */
function handed(state: OpenState, { reference, team }: Extract<Happening, { what: 'handed' }>): OpenState {
  return {
    ...arriveAt(state, undefined, 'push'),
    headers: state.headers.filter((header) => header.reference !== reference),
    opened: new Map([...state.opened].filter(([id]) => id !== reference)),
    said: { what: 'handed', reference, team },
    focus: { on: 'said' },
  };
}

function haveTrouble(state: OpenState, trouble: Trouble | CallTrouble): InboxState {
  if (typeof trouble === 'object' && 'kind' in trouble && trouble.kind === 'signed-out') return lockedState(state.reference, 'session');
  const rested = {
    ...state,
    opening: undefined,
    listing: undefined,
    marking: undefined,
    markNext: undefined,
    handing: undefined,
    history: undefined,
  };
  return { ...rested, trouble: troubleFrom(state, trouble), focus: { on: 'trouble' } };
}

function troubleFrom(state: OpenState, trouble: Trouble | CallTrouble): Trouble {
  if (typeof trouble === 'string' || !('kind' in trouble)) return trouble;
  if (trouble.kind === 'too-many') return { seconds: trouble.seconds };
  if (trouble.kind === 'unreachable') return 'unreachable';
  if (trouble.kind === 'none') return headerOf(state, state.reference) ? 'gone' : 'no-reference';
  return 'refused';
}

/** A minute before it locks, the inbox asks. Once it has asked, only an answer counts. */
function passTime(state: OpenState, idleMs: number): InboxState {
  const longest = state.me.idleMinutes * MINUTE_MS;
  if (idleMs >= longest) return lockedState(state.reference, 'idle');
  const isIdle = idleMs >= longest - MINUTE_MS;
  return isIdle === state.isIdle ? state : { ...state, isIdle };
}
