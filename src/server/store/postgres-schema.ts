/** The tables of the PostgreSQL store, in a schema of their own. A step that was ever shipped is never changed: add one. */
import type { PoolClient } from 'pg';
import { REFERRAL_STATES, StoreError } from './store.ts';

const STATES = REFERRAL_STATES.map((state) => `'${state}'`).join(', ');
/** Any number, as long as it is always the same: who holds it changes the tables, and everybody else waits. */
const MIGRATION_LOCK = 20_261_122;

/** Moments are text that sorts like time, and COLLATE "C" makes PostgreSQL sort it so in every language. */
const STEPS: readonly string[] = [
  `
  CREATE TABLE intake.referrals (
    reference text PRIMARY KEY,
    form text NOT NULL,
    team text NOT NULL,
    received_at text COLLATE "C" NOT NULL,
    state text NOT NULL DEFAULT 'new' CHECK (state IN (${STATES})),
    state_at text COLLATE "C" NOT NULL,
    key_digest text NOT NULL UNIQUE,
    answers_digest text NOT NULL,
    sealed bytea NOT NULL
  );
  CREATE INDEX referrals_closed ON intake.referrals (state_at) WHERE state = 'closed';

  -- next_at: when to try next; NULL once it was sent, or is told to nobody any more.
  CREATE TABLE intake.messages (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id text NOT NULL UNIQUE,
    reference text NOT NULL REFERENCES intake.referrals ON DELETE CASCADE,
    team text NOT NULL,
    created_at text COLLATE "C" NOT NULL,
    attempts integer NOT NULL DEFAULT 0,
    next_at text COLLATE "C"
  );
  CREATE INDEX messages_reference ON intake.messages (reference);
  CREATE INDEX messages_waiting ON intake.messages (next_at) WHERE next_at IS NOT NULL;

  CREATE TABLE intake.attempts (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message text NOT NULL REFERENCES intake.messages (id) ON DELETE CASCADE,
    at text NOT NULL,
    outcome text NOT NULL CHECK (outcome IN ('sent', 'failed')),
    kind text NOT NULL,
    next_at text
  );
  CREATE INDEX attempts_message ON intake.attempts (message);

  CREATE TABLE intake.audit (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at text NOT NULL,
    who text NOT NULL,
    what text NOT NULL,
    reference text,
    detail text
  );
  CREATE INDEX audit_reference ON intake.audit (reference);
  -- The trail outlives the referral, so this is what keeps a reference from ever being given again.
  CREATE UNIQUE INDEX audit_received ON intake.audit (reference) WHERE what = 'received';
  CREATE FUNCTION intake.refuse() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE EXCEPTION 'The audit trail is only ever added to.'; END $$;
  CREATE TRIGGER audit_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON intake.audit
    FOR EACH STATEMENT EXECUTE FUNCTION intake.refuse();

  CREATE TABLE intake.tokens (
    kind text NOT NULL,
    digest text NOT NULL,
    data text NOT NULL,
    expires_at text COLLATE "C" NOT NULL,
    PRIMARY KEY (kind, digest)
  );

  -- One row that is written to see whether the store can write.
  CREATE TABLE intake.pulse (number integer PRIMARY KEY CHECK (number = 1), beats bigint NOT NULL);
  INSERT INTO intake.pulse VALUES (1, 0);
  `,
];

/** Brings the tables to the newest version; to be called in a transaction. Two programs that begin at the same moment do it once. */
export async function migratePostgres(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
  const there = await client.query<{ isThere: boolean }>(`SELECT to_regclass('intake.version') IS NOT NULL AS "isThere"`);
  if (!there.rows[0]?.isThere) {
    await client.query('CREATE SCHEMA IF NOT EXISTS intake');
    await client.query('CREATE TABLE intake.version (version integer NOT NULL)');
    await client.query('INSERT INTO intake.version VALUES (0)');
  }
  const { rows } = await client.query<{ version: number }>('SELECT version FROM intake.version');
  const version = rows[0]?.version ?? 0;
  if (version > STEPS.length) {
    throw new StoreError(
      `The data was written by a newer version of this program (tables ${version}, this one knows ${STEPS.length}). Start the newer version.`,
      'NEWER_TABLES',
    );
  }
  if (version === STEPS.length) return;
  for (const step of STEPS.slice(version)) await client.query(step);
  await client.query('UPDATE intake.version SET version = $1', [STEPS.length]);
}
