/** Sending a form, with script and without, well and badly: real HTTP, with an intake that only the test has. */
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textIn } from 'hast-util-to-string';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { RefusedError } from '#server/forms-api.ts';
import { type Answered, type FormsServer, startFormsServer } from '../fixtures/small-forms-server.ts';

const ADDRESS = '/api/forms/every-kind';
const JSON_TYPE = { 'Content-Type': 'application/json' };
const FIELDS_TYPE = { 'Content-Type': 'application/x-www-form-urlencoded' };
const GOOD = {
  name: 'Ann',
  story: 'One.\nTwo.',
  phone: '01632 960 001',
  born: { day: '27', month: '3', year: '2015' },
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

test.each(['GET', 'PUT', 'DELETE'])('A form can be sent, and nothing else: %s', async (method) => {
  const answered = await server.post(ADDRESS, '', {}, method);

  expect([answered.status, answered.headers['allow']]).toEqual([405, 'POST']);
});

test('Names that every object has are no answers', async () => {
  const answered = await server.post(ADDRESS, '{"answers":{"__proto__":{"name":"Ann"},"constructor":"x"}}', JSON_TYPE);

  expect([answered.status, server.taken]).toEqual([422, []]);
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
  expect([page.status, textIn(select('.sum h2', fromHtml(page.body)) ?? { type: 'root', children: [] })]).toEqual([
    status,
    'Nothing was sent',
  ]);
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
    expect(selectAll('input:checked', page).map(({ properties }) => properties['value'])).toEqual(['two', 'one', 'three', 'yes', 'yes']);
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

test('What somebody wrote is never logged', async () => {
  await server.post(ADDRESS, fields(GOOD_FIELDS), FIELDS_TYPE);
  await server.post(ADDRESS, JSON.stringify({ answers: { ...GOOD, phone: 'x' } }), JSON_TYPE);

  expect(server.logged).toEqual([]);
});
