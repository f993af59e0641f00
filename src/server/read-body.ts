/** Reads what somebody sends, and stops when it is too much or takes too long. */
import type { IncomingMessage } from 'node:http';

/** More than this is no form: the longest answers of every question together are a fraction of it. */
const MOST_BYTES_OF_A_FORM = 256 * 1024;
/** A browser that still sends does not hear an answer. So a little more is let in, and thrown away. */
const MOST_BYTES_LET_IN = 2 * 1024 * 1024;
/** For a form of some kilobytes even the weakest signal takes a fraction of it. */
const LONGEST_MS = 30_000;

/** What was sent could not be read. 400: it broke off. 408: it took too long. 413: it is bigger than any form. */
export class UnreadBodyError extends Error {
  override readonly name = 'UnreadBodyError';
  readonly status: 400 | 408 | 413;

  constructor(status: 400 | 408 | 413) {
    super(`What was sent could not be read: ${status}.`);
    this.status = status;
  }
}

/**
 * @param most bytes
 * @throws {UnreadBodyError}
 */
export async function readBody(request: IncomingMessage, most = MOST_BYTES_OF_A_FORM, longestMs = LONGEST_MS): Promise<Buffer> {
  let timer: NodeJS.Timeout | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new UnreadBodyError(408)), longestMs);
  });
  try {
    return await Promise.race([collect(request, most), tooSlow]);
  } finally {
    clearTimeout(timer);
  }
}

async function collect(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      bytes += chunk.length;
      if (bytes > most + MOST_BYTES_LET_IN) break;
      if (bytes <= most) chunks.push(chunk);
    }
  } catch {
    // The connection is gone in the middle of it. Nobody hears the answer, and nothing of ours has failed.
    throw new UnreadBodyError(400);
  }
  if (bytes > most) throw new UnreadBodyError(413);
  return Buffer.concat(chunks);
}
