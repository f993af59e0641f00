/** The real site with its real intake, store and inbox on a free port, and a key for each team. */
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSite } from '../../src/door/load-content.ts';
import { makeKeyFile } from '../../src/islands/inbox/key-file.ts';
import { createApi } from '../../src/server/api.ts';
import { createFormsApi } from '../../src/server/forms-api.ts';
import { createInboxApi } from '../../src/server/inbox/inbox-api.ts';
import { createIntake } from '../../src/server/intake/accept.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { openSqliteStore } from '../../src/server/store/sqlite-store.ts';
import type { Store } from '../../src/server/store/store.ts';

export interface TestKey {
  passphrase: string;
  publicKey: string;
  /** As the page that makes keys saves it. */
  file: string;
}

export interface InboxSite {
  address: string;
  store: Store;
  keys: Record<'cambridgeshire' | 'peterborough' | 'stranger', TestKey>;
  /** Sends a form that is right, as a script would. @returns its reference */
  send: (form: string, answers: object, style?: string) => Promise<string>;
  close: () => Promise<void>;
}

export async function startInboxSite(): Promise<InboxSite> {
  const [cambridgeshire, peterborough, stranger] = await Promise.all([
    newKey('river lamp seven boats'),
    newKey('quiet green apple train'),
    newKey('nobody knows this key'),
  ]);
  const keys = { cambridgeshire, peterborough, stranger };
  const content = loadSite();
  const teams = content.teams.teams.map((team) => {
    const key = Object.hasOwn(keys, team.id) ? keys[team.id as keyof typeof keys] : stranger;
    return { ...team, keys: [{ kind: 'team' as const, publicKey: key.publicKey }] };
  });
  const site = { ...content, teams: { ...content.teams, teams } };
  const folder = mkdtempSync(join(tmpdir(), 'inbox-site-'));
  const store = openSqliteStore(folder);
  const forms = createFormsApi({ site: content, folder: 'dist', accept: createIntake({ teams, store, isTrial: false }) });
  const inbox = createInboxApi({ site, store, address: 'http://127.0.0.1' });
  const server = createSiteServer('dist', createApi({ forms, inbox }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    address,
    store,
    keys,
    send: async (form, answers, style = 'standard') => {
      const response = await fetch(`${address}/api/forms/${form}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ answers, idempotencyKey: crypto.randomUUID(), style }),
      });
      const body = (await response.json()) as { reference?: string };
      if (body.reference === undefined) throw new Error(`The form was not taken: ${JSON.stringify(body)}`);
      return body.reference;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function newKey(passphrase: string): Promise<TestKey> {
  return { passphrase, ...(await makeKeyFile(passphrase)) };
}
