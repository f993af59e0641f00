/** Makes a copy of the SQLite store while the server goes on taking forms: everything that had a receipt at one moment, and nothing half. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { sqliteFile } from './sqlite-store.ts';

const OWNER_ONLY_FILE = 0o600;

/**
 * `VACUUM INTO` and not the backup of node:sqlite: that one begins again whenever another program writes, and may never end.
 *
 * @param file must not exist; it is there only once the copy is whole, checked and on the disk
 * @returns how many referrals it holds
 */
export function backUpSqlite(folder: string, file: string): number {
  const unfinished = `${file}.part`;
  closeSync(openSync(unfinished, 'wx', OWNER_ONLY_FILE));
  try {
    copy(sqliteFile(folder), unfinished);
    const referrals = check(unfinished);
    flush(unfinished);
    renameSync(unfinished, file);
    return referrals;
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

function copy(from: string, to: string): void {
  const database = new DatabaseSync(from, { readOnly: true });
  try {
    database.prepare('VACUUM INTO ?').run(to);
  } finally {
    database.close();
  }
}

function check(file: string): number {
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    const found = database.prepare('PRAGMA integrity_check').get()?.['integrity_check'];
    if (found !== 'ok') throw new Error(`The copy is not whole: ${found}`);
    return Number(database.prepare('SELECT count(*) AS referrals FROM referrals').get()?.['referrals']);
  } finally {
    database.close();
  }
}

function flush(file: string): void {
  const entry = openSync(file, 'r+');
  fsyncSync(entry);
  closeSync(entry);
}
