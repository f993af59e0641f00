/**
 * A form all the way: checked, sealed for two keys, on the disk, answered; by the program that `npm start` runs. Beside it, in the same
 * run, the least that the disk allows: one bare insert of as many bytes after the other, each on the disk before the next.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { answersWith, makeServiceFolder, SERVICE_FORM, startServiceProcess } from '../fixtures/service-process.ts';
import type { Seen } from './load-client.ts';
import type { Measure } from './run.ts';
import { underLoad } from './under-load.ts';

const FLOOR_MS = 3000;
const MS_PER_SECOND = 1000;
/** As long as the form lets people write. */
const STORY = 'We need somebody who knows the way. '.repeat(8);
const LONGEST_P99_MS = 25;
const SHARE_OF_FLOOR = 2;

export async function measureIntake(): Promise<Measure[]> {
  const floor = insertsASecond(JSON.stringify(answers()).length);
  const seen = await send();
  console.log(
    `\nForms at 10 connections: ${Math.round(seen.perSecond)} a second, p50 ${seen.p50.toFixed(1)} ms, p99 ${seen.p99.toFixed(1)} ms; ` +
      `bare inserts: ${Math.round(floor)} a second`,
  );
  return [
    { what: 'Bare inserts for one form taken', value: floor / seen.perSecond, unit: '', budget: SHARE_OF_FLOOR },
    { what: 'A form taken, 99 of 100 sooner than', value: seen.p99, unit: 'ms', budget: LONGEST_P99_MS },
  ];
}

function answers() {
  return { ...answersWith('Ann'), story: STORY };
}

/** @param bytes of each */
function insertsASecond(bytes: number): number {
  const folder = mkdtempSync(join(tmpdir(), 'floor-'));
  const database = new DatabaseSync(join(folder, 'floor.db'));
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE forms (number INTEGER PRIMARY KEY, sealed BLOB)');
    const insert = database.prepare('INSERT INTO forms (sealed) VALUES (?)');
    const sealed = Buffer.alloc(bytes, 1);
    const began = performance.now();
    let count = 0;
    for (; performance.now() - began < FLOOR_MS; count += 1) insert.run(sealed);
    return (count * MS_PER_SECOND) / (performance.now() - began);
  } finally {
    database.close();
    rmSync(folder, { recursive: true });
  }
}

/** Every form has its own key and comes from a home of its own, so that each is one more. */
async function send(): Promise<Seen> {
  const place = await makeServiceFolder();
  const service = await startServiceProcess(place);
  try {
    const key = '{{n}}';
    const body = JSON.stringify({ answers: answers(), idempotencyKey: key, style: 'standard' });
    const length = Buffer.byteLength(body) - key.length + '000000000000'.length;
    const head = [
      `POST /api/forms/${SERVICE_FORM} HTTP/1.1`,
      'Host: homes.example',
      'Content-Type: application/json',
      `Content-Length: ${length}`,
      'X-Forwarded-For: {{home}}',
    ];
    return await underLoad({ port: service.port, requests: [`${head.join('\r\n')}\r\n\r\n${body}`], expect: 201 });
  } finally {
    service.child.kill();
    await service.ended;
    place.remove();
  }
}
