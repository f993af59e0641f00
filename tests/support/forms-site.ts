/** The real site with its real forms on a free port, and an intake that only the tests have. */
import type { AddressInfo } from 'node:net';
import { loadSite } from '../../src/door/load-content.ts';
import type { Answers } from '../../src/domain/forms/answers.ts';
import { createFormsApi, RefusedError } from '../../src/server/forms-api.ts';
import { createSiteServer } from '../../src/server/site-server.ts';
import { test as base } from './journey.ts';

export const REFERENCE = 'TEST-7H3M';

export interface FormsSite {
  address: string;
  /** What has arrived; the same key twice is one form, and so are the same answers without one, as in the intake. */
  taken: Map<string, { form: string; answers: Answers }>;
  /** While it is true no form is taken. */
  isClosed: boolean;
}

/** A site for all tests of a worker, empty and open at the beginning of each. */
export const test = base.extend<{ site: FormsSite }, { startedSite: FormsSite }>({
  startedSite: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright wants the braces
    async ({}, use) => {
      const site: FormsSite = { address: '', taken: new Map(), isClosed: false };
      const api = createFormsApi({
        site: loadSite(),
        folder: 'dist',
        accept: async (form, answers, key) => {
          if (site.isClosed) throw new RefusedError(503);
          site.taken.set(key ?? JSON.stringify(answers), { form: form.id, answers });
          return { reference: REFERENCE, receivedAt: '2026-11-22T20:05:00Z' };
        },
      });
      const server = createSiteServer('dist', api);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      site.address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      await use(site);
      server.closeAllConnections();
      server.close();
    },
    { scope: 'worker' },
  ],
  site: async ({ startedSite }, use) => {
    startedSite.taken.clear();
    startedSite.isClosed = false;
    await use(startedSite);
  },
});
