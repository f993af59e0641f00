/**
 * `/api/inbox/…`: lets a team in that shows it has its key, and gives it what waits for it, still sealed. What a referral says is opened in the
 * browser; no private key and no answer ever comes here. Every look and every change goes into the audit trail before it is answered.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from '#schema/site.ts';
import type { Referral, ReferralHeader, Store } from '#server/store/store.ts';
import { InboxRefusal } from './inbox-refusal.ts';
import { ChallengeBody, HandBody, MOST_BYTES_OF_HAND, readJson, SessionBody, StateBody } from './read-json.ts';
import { isFromElsewhere, isFromThisSite } from './same-origin.ts';
import { keysOfSealed } from './sealed-file.ts';
import { COOKIE_GONE, cookieWith, tokenIn } from './session-cookie.ts';
import { IDLE_MINUTES, type Session, SignIn, whoIs } from './sign-in.ts';
import { Tries } from './tries.ts';

export interface InboxApiOptions {
  /** Its teams with the keys that open the inbox: those of content/teams.yaml, or those of the demonstration. */
  site: Pick<Site, 'interface' | 'teams'>;
  store: Store;
  /** Where this site is, like `https://www.example.org`. */
  address: string;
  /** Who asks, behind a proxy too; without it, whoever the connection comes from. */
  clientOf?: (request: IncomingMessage) => string;
  now?: () => Date;
  /** Told what failed, by its kind only. */
  log?: (entry: { kind: string; reference?: string }) => void;
}

interface Reply {
  status: number;
  /** Sent as JSON, but for an age file, which is sent as it is. */
  body?: object | Uint8Array;
  cookie?: string;
}

/** One request, with everything that answering it takes. */
interface Call {
  request: IncomingMessage;
  options: InboxApiOptions;
  signIn: SignIn;
  tries: Tries;
  client: string;
  now: Date;
  /** From the address; empty where the address has none. */
  reference: string;
}

type Answer = (call: Call) => Promise<Reply>;
type AnswerToTeam = (call: Call, session: Session) => Promise<Reply>;

/** For anybody; everything else is for a team that has opened its inbox. */
const OPEN: Readonly<Record<string, Answer>> = {
  'POST challenge': giveChallenge,
  'POST session': openInbox,
  'DELETE session': lockInbox,
};
const FOR_TEAMS: Readonly<Record<string, AnswerToTeam>> = {
  'GET me': sayWhoIsThere,
  'GET referrals': listReferrals,
  'GET referrals/*': giveReferral,
  'POST referrals/*/state': setState,
  'POST referrals/*/hand': handOn,
  'GET referrals/*/history': tellHistory,
};

const ADDRESS =
  /^\/api\/inbox\/(?<place>challenge|session|me|referrals)(?:\/(?<reference>[A-Z0-9-]{1,40})(?<part>\/(?:state|hand|history))?)?$/;

/** @returns a listener for every address under `/api/inbox/`; it always answers */
export function createInboxApi(options: InboxApiOptions): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const { site, store, log = () => {}, now = () => new Date(), clientOf = ({ socket }) => socket.remoteAddress ?? '' } = options;
  const signIn = new SignIn(site.teams.teams, store, now);
  const tries = new Tries();
  return async (request, response) => {
    const { route, reference } = routeOf(request);
    try {
      send(response, await answer(route, { request, options, signIn, tries, client: clientOf(request), now: now(), reference }));
    } catch (error) {
      const refusal = error instanceof InboxRefusal ? error : new InboxRefusal(503, 'inboxFailed');
      // Only the kind: the message of an error can hold what was sent.
      if (refusal !== error) log({ kind: `inbox ${error instanceof Error ? error.name : typeof error}`, ...(reference && { reference }) });
      if (response.headersSent) response.destroy();
      else sendRefusal(response, refusal, site);
    }
  };
}

/** @returns a route like `GET referrals/*`, and the reference that stands in the place of `*` */
function routeOf({ method = '', url = '' }: IncomingMessage): { route: string; reference: string } {
  const { place = '', reference = '', part = '' } = ADDRESS.exec(url.split('?')[0] ?? '')?.groups ?? {};
  return { route: `${method} ${place}${reference && '/*'}${part}`, reference };
}

async function answer(route: string, call: Call): Promise<Reply> {
  const { request, options, signIn } = call;
  const { method = '', headers } = request;
  const [open, forTeams] = [own(OPEN, route), own(FOR_TEAMS, route)];
  if (!open && !forTeams) throw noSuchRoute(route);
  if (method === 'GET' ? isFromElsewhere(headers) : !isFromThisSite(headers, options.address))
    throw new InboxRefusal(403, 'inboxOtherSite');
  if (open) return open(call);
  const token = tokenIn(headers.cookie);
  const session = token === undefined ? undefined : await signIn.session(token);
  if (!session || !forTeams) throw new InboxRefusal(401, 'inboxLocked');
  return forTeams(call, session);
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** 405 where the address is right, with the methods that it knows; else 404. */
function noSuchRoute(route: string): InboxRefusal {
  const [, address] = route.split(' ');
  const methods = [...Object.keys(OPEN), ...Object.keys(FOR_TEAMS)].flatMap((known) => {
    const [method = '', of] = known.split(' ');
    return of === address ? method : [];
  });
  if (methods.length === 0) return new InboxRefusal(404, 'inboxNothingHere');
  return new InboxRefusal(405, 'inboxNothingHere', { Allow: methods.join(', ') });
}

async function giveChallenge({ request, options, signIn, tries, client, now }: Call): Promise<Reply> {
  const { publicKey } = await readJson(request, ChallengeBody);
  spendTry(tries, client, now);
  const challenge = await signIn.challenge(publicKey);
  if (!challenge) {
    await options.store.audit({ at: now.toISOString(), who: whoIs(publicKey), what: 'refused' });
    throw new InboxRefusal(404, 'inboxUnknownKey');
  }
  return { status: 200, body: { id: challenge.id, challenge: Buffer.from(challenge.sealed).toString('base64') } };
}

async function openInbox({ request, options, signIn, tries, client, now }: Call): Promise<Reply> {
  const { id, answer: given } = await readJson(request, SessionBody);
  spendTry(tries, client, now);
  const answered = await signIn.answer(id, given);
  if (answered.outcome !== 'right') {
    if (answered.outcome === 'wrong') {
      const { who, team } = answered;
      await options.store.audit({ at: now.toISOString(), who, what: 'refused', ...(team && { detail: team.id }) });
    }
    throw new InboxRefusal(401, 'inboxWrongAnswer');
  }
  const { who, team, token } = answered;
  tries.forgive(client);
  await options.store.audit({ at: now.toISOString(), who, what: 'signed-in', detail: team.id });
  return { status: 200, body: { team: team.id }, cookie: cookieWith(token) };
}

/** For everybody, so that a browser whose time is over can throw its cookie away too. */
async function lockInbox({ request, options, signIn, now }: Call): Promise<Reply> {
  const token = tokenIn(request.headers.cookie);
  const session = token === undefined ? undefined : await signIn.session(token);
  if (session) {
    await signIn.lock(session);
    await options.store.audit({ at: now.toISOString(), who: session.who, what: 'locked', detail: session.team.id });
  }
  return { status: 200, body: {}, cookie: COOKIE_GONE };
}

async function sayWhoIsThere({ options }: Call, { team }: Session): Promise<Reply> {
  const teams = options.site.teams.teams.map(({ id, name, keys }) => ({ id, name, publicKeys: keys.map(({ publicKey }) => publicKey) }));
  return { status: 200, body: { team: team.id, teams, idleMinutes: IDLE_MINUTES } };
}

async function listReferrals({ options }: Call, { team }: Session): Promise<Reply> {
  const referrals = await options.store.list({ team: team.id });
  return { status: 200, body: { referrals: referrals.map(headerOf) } };
}

async function giveReferral(call: Call, session: Session): Promise<Reply> {
  const { sealed, reference } = await ownReferral(call, session);
  await call.options.store.audit({ at: call.now.toISOString(), who: session.who, what: 'opened', reference });
  return { status: 200, body: sealed };
}

async function setState(call: Call, { team, who }: Session): Promise<Reply> {
  const { state } = await readJson(call.request, StateBody);
  const at = call.now.toISOString();
  if (!(await call.options.store.setState(call.reference, team.id, state, at, who))) throw new InboxRefusal(404, 'inboxNotYours');
  return { status: 200, body: { state, stateAt: at } };
}

async function handOn(call: Call, session: Session): Promise<Reply> {
  const { team: to, sealed } = await readJson(call.request, HandBody, MOST_BYTES_OF_HAND);
  const { reference } = await ownReferral(call, session);
  const { site, store } = call.options;
  const team = site.teams.teams.find(({ id }) => id === to);
  if (!team || team.id === session.team.id) throw new InboxRefusal(422, 'inboxNoSuchTeam');
  if (team.keys.length === 0 || keysOfSealed(sealed) !== team.keys.length) throw new InboxRefusal(422, 'inboxNotSealed');
  const at = call.now.toISOString();
  const isHanded = await store.hand({ reference, from: session.team.id, to: team.id, sealed, at, who: session.who });
  if (!isHanded) throw new InboxRefusal(404, 'inboxNotYours');
  return { status: 200, body: { team: team.id } };
}

async function tellHistory(call: Call, session: Session): Promise<Reply> {
  const { reference } = await ownReferral(call, session);
  return { status: 200, body: { entries: await call.options.store.auditTrail(reference) } };
}

/** What another team has is answered like what is not there. */
async function ownReferral({ options, reference }: Call, { team }: Session): Promise<Referral> {
  const referral = await options.store.find(reference);
  if (referral?.team !== team.id) throw new InboxRefusal(404, 'inboxNotYours');
  return referral;
}

/** Only what is in clear, whatever else a store may give. */
function headerOf({ reference, form, team, receivedAt, state, stateAt }: ReferralHeader): ReferralHeader {
  return { reference, form, team, receivedAt, state, stateAt };
}

/** Asks and counts in one step, with nothing to wait for in between: what comes at the same moment is counted too. */
function spendTry(tries: Tries, client: string, now: Date): void {
  const seconds = tries.secondsToWait(client, now.getTime());
  if (seconds > 0) throw new InboxRefusal(429, 'inboxTooMany', { 'Retry-After': String(seconds) });
  tries.spend(client, now.getTime());
}

function send(response: ServerResponse, { status, body = {}, cookie }: Reply): void {
  const isFile = body instanceof Uint8Array;
  response.statusCode = status;
  response.setHeader('Content-Type', isFile ? 'application/octet-stream' : 'application/json; charset=utf-8');
  // What a browser keeps, somebody else can find.
  response.setHeader('Cache-Control', 'no-store');
  if (cookie !== undefined) response.setHeader('Set-Cookie', cookie);
  response.end(isFile ? body : `${JSON.stringify(body)}\n`);
}

function sendRefusal(response: ServerResponse, { status, sentence, headers }: InboxRefusal, site: InboxApiOptions['site']): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
  send(response, { status, body: { message: site.interface[sentence].words } });
}
