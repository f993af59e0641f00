/** What is sealed of a form, as JSON in UTF-8: the intake writes it, the inbox reads it, and so may another program one day. */
import type { Style } from '#schema/site.ts';
import type { Answers } from './answers.ts';

export interface SealedForm {
  /** A change that a reader must know of is a new version. */
  version: 1;
  /** The same as outside: the inbox looks, so that nobody can exchange one form for another. */
  reference: string;
  form: string;
  /** The one it was sent to first. */
  team: string;
  receivedAt: string;
  /** How the sender read the form. */
  style: Style;
  answers: Answers;
}
