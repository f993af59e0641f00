/** The tables of the SQLite store, one step for each version. A step that was ever shipped is never changed: add one. */
import type { DatabaseSync } from 'node:sqlite';
import { REFERRAL_STATES, StoreError } from './store.ts';

const STATES = REFERRAL_STATES.map((state) => `'${state}'`).join(', ');

const STEPS: readonly string[] = [
  `
  CREATE TABLE referrals (
    reference TEXT PRIMARY KEY,
    form TEXT NOT NULL,
    team TEXT NOT NULL,
    received_at TEXT NOT NULL,
    state TEXT NOT NULL DEFAULT 'new' CHECK (state IN (${STATES})),
    state_at TEXT NOT NULL,
    key_digest TEXT NOT NULL UNIQUE,
    answers_digest TEXT NOT NULL,
    sealed BLOB NOT NULL
  ) STRICT;
  CREATE INDEX referrals_closed ON referrals (state_at) WHERE state = 'closed';

  -- next_at: when to try next; NULL once it was sent, or is told to nobody any more.
  CREATE TABLE messages (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    reference TEXT NOT NULL REFERENCES referrals ON DELETE CASCADE,
    team TEXT NOT NULL,
    created_at TEXT NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    next_at TEXT
  ) STRICT;
  CREATE INDEX messages_reference ON messages (reference);
  CREATE INDEX messages_waiting ON messages (next_at) WHERE next_at IS NOT NULL;

  CREATE TABLE attempts (
    number INTEGER PRIMARY KEY,
    message TEXT NOT NULL REFERENCES messages (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    outcome TEXT NOT NULL CHECK (outcome IN ('sent', 'failed')),
    kind TEXT NOT NULL,
    next_at TEXT
  ) STRICT;
  CREATE INDEX attempts_message ON attempts (message);

  CREATE TABLE audit (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    who TEXT NOT NULL,
    what TEXT NOT NULL,
    reference TEXT,
    detail TEXT
  ) STRICT;
  CREATE INDEX audit_reference ON audit (reference);
  -- The trail outlives the referral, so this is what keeps a reference from ever being given again.
  CREATE UNIQUE INDEX audit_received ON audit (reference) WHERE what = 'received';
  CREATE TRIGGER audit_is_not_changed BEFORE UPDATE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit trail is only ever added to.'); END;
  CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit
    BEGIN SELECT RAISE(ABORT, 'The audit trail is only ever added to.'); END;
  -- INSERT OR REPLACE deletes without asking the trigger above.
  CREATE TRIGGER audit_is_not_replaced BEFORE INSERT ON audit
    WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
      OR (NEW.what = 'received' AND EXISTS (SELECT 1 FROM audit WHERE what = 'received' AND reference = NEW.reference))
    BEGIN SELECT RAISE(ABORT, 'The audit trail is only ever added to.'); END;

  CREATE TABLE tokens (
    kind TEXT NOT NULL,
    digest TEXT NOT NULL,
    data TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    PRIMARY KEY (kind, digest)
  ) STRICT, WITHOUT ROWID;

  -- One row that is written to see whether the store can write.
  CREATE TABLE pulse (number INTEGER PRIMARY KEY CHECK (number = 1), beat BLOB NOT NULL) STRICT;
  INSERT INTO pulse VALUES (1, x'');
  `,
];

/** Brings the tables to the newest version. Two programs that begin at the same moment do it once. */
export function migrateSqlite(database: DatabaseSync): void {
  if (versionOf(database) === STEPS.length) return;
  database.exec('BEGIN IMMEDIATE');
  try {
    const version = versionOf(database);
    if (version > STEPS.length) {
      throw new StoreError(
        `The data was written by a newer version of this program (tables ${version}, this one knows ${STEPS.length}). Start the newer version.`,
        'NEWER_TABLES',
      );
    }
    for (const step of STEPS.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${STEPS.length}`);
    database.exec('COMMIT');
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version']);
}
