/**
 * A program of its own that asks a server as fast as it answers, on several connections at once, and prints what it saw as JSON.
 * It speaks HTTP over bare sockets, so that on two cores it takes little from the server that it measures.
 *
 * Parameters: a JSON file with `Load`.
 */
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';

export interface Load {
  port: number;
  connections: number;
  /** Not counted: until everything is warm. */
  warmUpMs: number;
  measureMs: number;
  /** Whole requests, as bytes in Latin 1. Each is sent once, in turn; after the last comes the first again. */
  requests: string[];
  /** Stands in a request where something new is wanted each time: `{{n}}` gets twelve digits. */
  expect: number;
}

export interface Seen {
  perSecond: number;
  /** Milliseconds. */
  p50: number;
  p99: number;
  slowest: number;
  answers: number;
  /** Answers with another status than expected: any makes the measure worthless. */
  others: number;
}

const NUMBER = '{{n}}';
const DIGITS = 12;
const END_OF_HEAD = Buffer.from('\r\n\r\n');
const MS_PER_SECOND = 1000;

const load = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Load;
const began = performance.now();
const measureFrom = began + load.warmUpMs;
const measureUntil = measureFrom + load.measureMs;
const times: number[] = [];
let others = 0;
let sent = 0;

await Promise.all(Array.from({ length: load.connections }, ask));
times.sort((a, b) => a - b);
const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.POSITIVE_INFINITY;
const seen: Seen = {
  perSecond: (times.length * MS_PER_SECOND) / load.measureMs,
  p50: at(0.5),
  p99: at(0.99),
  slowest: at(1),
  answers: times.length,
  others,
};
console.log(JSON.stringify(seen));

/** One connection, until the time is over. */
function ask(): Promise<void> {
  return new Promise((resolve, reject) => {
    let since = 0;
    let missing = 0;
    let head = Buffer.alloc(0);
    const socket = connect(load.port, '127.0.0.1', send);
    socket.setNoDelay(true);
    socket.on('error', reject);
    socket.on('close', () => reject(new Error('The server hung up.')));
    socket.on('data', (chunk) => {
      if (missing > 0) missing -= chunk.length;
      else {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const end = head.indexOf(END_OF_HEAD);
        if (end === -1) return;
        const text = head.toString('latin1', 0, end);
        if (Number(text.slice('HTTP/1.1 '.length, 12)) !== load.expect) others += 1;
        missing = Number(/content-length: (\d+)/i.exec(text)?.[1]) - (head.length - end - END_OF_HEAD.length);
        head = Buffer.alloc(0);
      }
      if (missing === 0) answered();
    });

    function send(): void {
      const request = load.requests[sent % load.requests.length] ?? '';
      sent += 1;
      since = performance.now();
      socket.write(request.replaceAll(NUMBER, String(sent).padStart(DIGITS, '0')), 'latin1');
    }

    function answered(): void {
      const now = performance.now();
      if (now >= measureFrom && now < measureUntil) times.push(now - since);
      if (now < measureUntil) {
        send();
      } else {
        socket.removeAllListeners('close');
        socket.end();
        resolve();
      }
    }
  });
}
