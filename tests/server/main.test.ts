/** The program from outside: how it starts, how it says what is wrong, and how it stops in the middle of work. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { armor, Decrypter } from 'age-encryption';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import { afterEach, expect, test } from 'vitest';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import {
  answersWith,
  makeServiceFolder,
  SERVICE_FORM,
  type Sent,
  type ServiceFolder,
  type ServiceProcess,
  sendTo,
  spawnService,
  startServiceProcess,
} from '../fixtures/service-process.ts';
import { newReferral } from './store/new-referral.ts';

const places: ServiceFolder[] = [];
const running: ServiceProcess[] = [];

afterEach(async () => {
  for (const server of running.splice(0)) {
    server.child.kill('SIGKILL');
    await server.ended;
  }
  for (const place of places.splice(0)) place.remove();
});

async function newPlace(kind?: 'live' | 'trial'): Promise<ServiceFolder> {
  const place = await makeServiceFolder(kind);
  places.push(place);
  return place;
}

async function start(place: ServiceFolder): Promise<ServiceProcess> {
  const server = await startServiceProcess(place);
  running.push(server);
  return server;
}

/** What it says when it does not even start, and the code it ends with. */
async function refusalOf(place: ServiceFolder, environment?: Record<string, string>): Promise<[string, number | string]> {
  const { said, ended } = spawnService(place, environment);
  const code = await ended;
  return [said().trim(), code];
}

test('Mistakes in what is set are said at once, one line each, and nothing starts', async () => {
  const place = await newPlace();

  expect(await refusalOf(place, { PORT: 'x', HTTPS: 'maybe' })).toEqual([
    'PORT must be a number from 0 to 65535, but is "x". Leave it out to use 4321.\nHTTPS must be "yes" or "no", but is "maybe". Leave it out for "no".',
    1,
  ]);
});

test('Without a built site it says how to build one', async () => {
  const place = await newPlace();
  rmSync(join(place.folder, 'dist/index.html'));

  expect(await refusalOf(place)).toEqual(['There is no built site in dist/. Run `npm run build`, or `npm start`, which builds first.', 1]);
});

test.each([
  ['live', 'trial', 'The page /forms/every-kind/ says that it is a trial, but every team in content/teams.yaml has its keys.'],
  ['trial', 'live', 'The page /forms/every-kind/ does not say that it is a trial, but a team in content/teams.yaml has no keys.'],
] as const)('With the teams of a %s site and pages of a %s one it does not start', async (teams, pages, sentence) => {
  const [place, other] = [await newPlace(teams), await newPlace(pages)];
  const page = 'dist/forms/every-kind/index.html';
  writeFileSync(join(place.folder, page), readFileSync(join(other.folder, page)));

  expect(await refusalOf(place)).toEqual([`${sentence} Run \`npm run build\`, or \`npm start\`, which builds first.`, 1]);
});

test('A data folder that cannot be used is said in a sentence', async () => {
  const place = await newPlace();
  writeFileSync(place.data, 'a file where a folder should be');

  const [said, code] = await refusalOf(place);
  rmSync(place.data);

  expect([said, code]).toEqual([expect.stringMatching(/^The data folder ".*data" cannot be used \(\w+\)\. .*DATA_DIR\.$/), 1]);
});

test('A live site does not start with the forms of its trial', async () => {
  const place = await newPlace();
  const store = openSqliteStore(place.data);
  await store.add(newReferral(1, { reference: 'TRIAL-K7RF-3WXN' }));
  await store.close();

  expect(await refusalOf(place)).toEqual([expect.stringMatching(/^The store holds forms of a trial, like TRIAL-K7RF-3WXN, .*$/), 1]);
});

test('A port that is taken is said in a sentence', async () => {
  const [place, other] = [await newPlace(), await newPlace()];
  const { port } = await start(place);

  const [said, code] = await refusalOf(other, { PORT: String(port) });

  expect([said, code]).toEqual([expect.stringContaining(`Something else is already using port ${port}.`), 1]);
});

test('A form sent to a live site is kept, a restart does not forget it, and the same key has the same receipt', async () => {
  const place = await newPlace();
  const first = await start(place);
  const receipt = await sendTo(first.port, answersWith('Ann'), 'key');
  first.child.kill('SIGTERM');
  const code = await first.ended;

  const second = await start(place);

  expect([receipt.status, code]).toEqual([201, 0]);
  expect(receipt.reference).toMatch(/^[A-Z2-9]{4}-[A-Z2-9]{4}$/);
  expect(await sendTo(second.port, answersWith('Ann'), 'key')).toEqual(receipt);
  expect((await sendTo(second.port, answersWith('Bea'), 'key')).status).toBe(409);
  expect(first.said()).not.toContain('trial');
});

test('A trial says so on the page, on the receipt and in the reference; its key file opens what was sent', async () => {
  const place = await newPlace('trial');
  const server = await start(place);
  const { status, body } = await postFields(server.port, answersWith('Ann'));
  const page = fromHtml(body);
  const reference = textIn(select('.reference', page) ?? page);
  const passphrase = /passphrase "(?<passphrase>[^"]+)"/.exec(server.said())?.groups?.['passphrase'] ?? '';
  const keyFile = readFileSync(join(place.data, 'demonstration/fenshire.key.age'), 'utf8');

  server.child.kill('SIGTERM');
  await server.ended;
  const again = await start(place);

  expect([status, reference.startsWith('TRIAL-')]).toEqual([201, true]);
  expect(textIn(select('aside.trial', page) ?? page)).toContain('Do not write real names.');
  expect(textIn(select('.got', page) ?? page)).toContain('nobody reads what you sent');
  const identity = (await opened(armor.decode(keyFile), (decrypter) => decrypter.addPassphrase(passphrase))).trim();
  const store = openSqliteStore(place.data);
  const sealed = (await store.find(reference))?.sealed ?? new Uint8Array();
  await store.close();
  expect(JSON.parse(await opened(sealed, (decrypter) => decrypter.addIdentity(identity)))).toMatchObject({ reference, team: 'fenshire' });
  // The keys are those of the first start.
  expect(again.said()).toContain(`passphrase "${passphrase}"`);
  expect(readFileSync(join(place.data, 'demonstration/fenshire.key.age'), 'utf8')).toBe(keyFile);
});

test('Told to stop under load, it finishes what is under way: what is kept has its receipt, and what has a receipt is kept', async () => {
  const place = await newPlace();
  const server = await start(place);
  const receipts: Sent[] = [];
  let number = 0;
  const client = async () => {
    for (;;) {
      number += 1;
      const receipt = await sendTo(server.port, answersWith(`Ann ${number}`), `key ${number}`).catch(() => undefined);
      if (!receipt) return;
      receipts.push(receipt);
      if (receipts.length === 40) server.child.kill('SIGTERM');
    }
  };

  await Promise.all(Array.from({ length: 10 }, client));
  const code = await server.ended;

  const store = openSqliteStore(place.data);
  const kept = (await store.list()).map(({ reference }) => reference);
  await store.close();
  expect(code).toBe(0);
  expect(receipts.length).toBeGreaterThanOrEqual(40);
  expect(receipts.map(({ reference }) => reference).sort()).toEqual(kept.sort());
  expect(kindsIn(server.said()).slice(-1)).toEqual(['stopped']);
});

test('A form that is half sent when it is told to stop, and told again, still arrives', async () => {
  const server = await start(await newPlace());
  const body = JSON.stringify({ answers: answersWith('Ann'), idempotencyKey: 'key' });
  const answered = new Promise<number>((resolve, reject) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const call = request({
      host: '127.0.0.1',
      port: server.port,
      path: `/api/forms/${SERVICE_FORM}`,
      method: 'POST',
      headers,
      agent: false,
    });
    call.on('response', (response) => resolve(response.resume().statusCode ?? 0));
    call.on('error', reject);
    call.write(body.slice(0, 40), () => {
      // The rest comes once the server has said that it stops.
      void untilStopping(server).then(() => {
        server.child.kill('SIGTERM');
        call.end(body.slice(40));
      });
      server.child.kill('SIGTERM');
    });
  });

  expect(await answered).toBe(201);
  expect(await server.ended).toBe(0);
});

test('Whoever watches hears that all is well, or that it is not, and nothing more', async () => {
  const place = await newPlace();
  const server = await start(place);
  const well = await fetch(`http://127.0.0.1:${server.port}/api/health`);

  expect([well.status, await well.json()]).toEqual([200, { ok: true }]);
  expect(well.headers.get('cache-control')).toBe('no-store');
});

function untilStopping({ child, said }: ServiceProcess): Promise<void> {
  return new Promise((resolve) => child.stdout?.on('data', () => kindsIn(said()).includes('stopping') && resolve()));
}

function kindsIn(said: string): string[] {
  const lines = said.split('\n').filter((line) => line.startsWith('{') && line.endsWith('}'));
  return lines.map((line) => (JSON.parse(line) as { kind: string }).kind);
}

async function opened(sealed: Uint8Array, add: (decrypter: Decrypter) => void): Promise<string> {
  const decrypter = new Decrypter();
  add(decrypter);
  return decrypter.decrypt(new Uint8Array(sealed), 'text');
}

/** Sends a form as a browser without script does. */
async function postFields(port: number, answers: ReturnType<typeof answersWith>): Promise<{ status: number; body: string }> {
  const { born, signed, which, ...plain } = answers;
  const parts = [
    ...Object.entries(plain),
    ...[which].flat().map((choice) => ['which', choice]),
    ...Object.entries({ born, signed }).flatMap(([id, boxes]) =>
      Object.entries(boxes ?? {}).map(([part, value]) => [`${id}.${part}`, value]),
    ),
  ];
  const response = await fetch(`http://127.0.0.1:${port}/api/forms/${SERVICE_FORM}`, {
    method: 'POST',
    body: new URLSearchParams(parts.map(([name, value]) => [String(name), String(value)])),
  });
  return { status: response.status, body: await response.text() };
}
