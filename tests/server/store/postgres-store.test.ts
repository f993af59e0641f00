/** The store of several machines, on a server that runs for these tests only. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openPostgresStore } from '#server/store/postgres-store.ts';
import { findPostgres } from '../../support/find-postgres.ts';
import { type PostgresServer, runOnPostgres, startPostgres } from '../../support/postgres-server.ts';
import { newReferral } from './new-referral.ts';
import { storeContract } from './store-contract.ts';

const programs = findPostgres();

if (programs === undefined) {
  test('PostgreSQL is not tested here: there is no `initdb` and `postgres` on this machine', () => {
    console.warn('The PostgreSQL store was not tested: install the package `postgresql` and run the tests again.');
  });
} else {
  let server: PostgresServer;
  let contractUrl: string;

  beforeAll(async () => {
    server = await startPostgres(programs);
    contractUrl = await server.newDatabase();
  });

  afterAll(() => server?.stop());

  storeContract('PostgreSQL', async () => {
    const url = contractUrl;
    return {
      where: { folder: '', databaseUrl: url },
      open: () => openPostgresStore(url),
      meddle: async (sql) => {
        await runOnPostgres(url, `SET search_path = intake; ${sql}`);
      },
      clear: async () => {
        await runOnPostgres(url, 'DROP SCHEMA IF EXISTS intake CASCADE');
      },
    };
  });

  test('PostgreSQL: The trail cannot be emptied either', async () => {
    const url = await server.newDatabase();
    const store = await openPostgresStore(url);
    await store.add(newReferral(1));

    await expect(runOnPostgres(url, 'TRUNCATE intake.audit')).rejects.toThrow('The audit trail is only ever added to.');
    expect(await store.auditTrail()).toHaveLength(1);
    await store.close();
  });

  test('PostgreSQL: A receipt waits for the disk, also where the database was told not to', async () => {
    const url = await server.newDatabase();
    await runOnPostgres(url, `DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET synchronous_commit = off', current_database()); END $$`);
    const store = await openPostgresStore(url);
    await runOnPostgres(
      url,
      `CREATE TABLE noticed (setting text);
       CREATE FUNCTION notice() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN INSERT INTO noticed VALUES (current_setting('synchronous_commit')); RETURN NULL; END $$;
       CREATE TRIGGER notice AFTER INSERT ON intake.referrals FOR EACH ROW EXECUTE FUNCTION notice()`,
    );

    await store.add(newReferral(1));

    expect(await runOnPostgres(url, `SELECT setting, current_setting('synchronous_commit') AS elsewhere FROM noticed`)).toEqual([
      { setting: 'on', elsewhere: 'off' },
    ]);
    await store.close();
  });

  test('PostgreSQL: A store whose connections were cut makes new ones', async () => {
    const url = await server.newDatabase();
    const store = await openPostgresStore(url);
    await Promise.all([1, 2, 3].map((number) => store.add(newReferral(number))));

    await runOnPostgres(
      url,
      'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
    );
    // Somebody who asks in the moment before the cut is noticed is told that it did not work, and asks again.
    const outcomes = [];
    for (const _ of [1, 2, 3, 4]) outcomes.push(await store.add(newReferral(4)).catch((error: Error) => error.name));

    expect(outcomes.at(-1)).toMatchObject({ outcome: 'known', reference: 'K7QF-0004' });
    expect(await store.list()).toHaveLength(4);
    await store.close();
  });

  test('PostgreSQL: A database that is not there is said in a sentence without its password', async () => {
    const url = 'postgresql://tests:secret-of-ours@127.0.0.1:1/none';

    await expect(openPostgresStore(url)).rejects.toMatchObject({
      name: 'StoreError',
      message:
        'The database at DATABASE_URL cannot be used (ECONNREFUSED). Check that the address is right, that the database runs, and that its user may make a schema in it.',
    });
  });

  test('PostgreSQL: Tables of a newer version are left alone', async () => {
    const url = await server.newDatabase();
    await (await openPostgresStore(url)).close();
    await runOnPostgres(url, 'UPDATE intake.version SET version = 99');

    await expect(openPostgresStore(url)).rejects.toMatchObject({
      message: 'The data was written by a newer version of this program (tables 99, this one knows 1). Start the newer version.',
    });
  });
}
