/** Looks at a sealed file from the outside: is it an age file, whole, and for how many keys? What is inside, nobody here can see. */

/** More than this is no form: the biggest that the intake takes, sealed, with room to spare. */
export const MOST_SEALED_BYTES = 384 * 1024;

/** A header for X25519 keys only, as https://age-encryption.org/v1 writes it; each stanza is one key. */
const HEADER = /^age-encryption\.org\/v1\n(?<stanzas>(?:-> X25519 [A-Za-z0-9+/]{43}\n[A-Za-z0-9+/]{43}\n)+)--- [A-Za-z0-9+/]{43}\n/;
/** A nonce of 16 bytes, and a last piece that is at least its own seal of 16 bytes. */
const LEAST_PAYLOAD_BYTES = 32;
/** Room for many more keys than any team has. */
const MOST_HEADER_BYTES = 4096;

/** @returns for how many keys the file is sealed; 0 for anything that is no age file */
export function keysOfSealed(sealed: Uint8Array): number {
  if (sealed.length > MOST_SEALED_BYTES) return 0;
  const start = Buffer.from(sealed.subarray(0, MOST_HEADER_BYTES)).toString('latin1');
  const header = HEADER.exec(start);
  if (!header || sealed.length < header[0].length + LEAST_PAYLOAD_BYTES) return 0;
  return header.groups?.['stanzas']?.split('-> ').slice(1).length ?? 0;
}
