/** Why the inbox does not do what it was asked. The sentence for people is in content/interface.yaml. */
import type { Interface } from '#schema/interface.ts';

export type InboxSentence = Extract<keyof Interface, `inbox${string}`>;

export class InboxRefusal extends Error {
  override readonly name = 'InboxRefusal';
  readonly status: number;
  readonly sentence: InboxSentence;
  /** Headers that belong to this refusal, like `Allow` or `Retry-After`. */
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, sentence: InboxSentence, headers: Readonly<Record<string, string>> = {}) {
    super(`The inbox refused with ${status}: ${sentence}.`);
    this.status = status;
    this.sentence = sentence;
    this.headers = headers;
  }
}
