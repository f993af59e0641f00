/** Opens the store that the configuration names. */
import { openPostgresStore } from './postgres-store.ts';
import { openSqliteStore } from './sqlite-store.ts';
import type { Store } from './store.ts';

export interface StorePlace {
  /** `DATA_DIR` */
  folder: string;
  /** `DATABASE_URL`: where it is given, forms are kept there and not in the folder. */
  databaseUrl?: string | undefined;
}

/** @throws {StoreError} when it cannot be used; the message says what to do */
export async function openStore({ folder, databaseUrl }: StorePlace): Promise<Store> {
  return databaseUrl === undefined ? openSqliteStore(folder) : openPostgresStore(databaseUrl);
}
