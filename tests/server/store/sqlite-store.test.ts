/** The store of one machine: what every store must do, and what only a file can get wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openSqliteStore, sqliteFile } from '#server/store/sqlite-store.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  return {
    open: async () => openSqliteStore(folder),
    meddle: async (sql) => {
      const database = new DatabaseSync(sqliteFile(folder));
      try {
        database.exec(sql);
      } finally {
        database.close();
      }
    },
    clear: async () => rmSync(folder, { recursive: true }),
  };
});
