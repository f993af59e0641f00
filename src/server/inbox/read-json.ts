/** Reads what the inbox page sends: JSON of one exact shape, and not too much of it. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { readBody, UnreadBodyError } from '../read-body.ts';
import { REFERRAL_STATES } from '../store/store.ts';
import { InboxRefusal } from './inbox-refusal.ts';
import { MOST_SEALED_BYTES } from './sealed-file.ts';

const MOST_BYTES = 4096;
/** Base64 makes four letters of three bytes; the rest is the JSON around it. */
export const MOST_BYTES_OF_HAND = Math.ceil(MOST_SEALED_BYTES / 3) * 4 + MOST_BYTES;

const JSON_TYPE = /^application\/json\s*(?:;|$)/i;

const base64 = z
  .string()
  .regex(/^[A-Za-z0-9+/]*={0,2}$/)
  .transform((text): Uint8Array => Buffer.from(text, 'base64'));

export const ChallengeBody = z.strictObject({ publicKey: z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/) });
export const SessionBody = z.strictObject({ id: z.string().min(1).max(100), answer: base64 });
export const StateBody = z.strictObject({ state: z.enum(REFERRAL_STATES) });
export const HandBody = z.strictObject({ team: z.string().min(1).max(100), sealed: base64 });

/** @throws {InboxRefusal} */
export async function readJson<Schema extends z.ZodType>(
  request: IncomingMessage,
  schema: Schema,
  most = MOST_BYTES,
): Promise<z.infer<Schema>> {
  const { 'content-type': type = '', 'content-encoding': packing = 'identity' } = request.headers;
  if (!JSON_TYPE.test(type) || packing !== 'identity') throw new InboxRefusal(415, 'inboxUnclear');
  const read = schema.safeParse(parse(await bodyOf(request, most)));
  if (!read.success) throw new InboxRefusal(400, 'inboxUnclear');
  return read.data;
}

async function bodyOf(request: IncomingMessage, most: number): Promise<Buffer> {
  try {
    return await readBody(request, most);
  } catch (error) {
    // The rest is not read, so nothing more can be said on this connection.
    if (error instanceof UnreadBodyError)
      throw new InboxRefusal(error.status, error.status === 413 ? 'inboxTooLarge' : 'inboxUnclear', { Connection: 'close' });
    throw error;
  }
}

/** @returns undefined for what is no JSON in UTF-8, which no shape takes */
function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    return undefined;
  }
}
