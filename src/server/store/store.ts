/**
 * Where forms that have arrived are kept. What somebody wrote is sealed before it comes here (`sealed`, an age file that only the team's
 * keys open); everything else in these tables is in clear and says nothing about a person.
 *
 * Two implementations answer the same tests (tests/server/store): `sqlite-store.ts` and `postgres-store.ts`.
 * Every moment is text in the ISO form, in UTC, to the millisecond, like `2026-11-22T20:05:00.000Z`, so that text sorts like time.
 */

export const REFERRAL_STATES = ['new', 'seen', 'in-hand', 'closed'] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

/** The store cannot do what it was asked right now: a full or broken disk, a database that is away. Nothing of it was done. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** For the log, like `SQLITE_FULL` or `ECONNREFUSED`: never anything that was stored. */
  readonly kind: string;

  constructor(message: string, kind: string, cause?: unknown) {
    super(message, { cause });
    this.kind = kind;
  }
}

/** What is in clear. */
export interface ReferralHeader {
  /** What people read aloud, like `K7QF-3WXA`. */
  reference: string;
  /** The id of the form, like `review-request`. */
  form: string;
  /** The id of the team that reads it now. */
  team: string;
  receivedAt: string;
  state: ReferralState;
  /** When the state was last set. */
  stateAt: string;
}

export interface Referral extends ReferralHeader {
  /** An age file, binary. */
  sealed: Uint8Array;
}

export interface NewReferral extends Omit<Referral, 'state' | 'stateAt'> {
  /** SHA-256 of the form and the sender's key, hex: the same send twice is one referral. The key itself is not kept. */
  keyDigest: string;
  /** HMAC-SHA-256 of the answers with the sender's key, hex. Without the key, which nobody keeps, no answer can be guessed from it. */
  answersDigest: string;
}

/** The receipt of `known` is that of the first time. */
export type Added =
  | { outcome: 'added' | 'known'; reference: string; receivedAt: string }
  /** The key was used for other answers. */
  | { outcome: 'other-answers' }
  /** Somebody else has this reference already: make another one and seal again. */
  | { outcome: 'reference-taken' };

/** A message to a team that something waits. Made in the same transaction as what it tells. */
export interface OutboxMessage {
  id: string;
  reference: string;
  team: string;
  createdAt: string;
  /** How often it was tried before. */
  attempts: number;
}

export interface Attempt {
  at: string;
  outcome: 'sent' | 'failed';
  /** A kind, like `ECONNREFUSED` or `550`: never the text of an answer or an address. */
  kind: string;
  /** When to try again; missing after `sent`. */
  nextAt?: string;
}

/** A message that is not sent yet, with its last attempt. */
export interface WaitingMessage extends OutboxMessage {
  nextAt: string;
  /** Missing when it was not tried yet. */
  lastKind?: string;
}

/** What happened to a referral, when, and who did it. Entries are only ever added: the database itself refuses to change or delete one. */
export interface AuditEntry {
  at: string;
  /** The first 16 letters of the public key that signed in, or `intake`, `delivery`, `retention`, `command-line`. */
  who: string;
  what:
    | 'received'
    | 'told'
    | 'signed-in'
    | 'locked'
    | 'refused'
    | 'opened'
    | 'seen'
    | 'in-hand'
    | 'closed'
    | 'new'
    | 'handed'
    | 'exported'
    | 'deleted';
  reference?: string;
  /** A team for `handed` (`cambridgeshire to peterborough`) and `signed-in`; never anything a person wrote. */
  detail?: string;
}

/** A challenge or a session of the inbox. The token itself is never kept, only its SHA-256. */
export interface Token {
  kind: 'challenge' | 'session';
  /** SHA-256 of the token, hex. */
  digest: string;
  /** Small JSON of the inbox's own. */
  data: string;
  expiresAt: string;
}

/** Each of these rejects with a {@link StoreError} when the store cannot. */
export interface Store {
  /** Resolves only once the referral, its message and its audit entry `received` are on disk together. A reference is never given twice. */
  add(referral: NewReferral): Promise<Added>;
  find(reference: string): Promise<Referral | undefined>;
  /** Oldest first. */
  list(only?: { team?: string; states?: readonly ReferralState[] }): Promise<ReferralHeader[]>;
  /**
   * The state it has already is no change: the trail and `stateAt` stay as they are.
   *
   * @returns false when there is no such referral in the hands of `team`
   */
  setState(reference: string, team: string, state: ReferralState, at: string, who: string): Promise<boolean>;
  /**
   * Gives a referral to another team, sealed anew for it; it is `new` there, and a message tells them. What still waits for the team
   * before is told to nobody any more.
   *
   * @returns false when there is no such referral in the hands of `from`
   */
  hand(handed: { reference: string; from: string; to: string; sealed: Uint8Array; at: string; who: string }): Promise<boolean>;
  /**
   * Takes away what was sealed, its messages and its digests; the audit trail stays.
   *
   * @param closedBefore delete it only if it is still closed, and was so at this moment: somebody may just have opened it again
   * @returns false when there is no such referral
   */
  delete(reference: string, at: string, who: string, closedBefore?: string): Promise<boolean>;
  /** References of what was closed at or before this moment. */
  closedBefore(moment: string): Promise<string[]>;

  /**
   * Messages whose time has come, oldest first. Nobody else gets them before `leaseUntil`, so that two programs do not tell twice.
   */
  takeMessages(now: string, leaseUntil: string, most: number): Promise<OutboxMessage[]>;
  /** Records an attempt; `sent` takes the message out of what waits and adds the audit entry `told`. */
  noteAttempt(messageId: string, attempt: Attempt): Promise<void>;
  waitingMessages(): Promise<WaitingMessage[]>;
  /** Every attempt for a referral, oldest first. */
  attemptsFor(reference: string): Promise<Attempt[]>;

  audit(entry: AuditEntry): Promise<void>;
  /** Oldest first; of one referral, or of all. */
  auditTrail(reference?: string): Promise<AuditEntry[]>;

  keepToken(token: Token): Promise<void>;
  /** @returns undefined when there is none or its time is over */
  readToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined>;
  /** Reads it and takes it away in one step: a challenge is answered once. */
  takeToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined>;
  extendToken(kind: Token['kind'], digest: string, expiresAt: string): Promise<void>;
  deleteToken(kind: Token['kind'], digest: string): Promise<void>;

  /** Tokens whose time is over are swept out; what a store needs to stay small and quick. */
  tidy(now: string): Promise<void>;
  /** @throws when the store cannot take a referral right now */
  ping(): Promise<void>;
  close(): Promise<void>;
}
