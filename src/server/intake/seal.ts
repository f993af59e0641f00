/**
 * Seals bytes for a team: a binary age file (https://c2sp.org/age) that each of the given keys opens, and nothing else. This program
 * has no key to open it again.
 *
 * The package age-encryption opens these files in the tests, and makes them in the browser. Here it would take more than twice as long as
 * Node's own curve and cipher, and sealing is the dearest part of taking a form (src/decisions/0013-a-form-is-sealed.md).
 */
import {
  createCipheriv,
  createHmac,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { readPublicKey } from '#domain/forms/read-public-key.ts';

/** @returns an age file */
export type Seal = (plain: Uint8Array) => Uint8Array;

/** A key that no file can be sealed for. */
class PublicKeyError extends Error {
  override readonly name = 'PublicKeyError';
  readonly publicKey: string;

  constructor(publicKey: string) {
    super(`${publicKey} is no public key: a letter is wrong. Copy it whole from the page /inbox/keys/.`);
    this.publicKey = publicKey;
  }
}

interface Recipient {
  raw: Uint8Array;
  key: KeyObject;
}

const KEY_BYTES = 32;
const FILE_KEY_BYTES = 16;
const CHUNK_BYTES = 64 * 1024;
const NONCE_BYTES = 12;
const WRAP_NONCE = Buffer.alloc(NONCE_BYTES);

/**
 * @param publicKeys each of them alone opens what is sealed
 * @throws {PublicKeyError}
 */
export function createSeal(publicKeys: readonly string[]): Seal {
  const recipients = publicKeys.map(recipientOf);
  return (plain) => {
    const fileKey = randomBytes(FILE_KEY_BYTES);
    const stanzas = recipients.map((recipient) => stanzaFor(recipient, fileKey)).join('');
    const header = `age-encryption.org/v1\n${stanzas}---`;
    const mac = createHmac('sha256', derive(fileKey, '', 'header'))
      .update(header)
      .digest();
    const nonce = randomBytes(FILE_KEY_BYTES);
    return Buffer.concat([Buffer.from(`${header} ${base64(mac)}\n`), nonce, ...chunksOf(plain, derive(fileKey, nonce, 'payload'))]);
  };
}

function recipientOf(publicKey: string): Recipient {
  const raw = readPublicKey(publicKey);
  if (!raw) throw new PublicKeyError(publicKey);
  const x = Buffer.from(raw).toString('base64url');
  return { raw, key: createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' }) };
}

/** The key of the file, wrapped for one recipient with a secret that is made for this stanza and then forgotten. */
function stanzaFor({ raw, key }: Recipient, fileKey: Uint8Array): string {
  const once = generateKeyPairSync('x25519');
  // As JWK it is there at once; as DER it would take half as long as the key itself.
  const share = Buffer.from(once.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
  const secret = diffieHellman({ privateKey: once.privateKey, publicKey: key });
  const wrapKey = derive(secret, Buffer.concat([share, raw]), 'age-encryption.org/v1/X25519');
  return `-> X25519 ${base64(share)}\n${base64(encrypt(fileKey, wrapKey, WRAP_NONCE))}\n`;
}

/** Pieces of 64 KiB, numbered; the last one says that it is the last. */
function chunksOf(plain: Uint8Array, key: Uint8Array): Uint8Array[] {
  const count = Math.max(1, Math.ceil(plain.length / CHUNK_BYTES));
  return Array.from({ length: count }, (_, index) => {
    const nonce = Buffer.alloc(NONCE_BYTES);
    nonce.writeUInt32BE(index, NONCE_BYTES - 5);
    nonce[NONCE_BYTES - 1] = index === count - 1 ? 1 : 0;
    return encrypt(plain.subarray(index * CHUNK_BYTES, (index + 1) * CHUNK_BYTES), key, nonce);
  });
}

function encrypt(plain: Uint8Array, key: Uint8Array, nonce: Uint8Array): Uint8Array {
  const cipher = createCipheriv('chacha20-poly1305', key, nonce, { authTagLength: 16 });
  return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

function derive(secret: Uint8Array, salt: Uint8Array | string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, salt, purpose, KEY_BYTES));
}

/** As age writes it: without the signs that fill up the end. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
