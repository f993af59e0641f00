/** A key in a file: an age identity, locked with a passphrase. The plain `age` program opens it too. */
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

export interface Key {
  /** `AGE-SECRET-KEY-1…`. It never leaves the memory of this device. */
  identity: string;
  /** `age1…`, which everybody may know. */
  publicKey: string;
}

export type KeyFileFault = 'not-a-key' | 'unprotected' | 'wrong-passphrase';

/** Why a key file does not open. */
export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly fault: KeyFileFault;

  constructor(fault: KeyFileFault, cause?: unknown) {
    super(`The key file does not open: ${fault}.`, { cause });
    this.fault = fault;
  }
}

/** 2^16 takes 0.3 s on a desktop and 1 to 2 s on a phone. The passphrase has 60 bits of its own, so each guess need not be dearer. */
const WORK_FACTOR = 16;
const ARMOR = '-----BEGIN AGE ENCRYPTED FILE-----';
/** The first recipient of a file that a passphrase opens. */
const LOCKED_BY_PASSPHRASE = 'age-encryption.org/v1\n-> scrypt ';
const IDENTITY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/m;
/** What age says when a passphrase or a key is not the right one; everything else that it throws means a damaged file. */
const NOT_THE_RIGHT_ONE = /no identity matched/;

/** @returns a new key, and its file as text that can be printed too */
export async function makeKeyFile(passphrase: string): Promise<{ publicKey: string; file: string }> {
  const identity = await generateX25519Identity();
  const publicKey = await identityToRecipient(identity);
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(tidyPassphrase(passphrase));
  const locked = await encrypter.encrypt(`# public key: ${publicKey}\n${identity}\n`);
  return { publicKey, file: `${armor.encode(locked).trimEnd()}\n` };
}

/** @throws {KeyFileError} */
export async function openKeyFile(file: Uint8Array, passphrase: string): Promise<Key> {
  const locked = lockedIn(file);
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tidyPassphrase(passphrase));
  const text = await decrypter.decrypt(locked, 'text').catch((error: unknown) => {
    throw new KeyFileError(isNotTheRightOne(error) ? 'wrong-passphrase' : 'not-a-key', error);
  });
  const [identity] = IDENTITY.exec(text) ?? [];
  if (identity === undefined) throw new KeyFileError('not-a-key');
  return { identity, publicKey: await identityToRecipient(identity) };
}

/** @param error what age has thrown */
export function isNotTheRightOne(error: unknown): boolean {
  return error instanceof Error && NOT_THE_RIGHT_ONE.test(error.message);
}

/** Phones put a space behind the last word, and write some letters in two ways that look the same. */
function tidyPassphrase(passphrase: string): string {
  return passphrase.normalize('NFC').trim();
}

function lockedIn(file: Uint8Array): Uint8Array {
  const text = new TextDecoder('latin1').decode(file);
  if (IDENTITY.test(text)) throw new KeyFileError('unprotected');
  const locked = text.trimStart().startsWith(ARMOR) ? unwrap(text) : file;
  if (!new TextDecoder('latin1').decode(locked).startsWith(LOCKED_BY_PASSPHRASE)) throw new KeyFileError('not-a-key');
  return locked;
}

function unwrap(text: string): Uint8Array {
  try {
    return armor.decode(text.trim());
  } catch (error) {
    throw new KeyFileError('not-a-key', error);
  }
}
