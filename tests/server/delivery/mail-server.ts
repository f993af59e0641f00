/** A real mail server on a free port of this machine, which keeps what it gets, and behaves as badly as the test wants. */
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

const FOLDER = new URL('../../fixtures/mail-server/', import.meta.url);
/** Made for `localhost`, signed by itself, good until 2120. The key beside it protects nothing. */
export const CERTIFICATE = readFileSync(new URL('certificate.pem', FOLDER), 'utf8');
const KEY = readFileSync(new URL('key.pem', FOLDER), 'utf8');

interface GotMail {
  to: string[];
  /** As it came, headers and all. */
  raw: string;
  headers: Record<string, string>;
  /** The text, without attachments. */
  text: string;
  wasSecure: boolean;
}

export interface MailServer {
  port: number;
  got: GotMail[];
  /** How many there were. */
  connections: number;
  close: () => Promise<void>;
}

/** @param port to come back where it was before */
export async function startMailServer(how: SMTPServerOptions = {}, port = 0): Promise<MailServer> {
  const mails: MailServer = { port, got: [], connections: 0, close: async () => {} };
  const server: SMTPServer = new SMTPServer({
    key: KEY,
    cert: CERTIFICATE,
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 10,
    onConnect: (_session, next) => {
      mails.connections += 1;
      next();
    },
    onAuth: ({ username }, _session, next) => next(null, { user: username }),
    onData: (stream, session, next) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const to = session.envelope.rcptTo.map(({ address }) => address);
        mails.got.push({ ...read(Buffer.concat(chunks).toString()), to, wasSecure: session.secure });
        next();
      });
    },
    ...how,
  });
  // A client that is refused hangs up in the middle of things, which is no news here.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  mails.port = (server.server.address() as AddressInfo).port;
  mails.close = () => new Promise((resolve) => server.close(() => resolve()));
  return mails;
}

/** Hangs up on everybody, in the middle of what they say. */
export function dropAll(server: SMTPServer): void {
  for (const { _socket } of server.connections) _socket.destroy();
}

/** Headers on more lines are put together again; the text of a message with attachments is its first part. */
function read(raw: string): Pick<GotMail, 'raw' | 'headers' | 'text'> {
  const [head = '', ...parts] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 2)]),
  );
  const isAlone = !headers['content-type']?.startsWith('multipart/');
  const text = isAlone ? parts.join('\r\n\r\n') : parts.slice(1).join('\r\n\r\n').split('\r\n--')[0];
  return { raw, headers, text: (text ?? '').replaceAll('=\r\n', '').replaceAll('\r\n', '\n') };
}
