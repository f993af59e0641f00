/** Who reads the forms: the teams of an area, the public keys that only they can open, and how long a form stays. */
import { z } from 'zod';
import { id, oneOf, text } from './fields.ts';

/** An X25519 recipient of age (https://age-encryption.org/v1): `age1` and 58 letters and digits. */
const RECIPIENT_PATTERN = /^age1[02-9ac-hj-np-z]{58}$/;

const KEY_KINDS = ['team', 'recovery'] as const;

export const TeamsFile = z.strictObject({
  teams: z
    .array(
      z.strictObject({
        id: id('Write the id of the team, like `cambridgeshire`.'),
        name: text('Write the name of the team as it stands in a sentence, with "the" in front.'),
        answers: z
          .array(id('Write an answer to the question `area` of the forms.'))
          .min(1)
          .meta({ must: 'be a list of answers to the question `area`', write: 'For example: `answers: [cambridgeshire, not-sure]`.' }),
        email: z
          .email()
          .meta({
            must: 'be an email address',
            write: 'It gets a message that a form waits, with nothing private in it. Take the line out if there is none.',
          })
          .optional(),
        keys: z
          .array(
            z.strictObject({
              kind: oneOf(KEY_KINDS, 'Write `team` for the key of every day, or `recovery` for the one that is locked away.'),
              publicKey: z.string().regex(RECIPIENT_PATTERN).meta({
                must: 'be a public key that begins with `age1`',
                write: 'Copy it whole from the page /inbox/keys/. Never put a key here that begins with AGE-SECRET-KEY.',
              }),
            }),
          )
          .meta({
            must: 'be a list of keys',
            write: 'Write `keys: []` as long as the team has none: then the forms are marked as a trial.',
          }),
        openQuestions: z.array(text('Write what we must still find out.')).optional(),
      }),
    )
    .min(1)
    .meta({ must: 'be a list of teams', write: 'Each begins with `- id:`.' }),
  keepAfterClosing: z.strictObject({
    days: z.int().min(1).max(3650).meta({ must: 'be a number of days', write: 'For example: `days: 30`.' }),
    why: text('Write why it is kept that long.'),
    openQuestion: text('Write what we must still find out.').optional(),
  }),
});
export type Teams = z.infer<typeof TeamsFile>;
export type Team = Teams['teams'][number];
