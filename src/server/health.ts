/** `GET /api/health`, for whoever watches the server: whether a form could be kept right now, and nothing more. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Store } from './store/store.ts';

/** A store that takes longer than this is as good as away. */
const LONGEST_PING_MS = 2000;

/** To see whether it can write, the store must write. So it is asked at most this often, whoever wants to know. */
const KEEP_MS = 1000;

/** @param clock milliseconds that only ever grow */
export function createHealth(
  store: Pick<Store, 'ping'>,
  clock = () => performance.now(),
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  let asked: { at: number; isWell: Promise<boolean> } | undefined;
  return async ({ method }, response) => {
    const now = clock();
    if (!asked || now - asked.at >= KEEP_MS) asked = { at: now, isWell: isWell(store) };
    const ok = await asked.isWell;
    response.writeHead(ok ? 200 : 503, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
    response.end(method === 'HEAD' ? undefined : `${JSON.stringify({ ok })}\n`);
  };
}

async function isWell(store: Pick<Store, 'ping'>): Promise<boolean> {
  const answered = store.ping().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, setTimeout(LONGEST_PING_MS, false, { ref: false })]);
}
