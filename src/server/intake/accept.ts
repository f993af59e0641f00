/**
 * The intake: seals what somebody wrote for the team of their area, hands it to the store, and only then has a receipt. The same form sent
 * again has the same receipt. What is sealed, and why so: src/decisions/0013-a-form-is-sealed.md.
 */
import { randomBytes, randomInt } from 'node:crypto';
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import { teamOf } from '#domain/forms/team-of.ts';
import type { Team } from '#schema/team.ts';
import { type Accept, RefusedError } from '../forms-api.ts';
import { kindOf, type Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { digestsOf, keyFromAnswers } from './digests.ts';
import { makeReference } from './reference.ts';
import { createSeal } from './seal.ts';

interface IntakeOptions {
  /** Each with its keys. */
  teams: readonly Team[];
  store: Pick<Store, 'add'>;
  /** References say so. */
  isTrial: boolean;
  log?: Log;
  now?: () => Date;
  /** A whole number from 0 up to, but not including, `below`. */
  random?: (below: number) => number;
}

/** The answers lead to no team: a form without the question `area`, or a team that is gone. */
class NoTeamError extends Error {
  override readonly name = 'NoTeamError';
}

/** Of 3 billion references, one that is taken is chance; five in a row are a fault. */
const MOST_REFERENCES = 5;

/** @throws {PublicKeyError} when a key of a team is none */
export function createIntake({
  teams,
  store,
  isTrial,
  log = () => {},
  now = () => new Date(),
  random = (below) => randomInt(below),
}: IntakeOptions): Accept {
  const seals = new Map(teams.map((team) => [team.id, createSeal(team.keys.map((key) => key.publicKey))]));
  const secret = randomBytes(32);

  return async (form, answers, idempotencyKey, style) => {
    const team = teamOf(teams, answers)?.id;
    const seal = team === undefined ? undefined : seals.get(team);
    if (team === undefined || !seal) throw new NoTeamError(`No team reads this answer to \`area\` of \`${form.id}\`.`);
    const digests = digestsOf(form.id, answers, idempotencyKey ?? keyFromAnswers(form.id, answers, secret));
    const receivedAt = now().toISOString();
    for (let tries = 0; tries < MOST_REFERENCES; tries += 1) {
      const reference = makeReference(random, isTrial);
      const sealedForm: SealedForm = { version: 1, reference, form: form.id, team, receivedAt, style, answers };
      const sealed = await seal(Buffer.from(JSON.stringify(sealedForm)));
      const added = await store.add({ reference, form: form.id, team, receivedAt, sealed, ...digests }).catch((error: unknown) => {
        log({ kind: `store-failed ${kindOf(error)}` });
        throw new RefusedError(503);
      });
      if (added.outcome === 'other-answers') throw new RefusedError(409);
      if (added.outcome === 'reference-taken') continue;
      log({ kind: added.outcome === 'added' ? 'received' : 'received-again', reference: added.reference });
      return { reference: added.reference, receivedAt: added.receivedAt };
    }
    log({ kind: 'store-failed references-taken' });
    throw new RefusedError(503);
  };
}
