/** What the store keeps to know a form again that is sent twice. Neither tells anybody what was written. */
import { createHash, createHmac } from 'node:crypto';
import type { Answers } from '#domain/forms/answers.ts';

export interface Digests {
  /** The same form sent with the same key has the same. */
  keyDigest: string;
  /** The same answers have the same under one key. Without the key, nobody can try out answers. */
  answersDigest: string;
}

export function digestsOf(form: string, answers: Answers, key: string): Digests {
  return {
    keyDigest: createHash('sha256').update(`${form}\n${key}`).digest('hex'),
    answersDigest: createHmac('sha256', key).update(canonicalJson(answers)).digest('hex'),
  };
}

/**
 * A key for a form that came without one: the same answers make the same key.
 *
 * @param secret known to this program only, so that nobody can try out answers against what is stored
 */
export function keyFromAnswers(form: string, answers: Answers, secret: Uint8Array): string {
  return createHmac('sha256', secret)
    .update(`${form}\n${canonicalJson(answers)}`)
    .digest('hex');
}

/** The same text whatever the order in which the answers came. */
function canonicalJson(answers: Answers): string {
  return JSON.stringify(answers, (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}
