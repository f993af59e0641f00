/**
 * Counts tries to open the inbox, so that nobody can try for long. A key cannot be guessed; what this saves is the server's time, and its disk.
 *
 * Every question for a challenge is a try, and so is every answer; opening the inbox takes the tries of that address back. When too many
 * come from everywhere together, each address has one question and its answer, so that strangers cannot lock a team out.
 */

const WINDOW_MS = 15 * 60_000;
const MOST_OF_ONE = 12;
const MOST_OF_ALL = 200;
const MOST_OF_ONE_IN_A_CROWD = 2;
/** More addresses than this are not remembered: the oldest goes. */
const MOST_ADDRESSES = 10_000;

interface Count {
  tries: number;
  /** When the first of them was, in milliseconds. */
  since: number;
}

export class Tries {
  readonly #ofOne = new Map<string, Count>();
  #ofAll: Count = { tries: 0, since: 0 };

  /** @returns 0 for go on, or whole seconds to wait */
  secondsToWait(address: string, now: number): number {
    const one = this.#ofOne.get(address);
    if (!one || isOver(one, now)) return 0;
    const isCrowd = !isOver(this.#ofAll, now) && this.#ofAll.tries >= MOST_OF_ALL;
    const most = isCrowd ? MOST_OF_ONE_IN_A_CROWD : MOST_OF_ONE;
    return one.tries >= most ? Math.ceil((one.since + WINDOW_MS - now) / 1000) : 0;
  }

  spend(address: string, now: number): void {
    if (isOver(this.#ofAll, now)) this.#ofAll = { tries: 0, since: now };
    this.#ofAll.tries += 1;
    const known = this.#ofOne.get(address);
    const one = known && !isOver(known, now) ? known : { tries: 0, since: now };
    one.tries += 1;
    // Put at the end again, so that the first of the map is the one that has been quiet longest.
    this.#ofOne.delete(address);
    this.#ofOne.set(address, one);
    const [oldest] = this.#ofOne.keys();
    if (this.#ofOne.size > MOST_ADDRESSES && oldest !== undefined) this.#ofOne.delete(oldest);
  }

  /** Somebody there has a key of a team. */
  forgive(address: string): void {
    this.#ofAll.tries = Math.max(0, this.#ofAll.tries - (this.#ofOne.get(address)?.tries ?? 0));
    this.#ofOne.delete(address);
  }
}

function isOver({ since }: Count, now: number): boolean {
  return now - since >= WINDOW_MS;
}
