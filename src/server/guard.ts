/** What is looked at before anybody reads a form: does it come from this site, and not too often from one address? */
import type { IncomingMessage } from 'node:http';
import { clientAddress } from './client-address.ts';
import { createLimit, type LimitOptions } from './limits.ts';

export interface Guard {
  /** Another site had somebody's browser send it. Browsers say so; a program can say what it likes. */
  isFromElsewhere: (request: IncomingMessage) => boolean;
  /** 0 when it may come in. Asking counts. */
  secondsToWait: (request: IncomingMessage) => number;
}

interface GuardOptions {
  /** How many proxies of ours stand in front. */
  trustedProxies: number;
  /** Where people find the site, like `https://homes.example`; a proxy may call this program by another name. */
  publicAddress: string | undefined;
  limit?: LimitOptions;
}

export function createGuard({ trustedProxies, publicAddress, limit }: GuardOptions): Guard {
  const publicHost = hostOf(publicAddress);
  const ask = createLimit(limit);
  return {
    isFromElsewhere: ({ headers }) => {
      const site = headers['sec-fetch-site'];
      if (site !== undefined) return site === 'cross-site' || site === 'same-site';
      const { origin } = headers;
      // Browsers say `null` where they would rather not say: that is no other site.
      if (origin === undefined || origin === 'null') return false;
      const ours = [headers.host, publicHost, trustedProxies > 0 ? headers['x-forwarded-host'] : undefined];
      const theirs = hostOf(origin);
      return theirs === undefined || !ours.includes(theirs);
    },
    secondsToWait: (request) => ask(clientAddress(request, trustedProxies)),
  };
}

function hostOf(address: string | undefined): string | undefined {
  const host = address === undefined ? undefined : URL.parse(address)?.host;
  return host === '' ? undefined : host;
}
