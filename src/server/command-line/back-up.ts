/** `backup`: a copy of everything in one file, or how to make one where PostgreSQL keeps it. */
import { existsSync } from 'node:fs';
import { backUpSqlite } from '../store/back-up-sqlite.ts';
import type { StorePlace } from '../store/open-store.ts';
import { sqliteFile } from '../store/sqlite-store.ts';
import { count } from './print-table.ts';

/** @returns what to say, and whether there is a backup now */
export function backUp({ folder, databaseUrl }: StorePlace, file: string): { said: string; isDone: boolean } {
  if (databaseUrl !== undefined) {
    return {
      said: `No backup was made: the referrals are in PostgreSQL, whose own program copies them while the server runs:

pg_dump --format=custom --schema=intake --file=${quoted(file)} "$DATABASE_URL"

To use the copy: pg_restore --dbname="$DATABASE_URL" ${quoted(file)}`,
      isDone: false,
    };
  }
  if (existsSync(file))
    return { said: `No backup was made: there is a file "${file}" already. Name one that does not exist yet.`, isDone: false };
  const referrals = backUpSqlite(folder, file);
  const place = sqliteFile(folder);
  return {
    said: `"${file}" is a whole and checked copy with ${count(referrals, 'referral')}. Keep it on another machine, and the key files elsewhere.
To use it: stop the server, delete "${place}-wal" and "${place}-shm" if they are there, copy it to "${place}", and start the server.`,
    isDone: true,
  };
}

/** For a shell: nothing in it is anything but a part of a name. */
function quoted(file: string): string {
  return `'${file.replaceAll("'", `'\\''`)}'`;
}
