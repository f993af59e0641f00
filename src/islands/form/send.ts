/** Sends a form and says what came of it. It never throws, and it may be tried again: the same key is the same form. */
import type { Answers } from '#domain/forms/answers.ts';

export interface Receipt {
  reference: string;
  /** When it was received, as the server wrote it. */
  receivedAt: string;
}

export type Reply =
  | { kind: 'received'; receipt: Receipt }
  | { kind: 'wrong'; errors: { question: string; message: string }[] }
  /** The server says why in a sentence, or says nothing that can be shown. */
  | { kind: 'refused'; words: string | undefined }
  /** Nothing came back: nobody knows whether it has arrived. */
  | { kind: 'unreachable' }
  /** This host only has files. */
  | { kind: 'no-server' };

/** A connection that hangs is lost at some time, and trying again is safe. */
const LONGEST_WAIT_MS = 30_000;

/** @param style in which the server answers in words */
export async function sendForm(form: string, answers: Answers, idempotencyKey: string, style: string): Promise<Reply> {
  try {
    const response = await fetch(`/api/forms/${form}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify({ answers, idempotencyKey, style }),
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return readReply(response.status, await response.text());
  } catch {
    return { kind: 'unreachable' };
  }
}

/** @param text the body of the answer, which from a host of files is a page */
export function readReply(status: number, text: string): Reply {
  const body = readJson(text);
  if (!body) return isWithoutServer(status) ? { kind: 'no-server' } : { kind: 'refused', words: undefined };
  const { reference, receivedAt, errors, message } = body;
  if (status === 201 && typeof reference === 'string' && typeof receivedAt === 'string') {
    return { kind: 'received', receipt: { reference, receivedAt } };
  }
  const wrong = status === 422 && Array.isArray(errors) ? errors.filter(isError) : [];
  if (wrong.length > 0) return { kind: 'wrong', errors: wrong };
  return { kind: 'refused', words: typeof message === 'string' ? message : undefined };
}

/** A page where a receipt should be, or "there is nothing here", or "I only read". */
function isWithoutServer(status: number): boolean {
  return status < 400 || status === 404 || status === 405 || status === 501;
}

function readJson(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isError(value: unknown): value is { question: string; message: string } {
  if (typeof value !== 'object' || value === null) return false;
  const { question, message } = value as Record<string, unknown>;
  return typeof question === 'string' && typeof message === 'string';
}
