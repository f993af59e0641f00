/** The server as browsers, search engines and people with bad intentions meet it: real HTTP, on a small built site. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { POLICY_OF_NOTHING } from '#server/safe-headers.ts';
import { createSiteServer } from '#server/site-server.ts';

const FILES = {
  'index.html': `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'sha256-abc'; "><title>Home</title>`,
  '404.html': '<title>We cannot find that page</title>',
  'why/index.html': `<title>Why</title>${'<p>Homes, not hospitals.</p>'.repeat(50)}`,
  'pictures/house.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/search.BtUH_v8f.js': 'export {};',
  'downloads/why/standard.txt': 'Homes – not hospitals.',
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
function ask(path: string, headers: Record<string, string> = {}, method = 'GET', of = server): Promise<Answer> {
  const { port } = of.address() as AddressInfo;
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
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(headers['cache-control']).toBe('no-cache');
  expect(body.toString()).toBe(FILES[file]);
});

test('A browser that knows Brotli gets the small file, and caches are told so', async () => {
  const { headers, body } = await ask('/why/', { 'Accept-Encoding': 'gzip, deflate, br' });

  expect(headers['content-encoding']).toBe('br');
  expect(headers.vary).toBe('Accept-Encoding');
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(brotliDecompressSync(body).toString()).toBe(FILES['why/index.html']);
  expect(body.length).toBeLessThan(FILES['why/index.html'].length);
});

test.each([
  ['br;q=0, gzip', 'gzip'],
  ['br;q=0.0, gzip;q=0', undefined],
  ['br;q=0.5', 'br'],
  ['GZIP', 'gzip'],
  ['brotli-like', undefined],
])('A browser that accepts "%s" gets what it asked for', async (accepted, encoding) => {
  expect((await ask('/why/', { 'Accept-Encoding': accepted })).headers['content-encoding']).toBe(encoding);
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

test('A page that was kept in another encoding is still the same page', async () => {
  const { etag } = (await ask('/why/')).headers;

  const again = await ask('/why/', { 'Accept-Encoding': 'br', 'If-None-Match': `"x", ${String(etag).replace('W/', '')}` });

  expect([again.status, again.headers['cache-control'], again.headers['x-content-type-options']]).toEqual([304, 'no-cache', 'nosniff']);
  expect((await ask('/why/', { 'If-None-Match': 'W/"x"' })).status).toBe(200);
});

test('A file with its hash in its name may be kept for ever', async () => {
  expect((await ask('/assets/search.BtUH_v8f.js')).headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('Plain text says in which letters it is written', async () => {
  const { headers, body } = await ask('/downloads/why/standard.txt');

  expect([headers['content-type'], body.toString()]).toEqual(['text/plain; charset=utf-8', 'Homes – not hospitals.']);
});

test('Pictures may be kept for a day', async () => {
  const { status, headers } = await ask('/pictures/house.svg');

  expect([status, headers['content-type'], headers['cache-control']]).toEqual([
    200,
    'image/svg+xml; charset=utf-8',
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

test('A build that is made while the server runs is never shown by halves', async () => {
  rmSync(join(folder, 'gone.txt'));
  writeFileSync(join(folder, 'half.txt'), 'half');

  expect((await ask('/gone.txt')).body.toString()).toBe(FILES['gone.txt']);
  expect((await ask('/half.txt')).status).toBe(404);
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
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
});

test.each([
  ['GET', '/', "default-src 'none';script-src 'sha256-abc'; frame-ancestors 'none'"],
  ['GET', '/why', POLICY_OF_NOTHING],
  ['GET', '/nothing-here/', POLICY_OF_NOTHING],
  ['GET', '/pictures/house.svg', POLICY_OF_NOTHING],
  ['GET', '/assets/search.BtUH_v8f.js', "default-src 'self'; frame-ancestors 'none'"],
  ['POST', '/', POLICY_OF_NOTHING],
] as const)('The answer to %s %s carries the headers that keep readers safe, and no cookie', async (method, path, policy) => {
  const { headers } = await ask(path, {}, method);

  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': policy,
  });
  expect([headers['set-cookie'], headers['strict-transport-security']]).toEqual([undefined, undefined]);
  expect(headers['x-powered-by']).toBeUndefined();
});

test('Behind TLS, browsers are told never to come without', async () => {
  const behindTls = createSiteServer(folder, undefined, { isHttps: true });
  await new Promise<void>((resolve) => behindTls.listen(0, '127.0.0.1', resolve));

  const answers = await Promise.all(['/', '/nothing-here/', '/why'].map((path) => ask(path, {}, 'GET', behindTls)));

  behindTls.closeAllConnections();
  behindTls.close();
  expect(answers.map(({ headers }) => headers['strict-transport-security'])).toEqual(Array(3).fill('max-age=31536000'));
});

/** @returns everything that the server says on one connection until it hangs up */
function say(bytes: string): Promise<string> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve(heard));
  });
}

test.each([
  ['is no HTTP', 'hello\r\n\r\n', 400],
  ['has two lengths', 'POST /api/ HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab', 400],
  ['has a length and chunks', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n', 400],
  ['wants a tunnel', 'CONNECT evil.example:443 HTTP/1.1\r\nHost: evil.example\r\n\r\n', 405],
  ['does not say for whom it is', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400],
  ['has headers without end', `GET / HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ['expects something strange', 'GET /nothing/ HTTP/1.1\r\nHost: x\r\nExpect: tea\r\nConnection: close\r\n\r\n', 404],
])('What %s is answered in words, with the headers that keep readers safe', async (_what, bytes, status) => {
  const heard = await say(bytes);

  expect(heard).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(heard).toContain('X-Content-Type-Options: nosniff');
  expect(heard.split('\r\n\r\n')[1]).toMatch(/\w/);
});

test('Half a request that is dropped does not stop the server', async () => {
  const { port } = server.address() as AddressInfo;
  await new Promise<void>((resolve) => {
    const socket = connect(port, '127.0.0.1', () => socket.write('GET /why/ HT', () => socket.destroy()));
    socket.on('close', () => resolve());
  });

  expect((await ask('/why/')).status).toBe(200);
});
