/** The server as browsers, search engines and people with bad intentions meet it: real HTTP, on a small built site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSiteServer } from '#server/site-server.ts';

const FILES = {
  'index.html': '<title>Home</title>',
  '404.html': '<title>We cannot find that page</title>',
  'why/index.html': `<title>Why</title>${'<p>Homes, not hospitals.</p>'.repeat(50)}`,
  'pictures/house.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'gone.txt': 'A new build takes this away.',
};

const parent = mkdtempSync(join(tmpdir(), 'site-server-'));
const folder = join(parent, 'dist');
let server: ReturnType<typeof createSiteServer>;

beforeAll(async () => {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
    writeFileSync(join(folder, `${path}.br`), brotliCompressSync(text));
    writeFileSync(join(folder, `${path}.gz`), gzipSync(text));
  }
  writeFileSync(join(parent, 'package.json'), '{ "secret": true }');
  server = createSiteServer(folder);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(parent, { recursive: true });
});

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** @param path sent exactly as it is written, with no tidying up */
function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }));
    });
    call.on('error', reject);
    call.end();
  });
}

test.each([
  ['/', 'index.html'],
  ['/why/', 'why/index.html'],
  ['/why/?from=home', 'why/index.html'],
] as const)('The page at %s is there', async (path, file) => {
  const { status, headers, body } = await ask(path);

  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html;charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(body.toString()).toBe(FILES[file]);
});

test('A browser that knows Brotli gets the small file, and caches are told so', async () => {
  const { headers, body } = await ask('/why/', { 'Accept-Encoding': 'gzip, deflate, br' });

  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(headers['content-type']).toBe('text/html;charset=utf-8');
  expect(brotliDecompressSync(body).toString()).toBe(FILES['why/index.html']);
  expect(body.length).toBeLessThan(FILES['why/index.html'].length);
});

test('A browser that knows gzip only gets that', async () => {
  const { headers, body } = await ask('/why/', { 'Accept-Encoding': 'gzip' });

  expect(headers['content-encoding']).toBe('gzip');
  expect(gunzipSync(body).toString()).toBe(FILES['why/index.html']);
});

test('A browser that asks for nothing special gets the page as it is', async () => {
  expect((await ask('/why/')).headers['content-encoding']).toBeUndefined();
});

test('A page that has not changed is not sent again', async () => {
  const first = await ask('/why/', { 'Accept-Encoding': 'br' });

  const second = await ask('/why/', { 'Accept-Encoding': 'br', 'If-None-Match': String(first.headers.etag) });

  expect(first.headers.etag).toMatch(/^W\/"/);
  expect([second.status, second.body.length]).toEqual([304, 0]);
});

test('Pictures may be kept for a day', async () => {
  const { status, headers } = await ask('/pictures/house.svg');

  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'image/svg+xml',
    'public, max-age=86400, stale-while-revalidate=604800',
  ]);
});

test.each(['/nothing-here/', '/nothing-here', '/nothing.html', '/why/nothing/', '/pictures', '/pictures/'])(
  'The address %s gets the kind page, and says that nothing is there',
  async (path) => {
    const { status, headers, body } = await ask(path);

    expect([status, headers['content-type'], body.toString()]).toEqual([404, 'text/html; charset=utf-8', FILES['404.html']]);
  },
);

test.each([
  ['/why', '/why/'],
  ['/why?from=home&a=b', '/why/?from=home&a=b'],
  ['/why?', '/why/?'],
])('The address %s leads on to %s', async (path, location) => {
  const { status, headers } = await ask(path);

  expect([status, headers.location]).toEqual([308, location]);
});

test.each([
  '//evil.example/x',
  '//evil.example',
  '//why',
  '/\\evil.example/x',
  '/%2F%2Fevil.example',
  '/%5Cevil.example',
  'http://evil.example/why',
])('The address %s never leads to another site', async (path) => {
  const { status, headers } = await ask(path);

  expect([status, headers.location]).toEqual([404, undefined]);
});

test.each([
  '/../package.json',
  '/..%2fpackage.json',
  '/%2e%2e/package.json',
  '/why/../../package.json',
  '/..\\package.json',
  '/pictures/%2e%2e/%2e%2e/package.json',
  '/....//package.json',
  '/package.json%00.html',
])('The address %s does not lead out of the site', async (path) => {
  const { status, body } = await ask(path);

  expect(status).toBe(404);
  expect(body.toString()).not.toContain('secret');
});

test.each(['/%E0%A4%A', '/%', '/%zz/', '//', '///', 'http://[', '/?%E0%A4%A', '/%00'])(
  'The strange address %s does not stop the server',
  async (path) => {
    const { status } = await ask(path);

    expect(status).toBeLessThan(500);
    expect((await ask('/why/')).status).toBe(200);
  },
);

test('A very long address does not stop the server', async () => {
  expect((await ask(`/${'a'.repeat(8000)}`)).status).toBe(404);
  expect((await ask(`/${'a'.repeat(20_000)}`)).status).toBe(431);
  expect((await ask('/why/')).status).toBe(200);
});

test.each([['5-2'], ['abc-def'], ['99999-'], ['-'], ['0-1']])('Asking for the part %s of a page gets the whole page', async (range) => {
  const { status, body } = await ask('/why/', { Range: `bytes=${range}` });

  expect([status, body.toString()]).toEqual([200, FILES['why/index.html']]);
});

test('A file that a new build took away is not found, and the rest is still there', async () => {
  rmSync(join(folder, 'gone.txt'));

  expect((await ask('/gone.txt')).status).toBe(404);
  expect((await ask('/why/')).status).toBe(200);
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('Nobody can %s anything: the site can only be read', async (method) => {
  const { status, headers } = await ask('/why/', {}, method);

  expect([status, headers.allow]).toEqual([405, 'GET, HEAD']);
});

test.each([
  ['/why/', 200],
  ['/nothing-here/', 404],
])('Asking only for the headers of %s gets no body', async (path, expected) => {
  const { status, headers, body } = await ask(path, {}, 'HEAD');

  expect([status, body.length]).toEqual([expected, 0]);
  expect(headers['content-type']).toMatch(/^text\/html; ?charset=utf-8$/);
});

test.each(['/', '/why', '/nothing-here/', '/pictures/house.svg'])(
  'The answer for %s carries the headers that keep readers safe',
  async (path) => {
    const { headers } = await ask(path);

    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': "frame-ancestors 'none'",
    });
    expect(headers['x-powered-by']).toBeUndefined();
  },
);

test('Half a request that is dropped does not stop the server', async () => {
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /why/ HT', () => socket.destroy()));
    socket.on('close', () => resolve());
  });

  expect((await ask('/why/')).status).toBe(200);
});
