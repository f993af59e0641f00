/** A real store with forms that wait to be told, and everything delivery needs, with a clock that the test can turn. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Site } from '#schema/site.ts';
import type { DeliverOptions } from '#server/delivery/deliver-once.ts';
import { createMailTransport, type Mail } from '#server/delivery/mail-transport.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { smallSite } from '../../fixtures/small-site.ts';

export const START = '2026-11-22T20:05:00.000Z';
/** What somebody wrote: it may be nowhere in a message. */
export const MARKER = 'Ann likes the red bus';

export interface Outbox {
  folder: string;
  store: Store;
  site: Site;
  identity: string;
  logged: { kind: string; reference?: string }[];
  wait: (ms: number) => void;
  now: () => Date;
  arrive: (reference: string, team?: string, form?: string) => Promise<void>;
  /** Without jitter; with short patience where the mail server is to be left soon. */
  options: (mail: Partial<Mail> & Pick<Mail, 'url'>, patienceMs?: number) => DeliverOptions;
  close: () => Promise<void>;
}

export async function openOutbox(): Promise<Outbox> {
  const folder = mkdtempSync(join(tmpdir(), 'outbox-'));
  const store = openSqliteStore(folder);
  const identity = await generateX25519Identity();
  const site = withEmails(smallSite());
  const logged: Outbox['logged'] = [];
  let time = new Date(START).getTime();
  const now = () => new Date(time);
  return {
    folder,
    store,
    site,
    identity,
    logged,
    now,
    wait: (ms) => {
      time += ms;
    },
    arrive: async (reference, team = 'fenshire', form = 'every-kind') => {
      const encrypter = new Encrypter();
      encrypter.addRecipient(await identityToRecipient(identity));
      const sealed = await encrypter.encrypt(MARKER);
      const receivedAt = now().toISOString();
      await store.add({ reference, form, team, receivedAt, sealed, keyDigest: `key of ${reference}`, answersDigest: 'answers' });
    },
    options: ({ url, ...mail }, patienceMs = 10_000) => {
      const settings: Mail = { url, from: 'forms@example.org', isPlainAllowed: true, attachesForm: false, ...mail };
      return {
        store,
        site,
        address: 'https://forms.example.org',
        mail: settings,
        transport: createMailTransport(settings, patienceMs),
        longestMs: 4 * patienceMs,
        now,
        random: () => 0.5,
        log: (entry) => logged.push(entry),
      };
    },
    close: async () => {
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function withEmails(site: Site): Site {
  const teams = site.teams.teams.map((team) => ({ ...team, email: `${team.id}@example.org` }));
  return { ...site, teams: { ...site.teams, teams } };
}
