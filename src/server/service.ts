/** Puts the parts together: a store, the intake before it, and the site with its forms in front. Starts them in order and stops them in turn. */
import type { Server } from 'node:http';
import { isTrial } from '#domain/forms/is-trial.ts';
import type { Site } from '#schema/site.ts';
import { createApi } from './api.ts';
import type { Configuration } from './configuration.ts';
import { openDemonstration } from './demonstration.ts';
import { formDownloads } from './form-downloads.ts';
import { createFormsApi } from './forms-api.ts';
import { createHealth } from './health.ts';
import { createIntake } from './intake/accept.ts';
import type { Log } from './log.ts';
import { createSiteServer } from './site-server.ts';
import { openSqliteStore } from './store/sqlite-store.ts';
import type { Store } from './store/store.ts';

export interface Service {
  server: Server;
  /** What the trial is opened with; undefined when it is none. */
  trial: { passphrase: string; keyFiles: string[] } | undefined;
  /** Takes nothing new, finishes what is under way, then closes the store. */
  stop: () => Promise<void>;
}

interface ServiceOptions {
  configuration: Configuration;
  site: Site;
  /** The built site, like `dist`. */
  folder: string;
  log: Log;
}

/** How long a request that is under way may still take once the server was told to stop. */
const LONGEST_GOODBYE_MS = 5000;
/** How often connections that have nothing under way any more are hung up. */
const HANG_UP_MS = 20;

/** @throws {StoreError} @throws {PublicKeyError} with a sentence for the people who run it */
export async function createService({ configuration, site: content, folder, log }: ServiceOptions): Promise<Service> {
  const store = await openStore(configuration);
  const isOnTrial = isTrial(content.teams);
  const trial = isOnTrial ? await openDemonstration(content.teams.teams, configuration.dataFolder) : undefined;
  const site: Site = trial ? { ...content, teams: { ...content.teams, teams: trial.teams } } : content;
  const accept = createIntake({ teams: site.teams.teams, store, isTrial: isOnTrial, log });
  const forms = createFormsApi({
    // The pages must go on saying that it is a trial, so they are drawn from the teams as they are written.
    site: content,
    folder,
    accept,
    downloads: formDownloads(folder),
    log: (kind) => log({ kind }),
  });
  const server = createSiteServer(folder, createApi({ forms, health: createHealth(store) }));
  return {
    server,
    trial,
    stop: async () => {
      await closeServer(server);
      await store.close();
    },
  };
}

async function openStore({ dataFolder }: Configuration): Promise<Store> {
  return openSqliteStore(dataFolder);
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const hangUp = setInterval(() => server.closeIdleConnections(), HANG_UP_MS);
    const giveUp = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
    server.close(() => {
      clearInterval(hangUp);
      clearTimeout(giveUp);
      resolve();
    });
  });
}
