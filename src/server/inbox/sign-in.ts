/**
 * Proves that somebody holds a team's private key without seeing it: they are given something that only that key opens, and say what was in it.
 * Then they carry a token for as long as they are at work.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { Encrypter } from 'age-encryption';
import { z } from 'zod';
import type { Team } from '#schema/team.ts';
import type { Store } from '#server/store/store.ts';

const CHALLENGE_MS = 2 * 60_000;
export const IDLE_MINUTES = 15;
const IDLE_MS = IDLE_MINUTES * 60_000;
const LONGEST_SESSION_MS = 12 * 60 * 60_000;
const SECRET_BYTES = 32;

const ChallengeData = z.strictObject({ publicKey: z.string(), answerDigest: z.string() });
const SessionData = z.strictObject({ publicKey: z.string(), endsAt: z.string() });

export interface Challenge {
  id: string;
  /** An age file, binary. */
  sealed: Uint8Array;
}

export interface Session {
  team: Team;
  /** As the audit trail names who was there. */
  who: string;
  digest: string;
}

/** The answer to a challenge. */
export type Answered =
  | { outcome: 'right'; team: Team; who: string; token: string }
  /** Nobody was asked this, or too long ago, or it was answered before. */
  | { outcome: 'not-asked' }
  | { outcome: 'wrong'; team: Team | undefined; who: string };

export class SignIn {
  readonly #teams: readonly Team[];
  readonly #store: Store;
  readonly #now: () => Date;

  constructor(teams: readonly Team[], store: Store, now: () => Date) {
    this.#teams = teams;
    this.#store = store;
    this.#now = now;
  }

  /** @returns undefined when the key belongs to no team */
  async challenge(publicKey: string): Promise<Challenge | undefined> {
    if (!this.#teamWith(publicKey)) return undefined;
    const id = newToken();
    const secret = randomBytes(SECRET_BYTES);
    const encrypter = new Encrypter();
    encrypter.addRecipient(publicKey);
    const sealed = await encrypter.encrypt(secret);
    await this.#store.keepToken({
      kind: 'challenge',
      digest: digestOf(id),
      data: JSON.stringify({ publicKey, answerDigest: digestOf(secret) } satisfies z.infer<typeof ChallengeData>),
      expiresAt: this.#in(CHALLENGE_MS),
    });
    return { id, sealed };
  }

  async answer(id: string, answer: Uint8Array): Promise<Answered> {
    const asked = await this.#store.takeToken('challenge', digestOf(id), this.#in(0));
    if (!asked) return { outcome: 'not-asked' };
    const { publicKey, answerDigest } = ChallengeData.parse(JSON.parse(asked.data));
    const team = this.#teamWith(publicKey);
    const isRight = timingSafeEqual(Buffer.from(digestOf(answer), 'hex'), Buffer.from(answerDigest, 'hex'));
    if (!team || !isRight) return { outcome: 'wrong', team, who: whoIs(publicKey) };
    const token = newToken();
    await this.#store.keepToken({
      kind: 'session',
      digest: digestOf(token),
      data: JSON.stringify({ publicKey, endsAt: this.#in(LONGEST_SESSION_MS) } satisfies z.infer<typeof SessionData>),
      expiresAt: this.#in(IDLE_MS),
    });
    return { outcome: 'right', team, who: whoIs(publicKey), token };
  }

  /** Who carries this token; to ask is to be at work, so the time until the inbox locks starts again. */
  async session(token: string): Promise<Session | undefined> {
    const digest = digestOf(token);
    const kept = await this.#store.readToken('session', digest, this.#in(0));
    if (!kept) return undefined;
    const { publicKey, endsAt } = SessionData.parse(JSON.parse(kept.data));
    // A key that was taken out of the list of teams opens nothing any more.
    const team = this.#teamWith(publicKey);
    if (!team) return undefined;
    // Never past its end, after which the store does not know it any more.
    const [until = endsAt] = [this.#in(IDLE_MS), endsAt].sort();
    await this.#store.extendToken('session', digest, until);
    return { team, who: whoIs(publicKey), digest };
  }

  async lock({ digest }: Session): Promise<void> {
    await this.#store.deleteToken('session', digest);
  }

  #teamWith(publicKey: string): Team | undefined {
    return this.#teams.find((team) => team.keys.some((key) => key.publicKey === publicKey));
  }

  #in(ms: number): string {
    return new Date(this.#now().getTime() + ms).toISOString();
  }
}

/** The first letters of a public key say which key it was, and no more. */
export function whoIs(publicKey: string): string {
  return publicKey.slice(0, 16);
}

function newToken(): string {
  return randomBytes(32).toString('base64url');
}

function digestOf(what: string | Uint8Array): string {
  return createHash('sha256').update(what).digest('hex');
}
