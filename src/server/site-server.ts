/** The built site over HTTP: files from memory, compressed at build, with caching and headers that keep the reader safe. */
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { answerUnreadable, CONNECTIONS, holdOff } from './connections.ts';
import { POLICY_OF_NOTHING, safeHeaders } from './safe-headers.ts';
import { isUnchanged, readSiteFiles, type SiteFile, sendingFor } from './site-files.ts';

export interface SiteServerOptions {
  /** Only ever reached through TLS: browsers are told never to come without. */
  isHttps?: boolean;
}

/** A page as somebody types it: no slash at the end, and nothing that could lead out of the site or to another one. */
const PAGE_WITHOUT_ITS_SLASH = /^(?:\/[a-z0-9-]+)+$/;
const NOT_KEPT = 'no-cache';

/**
 * Pages, pictures and their compressed copies, with safe headers on every answer. It only reads, but for what it hands to `answerApi`.
 *
 * @param folder the built site, like `dist`; read once, now
 * @param answerApi answers everything under `/api/`
 */
export function createSiteServer(folder: string, answerApi?: RequestListener, { isHttps = false }: SiteServerOptions = {}): Server {
  const always = safeHeaders(isHttps);
  const files = readSiteFiles(folder, always);
  const answer: RequestListener = (request, response) => {
    const url = request.url ?? '/';
    if (answerApi && url.startsWith('/api/')) {
      for (const [name, value] of Object.entries(always)) response.setHeader(name, value);
      response.setHeader('Content-Security-Policy', POLICY_OF_NOTHING);
      answerApi(request, response);
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      sayOnly(response, 405, always, { Allow: 'GET, HEAD' }, 'This site can only be read.\n');
    } else if (request.headers.host === undefined && request.httpVersion === '1.1') {
      sayOnly(response, 400, always, {}, 'The request does not say for which site it is (Host).\n');
    } else {
      answerFile(request, response, url, files, always);
    }
  };
  const server = createServer(CONNECTIONS, answer);
  holdOff(server);
  answerUnreadable(server, always);
  return server;
}

type Headers = Readonly<Record<string, string>>;

function answerFile(
  request: IncomingMessage,
  response: ServerResponse,
  url: string,
  files: ReadonlyMap<string, SiteFile>,
  always: Headers,
): void {
  const [path = '/', query] = url.split(/\?(.*)/s);
  const file = files.get(path.endsWith('/') ? `${path}index.html` : path) ?? files.get(decoded(path));
  if (file && isUnchanged(file, request.headers['if-none-match'])) {
    response.writeHead(304, [...file.unchanged]).end();
  } else if (file) {
    const { body, headers } = sendingFor(file, request.headers['accept-encoding']);
    response.writeHead(200, headers as string[]).end(body);
  } else if (PAGE_WITHOUT_ITS_SLASH.test(path) && files.has(`${path}/index.html`)) {
    const location = query === undefined ? `${path}/` : `${path}/?${query}`;
    sayOnly(response, 308, always, { Location: location }, '');
  } else {
    answerNotFound(request, response, path, files, always);
  }
}

/** Somebody who reads easy read is told in easy read that nothing is here. */
function answerNotFound(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  files: ReadonlyMap<string, SiteFile>,
  always: Headers,
): void {
  const style = /^\/(?<style>easy-read|symbols)\//.exec(path)?.groups?.['style'];
  const page = files.get(`/${style}/not-found/index.html`) ?? files.get('/404.html');
  if (page) {
    const { body, headers } = sendingFor(page, request.headers['accept-encoding']);
    response.writeHead(404, headers as string[]).end(body);
  } else {
    sayOnly(response, 404, always, {}, 'There is nothing here.\n');
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize();
  } catch {
    // No address of ours is written like that.
    return path;
  }
}

function sayOnly(response: ServerResponse, status: number, always: Headers, headers: Headers, sentence: string): void {
  response.writeHead(status, {
    ...always,
    'Content-Security-Policy': POLICY_OF_NOTHING,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': Buffer.byteLength(sentence),
    'Cache-Control': NOT_KEPT,
    ...headers,
  });
  response.end(sentence);
}
