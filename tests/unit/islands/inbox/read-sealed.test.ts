import { expect, test } from 'vitest';
import { readSealed } from '#islands/inbox/read-sealed.ts';

const SEALED = {
  version: 1,
  reference: 'K7QF-3WXA',
  form: 'sample',
  team: 'fenshire',
  receivedAt: '2026-11-22T20:05:00.000Z',
  style: 'easy-read',
  answers: { name: 'Ann' },
};
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

test('what was sealed is read back whole', () => {
  expect(readSealed(bytes(SEALED), SEALED.reference)).toEqual(SEALED);
});

test.each<[string, Uint8Array, string]>([
  ['another reference than outside', bytes({ ...SEALED, reference: 'M2RT-9HJC' }), 'wrong-reference'],
  ['a later version', bytes({ ...SEALED, version: 2 }), 'newer'],
  ['no version', bytes({ ...SEALED, version: undefined }), 'broken'],
  ['no answers', bytes({ ...SEALED, answers: ['Ann'] }), 'broken'],
  ['no moment', bytes({ ...SEALED, receivedAt: 'yesterday' }), 'broken'],
  ['no form', bytes({ ...SEALED, form: 7 }), 'broken'],
  ['a list', bytes([SEALED]), 'broken'],
  ['no JSON', new TextEncoder().encode('Dear diary'), 'broken'],
  ['letters that are none', new Uint8Array([0xff, 0xfe]), 'broken'],
])('%s is not taken for a form', (_what, sealed, fault) => {
  expect(readSealed(sealed, SEALED.reference)).toBe(fault);
});
