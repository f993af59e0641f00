/**
 * The server is killed while forms come in, again and again. Afterwards every form that somebody has a receipt for is there, whole and readable
 * by its team; and nothing that anybody wrote can be read anywhere else.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { Agent } from 'node:http';
import { join } from 'node:path';
import { Decrypter } from 'age-encryption';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Answers } from '#domain/forms/answers.ts';
import type { SealedForm } from '#domain/forms/sealed-form.ts';
import { openSqliteStore } from '#server/store/sqlite-store.ts';
import type { Referral } from '#server/store/store.ts';
import {
  answersWith,
  makeServiceFolder,
  SERVICE_FORM,
  type Sent,
  type ServiceFolder,
  sendTo,
  startServiceProcess,
} from '../../fixtures/service-process.ts';
import { encodingsOf } from '../../fixtures/encodings-of.ts';

const ROUNDS = 20;
const FORMS_IN_A_ROUND = 100;
const CLIENTS = 10;
/** Half a minute on a machine that has nothing else to do. */
const LONGEST_MS = 600_000;
/** Stands in every answer that has words, and nowhere else in the world. */
const MARKER = 'quokkaparasol';

interface Sending {
  key: string;
  answers: Answers;
  receipt?: Sent;
}

interface Kept extends Referral {
  opened: SealedForm;
}

let place: ServiceFolder;
const sendings: Sending[] = [];
const logs: string[] = [];
let kept: Kept[];

beforeAll(async () => {
  place = await makeServiceFolder();
  for (let round = 0; round < ROUNDS; round += 1) await sendAndKill(round);
  kept = await readStore();
}, LONGEST_MS);

afterAll(() => place?.remove());

/** Ten clients send; after some receipts, and a moment more, the process is gone without a word. */
async function sendAndKill(round: number): Promise<void> {
  const server = await startServiceProcess(place);
  const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });
  const receiptsBefore = Math.floor(Math.random() * FORMS_IN_A_ROUND);
  let receipts = 0;
  const waiting = Array.from({ length: FORMS_IN_A_ROUND }, (_, index): Sending => {
    const words = `${MARKER} ${round} ${index}`;
    return { key: `key ${round} ${index}`, answers: answersWith(words, index % 2 === 0 ? 'fenshire' : 'marshland') };
  });
  sendings.push(...waiting);
  const kill = () => setTimeout(() => server.child.kill('SIGKILL'), Math.random() * 5);
  if (receiptsBefore === 0) kill();
  const client = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const receipt = await sendTo(server.port, next.answers, next.key, agent).catch(() => undefined);
      if (receipt?.status !== 201) continue;
      next.receipt = receipt;
      receipts += 1;
      if (receipts === receiptsBefore) kill();
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  server.child.kill('SIGKILL');
  expect(await server.ended).toBe('SIGKILL');
  agent.destroy();
  logs.push(server.said());
}

/** Everything in the store, opened with the keys of the teams. */
async function readStore(): Promise<Kept[]> {
  const store = openSqliteStore(place.data);
  try {
    return await Promise.all(
      (await store.list()).map(async ({ reference }) => {
        const referral = await store.find(reference);
        if (!referral) throw new Error(`${reference} is in the list and nowhere else.`);
        return { ...referral, opened: await open(referral) };
      }),
    );
  } finally {
    await store.close();
  }
}

async function open({ sealed, team }: Referral): Promise<SealedForm> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(place.identities.get(team) ?? '');
  return JSON.parse(await decrypter.decrypt(new Uint8Array(sealed), 'text')) as SealedForm;
}

const byAnswers = (answers: Answers) => JSON.stringify(answers['name']);

test('The server was killed in the middle: some have a receipt, some have none', () => {
  const withReceipt = sendings.filter(({ receipt }) => receipt);

  expect(sendings).toHaveLength(ROUNDS * FORMS_IN_A_ROUND);
  expect(withReceipt.length).toBeGreaterThan(0);
  expect(withReceipt.length).toBeLessThan(sendings.length);
});

test('Every form that somebody has a receipt for is there, and its team reads exactly what was sent', () => {
  const found = new Map(kept.map((referral) => [referral.reference, referral]));

  for (const { receipt, answers } of sendings) {
    if (!receipt) continue;
    const { reference, receivedAt } = receipt;
    expect(found.get(reference)).toMatchObject({ reference, receivedAt, form: SERVICE_FORM, team: answers['area'], state: 'new' });
    expect(found.get(reference)?.opened).toEqual({
      version: 1,
      reference,
      form: SERVICE_FORM,
      team: answers['area'],
      receivedAt,
      style: 'easy-read',
      answers,
    });
  }
});

test('What has no receipt is there whole or not at all, and nothing is there twice', async () => {
  const sent = new Map(sendings.map(({ answers }) => [byAnswers(answers), answers]));
  const store = openSqliteStore(place.data);
  const messages = (await store.waitingMessages()).map(({ reference, team }) => `${reference} ${team}`);
  const trail = (await store.auditTrail()).map(({ reference, who, what }) => `${reference} ${who} ${what}`);
  await store.close();

  expect(new Set(kept.map(({ opened }) => byAnswers(opened.answers))).size).toBe(kept.length);
  for (const { opened } of kept) expect(opened.answers).toEqual(sent.get(byAnswers(opened.answers)));
  expect(messages.sort()).toEqual(kept.map(({ reference, team }) => `${reference} ${team}`).sort());
  expect(trail.sort()).toEqual(kept.map(({ reference }) => `${reference} intake received`).sort());
});

test(
  'Sent again with the same keys, each gets the receipt it had, and none comes twice',
  async () => {
    const server = await startServiceProcess(place);
    const agent = new Agent({ keepAlive: true, maxSockets: CLIENTS });

    const receipts = await Promise.all(sendings.map(({ answers, key }) => sendTo(server.port, answers, key, agent)));
    agent.destroy();
    server.child.kill('SIGTERM');
    await server.ended;
    logs.push(server.said());

    const before = new Map(
      kept.map(({ reference, receivedAt, opened }) => [byAnswers(opened.answers), { status: 201, reference, receivedAt }]),
    );
    sendings.forEach(({ answers, receipt }, index) => {
      const first = receipt ?? before.get(byAnswers(answers));
      if (first) expect(receipts[index]).toEqual(first);
    });
    expect(new Set(receipts.map(({ reference }) => reference)).size).toBe(sendings.length);
    expect((await readStore()).map(({ opened }) => byAnswers(opened.answers)).sort()).toEqual(
      sendings.map(({ answers }) => byAnswers(answers)).sort(),
    );
  },
  LONGEST_MS,
);

test.each(encodingsOf(MARKER).map(({ name, bytes }) => [name, bytes] as const))(
  'No word of any answer is in a file of the server or in its log: %s',
  (_name, bytes) => {
    const files = [place.data, place.temporary].flatMap(filesIn);
    const holding = files.filter((file) => readFileSync(file).includes(bytes));

    expect(files.map((file) => file.slice(place.data.length + 1))).toContain('referrals.sqlite');
    expect(holding).toEqual([]);
    expect(Buffer.from(logs.join('')).includes(bytes)).toBe(false);
  },
);

test('The log says a reference, a time and a kind, and nothing else', () => {
  const lines = logs
    .join('')
    .split('\n')
    .filter((line) => line.startsWith('{'));

  expect(lines.length).toBeGreaterThan(sendings.length);
  expect(new Set(lines.flatMap((line) => Object.keys(JSON.parse(line) as object)))).toEqual(new Set(['time', 'kind', 'reference']));
});

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());
}
