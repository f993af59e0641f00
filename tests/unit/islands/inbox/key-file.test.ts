import { Decrypter, Encrypter, generateX25519Identity, armor } from 'age-encryption';
import { beforeAll, expect, test } from 'vitest';
import { type KeyFileError, makeKeyFile, openKeyFile } from '#islands/inbox/key-file.ts';

const PASSPHRASE = 'river lamp seven boats';
const bytes = (text: string) => new TextEncoder().encode(text);
const faultOf = (opening: Promise<unknown>) =>
  opening.then(
    () => 'none',
    (error: KeyFileError) => error.fault,
  );

let made: { publicKey: string; file: string };
beforeAll(async () => {
  made = await makeKeyFile(PASSPHRASE);
});

/** A key file as somebody makes it with other programs. */
async function lockedFile(text: string, passphrase = PASSPHRASE): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(1);
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(text);
}

test('a key that was made can be opened again, and opens what is sealed for it', async () => {
  const key = await openKeyFile(bytes(made.file), PASSPHRASE);
  const encrypter = new Encrypter();
  encrypter.addRecipient(made.publicKey);
  const decrypter = new Decrypter();
  decrypter.addIdentity(key.identity);

  expect(key.publicKey).toBe(made.publicKey);
  expect(await decrypter.decrypt(await encrypter.encrypt('A form'), 'text')).toBe('A form');
});

test('a key file is text that an age program reads: armored, for a passphrase, with the identity on a line of its own', async () => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  const text = await decrypter.decrypt(armor.decode(made.file), 'text');

  expect(made.file).toMatch(/^-----BEGIN AGE ENCRYPTED FILE-----\n(?:[A-Za-z0-9+/=]{1,64}\n)+-----END AGE ENCRYPTED FILE-----\n$/);
  expect(text).toMatch(new RegExp(`^# public key: ${made.publicKey}\nAGE-SECRET-KEY-1[A-Z0-9]{58}\n$`));
});

test('each key is another one', async () => {
  expect((await makeKeyFile(PASSPHRASE)).publicKey).not.toBe(made.publicKey);
});

test.each([
  ['a space behind the last word, as phones write it', `${PASSPHRASE} `],
  ['an accent written in two ways', 'caf\u0065\u0301 on the river bank'],
])('%s does not matter', async (_what, typed) => {
  const { file } = await makeKeyFile(typed.trim().normalize('NFC'));

  expect(await faultOf(openKeyFile(bytes(file), typed))).toBe('none');
});

test('a file that is not armored, with notes around the identity, opens too', async () => {
  const identity = await generateX25519Identity();
  const file = await lockedFile(`# created: 2026-11-22T20:05:00Z\r\n# public key: whatever\r\n${identity}\r\n`.replaceAll('\r', ''));

  expect((await openKeyFile(file, PASSPHRASE)).identity).toBe(identity);
});

test.each([
  ['a passphrase that does not fit', () => bytes(made.file), 'river lamp seven boat', 'wrong-passphrase'],
  ['a picture', () => new Uint8Array([0xff, 0xd8, 0xff, 0xe0]), PASSPHRASE, 'not-a-key'],
  ['an empty file', () => new Uint8Array(), PASSPHRASE, 'not-a-key'],
  ['half a key file', () => bytes(made.file.slice(0, 200)), PASSPHRASE, 'not-a-key'],
  ['a file that a passphrase opens but that holds no key', () => lockedFile('Dear diary'), PASSPHRASE, 'not-a-key'],
  ['a key without a passphrase', async () => bytes(`${await generateX25519Identity()}\n`), PASSPHRASE, 'unprotected'],
])('%s does not open, and it says why', async (_what, file, passphrase, fault) => {
  expect(await faultOf(openKeyFile(await file(), passphrase))).toBe(fault);
});

test('a file that was changed does not open', async () => {
  const locked = armor.decode(made.file);
  locked[locked.length - 1] = (locked.at(-1) ?? 0) ^ 1;

  expect(await faultOf(openKeyFile(locked, PASSPHRASE))).toBe('not-a-key');
});
