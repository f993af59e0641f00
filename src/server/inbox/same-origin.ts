/** Tells whether a request comes from a page of this site. A browser says so itself, and no script of another site can change what it says. */
import type { IncomingHttpHeaders } from 'node:http';

/**
 * For what changes something: somebody must say where it comes from, and it must be this site.
 *
 * @param address where this site is, like `https://www.example.org`, for a proxy that does not pass `Host` on
 */
export function isFromThisSite(headers: IncomingHttpHeaders, address: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  if (origin === undefined || !URL.canParse(origin)) return false;
  const from = new URL(origin);
  return from.host === host || from.origin === new URL(address).origin;
}

/** For what is only read: nobody says that it comes from elsewhere. A person may also have typed the address. */
export function isFromElsewhere({ 'sec-fetch-site': site }: IncomingHttpHeaders): boolean {
  return site !== undefined && site !== 'same-origin' && site !== 'none';
}
