/** Asks the server for what is in the inbox (src/server/inbox). It never throws. */

export const STATES = ['new', 'seen', 'in-hand', 'closed'] as const;
export type State = (typeof STATES)[number];

/** What everybody at the server may see of a form. */
export interface Header {
  reference: string;
  form: string;
  team: string;
  receivedAt: string;
  state: State;
  stateAt: string;
}

export interface InboxTeam {
  id: string;
  name: string;
  publicKeys: string[];
}

export interface Me {
  /** The id of the team that the key belongs to. */
  team: string;
  teams: InboxTeam[];
  /** After so long without a sign of life the server locks. */
  idleMinutes: number;
}

export interface Entry {
  at: string;
  who: string;
  what: string;
  /** For `handed`: the ids of both teams, like `cambridgeshire to peterborough`. */
  detail?: string;
}

/** `none`: not there, or not for this team. */
export type CallTrouble = { kind: 'signed-out' | 'none' | 'unreachable' | 'refused' } | { kind: 'too-many'; seconds: number };
export type Heard<Value> = { value: Value } | { trouble: CallTrouble };

/** A connection that hangs is lost at some time. */
const LONGEST_WAIT_MS = 30_000;
const DEFAULT_WAIT_SECONDS = 60;

export async function askChallenge(publicKey: string): Promise<Heard<{ id: string; sealed: Uint8Array }>> {
  const heard = await callJson<{ id: string; challenge: string }>('POST', 'challenge', { publicKey });
  return 'value' in heard ? { value: { id: heard.value.id, sealed: fromBase64(heard.value.challenge) } } : heard;
}

export function openSession(id: string, answer: Uint8Array): Promise<Heard<object>> {
  return callJson('POST', 'session', { id, answer: toBase64(answer) });
}

/** Goes out even while the page is closed. */
export async function endSession(): Promise<void> {
  await call('DELETE', 'session', undefined, true);
}

export function askMe(): Promise<Heard<Me>> {
  return callJson('GET', 'me');
}

export async function askList(): Promise<Heard<Header[]>> {
  const heard = await callJson<{ referrals: Header[] }>('GET', 'referrals');
  return 'value' in heard ? { value: heard.value.referrals } : heard;
}

export async function askSealed(reference: string): Promise<Heard<Uint8Array>> {
  const heard = await call('GET', `referrals/${reference}`);
  return 'value' in heard ? { value: new Uint8Array(await heard.value.arrayBuffer()) } : heard;
}

export function setState(reference: string, state: State): Promise<Heard<{ state: State; stateAt: string }>> {
  return callJson('POST', `referrals/${reference}/state`, { state });
}

export function handOver(reference: string, team: string, sealed: Uint8Array): Promise<Heard<object>> {
  return callJson('POST', `referrals/${reference}/hand`, { team, sealed: toBase64(sealed) });
}

export async function askHistory(reference: string): Promise<Heard<Entry[]>> {
  const heard = await callJson<{ entries: Entry[] }>('GET', `referrals/${reference}/history`);
  return 'value' in heard ? { value: heard.value.entries } : heard;
}

async function callJson<Value>(method: string, path: string, body?: object): Promise<Heard<Value>> {
  const heard = await call(method, path, body);
  if ('trouble' in heard) return heard;
  try {
    return { value: (await heard.value.json()) as Value };
  } catch {
    // A page where data should be: this host only has files, or something stands between.
    return { trouble: { kind: 'refused' } };
  }
}

async function call(method: string, path: string, body?: object, mayOutlivePage = false): Promise<Heard<Response>> {
  try {
    const response = await fetch(`/api/inbox/${path}`, {
      method,
      ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
      cache: 'no-store',
      keepalive: mayOutlivePage,
      signal: AbortSignal.timeout(LONGEST_WAIT_MS),
    });
    return response.ok ? { value: response } : { trouble: troubleOf(response) };
  } catch {
    return { trouble: { kind: 'unreachable' } };
  }
}

function troubleOf({ status, headers }: Response): CallTrouble {
  if (status === 401) return { kind: 'signed-out' };
  if (status === 404) return { kind: 'none' };
  if (status === 429) return { kind: 'too-many', seconds: Number(headers.get('Retry-After') ?? DEFAULT_WAIT_SECONDS) };
  return { kind: 'refused' };
}

function toBase64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
