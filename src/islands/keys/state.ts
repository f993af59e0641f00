/** Everything that can happen while keys are made, as one pure function. */

const KINDS = ['team', 'recovery'] as const;
export type Kind = (typeof KINDS)[number];

export type Tried = 'under-way' | 'good' | 'no-file' | 'wrong-passphrase' | 'not-a-key' | 'other-key' | 'failed';

export interface Making {
  /** Drawn by chance. */
  drawn: string;
  isOwn: boolean;
  own: string;
  isWritten: boolean;
  step: 'choosing' | 'under-way' | 'made';
  problem: 'too-short' | 'not-written' | 'failed' | undefined;
  /** What was made. The passphrase is forgotten then. */
  made: { publicKey: string; file: string } | undefined;
  isSaved: boolean;
  tried: Tried | undefined;
}

export interface KeysState {
  /** The id of the team. */
  team: string;
  making: Readonly<Record<Kind, Making>>;
  copied: 'copied' | 'failed' | undefined;
  /** Where the keyboard goes next. A new object each time. */
  focus: { kind: Kind; on: 'problem' | 'made' | 'begin' | 'tried' } | undefined;
}

export type Happening =
  | { what: 'chooses-team'; team: string; drawn: Readonly<Record<Kind, string>> }
  | { what: 'draws'; kind: Kind; drawn: string }
  | { what: 'takes-own' | 'takes-drawn'; kind: Kind }
  | { what: 'types'; kind: Kind; own: string }
  | { what: 'writes-down'; kind: Kind; isWritten: boolean }
  | { what: 'makes'; kind: Kind }
  | { what: 'made'; kind: Kind; publicKey: string; file: string }
  | { what: 'cannot-make'; kind: Kind }
  | { what: 'saved'; kind: Kind }
  | { what: 'tried'; kind: Kind; tried: Tried }
  | { what: 'begins-again'; kind: Kind; drawn: string }
  | { what: 'copied'; worked: boolean };

/** Fewer letters can be guessed, whatever they are. */
export const LEAST_LETTERS = 12;

export function beginState(team: string, drawn: Readonly<Record<Kind, string>>): KeysState {
  return { team, making: { team: beginMaking(drawn.team), recovery: beginMaking(drawn.recovery) }, copied: undefined, focus: undefined };
}

export function nextState(state: KeysState, happening: Happening): KeysState {
  if (happening.what === 'chooses-team') return beginState(happening.team, happening.drawn);
  if (happening.what === 'copied') return { ...state, copied: happening.worked ? 'copied' : 'failed' };
  const { kind } = happening;
  const { making, on } = nextMaking(state.making[kind], happening);
  return {
    ...state,
    making: { ...state.making, [kind]: making },
    copied: undefined,
    focus: on ? { kind, on } : state.focus,
  };
}

/** The passphrase that locks the key, as it stands on the page now. */
export function passphraseOf(making: Making): string {
  return making.isOwn ? making.own : making.drawn;
}

/** @returns undefined as long as one of the two is missing */
export function linesFor({ making }: KeysState): string | undefined {
  const keys = KINDS.map((kind) => ({ kind, made: making[kind].made }));
  if (keys.some(({ made }) => !made)) return undefined;
  return ['    keys:', ...keys.map(({ kind, made }) => `      - { kind: ${kind}, publicKey: ${made?.publicKey} }`)].join('\n');
}

type Step = { making: Making; on?: 'problem' | 'made' | 'begin' | 'tried' };

function nextMaking(making: Making, happening: Exclude<Happening, { what: 'chooses-team' | 'copied' }>): Step {
  switch (happening.what) {
    case 'draws':
      return { making: { ...making, drawn: happening.drawn, isWritten: false } };
    case 'takes-own':
    case 'takes-drawn':
      return { making: { ...making, isOwn: happening.what === 'takes-own', isWritten: false, problem: undefined } };
    case 'types':
      return { making: { ...making, own: happening.own } };
    case 'writes-down':
      return { making: { ...making, isWritten: happening.isWritten } };
    case 'makes':
      return make(making);
    case 'made': {
      const { publicKey, file } = happening;
      return { making: { ...making, step: 'made', made: { publicKey, file }, drawn: '', own: '' }, on: 'made' };
    }
    case 'cannot-make':
      return { making: { ...making, step: 'choosing', problem: 'failed' }, on: 'problem' };
    case 'saved':
      return { making: { ...making, isSaved: true } };
    case 'tried':
      return { making: { ...making, tried: happening.tried }, ...(happening.tried !== 'under-way' && { on: 'tried' as const }) };
    case 'begins-again':
      return { making: beginMaking(happening.drawn), on: 'begin' };
  }
}

function make(making: Making): Step {
  if (making.step !== 'choosing') return { making };
  const isShort = [...passphraseOf(making).trim()].length < LEAST_LETTERS;
  if (isShort) return { making: { ...making, problem: 'too-short' }, on: 'problem' };
  if (!making.isWritten) return { making: { ...making, problem: 'not-written' }, on: 'problem' };
  return { making: { ...making, step: 'under-way', problem: undefined } };
}

function beginMaking(drawn: string): Making {
  return {
    drawn,
    isOwn: false,
    own: '',
    isWritten: false,
    step: 'choosing',
    problem: undefined,
    made: undefined,
    isSaved: false,
    tried: undefined,
  };
}
