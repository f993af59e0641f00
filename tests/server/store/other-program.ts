/**
 * A program that shares a store with others, for the tests: it adds the same referrals as they do, and takes all messages it can get.
 * Its place is JSON in the first argument; what became of it is JSON on the standard output.
 */
import { openStore, type StorePlace } from '#server/store/open-store.ts';
import { newReferral } from './new-referral.ts';

const SENDS = 120;
const AT_ONCE = 8;
const MOST = 5;
const NOW = '2026-11-22T20:06:00.000Z';
const LEASED = '2026-11-22T20:16:00.000Z';

/** What the program prints. */
export interface Report {
  added: number;
  known: number;
  /** References of the receipts, in the order of the sends. */
  receipts: string[];
  /** References of the messages it got. */
  taken: string[];
}

const place = JSON.parse(process.argv[2] ?? '') as StorePlace;
const store = await openStore(place);
const report: Report = { added: 0, known: 0, receipts: [], taken: [] };
for (let first = 0; first < SENDS; first += AT_ONCE) {
  const group = Array.from({ length: AT_ONCE }, (_, at) => first + at);
  // Each program makes references of its own for the same sends.
  const mine = (number: number) => newReferral(number, { reference: `${process.pid}-${number}` });
  for (const added of await Promise.all(group.map((number) => store.add(mine(number))))) {
    if (added.outcome !== 'added' && added.outcome !== 'known') throw new Error(added.outcome);
    report[added.outcome] += 1;
    report.receipts.push(added.reference);
  }
  report.taken.push(...(await store.takeMessages(NOW, LEASED, MOST)).map(({ reference }) => reference));
}
for (;;) {
  const messages = await store.takeMessages(NOW, LEASED, MOST);
  if (messages.length === 0) break;
  report.taken.push(...messages.map(({ reference }) => reference));
}
await store.close();
console.log(JSON.stringify(report));
