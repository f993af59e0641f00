import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeReference, readReference } from '#server/intake/reference.ts';

const LETTERS = '23456789CDFHJKMNPRTVWXY';
/** A reference made of given letters, without its check letter. */
const referenceOf = (seven: number[], isTrial = false) => {
  const left = [...seven];
  return makeReference(() => left.shift() ?? 0, isTrial);
};
const sevens = fc.array(fc.nat(LETTERS.length - 1), { minLength: 7, maxLength: 7 });

test('A reference is two groups of four letters, and says when it is a trial', () => {
  const seven = [...'K7RF3WX'].map((letter) => LETTERS.indexOf(letter));

  expect([referenceOf(seven), referenceOf(seven, true)]).toEqual(['K7RF-3WXN', 'TRIAL-K7RF-3WXN']);
});

test.each(['K7RF-3WXN', 'k7rf-3wxn', 'k7rf3wxn', ' K7RF 3WXN ', 'K7RF–3WXN', 'K.7.R.F 3.W.X.N'])('"%s" is read as K7RF-3WXN', (typed) => {
  expect(readReference(typed)).toBe('K7RF-3WXN');
});

test.each(['trial k7rf 3wxn', 'TRIAL-K7RF-3WXN', 'trialk7rf3wxn'])('"%s" is read as the trial it is', (typed) => {
  expect(readReference(typed)).toBe('TRIAL-K7RF-3WXN');
});

test('Letters that look like the right ones are read as those', () => {
  const reference = referenceOf([...'58262V5'].map((letter) => LETTERS.indexOf(letter)));

  expect(readReference(reference.replace('5826-2V5', 'SBZG-ZUS'))).toBe(reference);
});

test.each(['', 'K7RF', 'K7RF-3WXNN', 'K7RF-3WXA', 'TRIAL', 'TRIAL-', 'ÄÖÜ-', '__proto__', 'K7RF-3WX\0'])(
  '"%s" is no reference',
  (typed) => {
    expect(readReference(typed)).toBeUndefined();
  },
);

test('Every reference is read back as it was made', () => {
  fc.assert(
    fc.property(sevens, fc.boolean(), (seven, isTrial) => {
      const reference = referenceOf(seven, isTrial);
      expect(readReference(reference)).toBe(reference);
    }),
  );
});

test('One wrong letter is always noticed', () => {
  fc.assert(
    fc.property(sevens, fc.nat(7), fc.nat(LETTERS.length - 1), (seven, at, other) => {
      const right = referenceOf(seven).replace('-', '');
      const wrong = right.slice(0, at) + LETTERS.charAt(other) + right.slice(at + 1);
      if (wrong !== right) expect(readReference(wrong)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});

test('Two letters that changed places are always noticed', () => {
  fc.assert(
    fc.property(sevens, fc.nat(7), fc.nat(7), (seven, one, other) => {
      const right = [...referenceOf(seven).replace('-', '')];
      const wrong = [...right];
      [wrong[one], wrong[other]] = [right[other] ?? '', right[one] ?? ''];
      if (wrong.join('') !== right.join('')) expect(readReference(wrong.join(''))).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
