/** Every file of the built site as the server sends it: what it allows is said in a header, is never weaker than the page, and allows nothing loose. */
import { readdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '#server/site-server.ts';
import { all, attribute, builtPages } from '../support/built-pages.ts';

const FOLDER = 'dist';
const addresses = readdirSync(FOLDER, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name))
  .map((entry) => `${entry.parentPath.slice(FOLDER.length)}/${entry.name}`);
const server = createSiteServer(FOLDER);

beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

async function headersOf(address: string): Promise<Headers> {
  const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${address}`);
  await response.arrayBuffer();
  return response.headers;
}

test('no file allows scripts or styles that are not named, no frame, and no cookie', async () => {
  const loose: string[] = [];
  for (const address of addresses) {
    const headers = await headersOf(address);
    const policy = headers.get('content-security-policy') ?? '';
    if (/'unsafe-(?:inline|eval|hashes)'|\*|https?:|data:/.test(policy) || !policy.includes("frame-ancestors 'none'")) loose.push(address);
    if (headers.has('set-cookie') || headers.get('x-content-type-options') !== 'nosniff') loose.push(address);
  }

  expect(addresses.length).toBeGreaterThan(500);
  expect(loose).toEqual([]);
});

test('every page says in its header all that it says in itself', async () => {
  const weaker: string[] = [];
  for (const page of builtPages()) {
    const [meta] = all(page.tree, 'meta[http-equiv=content-security-policy]');
    const own = meta ? attribute(meta, 'content') : '';
    const policy = (await headersOf(page.address)).get('content-security-policy') ?? '';
    if (own === '' || !policy.startsWith(own.replace(/[;\s]*$/, ''))) weaker.push(page.address);
  }

  expect(weaker).toEqual([]);
});

test('every file has a type that browsers know, but for those that only Pagefind reads', async () => {
  const unknown: string[] = [];
  for (const address of addresses) {
    if ((await headersOf(address)).get('content-type') === 'application/octet-stream') unknown.push(address);
  }

  expect(unknown.filter((address) => !address.startsWith('/pagefind/'))).toEqual([]);
});
