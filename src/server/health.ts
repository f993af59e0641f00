/** `GET /api/health`, for whoever watches the server: whether a form could be kept right now, and nothing more. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Store } from './store/store.ts';

/** A store that takes longer than this is as good as away. */
const LONGEST_PING_MS = 2000;

export function createHealth(store: Pick<Store, 'ping'>): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  /** Many who ask at once make the store work once. */
  let asking: Promise<boolean> | undefined;
  return async ({ method }, response) => {
    asking ??= isWell(store).finally(() => {
      asking = undefined;
    });
    const ok = await asking;
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
