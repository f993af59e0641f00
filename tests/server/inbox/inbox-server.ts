/** A real inbox on a free port: real keys, a real store in a folder of its own, and a clock that the test can turn. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as call } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Site } from '#schema/site.ts';
import { createInboxApi } from '#server/inbox/inbox-api.ts';
import { createSiteServer } from '#server/site-server.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import type { Store } from '#server/store/store.ts';
import { smallSite } from '../../fixtures/small-site.ts';

export const START = '2026-11-22T20:05:00.000Z';

export interface KeyPair {
  identity: string;
  publicKey: string;
}

interface Answered {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  bytes: Buffer;
  /** Empty where the answer is no JSON. */
  json: Record<string, unknown>;
}

interface Asked {
  body?: string | Buffer | object;
  /** `undefined` takes one out that the page would send. */
  headers?: Record<string, string | undefined>;
  cookie?: string;
  /** Called once the server has the headers; the body goes when it resolves. */
  beforeBody?: () => Promise<void>;
}

export interface InboxServer {
  site: Site;
  store: Store;
  /** By team: the key of every day, then the recovery key. */
  keys: Record<'fenshire' | 'marshland', [KeyPair, KeyPair]>;
  logged: { kind: string; reference?: string }[];
  /** Moves the clock of the server on. */
  wait: (ms: number) => void;
  /** What the inbox page would ask, from this site; other headers go on top. */
  ask: (method: string, path: string, asked?: Asked) => Promise<Answered>;
  /** The whole way in. @returns the cookie to carry */
  open: (pair: KeyPair) => Promise<string>;
  close: () => Promise<void>;
}

/** @param clientOf who asks, in place of the connection's address */
export async function startInboxServer(clientOf?: () => string): Promise<InboxServer> {
  const pairs = await Promise.all([newPair(), newPair(), newPair(), newPair()]);
  const [fen, fenRecovery, marsh, marshRecovery] = pairs;
  const keys: InboxServer['keys'] = { fenshire: [fen, fenRecovery], marshland: [marsh, marshRecovery] };
  const site = withKeys(smallSite(), keys);
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  writeFileSync(join(folder, '404.html'), '<title>We cannot find that page</title>');
  const store = openSqliteStore(join(folder, 'data'));
  const logged: InboxServer['logged'] = [];
  let now = new Date(START).getTime();
  const api = createInboxApi({
    site,
    store,
    address: 'https://forms.example.org',
    now: () => new Date(now),
    log: (entry) => logged.push(entry),
    ...(clientOf && { clientOf }),
  });
  const server = createSiteServer(folder, api);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const ask: InboxServer['ask'] = (method, path, { body, headers = {}, cookie, beforeBody } = {}) =>
    new Promise((resolve, reject) => {
      const written = typeof body === 'object' && !Buffer.isBuffer(body) ? JSON.stringify(body) : body;
      const sent = call(
        {
          host: '127.0.0.1',
          port,
          method,
          path: path.startsWith('/') ? path : `/api/inbox/${path}`,
          agent: false,
          headers: given({
            'Sec-Fetch-Site': 'same-origin',
            'Content-Type': body === undefined ? undefined : 'application/json',
            'Content-Length': written === undefined ? undefined : String(Buffer.byteLength(written)),
            Cookie: cookie,
            Expect: beforeBody && '100-continue',
            ...headers,
          }),
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => {
            const bytes = Buffer.concat(chunks);
            const isJson = response.headers['content-type']?.startsWith('application/json');
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              bytes,
              json: isJson ? JSON.parse(bytes.toString()) : {},
            });
          });
        },
      );
      sent.on('error', reject);
      if (beforeBody) sent.on('continue', () => void beforeBody().then(() => sent.end(written)));
      else sent.end(written);
    });
  return {
    site,
    store,
    keys,
    logged,
    wait: (ms) => {
      now += ms;
    },
    ask,
    open: async ({ identity, publicKey }) => {
      const { json } = await ask('POST', 'challenge', { body: { publicKey } });
      const opened = await ask('POST', 'session', {
        body: { id: json['id'], answer: await answerTo(String(json['challenge']), identity) },
      });
      return String(opened.headers['set-cookie']).split(';')[0] ?? '';
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

export async function newPair(): Promise<KeyPair> {
  const identity = await generateX25519Identity();
  return { identity, publicKey: await identityToRecipient(identity) };
}

/** What a browser does with a challenge. */
export async function answerTo(challenge: string, identity: string): Promise<string> {
  return Buffer.from(await unseal(Buffer.from(challenge, 'base64'), identity)).toString('base64');
}

export async function sealFor(publicKeys: readonly string[], text: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  for (const publicKey of publicKeys) encrypter.addRecipient(publicKey);
  return encrypter.encrypt(text);
}

export async function unseal(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(sealed);
}

function given(headers: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function withKeys(site: Site, keys: InboxServer['keys']): Site {
  const teams = site.teams.teams.map((team) => {
    const [first, recovery] = keys[team.id as keyof typeof keys];
    return {
      ...team,
      keys: [
        { kind: 'team' as const, publicKey: first.publicKey },
        { kind: 'recovery' as const, publicKey: recovery.publicKey },
      ],
    };
  });
  return { ...site, teams: { ...site.teams, teams } };
}
