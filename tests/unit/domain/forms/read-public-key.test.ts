import { expect, test } from 'vitest';
import { readPublicKey } from '#domain/forms/read-public-key.ts';

/** The example of the format's own description (https://c2sp.org/age). */
const KEY = 'age1zvkyg2lqzraa2lnjvqej32nkuu0ues2s82hzrye869xeexvn73equnujwj';
const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';

test('A public key holds 32 bytes', () => {
  expect(Buffer.from(readPublicKey(KEY) ?? []).toString('hex')).toBe('132c442be010fbd57e72603328aa76e71fccc1503aae219327d14d9c9993f472');
});

test('One wrong letter anywhere in a key is noticed', () => {
  const slips = [...KEY.slice(4)].flatMap((right, at) =>
    [...LETTERS].filter((letter) => letter !== right).map((letter) => KEY.slice(0, 4 + at) + letter + KEY.slice(5 + at)),
  );

  expect(slips.filter((slip) => readPublicKey(slip) !== undefined)).toEqual([]);
});

test.each(['', 'age1', KEY.slice(0, -1), `${KEY}q`, KEY.toUpperCase(), KEY.replace('age1', 'AGE-SECRET-KEY-1')])(
  '"%s" is no public key',
  (text) => {
    expect(readPublicKey(text)).toBeUndefined();
  },
);
