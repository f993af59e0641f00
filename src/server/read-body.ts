/** Reads what somebody sends, and stops reading when it is too much. */
import type { IncomingMessage } from 'node:http';

/** More than this is no form: the longest answers of every question together are a fraction of it. */
const MOST_BYTES_OF_A_FORM = 256 * 1024;

/** What was sent is bigger than any form. */
export class TooLargeError extends Error {
  override readonly name = 'TooLargeError';
}

/** @throws {TooLargeError} as soon as that is known; the rest is never kept */
export async function readBody(request: IncomingMessage, most = MOST_BYTES_OF_A_FORM): Promise<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > most) throw new TooLargeError();
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > most) throw new TooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
