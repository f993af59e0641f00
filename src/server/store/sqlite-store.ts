/** Keeps forms in one SQLite file in `DATA_DIR`: nothing to install, nothing to look after, and on disk before anybody gets a receipt. */
import { randomUUID } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { GroupCommit } from './group-commit.ts';
import { AUDIT_COLUMNS, fromRow, HEADER_COLUMNS, MESSAGE_COLUMNS, TOKEN_COLUMNS } from './rows.ts';
import { asStoreError } from './sqlite-error.ts';
import { migrateSqlite } from './sqlite-schema.ts';
import {
  type Added,
  type Attempt,
  type AuditEntry,
  type NewReferral,
  type OutboxMessage,
  type Referral,
  type ReferralHeader,
  type ReferralState,
  type Store,
  StoreError,
  type Token,
  type WaitingMessage,
} from './store.ts';

/** How long a write waits while another program writes to the same file. */
const BUSY_MS = 5000;
/** A disk that is nearly full has room for a few bytes, but not for this. Random, because SQLite does not write what is there already. */
const LONG_REFERRAL_BYTES = 65_536;
const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;

/** Where the file of the store is in a `DATA_DIR`. */
export function sqliteFile(folder: string): string {
  return join(folder, 'referrals.sqlite');
}

/**
 * Opens the store in this folder, and makes both where there are none. Several programs may have it open at once.
 *
 * @throws {StoreError} when the folder or the file cannot be used; the message says which
 */
export function openSqliteStore(folder: string): Store {
  try {
    makeFile(folder);
    const database = new DatabaseSync(sqliteFile(folder), { timeout: BUSY_MS, defensive: true });
    try {
      prepare(database);
      return new SqliteStore(database);
    } catch (error) {
      database.close();
      throw error;
    }
  } catch (error) {
    if (error instanceof StoreError && error.kind === 'NEWER_TABLES') throw error;
    const { kind } = asStoreError(error);
    throw new StoreError(
      `The data folder "${folder}" cannot be used (${kind}). Check that it is a folder on a disk with room, and that this program may write to it, or choose another with DATA_DIR.`,
      kind,
      error,
    );
  }
}

/** Only the person the program runs as may look inside: SQLite gives its other files the mode of this one. */
function makeFile(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  closeSync(openSync(sqliteFile(folder), 'a', OWNER_ONLY_FILE));
  if (process.platform === 'win32') return;
  const entry = openSync(folder, 'r');
  fsyncSync(entry);
  closeSync(entry);
}

function prepare(database: DatabaseSync): void {
  turnOnWal(database);
  // FULL: a commit is on the disk, not on its way there. Secure delete: what is deleted is overwritten with zeros.
  database.exec('PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON');
  migrateSqlite(database);
}

/** SQLite does not wait here while another program does the same, so we do. */
function turnOnWal(database: DatabaseSync): void {
  for (const deadline = Date.now() + BUSY_MS; ; ) {
    try {
      database.exec('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (asStoreError(error).kind !== 'SQLITE_BUSY' || Date.now() > deadline) throw error;
    }
  }
}

class SqliteStore implements Store {
  readonly #database: DatabaseSync;
  readonly #group: GroupCommit;
  readonly #statements = new Map<string, StatementSync>();

  constructor(database: DatabaseSync) {
    this.#database = database;
    this.#group = new GroupCommit(database);
  }

  add(referral: NewReferral): Promise<Added> {
    return this.#group.write(() => this.#add(referral));
  }

  async find(reference: string): Promise<Referral | undefined> {
    return this.#one<Referral>(`SELECT ${HEADER_COLUMNS}, sealed FROM referrals WHERE reference = ?`, reference);
  }

  async list({ team, states }: { team?: string; states?: readonly ReferralState[] } = {}): Promise<ReferralHeader[]> {
    return this.#all<ReferralHeader>(
      `SELECT ${HEADER_COLUMNS} FROM referrals
       WHERE (?1 IS NULL OR team = ?1) AND (?2 IS NULL OR state IN (SELECT value FROM json_each(?2)))
       ORDER BY received_at, reference`,
      team ?? null,
      states ? JSON.stringify(states) : null,
    );
  }

  setState(reference: string, team: string, state: ReferralState, at: string, who: string): Promise<boolean> {
    return this.#group.write(() => {
      const now = this.#one<ReferralHeader>(`SELECT ${HEADER_COLUMNS} FROM referrals WHERE reference = ? AND team = ?`, reference, team);
      if (!now) return false;
      if (now.state === state) return true;
      this.#run('UPDATE referrals SET state = ?, state_at = ? WHERE reference = ?', state, at, reference);
      this.#note({ at, who, what: state, reference });
      return true;
    });
  }

  async hand(handed: { reference: string; from: string; to: string; sealed: Uint8Array; at: string; who: string }): Promise<boolean> {
    const { reference, from, to, sealed, at, who } = handed;
    const isHanded = await this.#group.write(() => {
      const changed = this.#run(
        `UPDATE referrals SET team = ?, sealed = ?, state = 'new', state_at = ? WHERE reference = ? AND team = ?`,
        to,
        sealed,
        at,
        reference,
        from,
      );
      if (changed === 0) return false;
      this.#run('UPDATE messages SET next_at = NULL WHERE reference = ?', reference);
      this.#addMessage(reference, to, at);
      this.#note({ at, who, what: 'handed', reference, detail: `${from} to ${to}` });
      return true;
    });
    if (isHanded) this.#forget();
    return isHanded;
  }

  async delete(reference: string, at: string, who: string, closedBefore?: string): Promise<boolean> {
    const isDeleted = await this.#group.write(() => {
      const deleted = this.#run(
        `DELETE FROM referrals WHERE reference = ?1 AND (?2 IS NULL OR (state = 'closed' AND state_at <= ?2))`,
        reference,
        closedBefore ?? null,
      );
      if (deleted === 0) return false;
      this.#note({ at, who, what: 'deleted', reference });
      return true;
    });
    if (isDeleted) this.#forget();
    return isDeleted;
  }

  async closedBefore(moment: string): Promise<string[]> {
    const rows = this.#all<{ reference: string }>(
      `SELECT reference FROM referrals WHERE state = 'closed' AND state_at <= ? ORDER BY state_at, reference`,
      moment,
    );
    return rows.map(({ reference }) => reference);
  }

  takeMessages(now: string, leaseUntil: string, most: number): Promise<OutboxMessage[]> {
    return this.#group.write(() => {
      const messages = this.#all<OutboxMessage>(
        `SELECT ${MESSAGE_COLUMNS} FROM messages WHERE next_at <= ? ORDER BY created_at, number LIMIT ?`,
        now,
        most,
      );
      for (const { id } of messages) this.#run('UPDATE messages SET next_at = ? WHERE id = ?', leaseUntil, id);
      return messages;
    });
  }

  noteAttempt(messageId: string, attempt: Attempt): Promise<void> {
    const { at, outcome, kind, nextAt = null } = attempt;
    return this.#group.write(() => {
      const message = this.#one<OutboxMessage>(`SELECT ${MESSAGE_COLUMNS} FROM messages WHERE id = ?`, messageId);
      // Deleted while somebody was telling: there is nothing left to say it about.
      if (!message) return;
      this.#run('INSERT INTO attempts (message, at, outcome, kind, next_at) VALUES (?, ?, ?, ?, ?)', messageId, at, outcome, kind, nextAt);
      // What waits no more is not made to wait again by somebody who was slow.
      this.#run(
        'UPDATE messages SET attempts = attempts + 1, next_at = CASE WHEN next_at IS NULL THEN NULL ELSE ? END WHERE id = ?',
        nextAt,
        messageId,
      );
      if (outcome === 'sent') this.#note({ at, who: 'delivery', what: 'told', reference: message.reference });
    });
  }

  async waitingMessages(): Promise<WaitingMessage[]> {
    return this.#all<WaitingMessage>(
      `SELECT ${MESSAGE_COLUMNS}, next_at AS "nextAt",
         (SELECT kind FROM attempts WHERE message = messages.id ORDER BY number DESC LIMIT 1) AS "lastKind"
       FROM messages WHERE next_at IS NOT NULL ORDER BY created_at, number`,
    );
  }

  async attemptsFor(reference: string): Promise<Attempt[]> {
    return this.#all<Attempt>(
      `SELECT attempts.at, attempts.outcome, attempts.kind, attempts.next_at AS "nextAt"
       FROM attempts JOIN messages ON messages.id = attempts.message WHERE messages.reference = ? ORDER BY attempts.number`,
      reference,
    );
  }

  audit(entry: AuditEntry): Promise<void> {
    return this.#group.write(() => this.#note(entry));
  }

  async auditTrail(reference?: string): Promise<AuditEntry[]> {
    return reference === undefined
      ? this.#all<AuditEntry>(`SELECT ${AUDIT_COLUMNS} FROM audit ORDER BY number`)
      : this.#all<AuditEntry>(`SELECT ${AUDIT_COLUMNS} FROM audit WHERE reference = ? ORDER BY number`, reference);
  }

  keepToken({ kind, digest, data, expiresAt }: Token): Promise<void> {
    return this.#group.write(() => {
      this.#run('INSERT INTO tokens (kind, digest, data, expires_at) VALUES (?, ?, ?, ?)', kind, digest, data, expiresAt);
    });
  }

  async readToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined> {
    return this.#one<Token>(`SELECT ${TOKEN_COLUMNS} FROM tokens WHERE kind = ? AND digest = ? AND expires_at > ?`, kind, digest, now);
  }

  takeToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined> {
    return this.#group.write(() =>
      this.#one<Token>(`DELETE FROM tokens WHERE kind = ? AND digest = ? AND expires_at > ? RETURNING ${TOKEN_COLUMNS}`, kind, digest, now),
    );
  }

  extendToken(kind: Token['kind'], digest: string, expiresAt: string): Promise<void> {
    return this.#group.write(() => {
      this.#run('UPDATE tokens SET expires_at = ? WHERE kind = ? AND digest = ?', expiresAt, kind, digest);
    });
  }

  deleteToken(kind: Token['kind'], digest: string): Promise<void> {
    return this.#group.write(() => {
      this.#run('DELETE FROM tokens WHERE kind = ? AND digest = ?', kind, digest);
    });
  }

  async tidy(now: string): Promise<void> {
    await this.#group.write(() => this.#run('DELETE FROM tokens WHERE expires_at <= ?', now));
    this.#do(() => this.#database.exec('PRAGMA optimize'));
    this.#forget();
  }

  ping(): Promise<void> {
    return this.#group.write(() => {
      this.#run('UPDATE pulse SET beat = randomblob(?)', LONG_REFERRAL_BYTES);
    });
  }

  async close(): Promise<void> {
    if (!this.#database.isOpen) return;
    this.#group.commit();
    this.#database.close();
  }

  #add(referral: NewReferral): Added {
    const { reference, form, team, receivedAt, keyDigest, answersDigest, sealed } = referral;
    const first = this.#one<{ reference: string; receivedAt: string; answersDigest: string }>(
      `SELECT reference, received_at AS "receivedAt", answers_digest AS "answersDigest" FROM referrals WHERE key_digest = ?`,
      keyDigest,
    );
    if (first) {
      return first.answersDigest === answersDigest
        ? { outcome: 'known', reference: first.reference, receivedAt: first.receivedAt }
        : { outcome: 'other-answers' };
    }
    if (this.#one(`SELECT 1 FROM audit WHERE reference = ? AND what = 'received'`, reference)) return { outcome: 'reference-taken' };
    this.#run(
      `INSERT INTO referrals (reference, form, team, received_at, state_at, key_digest, answers_digest, sealed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
      reference,
      form,
      team,
      receivedAt,
      receivedAt,
      keyDigest,
      answersDigest,
      sealed,
    );
    this.#addMessage(reference, team, receivedAt);
    this.#note({ at: receivedAt, who: 'intake', what: 'received', reference });
    return { outcome: 'added', reference, receivedAt };
  }

  #addMessage(reference: string, team: string, at: string): void {
    this.#run(
      'INSERT INTO messages (id, reference, team, created_at, next_at) VALUES (?, ?, ?, ?, ?)',
      randomUUID(),
      reference,
      team,
      at,
      at,
    );
  }

  #note({ at, who, what, reference = null, detail = null }: { [Key in keyof AuditEntry]: AuditEntry[Key] | null }): void {
    this.#run('INSERT INTO audit (at, who, what, reference, detail) VALUES (?, ?, ?, ?, ?)', at, who, what, reference, detail);
  }

  /**
   * Empties the journal beside the file, where a copy of what was just deleted still stands. While somebody reads, like a backup, that
   * cannot be: nobody waits for it then, and the next tidying does it.
   */
  #forget(): void {
    this.#do(() => {
      this.#database.exec('PRAGMA busy_timeout = 0');
      try {
        this.#database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } finally {
        this.#database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
      }
    });
  }

  /** @returns how many rows changed */
  #run(sql: string, ...values: SQLInputValue[]): number {
    return this.#do(() => Number(this.#statement(sql).run(...values).changes));
  }

  #one<Row>(sql: string, ...values: SQLInputValue[]): Row | undefined {
    const row = this.#do(() => this.#statement(sql).get(...values));
    return row && fromRow<Row>(row);
  }

  #all<Row>(sql: string, ...values: SQLInputValue[]): Row[] {
    return this.#do(() => this.#statement(sql).all(...values)).map((row) => fromRow<Row>(row));
  }

  #statement(sql: string): StatementSync {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  #do<Result>(work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      throw asStoreError(error);
    }
  }
}
