/** Two services that share one database, as behind a balancer: the whole way of a form, over HTTP, with real keys and real mail. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import type { Site } from '#schema/site.ts';
import type { LogEntry } from '#server/log.ts';
import { createService, type Service } from '#server/service.ts';
import { answersWith, SERVICE_FORM, type Sent, sendTo } from '../fixtures/service-process.ts';
import { writeFormPages } from '../fixtures/small-forms-server.ts';
import { smallSite } from '../fixtures/small-site.ts';
import { findPostgres } from '../support/find-postgres.ts';
import { type PostgresServer, startPostgres } from '../support/postgres-server.ts';
import { type MailServer, startMailServer } from './delivery/mail-server.ts';
import { answerTo, type KeyPair, newPair, sealFor, unseal } from './inbox/inbox-server.ts';

/** A machine that is busy with other tests takes its time to make a database. */
const LONGEST_START_MS = 60_000;
/** Delivery looks every five seconds. */
const LONGEST_DELIVERY = { timeout: 40_000, interval: 100 };
const programs = findPostgres();

if (programs === undefined) {
  test('Two services on one database are not tested here: there is no `initdb` and `postgres` on this machine', () => {
    console.warn('Two services were not tested: install the package `postgresql` and run the tests again.');
  });
} else {
  const folder = mkdtempSync(join(tmpdir(), 'two-services-'));
  const logged: LogEntry[] = [];
  let postgres: PostgresServer;
  let mails: MailServer;
  let keys: Record<'fenshire' | 'marshland', KeyPair>;
  let services: Service[] = [];

  beforeAll(async () => {
    const [fenshire, marshland] = await Promise.all([newPair(), newPair()]);
    keys = { fenshire, marshland };
    const site = withKeys(smallSite(), keys);
    writeFileSync(join(folder, '404.html'), '<title>We cannot find that page</title>');
    writeFormPages(site, folder);
    postgres = await startPostgres(programs);
    mails = await startMailServer();
    const configuration = {
      host: '127.0.0.1',
      port: 0,
      dataFolder: join(folder, 'data'),
      databaseUrl: await postgres.newDatabase(),
      mail: { url: `smtp://localhost:${mails.port}`, from: 'forms@example.org', isPlainAllowed: true, attachesForm: false },
      publicAddress: 'https://forms.example.org',
      // `sendTo` says who asks, as a balancer would.
      trustedProxies: 1,
      isBehindTls: false,
    };
    const start = () => createService({ configuration, site, folder, log: (entry) => logged.push(entry) });
    // At the same moment: one of them makes the tables, the other one finds them.
    services = await Promise.all([start(), start()]);
    await Promise.all(services.map(({ server }) => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))));
  }, LONGEST_START_MS);

  afterAll(async () => {
    await Promise.all(services.map(({ stop }) => stop()));
    await mails?.close();
    await postgres?.stop();
    rmSync(folder, { recursive: true });
  });

  test('The same form sent to both at the same moment is one, with one receipt', async () => {
    const receipts = await Promise.all(
      Array.from({ length: 20 }, (_, number) => sendTo(portOf(number % 2), answersWith('Ann'), 'pressed twice')),
    );

    const [first] = receipts;
    expect(first).toMatchObject({ status: 201, reference: expect.stringMatching(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/) });
    expect(receipts).toEqual(receipts.map(() => first));
    expect(await referencesOf('fenshire')).toEqual([first?.reference]);
    expect(kindsOf(first)).toEqual(['received', ...Array<string>(19).fill('received-again')]);
    expect((await sendTo(portOf(1), answersWith('Bea'), 'pressed twice')).status).toBe(409);
  });

  test('A form is read at either of them and handed on, and the trail tells all of it', async () => {
    const answers = answersWith('Bea');
    const { reference, receivedAt } = await sendTo(portOf(0), answers, 'to be handed on');
    // A team that has lost a form before it was told is not told any more.
    await vi.waitFor(() => expect(toldOf(reference)).toEqual(['fenshire@example.org']), LONGEST_DELIVERY);

    const fenshire = await openInbox(keys.fenshire);
    const sealed = await ask(1, 'GET', `referrals/${reference}`, fenshire);
    const text = Buffer.from(await unseal(new Uint8Array(await sealed.arrayBuffer()), keys.fenshire.identity)).toString();
    const anew = Buffer.from(await sealFor([keys.marshland.publicKey], text)).toString('base64');
    const handed = await ask(0, 'POST', `referrals/${reference}/hand`, fenshire, { team: 'marshland', sealed: anew });
    const gone = await ask(1, 'GET', `referrals/${reference}`, fenshire);
    const marshland = await openInbox(keys.marshland);
    const got = await ask(1, 'GET', `referrals/${reference}`, marshland);
    const opened = Buffer.from(await unseal(new Uint8Array(await got.arrayBuffer()), keys.marshland.identity)).toString();
    await vi.waitFor(() => expect(toldOf(reference)).toEqual(['fenshire@example.org', 'marshland@example.org']), LONGEST_DELIVERY);
    const history = (await (await ask(0, 'GET', `referrals/${reference}/history`, marshland)).json()) as { entries: Entry[] };

    const form: SealedForm = { version: 1, reference, form: SERVICE_FORM, team: 'fenshire', receivedAt, style: 'easy-read', answers };
    expect([JSON.parse(text), JSON.parse(opened)]).toEqual([form, form]);
    expect([handed.status, gone.status]).toEqual([200, 404]);
    const [fen, marsh] = [keys.fenshire.publicKey.slice(0, 16), keys.marshland.publicKey.slice(0, 16)];
    expect(history.entries.filter(({ what }) => what !== 'told').map(({ who, what, detail }) => [who, what, detail])).toEqual([
      ['intake', 'received', undefined],
      [fen, 'opened', undefined],
      [fen, 'handed', 'fenshire to marshland'],
      [marsh, 'opened', undefined],
    ]);
  });

  test('Of forms that come to both, each team is told once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 30 }, async (_, number) => {
        const area = number % 3 === 0 ? 'marshland' : 'not-sure';
        const { reference } = await sendTo(portOf(number % 2), answersWith(`Cas ${number}`, area), `key ${number}`);
        return { reference, area };
      }),
    );
    const team = (area: string) => (area === 'marshland' ? 'marshland@example.org' : 'fenshire@example.org');

    await vi.waitFor(() => expect(sent.every(({ reference }) => toldOf(reference).length > 0)).toBe(true), LONGEST_DELIVERY);
    // Both finish what is under way, so a second message would be here by then.
    await Promise.all(services.splice(0).map(({ stop }) => stop()));

    expect(sent.map(({ reference }) => toldOf(reference))).toEqual(sent.map(({ area }) => [team(area)]));
    expect(logged.filter(({ kind }) => !kind.startsWith('received'))).toEqual([]);
  });

  interface Entry {
    who: string;
    what: string;
    detail?: string;
  }

  const portOf = (service: number) => (services[service]?.server.address() as AddressInfo | undefined)?.port ?? 0;
  /** The addresses that were told of a form, in order. */
  const toldOf = (reference: string) => mails.got.filter(({ text }) => text.includes(reference)).flatMap(({ to }) => to);
  const kindsOf = (sent: Sent | undefined) => logged.filter(({ reference }) => reference === sent?.reference).map(({ kind }) => kind);

  function ask(service: number, method: string, path: string, cookie?: string, body?: object): Promise<Response> {
    return fetch(`http://127.0.0.1:${portOf(service)}/api/inbox/${path}`, {
      method,
      headers: { Origin: 'https://forms.example.org', 'Content-Type': 'application/json', ...(cookie !== undefined && { Cookie: cookie }) },
      ...(body && { body: JSON.stringify(body) }),
    });
  }

  /** Asked at the one, answered at the other, as a balancer may well do. @returns the cookie to carry */
  async function openInbox({ identity, publicKey }: KeyPair): Promise<string> {
    const asked = await ask(0, 'POST', 'challenge', undefined, { publicKey });
    const { id, challenge } = (await asked.json()) as { id: string; challenge: string };
    const opened = await ask(1, 'POST', 'session', undefined, { id, answer: await answerTo(challenge, identity) });
    return opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  }

  async function referencesOf(team: 'fenshire' | 'marshland'): Promise<string[]> {
    const list = await ask(0, 'GET', 'referrals', await openInbox(keys[team]));
    return ((await list.json()) as { referrals: { reference: string }[] }).referrals.map(({ reference }) => reference);
  }
}

function withKeys(site: Site, keys: Record<string, KeyPair>): Site {
  const teams = site.teams.teams.map((team) => ({
    ...team,
    email: `${team.id}@example.org`,
    // A recovery key is opened with in the tests of the inbox.
    keys: [{ kind: 'team' as const, publicKey: keys[team.id]?.publicKey ?? '' }],
  }));
  return { ...site, teams: { ...site.teams, teams } };
}
