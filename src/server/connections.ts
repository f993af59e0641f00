/** How long and how many: what one connection may take before the server turns to the others. */
import type { Server, ServerOptions } from 'node:http';
import type { Duplex } from 'node:stream';
import { POLICY_OF_NOTHING } from './safe-headers.ts';

/** Enough for a form of any length on a poor mobile signal, and far too little for somebody who sends a letter a minute. */
const HEADERS_MS = 10_000;
const WHOLE_REQUEST_MS = 60_000;
const IDLE_MS = 15_000;
const LOOK_EVERY_MS = 2000;
const MOST_CONNECTIONS = 2000;

/** For `createServer`. */
export const CONNECTIONS = {
  headersTimeout: HEADERS_MS,
  requestTimeout: WHOLE_REQUEST_MS,
  keepAliveTimeout: IDLE_MS,
  connectionsCheckingInterval: LOOK_EVERY_MS,
  // Node would answer without a word; `site-server.ts` says what is missing.
  requireHostHeader: false,
} as const satisfies ServerOptions;

/** What is too much is not taken, so that those who are inside are served. */
export function holdOff(server: Server): void {
  server.maxConnections = MOST_CONNECTIONS;
}

const SENTENCES = {
  400: ['Bad Request', 'This could not be read. It is not written as browsers write.'],
  405: ['Method Not Allowed', 'This site can only be read.'],
  408: ['Request Timeout', 'Nothing was taken. It came too slowly. Please try again.'],
  413: ['Content Too Large', 'This could not be read. A part of it is too long.'],
  431: ['Request Header Fields Too Large', 'This could not be read. Its address or its headers are too long.'],
} as const;

type Status = keyof typeof SENTENCES;
const STATUS_OF: Readonly<Record<string, Status>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_HEADER_OVERFLOW: 431,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
};

/** What is no HTTP, or comes too slowly, gets a sentence too; then the connection ends. */
export function answerUnreadable(server: Server, always: Readonly<Record<string, string>>): void {
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) socket.destroy();
    else endWith(socket, STATUS_OF[error.code ?? ''] ?? 400, always);
  });
  server.on('connect', (_request, socket) => endWith(socket, 405, always));
  server.on('checkExpectation', (request, response) => server.emit('request', request, response));
}

function endWith(socket: Duplex, status: Status, always: Readonly<Record<string, string>>): void {
  const [name, sentence] = SENTENCES[status];
  const headers = {
    ...always,
    'Content-Security-Policy': POLICY_OF_NOTHING,
    'Content-Type': 'text/plain; charset=utf-8',
    'Content-Length': String(sentence.length + 1),
    'Cache-Control': 'no-store',
    Connection: 'close',
  };
  const lines = Object.entries(headers).map(([key, value]) => `${key}: ${value}`);
  socket.end([`HTTP/1.1 ${status} ${name}`, ...lines, '', `${sentence}\n`].join('\r\n'));
}
