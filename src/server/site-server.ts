/** The built site over HTTP: compressed files made at build, caching, and headers that keep the reader safe. */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';

/** Pictures may be kept a day and used while a newer one is fetched; pages are asked for anew each time. */
const KEEP_PICTURE = 'public, max-age=86400, stale-while-revalidate=604800';
const ASK_AGAIN = 'no-cache';

/** What a page may do is written in each page (its own Content-Security-Policy); here is what only a header can say. */
const SAFE_HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Content-Security-Policy': "frame-ancestors 'none'",
} as const;

/** A page as somebody types it: no slash at the end, and nothing that could lead out of the site or to another one. */
const PAGE_WITHOUT_ITS_SLASH = /^(?:\/[a-z0-9-]+)+$/;

/**
 * Pages, pictures and their compressed copies, with safe headers on every answer. It only reads, but for what it hands to `answerApi`.
 *
 * @param folder the built site, like `dist`
 * @param answerApi answers everything under `/api/`
 */
export function createSiteServer(folder: string, answerApi?: RequestListener): Server {
  const notFound = {
    standard: readFileSync(join(folder, '404.html')),
    'easy-read': readIfThere(join(folder, 'easy-read/not-found/index.html')),
    symbols: readIfThere(join(folder, 'symbols/not-found/index.html')),
  };
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    extensions: [],
    // Looks on the disk each time. Otherwise a file that a new build took away would stop the server (sirv 3.0.2).
    dev: true,
    setHeaders: (response, path) => response.setHeader('Cache-Control', /\.(?:svg|png|ico|zip)$/.test(path) ? KEEP_PICTURE : ASK_AGAIN),
  });
  /** Somebody who reads easy read is told in easy read that nothing is here. */
  const pageFor = (path: string) =>
    notFound[/^\/(?<style>easy-read|symbols)\//.exec(path)?.groups?.['style'] as 'easy-read' | 'symbols'] ?? notFound.standard;
  const answer: RequestListener = (request, response) => {
    for (const [name, value] of Object.entries(SAFE_HEADERS)) response.setHeader(name, value);
    if (answerApi && request.url?.startsWith('/api/')) {
      answerApi(request, response);
      return;
    }
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD');
      endWith(response, 405, 'text/plain; charset=utf-8', 'This site can only be read.\n');
      return;
    }
    const [path = '/', query] = (request.url ?? '/').split(/\?(.*)/s);
    if (PAGE_WITHOUT_ITS_SLASH.test(path) && existsSync(join(folder, path, 'index.html'))) {
      response.setHeader('Location', query === undefined ? `${path}/` : `${path}/?${query}`);
      endWith(response, 308, 'text/plain; charset=utf-8', '');
      return;
    }
    request.url = path.endsWith('/') ? `${path}index.html` : path;
    // A part of a file is never needed here, and a part that ends before it begins would stop the server (sirv 3.0.2).
    delete request.headers.range;
    files(request, response, () => endWith(response, 404, 'text/html; charset=utf-8', request.method === 'HEAD' ? '' : pageFor(path)));
  };
  return createServer(answer);
}

function readIfThere(file: string): Buffer | undefined {
  return existsSync(file) ? readFileSync(file) : undefined;
}

function endWith(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Cache-Control', ASK_AGAIN);
  response.end(body);
}
