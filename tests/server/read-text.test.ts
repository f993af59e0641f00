/** What is understood, and what could be understood in two ways. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFields, readJson, readText } from '#server/read-text.ts';

test('JSON that names everything once is read as JSON', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const isOnce = !text.includes('\\u0000');
      fc.pre(isOnce);
      expect(readJson(text)).toEqual(JSON.parse(text));
    }),
  );
});

test.each([
  ['a name twice', '{"a":1,"a":1}'],
  ['a name twice, written differently', '{"a":1,"\\u0061":2}'],
  ['a name twice, far inside', '[{"b":{"a":1,"c":2,"a":[]}}]'],
  ['the oldest trick twice', '{"__proto__":1,"__proto__":2}'],
  ['a NUL in a text', '{"a":"x\\u0000"}'],
  ['a NUL in a name', '{"\\u0000":"x"}'],
  ['half of it', '{"a":'],
])('JSON with %s is not understood', (_what, text) => {
  expect(readJson(text)).toBeUndefined();
});

test.each(['{"a":"\\":\\\\","b":"{\\"a\\":1}"}', '{"a" :{"b"\n:":"}}', '["a","b:c",{}]'])(
  'Colons and quotes inside texts are no names: %s',
  (text) => {
    expect(readJson(text)).toEqual(JSON.parse(text));
  },
);

test('A very deep and a very long text are read or refused at once', () => {
  const began = performance.now();
  const deep = `${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`;

  expect(readJson(deep)).toBeDefined();
  expect(readJson('"'.repeat(262_144))).toBeUndefined();
  expect(readJson(`"${'\\"'.repeat(131_000)}"`)).toBeDefined();
  expect(readFields('a&'.repeat(131_072))?.length).toBe(131_073);
  expect(performance.now() - began).toBeLessThan(1000);
});

test('Fields come out as a browser put them in', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }))), (pairs) => {
      fc.pre(!pairs.flat().join('').includes('\0'));
      expect(readFields(new URLSearchParams(pairs).toString())).toEqual(pairs.length === 0 ? [] : pairs);
    }),
  );
});

test.each(['a=%FF', 'a=%', 'a=%zz', 'a=x%00', '%00=a', 'a=%C3%28'])('The fields %s are not understood', (text) => {
  expect(readFields(text)).toBeUndefined();
});

test('Bytes that are no UTF-8 are no text', () => {
  expect([readText(Buffer.from([0xff])), readText(Buffer.from([0xc3, 0x28])), readText(Buffer.from('ä€😀'))]).toEqual([
    undefined,
    undefined,
    'ä€😀',
  ]);
});
