/** Sending a form, with script and without, well and badly: real HTTP, with an intake that only the test has. */
import { rmSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { RefusedError } from '#server/forms-api.ts';
import { createGuard } from '#server/guard.ts';
import { refusalInJson } from '#server/refusals.ts';
import { type Answered, type FormsServer, startFormsServer } from '../fixtures/small-forms-server.ts';
import { smallSite } from '../fixtures/small-site.ts';

const ADDRESS = '/api/forms/every-kind';
const JSON_TYPE = { 'Content-Type': 'application/json' };
const FIELDS_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };
const GOOD = {
  name: 'Ann',
  story: 'One.\nTwo.',
  phone: '01632 960 001',
  born: { day: '27', month: '3', year: '2015' },
  area: 'fenshire',
  where: 'two',
  which: ['one', 'three'],
  agree: 'yes',
  share: 'yes',
  signed: { name: 'Ann', day: '22', month: '11', year: '2026' },
};
const GOOD_FIELDS = [
  ['name', 'Ann'],
  ['story', 'One.\r\nTwo.'],
  ['phone', '01632 960 001'],
  ['born.day', '27'],
  ['born.month', '3'],
  ['born.year', '2015'],
  ['area', 'fenshire'],
  ['where', 'two'],
  ['which', 'one'],
  ['which', 'three'],
  ['agree', 'yes'],
  ['why-not', 'typed although it is not asked'],
  ['share', 'yes'],
  ['signed.name', 'Ann'],
  ['signed.day', '22'],
  ['signed.month', '11'],
  ['signed.year', '2026'],
];
const servers: FormsServer[] = [];
let server: FormsServer;

beforeAll(async () => {
  server = await startFormsServer();
});

afterAll(() => server.close());

afterEach(async () => {
  server.taken.length = 0;
  server.logged.length = 0;
  for (const other of servers.splice(0)) await other.close();
});

async function another(...how: Parameters<typeof startFormsServer>): Promise<FormsServer> {
  const started = await startFormsServer(...how);
  servers.push(started);
  return started;
}

const fields = (pairs: readonly string[][], style = 'standard') => new URLSearchParams([['style', style], ...pairs]).toString();
const json = (answered: Answered) => JSON.parse(answered.body) as Record<string, unknown>;

test('A form that is right is taken once, and answered with its reference', async () => {
  const answered = await server.post(ADDRESS, JSON.stringify({ answers: GOOD, idempotencyKey: 'key-1' }), JSON_TYPE);

  expect([answered.status, json(answered)]).toEqual([201, { reference: 'KW-1', receivedAt: '2026-11-22T20:05:00.000Z' }]);
  expect(server.taken).toEqual([{ form: 'every-kind', answers: GOOD, key: 'key-1', style: 'standard' }]);
  expect(answered.headers['cache-control']).toBe('no-store');
  expect(answered.headers['x-content-type-options']).toBe('nosniff');
});

test('Why a form is not taken is said in easy words to somebody who reads easy read', async () => {
  const closed = await another('none');
  const said = await Promise.all(
    ['standard', 'easy-read', 'symbols'].map(
      async (style) => json(await closed.post(ADDRESS, JSON.stringify({ answers: GOOD, style }), JSON_TYPE))['message'],
    ),
  );

  expect(said).toEqual([said[0], said[1], said[1]]);
  expect(said[1]).not.toBe(said[0]);
});

test('The intake hears how somebody reads, and that a form came without a key', async () => {
  await server.post(ADDRESS, JSON.stringify({ answers: GOOD, style: 'easy-read' }), JSON_TYPE);
  await server.post(ADDRESS, fields(GOOD_FIELDS, 'symbols'), FIELDS_TYPE);

  expect(server.taken.map(({ key, style }) => [key, style])).toEqual([
    [undefined, 'easy-read'],
    [undefined, 'symbols'],
  ]);
});

test('A form with mistakes is not taken, and each mistake is said in words', async () => {
  const answered = await server.post(ADDRESS, JSON.stringify({ answers: { ...GOOD, name: '', phone: 'x' } }), JSON_TYPE);

  expect([answered.status, json(answered)]).toEqual([
    422,
    {
      errors: [
        { question: 'name', message: 'Write your name.' },
        { question: 'phone', message: 'Write the phone number with all its digits, like 01632 960 001.' },
      ],
    },
  ]);
  expect(server.taken).toEqual([]);
});

test('The mistakes are said in easy words to somebody who reads easy read', async () => {
  const answered = await server.post(ADDRESS, JSON.stringify({ answers: { ...GOOD, phone: 'x' }, style: 'symbols' }), JSON_TYPE);

  expect(json(answered)).toEqual({ errors: [{ question: 'phone', message: 'Write all the numbers of the phone number.' }] });
});

test.each([
  ['that is not JSON', '{"answers"', JSON_TYPE, 400],
  ['that is nothing', '', JSON_TYPE, 400],
  ['that is a list', '[]', JSON_TYPE, 400],
  ['whose answers are a list', '{"answers":[]}', JSON_TYPE, 400],
  ['whose key is a number', '{"answers":{},"idempotencyKey":1}', JSON_TYPE, 400],
  ['whose key is very long', JSON.stringify({ answers: {}, idempotencyKey: 'k'.repeat(201) }), JSON_TYPE, 400],
  ['that is no text', Buffer.from([0xff, 0xfe, 0x00]), JSON_TYPE, 400],
  ['as plain text', 'name=Ann', { 'Content-Type': 'text/plain' }, 415],
  ['as a file', 'name=Ann', { 'Content-Type': 'multipart/form-data; boundary=x' }, 415],
  ['of no type', 'name=Ann', {}, 415],
  ['that is packed', 'name=Ann', { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, 415],
  ['that is far too long', JSON.stringify({ answers: { story: 'a'.repeat(262_145) } }), JSON_TYPE, 413],
] as const)('Something sent %s is not taken, with a sentence and the phone number', async (_what, body, headers, status) => {
  const answered = await server.post(ADDRESS, body, headers);

  expect(answered.status).toBe(status);
  expect(json(answered)).toMatchObject({ message: expect.stringMatching(/^Nothing was sent\..*phone\.$/), phone: '03300 571 023' });
  expect(server.taken).toEqual([]);
});

test('Something far too long that does not say so is stopped on the way', async () => {
  const answered = await server
    .post(ADDRESS, Buffer.alloc(300_000, 'a'), { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' })
    .catch((error: Error) => error.message);

  // The server may hang up before all of it is written.
  expect(typeof answered === 'string' ? 413 : answered.status).toBe(413);
  expect((await server.post(ADDRESS, '{', JSON_TYPE)).status).toBe(400);
});

test.each(['/api/forms/nothing', '/api/forms/', '/api/', '/api/forms/../forms/x', '/api/forms/__proto__', '/api/forms/EVERY-KIND'])(
  'There is no form at %s',
  async (path) => {
    const answered = await server.post(path, JSON.stringify({ answers: GOOD }), JSON_TYPE);

    expect([answered.status, typeof json(answered)['message'], json(answered)['phone']]).toEqual([404, 'string', '03300 571 023']);
  },
);

test.each([
  ['that no browser sends', FIELDS_TYPE, Buffer.from([0xff, 0xfe, 0x00]), 400],
  ['as plain text', { 'Content-Type': 'text/plain', Accept: 'text/html,*/*' }, 'name=Ann', 415],
  ['with files', { 'Content-Type': 'multipart/form-data; boundary=x', Accept: 'text/html,*/*' }, 'name=Ann', 415],
  ['that is far too long', FIELDS_TYPE, `story=${'a'.repeat(262_145)}`, 413],
] as const)(
  'To a browser, a form %s is answered with the page of the form: why, who to ring, the way back',
  async (_what, headers, body, status) => {
    const answered = await server.post(ADDRESS, body, { ...headers, Referer: 'https://example.org/easy-read/forms/every-kind/' });
    const page = fromHtml(answered.body);

    expect([answered.status, answered.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(textIn(select('title', page) ?? page)).toBe('Not sent yet: A form');
    expect(textIn(select('main.easy-read .sum h2', page) ?? page)).toBe('Nobody has your answers');
    expect(selectAll('.sum p', page)).not.toEqual([]);
    expect(select('.sum a[href^="tel:"]', page)?.properties['href']).toBe('tel:03300571023');
    expect(selectAll('a.alone', page).map(({ properties }) => properties['href'])).toContain('/easy-read/forms/every-kind/');
    expect(selectAll('form', page)).toHaveLength(1);
  },
);

test('To a browser, a form that is not there is answered with the list of all forms, who to ring and no receipt', async () => {
  const answered = await server.post('/api/forms/nothing', fields(GOOD_FIELDS), FIELDS_TYPE);
  const page = fromHtml(answered.body);

  expect([answered.status, answered.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
  expect(textIn(select('title', page) ?? page)).toBe('Not sent yet: Forms');
  expect(textIn(select('main [role=alert]', page) ?? page)).toContain('Nothing was sent. There is no such form here.');
  expect(select('[role=alert] a[href^="tel:"]', page)).toBeDefined();
  expect(selectAll('main li a', page).map(({ properties }) => properties['href'])).toContain('/forms/every-kind/');
});

test('The address of an answer, opened again in a browser, leads back to the form', async () => {
  const answered = await server.post(ADDRESS, '', { Accept: 'text/html', Referer: 'http://x/symbols/' }, 'GET');

  expect([answered.status, answered.headers['location']]).toEqual([303, '/symbols/forms/every-kind/']);
});

test('Why nothing was taken is said in easy words to somebody who reads easy read', async () => {
  const refusing = await another(() => Promise.reject(new RefusedError(429, 60)));

  const sent = await refusing.post(ADDRESS, JSON.stringify({ answers: GOOD, style: 'easy-read' }), JSON_TYPE);
  const unread = await refusing.post(ADDRESS, '{', { ...JSON_TYPE, Referer: 'https://example.org/symbols/forms/every-kind/' });

  for (const answered of [sent, unread]) expect(json(answered)['message']).toMatch(/^Nobody has your answers\..*phone\.$/);
});

test('Where forms have different contacts, nobody is named for a form that is not there', () => {
  const site = smallSite();
  const [form] = site.forms;
  const forms = form ? [form, { ...form, id: 'another', contact: 'samaritans' }] : [];

  expect(refusalInJson(404, undefined, 'standard', { ...site, forms })).toEqual({ message: expect.stringMatching(/^Nothing was sent\./) });
});

test.each(['GET', 'PUT', 'DELETE'])('A form can be sent, and nothing else: %s', async (method) => {
  const answered = await server.post(ADDRESS, '', {}, method);

  expect([answered.status, answered.headers['allow']]).toEqual([405, 'POST']);
});

test('Names that every object has are no answers', async () => {
  const answered = await server.post(ADDRESS, '{"answers":{"__proto__":{"name":"Ann"},"constructor":"x"}}', JSON_TYPE);

  expect([answered.status, server.taken]).toEqual([400, []]);
});

test('Without an intake nothing is pretended: the answer is 503, what to do, and who to ring', async () => {
  const closed = await another('none');

  const answered = await closed.post(ADDRESS, JSON.stringify({ answers: GOOD }), JSON_TYPE);

  expect([answered.status, json(answered)]).toEqual([
    503,
    {
      message: expect.stringContaining('cannot be sent'),
      contact: 'The key worker team',
      phone: '03300 571 023',
      extension: '8004',
    },
  ]);
});

test.each([
  [409, undefined],
  [429, 60],
  [503, undefined],
] as const)('What the intake refuses with %i is passed on in words', async (status, seconds) => {
  const refusing = await another(() => Promise.reject(new RefusedError(status, seconds)));

  const answered = await refusing.post(ADDRESS, JSON.stringify({ answers: GOOD }), JSON_TYPE);
  const page = await refusing.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);

  expect([answered.status, answered.headers['retry-after']]).toEqual([status, seconds === undefined ? undefined : String(seconds)]);
  expect(json(answered)).toMatchObject({ message: expect.any(String), phone: '03300 571 023' });
  const shown = fromHtml(page.body);
  expect([page.status, textIn(select('.sum h2', shown) ?? shown)]).toEqual([status, 'Nothing was sent']);
  expect(`Nothing was sent. ${textIn(select('.sum p', shown) ?? shown)}`).toBe(json(answered)['message']);
  expect(select('#q-name', shown)?.properties['value']).toBe('Ann');
});

test('An intake that breaks is logged by its kind, never with what somebody wrote', async () => {
  const broken = await another(() => Promise.reject(new TypeError('Ann cannot be stored')));

  const answered = await broken.post(ADDRESS, JSON.stringify({ answers: GOOD }), JSON_TYPE);

  expect([answered.status, broken.logged]).toEqual([503, ['forms: every-kind: intake: TypeError']]);
});

test.each([
  ['standard', 'Not sent yet: A form of every kind', 'What is your phone? Write the phone number with all its digits, like 01632 960 001.'],
  ['easy-read', 'Not sent yet: A form', 'Your phone: Write all the numbers of the phone number.'],
  ['symbols', 'Not sent yet: A form', 'Your phone: Write all the numbers of the phone number.'],
])(
  'Without script, in %s, a form with mistakes comes back in its page, with what to put right and what was typed',
  async (style, title, mistake) => {
    const typed = GOOD_FIELDS.map(([name = '', value = '']) => (name === 'phone' ? [name, '<b>"ring" me</b>'] : [name, value]));

    const answered = await server.post(ADDRESS, fields(typed, style), FIELDS_TYPE);
    const page = fromHtml(answered.body);

    expect([answered.status, answered.headers['content-type'], answered.headers['cache-control']]).toEqual([
      422,
      'text/html; charset=utf-8',
      'no-store',
    ]);
    expect(textIn(select('title', page) ?? page)).toBe(title);
    expect(selectAll('.sum li', page).map((item) => textIn(item))).toEqual([mistake]);
    expect(select('#q-phone', page)?.properties['value']).toBe('<b>"ring" me</b>');
    expect(textIn(select('#q-story', page) ?? page)).toBe('One.\nTwo.');
    expect(select('#q-why-not', page)?.properties['value']).toBe('typed although it is not asked');
    expect(selectAll('input:checked', page).map(({ properties }) => properties['value'])).toEqual([
      'fenshire',
      'two',
      'one',
      'three',
      'yes',
      'yes',
    ]);
    expect(select('input[name=style]', page)?.properties['value']).toBe(style);
    // The page around it is whole: its search box, one form, its foot.
    expect([selectAll('form', page).length, selectAll(`main.${style}`, page).length, selectAll('footer', page).length]).toEqual([2, 1, 1]);
  },
);

test('Without script, a form that is right gets its receipt, and what was not asked is not taken', async () => {
  const answered = await server.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);
  const page = fromHtml(answered.body);

  expect(answered.status).toBe(201);
  expect(textIn(select('title', page) ?? page)).toBe('Sent: A form of every kind');
  expect(textIn(select('.reference', page) ?? page)).toBe('KW-1');
  expect(selectAll('.form form, form.form', page)).toEqual([]);
  expect(answered.body).not.toContain('typed although');
  expect(server.taken.map(({ answers }) => answers)).toEqual([GOOD]);
});

test('Without script and without an intake, the page says so and everything typed is still there', async () => {
  const closed = await another('none');

  const answered = await closed.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);
  const page = fromHtml(answered.body);

  expect([answered.status, textIn(select('.sum h2', page) ?? page)]).toEqual([503, 'Nothing was sent']);
  expect(textIn(select('.sum', page) ?? page)).toContain('03300 571 023');
  expect(select('#q-name', page)?.properties['value']).toBe('Ann');
});

test.each([
  ['a field that is no question', [...GOOD_FIELDS, ['shoe-size', '8']]],
  ['one answer twice', [...GOOD_FIELDS, ['name', 'Bo']]],
  ['one choice twice', [...GOOD_FIELDS, ['where', 'one']]],
  ['a NUL', [...GOOD_FIELDS.slice(1), ['name', 'A\0nn']]],
])('Without script, fields with %s are not understood, and the page says so', async (_what, pairs) => {
  const answered = await server.post(ADDRESS, fields(pairs), FIELDS_TYPE);

  expect([answered.status, answered.headers['content-type'], server.taken]).toEqual([400, 'text/html; charset=utf-8', []]);
});

test('A form in which the hidden box is filled in comes back with everything typed; sent again as it is, it is taken', async () => {
  const filled = await server.post(ADDRESS, fields([...GOOD_FIELDS, ['must-stay-empty', 'https://pills.example']]), FIELDS_TYPE);
  const page = fromHtml(filled.body);

  expect([filled.status, server.taken]).toEqual([422, []]);
  expect(textIn(select('.sum', page) ?? page)).toMatch(/^Nothing was sent.*A program on your device.*03300 571 023/);
  expect([select('#q-name', page)?.properties['value'], select('#must-stay-empty', page)?.properties['value']]).toEqual(['Ann', undefined]);

  const again = await server.post(ADDRESS, fields([...GOOD_FIELDS, ['must-stay-empty', '']]), FIELDS_TYPE);
  expect([again.status, server.taken.length]).toEqual([201, 1]);
});

test('What another site has a browser send is not taken', async () => {
  const guarded = await another(undefined, { guard: createGuard({ trustedProxies: 0, publicAddress: undefined }) });
  const send = (headers: Record<string, string>) => guarded.post(ADDRESS, JSON.stringify({ answers: GOOD }), { ...JSON_TYPE, ...headers });

  const elsewhere = await send({ 'Sec-Fetch-Site': 'cross-site' });
  const here = await send({ Origin: `http://127.0.0.1:${guarded.port}` });

  expect([elsewhere.status, json(elsewhere)]).toEqual([
    403,
    expect.objectContaining({ message: expect.stringMatching(/^Nothing was sent\./) }),
  ]);
  expect([here.status, guarded.taken.length]).toEqual([201, 1]);
});

test('Too many from one address have to wait; what they typed stays on their page', async () => {
  const guarded = await another(undefined, { guard: createGuard({ trustedProxies: 1, publicAddress: undefined, limit: { burst: 2 } }) });
  const send = (address: string) =>
    guarded.post(ADDRESS, fields(GOOD_FIELDS), { ...FIELDS_TYPE, 'X-Forwarded-For': `10.9.8.7, ${address}` });

  const answers = [await send('198.51.100.1'), await send('198.51.100.1'), await send('198.51.100.1'), await send('198.51.100.2')];

  expect(answers.map(({ status, headers }) => [status, headers['retry-after']])).toEqual([
    [201, undefined],
    [201, undefined],
    [429, '5'],
    [201, undefined],
  ]);
  expect(select('#q-name', fromHtml(answers[2]?.body ?? ''))?.properties['value']).toBe('Ann');
});

test('A form that comes a letter at a time is let go, in words, and others are answered meanwhile', async () => {
  const impatient = await another(undefined, { longestBodyMs: 300 });
  const head = `POST ${ADDRESS} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{`;
  let heard = '';
  const over = new Promise<void>((resolve) => {
    const socket = connect(impatient.port, '127.0.0.1', () => socket.write(head));
    socket.on('data', (chunk) => {
      heard += chunk.toString();
    });
    socket.on('close', () => resolve());
  });

  expect((await impatient.post(ADDRESS, JSON.stringify({ answers: GOOD }), JSON_TYPE)).status).toBe(201);
  await over;
  expect(heard).toMatch(/^HTTP\/1\.1 408 /);
  expect(heard).toContain('Nothing was sent. Your answers took too long');
  expect(impatient.logged).toEqual([]);
});

test('The page that answers carries the policy of its page as a header too, and nobody may frame it', async () => {
  const answered = await server.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);

  expect(answered.headers['content-security-policy']).toContain("frame-ancestors 'none'");
  expect(answered.headers['set-cookie']).toBeUndefined();
});

test('A build that is made while the server runs takes no page away from under an answer', async () => {
  const running = await another();
  rmSync(join(running.folder, 'forms'), { recursive: true });

  expect((await running.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE)).status).toBe(201);
});

test('What somebody wrote is never logged', async () => {
  await server.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);
  await server.post(ADDRESS, JSON.stringify({ answers: { ...GOOD, phone: 'x' } }), JSON_TYPE);

  expect(server.logged).toEqual([]);
});
