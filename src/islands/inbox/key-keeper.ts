/** The page's side of keeper-worker.ts: asks it, and ends it when the inbox is locked. It never throws. */
import type { Asked, Fault, Said } from './keeper-words.ts';

type Answer<What extends Said['what']> = Extract<Said, { what: What }> | Fault;

export class KeyKeeper {
  readonly #waiting = new Map<number, (said: Said) => void>();
  #worker: Worker | undefined;
  #count = 0;

  /** Brings the thread's file, so that what comes later works without a connection. */
  begin(): void {
    if (this.#worker) return;
    const worker = new Worker(new URL('./keeper-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<{ id: number; said: Said }>) => this.#hear(data.id, data.said));
    worker.addEventListener('error', () => this.#end('no-worker'));
    this.#worker = worker;
  }

  make(passphrase: string): Promise<Answer<'made'>> {
    return this.#ask({ what: 'make', passphrase });
  }

  unlock(file: Uint8Array, passphrase: string): Promise<Answer<'unlocked'>> {
    return this.#ask({ what: 'unlock', file, passphrase });
  }

  open(sealed: Uint8Array): Promise<Answer<'opened'>> {
    return this.#ask({ what: 'open', sealed });
  }

  seal(text: string, publicKeys: readonly string[]): Promise<Answer<'sealed'>> {
    return this.#ask({ what: 'seal', text, publicKeys });
  }

  /** Nothing that the thread knew is left. */
  forget(): void {
    this.#end('locked');
  }

  #ask<What extends Said['what']>(asked: Asked): Promise<Answer<What>> {
    return new Promise((resolve) => {
      // The thread answers each question with its own kind of answer, or with a fault.
      const hear = resolve as (said: Said) => void;
      try {
        this.begin();
      } catch {
        hear({ what: 'fault', fault: 'no-worker' });
        return;
      }
      this.#count += 1;
      this.#waiting.set(this.#count, hear);
      this.#worker?.postMessage({ id: this.#count, asked });
    });
  }

  #hear(id: number, said: Said): void {
    this.#waiting.get(id)?.(said);
    this.#waiting.delete(id);
  }

  #end(fault: 'locked' | 'no-worker'): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const id of [...this.#waiting.keys()]) this.#hear(id, { what: 'fault', fault });
  }
}
