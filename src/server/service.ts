/** Puts the parts together: store, intake, delivery, retention, inbox, and the site in front of them. Starts them in order and stops them in turn. */
import type { Server } from 'node:http';
import { isTrial } from '#domain/forms/is-trial.ts';
import type { Site } from '#schema/site.ts';
import { createApi } from './api.ts';
import { checkKeptForms } from './check-kept-forms.ts';
import { clientAddress } from './client-address.ts';
import type { Configuration } from './configuration.ts';
import { startDelivery } from './delivery/start-delivery.ts';
import { openDemonstration } from './demonstration.ts';
import { formDownloads } from './form-downloads.ts';
import { createFormsApi } from './forms-api.ts';
import { createGuard } from './guard.ts';
import { createHealth } from './health.ts';
import { createInboxApi } from './inbox/inbox-api.ts';
import { createIntake } from './intake/accept.ts';
import type { Log } from './log.ts';
import { startRetention } from './retention.ts';
import { createSiteServer } from './site-server.ts';
import { openStore } from './store/open-store.ts';

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

/** How long a request or a message that is under way may still take once the server was told to stop. Cutting it off there loses nothing. */
const LONGEST_GOODBYE_MS = 5000;
/** How often connections that have nothing under way any more are hung up. */
const HANG_UP_MS = 20;

/**
 * @throws {StoreError} when the store cannot be opened
 * @throws {KeptFormsError} when what is kept does not go with the teams
 * @throws {PublicKeyError} when a key in content/teams.yaml is none
 */
export async function createService({ configuration, site: content, folder, log }: ServiceOptions): Promise<Service> {
  const { dataFolder, databaseUrl, publicAddress: address, mail, trustedProxies } = configuration;
  const store = await openStore({ folder: dataFolder, databaseUrl });
  const isOnTrial = isTrial(content.teams);
  await checkKeptForms(store, content.teams.teams, isOnTrial);
  const trial = isOnTrial ? await openDemonstration(content.teams.teams, dataFolder) : undefined;
  const site: Site = trial ? { ...content, teams: { ...content.teams, teams: trial.teams } } : content;
  const accept = createIntake({ teams: site.teams.teams, store, isTrial: isOnTrial, log });
  const forms = createFormsApi({
    // The pages must go on saying that it is a trial, so they are drawn from the teams as they are written.
    site: content,
    folder,
    accept,
    guard: createGuard({ trustedProxies, publicAddress: address }),
    downloads: formDownloads(folder),
    log: (kind) => log({ kind }),
  });
  const inbox = createInboxApi({ site, store, address, clientOf: (request) => clientAddress(request, trustedProxies), log });
  const server = createSiteServer(folder, createApi({ forms, inbox, health: createHealth(store) }), { isHttps: configuration.isBehindTls });
  const delivery = startDelivery({ site, store, address, mail, log });
  const retention = startRetention({ store, days: site.teams.keepAfterClosing.days, log });
  return {
    server,
    trial,
    stop: async () => {
      await Promise.all([closeServer(server), delivery.stop(LONGEST_GOODBYE_MS), retention.stop()]);
      await store.close();
    },
  };
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
