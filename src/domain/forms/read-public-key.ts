/** Reads a public key of age: Bech32 with the prefix `age` (https://c2sp.org/age), whose last six letters notice a slip. */

const LETTERS = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l';
/** The prefix `age` as Bech32 counts it in: the high bits of each letter, a zero, the low bits. */
const PREFIX = [3, 3, 3, 0, 1, 7, 5];
const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3];
const CHECK_LETTERS = 6;
const BITS_OF_A_LETTER = 5;
const BYTES = 32;

/** @returns the 32 bytes of the key; undefined when a letter is wrong, missing or too many */
export function readPublicKey(publicKey: string): Uint8Array | undefined {
  if (!publicKey.startsWith('age1')) return undefined;
  const values = [...publicKey.slice('age1'.length)].map((letter) => LETTERS.indexOf(letter));
  if (values.includes(-1) || checksum([...PREFIX, ...values]) !== 1) return undefined;
  const bits = values.slice(0, -CHECK_LETTERS).map((value) => value.toString(2).padStart(BITS_OF_A_LETTER, '0'));
  const bytes = bits.join('').match(/.{8}/g) ?? [];
  return bytes.length === BYTES ? Uint8Array.from(bytes, (byte) => Number.parseInt(byte, 2)) : undefined;
}

function checksum(values: readonly number[]): number {
  let sum = 1;
  for (const value of values) {
    const top = sum >>> 25;
    sum = ((sum & 0x1ffffff) << BITS_OF_A_LETTER) ^ value;
    GENERATORS.forEach((generator, bit) => {
      if ((top >>> bit) & 1) sum ^= generator;
    });
  }
  return sum;
}
