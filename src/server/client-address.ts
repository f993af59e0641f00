/** Who is asking, as far as a limit needs to know: one machine, or one line into a house, a school or a hospital. Kept in memory only. */
import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

const GROUPS_OF_AN_ADDRESS = 8;
/** One line is given at least this much of an IPv6 address; behind it, a machine may choose the rest as it likes. */
const GROUPS_OF_A_LINE = 4;

/**
 * Each proxy writes at the right end of `X-Forwarded-For` who came to it; what stands further left was said by that one, and can be a lie.
 *
 * @param trustedProxies how many of ours stand in front of this program
 * @returns an IPv4 address, or the first half of an IPv6 one, like `2001:db8:0:1::/64`
 */
export function clientAddress({ headers, socket }: Pick<IncomingMessage, 'headers' | 'socket'>, trustedProxies: number): string {
  const neighbour = socket.remoteAddress ?? '';
  if (trustedProxies === 0) return lineOf(neighbour) ?? neighbour;
  const said = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const way = [...said, neighbour];
  return lineOf(way[Math.max(0, way.length - 1 - trustedProxies)] ?? '') ?? lineOf(neighbour) ?? neighbour;
}

/** @returns undefined for what is no address */
function lineOf(written: string): string | undefined {
  const address = withoutPort(written);
  const kind = isIP(address);
  if (kind !== 6) return kind === 4 ? address : undefined;
  const groups = groupsOf(address);
  const [, , , , , mark, high = 0, low = 0] = groups;
  const isMappedIpv4 = mark === 0xffff && groups.slice(0, 5).every((group) => group === 0);
  if (isMappedIpv4) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join('.');
  const line = groups.slice(0, GROUPS_OF_A_LINE).map((group) => group.toString(16));
  return `${line.join(':')}::/64`;
}

/** Some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`. */
function withoutPort(written: string): string {
  return /^\[(?<address>[^\]]*)\](?::\d+)?$/.exec(written)?.groups?.['address'] ?? written.replace(/^([\d.]+):\d+$/, '$1');
}

/** @param address an IPv6 address in any of its ways to be written */
function groupsOf(address: string): number[] {
  // The host of an address on the web has one way to be written, without IPv4 inside.
  const host = URL.parse(`http://[${address.split('%')[0]}]/`)?.hostname.slice(1, -1) ?? '';
  const [left = '', right] = host.split('::');
  const read = (part: string) => (part === '' ? [] : part.split(':').map((group) => Number.parseInt(group, 16)));
  const [before, after] = [read(left), read(right ?? '')];
  return [...before, ...Array<number>(GROUPS_OF_AN_ADDRESS - before.length - after.length).fill(0), ...after];
}
