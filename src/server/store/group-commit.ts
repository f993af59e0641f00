/**
 * Writes that wait at the same moment go to the disk in one transaction. Waiting for the disk is nearly all the time that a write takes,
 * so that ten at once take little longer than one; and each is only told that it is written after the disk has it.
 */
import type { DatabaseSync } from 'node:sqlite';
import { asStoreError } from './sqlite-error.ts';

interface Waiting {
  /** Does the work inside of the transaction. @returns what tells who waits, once it is on disk */
  work: () => () => void;
  fail: (error: unknown) => void;
}

export class GroupCommit {
  readonly #database: DatabaseSync;
  #waiting: Waiting[] = [];

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  /** @throws {StoreError} when nothing of the group could be written; then nothing of it was */
  write<Result>(work: () => Result): Promise<Result> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.length === 0) setImmediate(() => this.commit());
      this.#waiting.push({
        work: () => {
          const result = work();
          return () => resolve(result);
        },
        fail: reject,
      });
    });
  }

  /** Writes what waits, now. */
  commit(): void {
    const group = this.#waiting.splice(0);
    if (group.length === 0) return;
    try {
      this.#database.exec('BEGIN IMMEDIATE');
      const tell = group.map(({ work }) => work());
      this.#database.exec('COMMIT');
      for (const each of tell) each();
    } catch (error) {
      this.#rollBack();
      for (const { fail } of group) fail(asStoreError(error));
    }
  }

  /** A failed commit may have rolled back by itself, and a broken disk may not even let us. What is not committed is gone either way. */
  #rollBack(): void {
    try {
      if (this.#database.isTransaction) this.#database.exec('ROLLBACK');
    } catch {}
  }
}
