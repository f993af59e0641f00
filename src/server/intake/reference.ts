/**
 * The number of a form, as people read it aloud, write it down and type it: `K7RF-3WXN`. Its last letter is worked out from the others, so
 * that a slip is noticed. In a trial it begins with `TRIAL-`.
 */

/**
 * No two look alike (so 5 and no S, 8 and no B, neither 0 nor O), and no vowel, so that no word comes about. Their count is a prime number:
 * so each wrong letter, and each two that changed places, make another check letter.
 */
const LETTERS = '23456789CDFHJKMNPRTVWXY';
/** What people write for a letter that looks like it. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { B: '8', G: '6', S: '5', U: 'V', Z: '2' };
const GROUP = 4;
const LENGTH = 2 * GROUP;
const TRIAL_MARK = 'TRIAL-';

/** @param random a whole number from 0 up to, but not including, `below`; nobody may be able to guess it */
export function makeReference(random: (below: number) => number, isTrial: boolean): string {
  const letters = Array.from({ length: LENGTH - 1 }, () => LETTERS.charAt(random(LETTERS.length))).join('');
  return written(letters + checkLetterOf(letters), isTrial);
}

/**
 * What somebody typed, as it is written: small letters, other dashes or none, and letters that look like the right ones do no harm.
 *
 * @returns undefined when it is no number of a form
 */
export function readReference(typed: string): string | undefined {
  const plain = typed.toUpperCase().replaceAll(/[^\p{L}\d]/gu, '');
  const mark = TRIAL_MARK.replace('-', '');
  const isTrial = plain.startsWith(mark);
  const letters = (isTrial ? plain.slice(mark.length) : plain).replaceAll(/[BGSUZ]/g, (letter) => LOOK_ALIKES[letter] ?? letter);
  const isRight =
    letters.length === LENGTH &&
    [...letters].every((letter) => LETTERS.includes(letter)) &&
    checkLetterOf(letters.slice(0, -1)) === letters.at(-1);
  return isRight ? written(letters, isTrial) : undefined;
}

export function isOfTrial(reference: string): boolean {
  return reference.startsWith(TRIAL_MARK);
}

function written(letters: string, isTrial: boolean): string {
  return `${isTrial ? TRIAL_MARK : ''}${letters.slice(0, GROUP)}-${letters.slice(GROUP)}`;
}

/** Makes the sum of all places, each times its number, come out even; the last place counts as many as there are. */
function checkLetterOf(letters: string): string {
  const sum = [...letters].reduce((before, letter, index) => before + (index + 1) * LETTERS.indexOf(letter), 0);
  const last = Array.from(LETTERS).findIndex((_, value) => (sum + LENGTH * value) % LETTERS.length === 0);
  return LETTERS.charAt(last);
}
