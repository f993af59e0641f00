import { expect, test } from 'vitest';
import { readKept } from '#islands/form/kept-answers.ts';
import { newKey } from '#islands/form/new-key.ts';
import { placeAt, searchOf } from '#islands/form/place.ts';

const KEPT = { fields: { name: ['Ann'], which: ['one', 'two'] }, place: { kind: 'part', id: 'people' }, key: 'key-1' } as const;

test('what was kept is read back whole', () => {
  expect(readKept(JSON.stringify(KEPT))).toEqual(KEPT);
  expect(readKept(JSON.stringify({ ...KEPT, place: { kind: 'check' } }))?.place).toEqual({ kind: 'check' });
});

test.each(['null', '7', '[]', '{}', '{"fields":{},"key":"k"}', '{"fields":[],"key":"k","place":{}}', '{"fields":{},"key":7,"place":{}}'])(
  'something else on the device (%s) is left alone',
  (text) => {
    expect(readKept(text)).toBeUndefined();
  },
);

test('of what was kept, only texts are taken, and never a receipt', () => {
  expect(readKept('{"fields":{"name":"Ann","story":["x"],"phone":[7]},"key":"k","place":{"kind":"sent"}}')).toEqual({
    fields: { story: ['x'] },
    key: 'k',
    place: { kind: 'part', id: '' },
  });
});

test('a place is the same after a walk through the address', () => {
  for (const place of [{ kind: 'part', id: 'about-you' }, { kind: 'check' }, { kind: 'sent' }] as const) {
    expect(placeAt(searchOf(place))).toEqual(place);
  }
  expect(placeAt('')).toBeUndefined();
});

test('a key is a random UUID', () => {
  const keys = Array.from({ length: 50 }, newKey);

  expect(new Set(keys).size).toBe(50);
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
