/** Keeps forms in a PostgreSQL database that several programs share: for those who outgrow one machine. */
import { randomUUID } from 'node:crypto';
import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import { migratePostgres } from './postgres-schema.ts';
import { AUDIT_COLUMNS, fromRow, HEADER_COLUMNS, MESSAGE_COLUMNS, TOKEN_COLUMNS } from './rows.ts';
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

/** A person waits in front of each of these: better a sentence and a phone number soon than an answer late. */
const CONNECT_MS = 5000;
const QUERY_MS = 10_000;
/** https://www.postgresql.org/docs/current/errcodes-appendix.html, looked up on 22 November 2026. */
const UNIQUE_VIOLATION = '23505';

/** Somebody who asks: the pool for one question, one of its connections for several in a transaction. */
type Asker = Pick<PoolClient, 'query'>;

/**
 * Opens the store in this database, and makes its tables where there are none.
 *
 * @param url like `postgresql://name:password@host/database`
 * @throws {StoreError} when the database cannot be used; the message never holds the address, as a password may stand in it
 */
export async function openPostgresStore(url: string): Promise<Store> {
  let pool: Pool | undefined;
  try {
    pool = new Pool({
      connectionString: url,
      application_name: 'homes-not-hospitals',
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: QUERY_MS,
      onConnect: waitForDisk,
    });
    // A connection that breaks while nobody uses it is replaced by the next question; without a listener it would stop the program.
    pool.on('error', () => {});
    const store = new PostgresStore(pool);
    await store.migrate();
    return store;
  } catch (error) {
    await pool?.end();
    const failure = asStoreError(error);
    if (failure.kind === 'NEWER_TABLES') throw failure;
    throw new StoreError(
      `The database at DATABASE_URL cannot be used (${failure.kind}). Check that the address is right, that the database runs, and that its user may make a schema in it.`,
      failure.kind,
      error,
    );
  }
}

/** A receipt means that the disk has it, also where the database was told to be quicker than that. */
async function waitForDisk(client: Asker): Promise<void> {
  await client.query(`SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'`);
}

class PostgresStore implements Store {
  readonly #pool: Pool;
  readonly #underWay = new Set<Promise<unknown>>();
  #isClosed = false;

  constructor(pool: Pool) {
    this.#pool = pool;
  }

  migrate(): Promise<void> {
    return this.#together(migratePostgres);
  }

  add(referral: NewReferral): Promise<Added> {
    return this.#do(() => this.#add(referral));
  }

  async find(reference: string): Promise<Referral | undefined> {
    const found = await this.#one<Referral>(`SELECT ${HEADER_COLUMNS}, sealed FROM intake.referrals WHERE reference = $1`, [reference]);
    return found && { ...found, sealed: new Uint8Array(found.sealed) };
  }

  list({ team, states }: { team?: string; states?: readonly ReferralState[] } = {}): Promise<ReferralHeader[]> {
    return this.#all<ReferralHeader>(
      `SELECT ${HEADER_COLUMNS} FROM intake.referrals
       WHERE ($1::text IS NULL OR team = $1) AND ($2::text[] IS NULL OR state = ANY ($2))
       ORDER BY received_at, reference COLLATE "C"`,
      [team, states],
    );
  }

  setState(reference: string, team: string, state: ReferralState, at: string, who: string): Promise<boolean> {
    return this.#together(async (client) => {
      const now = await rowsOf<ReferralHeader>(
        client,
        `SELECT ${HEADER_COLUMNS} FROM intake.referrals WHERE reference = $1 AND team = $2 FOR UPDATE`,
        [reference, team],
      );
      if (!now[0]) return false;
      if (now[0].state === state) return true;
      await client.query('UPDATE intake.referrals SET state = $1, state_at = $2 WHERE reference = $3', [state, at, reference]);
      await note(client, { at, who, what: state, reference });
      return true;
    });
  }

  hand(handed: { reference: string; from: string; to: string; sealed: Uint8Array; at: string; who: string }): Promise<boolean> {
    const { reference, from, to, sealed, at, who } = handed;
    return this.#together(async (client) => {
      const { rowCount } = await client.query(
        `UPDATE intake.referrals SET team = $1, sealed = $2, state = 'new', state_at = $3 WHERE reference = $4 AND team = $5`,
        [to, Buffer.from(sealed), at, reference, from],
      );
      if (rowCount === 0) return false;
      await client.query('UPDATE intake.messages SET next_at = NULL WHERE reference = $1', [reference]);
      await client.query('INSERT INTO intake.messages (id, reference, team, created_at, next_at) VALUES ($1, $2, $3, $4, $4)', [
        randomUUID(),
        reference,
        to,
        at,
      ]);
      await note(client, { at, who, what: 'handed', reference, detail: `${from} to ${to}` });
      return true;
    });
  }

  delete(reference: string, at: string, who: string, closedBefore?: string): Promise<boolean> {
    return this.#together(async (client) => {
      const { rowCount } = await client.query(
        `DELETE FROM intake.referrals WHERE reference = $1 AND ($2::text IS NULL OR (state = 'closed' AND state_at <= $2))`,
        [reference, closedBefore],
      );
      if (rowCount === 0) return false;
      await note(client, { at, who, what: 'deleted', reference });
      return true;
    });
  }

  async closedBefore(moment: string): Promise<string[]> {
    const rows = await this.#all<{ reference: string }>(
      `SELECT reference FROM intake.referrals WHERE state = 'closed' AND state_at <= $1 ORDER BY state_at, reference COLLATE "C"`,
      [moment],
    );
    return rows.map(({ reference }) => reference);
  }

  takeMessages(now: string, leaseUntil: string, most: number): Promise<OutboxMessage[]> {
    return this.#all<OutboxMessage>(
      `WITH due AS MATERIALIZED (
         SELECT number AS due_number FROM intake.messages WHERE next_at <= $1
         ORDER BY created_at, number LIMIT $3 FOR UPDATE SKIP LOCKED
       ), taken AS (
         UPDATE intake.messages SET next_at = $2 FROM due WHERE number = due_number
         RETURNING number, id, reference, team, created_at, attempts
       )
       SELECT ${MESSAGE_COLUMNS} FROM taken ORDER BY created_at, number`,
      [now, leaseUntil, most],
    );
  }

  noteAttempt(messageId: string, attempt: Attempt): Promise<void> {
    const { at, outcome, kind, nextAt } = attempt;
    return this.#together(async (client) => {
      // What waits no more is not made to wait again by somebody who was slow.
      const [message] = await rowsOf<{ reference: string }>(
        client,
        `UPDATE intake.messages SET attempts = attempts + 1, next_at = CASE WHEN next_at IS NULL THEN NULL ELSE $2::text END
         WHERE id = $1 RETURNING reference`,
        [messageId, nextAt],
      );
      // Deleted while somebody was telling: there is nothing left to say it about.
      if (!message) return;
      await client.query('INSERT INTO intake.attempts (message, at, outcome, kind, next_at) VALUES ($1, $2, $3, $4, $5)', [
        messageId,
        at,
        outcome,
        kind,
        nextAt,
      ]);
      if (outcome === 'sent') await note(client, { at, who: 'delivery', what: 'told', reference: message.reference });
    });
  }

  waitingMessages(): Promise<WaitingMessage[]> {
    return this.#all<WaitingMessage>(
      `SELECT ${MESSAGE_COLUMNS}, next_at AS "nextAt",
         (SELECT kind FROM intake.attempts WHERE message = messages.id ORDER BY number DESC LIMIT 1) AS "lastKind"
       FROM intake.messages WHERE next_at IS NOT NULL ORDER BY created_at, number`,
    );
  }

  attemptsFor(reference: string): Promise<Attempt[]> {
    return this.#all<Attempt>(
      `SELECT attempts.at, attempts.outcome, attempts.kind, attempts.next_at AS "nextAt"
       FROM intake.attempts JOIN intake.messages ON messages.id = attempts.message
       WHERE messages.reference = $1 ORDER BY attempts.number`,
      [reference],
    );
  }

  audit(entry: AuditEntry): Promise<void> {
    return this.#do(() => note(this.#pool, entry));
  }

  auditTrail(reference?: string): Promise<AuditEntry[]> {
    return this.#all<AuditEntry>(`SELECT ${AUDIT_COLUMNS} FROM intake.audit WHERE $1::text IS NULL OR reference = $1 ORDER BY number`, [
      reference,
    ]);
  }

  async keepToken({ kind, digest, data, expiresAt }: Token): Promise<void> {
    await this.#all('INSERT INTO intake.tokens (kind, digest, data, expires_at) VALUES ($1, $2, $3, $4)', [kind, digest, data, expiresAt]);
  }

  readToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined> {
    return this.#one<Token>(`SELECT ${TOKEN_COLUMNS} FROM intake.tokens WHERE kind = $1 AND digest = $2 AND expires_at > $3`, [
      kind,
      digest,
      now,
    ]);
  }

  takeToken(kind: Token['kind'], digest: string, now: string): Promise<Token | undefined> {
    return this.#one<Token>(`DELETE FROM intake.tokens WHERE kind = $1 AND digest = $2 AND expires_at > $3 RETURNING ${TOKEN_COLUMNS}`, [
      kind,
      digest,
      now,
    ]);
  }

  async extendToken(kind: Token['kind'], digest: string, expiresAt: string): Promise<void> {
    await this.#all('UPDATE intake.tokens SET expires_at = $3 WHERE kind = $1 AND digest = $2', [kind, digest, expiresAt]);
  }

  async deleteToken(kind: Token['kind'], digest: string): Promise<void> {
    await this.#all('DELETE FROM intake.tokens WHERE kind = $1 AND digest = $2', [kind, digest]);
  }

  async tidy(now: string): Promise<void> {
    await this.#all('DELETE FROM intake.tokens WHERE expires_at <= $1', [now]);
  }

  async ping(): Promise<void> {
    await this.#all('UPDATE intake.pulse SET beats = beats + 1');
  }

  async close(): Promise<void> {
    if (this.#isClosed) return;
    this.#isClosed = true;
    await Promise.allSettled(this.#underWay);
    await this.#pool.end();
  }

  /** One question, so that it is one way to the database and back, and all of it is written or nothing. */
  async #add(referral: NewReferral): Promise<Added> {
    const { reference, form, team, receivedAt, keyDigest, answersDigest, sealed } = referral;
    try {
      const { rowCount } = await this.#pool.query(
        `WITH referral AS (
           INSERT INTO intake.referrals (reference, form, team, received_at, state_at, key_digest, answers_digest, sealed)
           VALUES ($1, $2, $3, $4, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING reference, team, received_at
         ), message AS (
           INSERT INTO intake.messages (id, reference, team, created_at, next_at)
           SELECT $8, reference, team, received_at, received_at FROM referral
         )
         INSERT INTO intake.audit (at, who, what, reference) SELECT received_at, 'intake', 'received', reference FROM referral`,
        [reference, form, team, receivedAt, keyDigest, answersDigest, Buffer.from(sealed), randomUUID()],
      );
      if (rowCount === 1) return { outcome: 'added', reference, receivedAt };
    } catch (error) {
      // The trail remembers the reference of a referral that was deleted.
      if (asStoreError(error).kind !== UNIQUE_VIOLATION) throw error;
    }
    const [first] = await rowsOf<{ reference: string; receivedAt: string; answersDigest: string }>(
      this.#pool,
      `SELECT reference, received_at AS "receivedAt", answers_digest AS "answersDigest" FROM intake.referrals WHERE key_digest = $1`,
      [keyDigest],
    );
    if (!first) return { outcome: 'reference-taken' };
    return first.answersDigest === answersDigest
      ? { outcome: 'known', reference: first.reference, receivedAt: first.receivedAt }
      : { outcome: 'other-answers' };
  }

  async #one<Row extends QueryResultRow>(sql: string, values: readonly unknown[]): Promise<Row | undefined> {
    const [row] = await this.#all<Row>(sql, values);
    return row;
  }

  #all<Row extends QueryResultRow>(sql: string, values: readonly unknown[] = []): Promise<Row[]> {
    return this.#do(() => rowsOf<Row>(this.#pool, sql, values));
  }

  /** Everything that `work` asks is written, or nothing. */
  #together<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    return this.#do(async () => {
      const client = await this.#pool.connect();
      try {
        await client.query('BEGIN');
        const result = await work(client);
        await client.query('COMMIT');
        client.release();
        return result;
      } catch (error) {
        // The connection is thrown away with what it had begun: that is sure to undo it, whatever went wrong.
        client.release(true);
        throw error;
      }
    });
  }

  async #do<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#isClosed) throw new StoreError('The store is closed.', 'CLOSED');
    const doing = work();
    this.#underWay.add(doing);
    try {
      return await doing;
    } catch (error) {
      throw asStoreError(error);
    } finally {
      this.#underWay.delete(doing);
    }
  }
}

/** @param values one that is missing is NULL */
async function rowsOf<Row extends QueryResultRow>(asker: Asker, sql: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await asker.query<Row>(sql, [...values]);
  return rows.map((row) => fromRow<Row>(row));
}

async function note(asker: Asker, { at, who, what, reference, detail }: AuditEntry): Promise<void> {
  await asker.query('INSERT INTO intake.audit (at, who, what, reference, detail) VALUES ($1, $2, $3, $4, $5)', [
    at,
    who,
    what,
    reference,
    detail,
  ]);
}

/** Says what could not be done, by the code of PostgreSQL or of the network: their messages can hold what was stored. */
function asStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const kind = typeof code === 'string' ? code : error instanceof Error ? error.name : typeof error;
  return new StoreError(`The store could not do it (${kind}).`, kind, error);
}
