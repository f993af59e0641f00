import { expect, test } from 'vitest';
import { loadSite } from '#door/load-content.ts';
import { drawPassphrase } from '#islands/keys/draw-passphrase.ts';
import { PASSPHRASE_LENGTH_WORDS } from '#schema/passphrase-words.ts';

const WORDS = ['river', 'lamp', 'boat'];
const numbers =
  (...drawn: number[]) =>
  () =>
    drawn.shift() ?? 0;

test('a passphrase is the words that were drawn', () => {
  expect(drawPassphrase(WORDS, 4, numbers(2, 0, 4, 3))).toBe('boat river lamp river');
});

test('a number of the last, shorter round is drawn again, so that no word comes up more often', () => {
  // 2^32 is one more than a number that 3 divides.
  expect(drawPassphrase(WORDS, 1, numbers(2 ** 32 - 1, 1))).toBe('lamp');
  expect(drawPassphrase(WORDS, 1, numbers(2 ** 32 - 2, 1))).toBe('boat');
});

test('the words of the house make a passphrase of 60 bits or more', () => {
  expect(Math.log2(loadSite().passphraseWords.length) * PASSPHRASE_LENGTH_WORDS).toBeGreaterThanOrEqual(60);
});
