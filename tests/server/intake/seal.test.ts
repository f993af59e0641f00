/** What we seal must be plain age files: opened here by the package that the inbox uses. */
import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, test } from 'vitest';
import { createSeal } from '#server/intake/seal.ts';

const identities = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
const publicKeys = await Promise.all(identities.map((identity) => identityToRecipient(identity)));
const [team = '', recovery = '', stranger = ''] = identities;
const seal = createSeal(publicKeys.slice(0, 2));

function open(sealed: Uint8Array, identity: string): Promise<Uint8Array> {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return decrypter.decrypt(new Uint8Array(sealed));
}

test.each([0, 1, 3000, 65_535, 65_536, 65_537, 131_072, 300_000])('%i bytes are opened by each key of the team', async (bytes) => {
  const plain = Uint8Array.from({ length: bytes }, (_, index) => index % 251);

  const sealed = seal(plain);

  for (const identity of [team, recovery]) expect(Buffer.from(await open(sealed, identity)).equals(plain)).toBe(true);
});

test('Nobody else opens it', async () => {
  await expect(open(seal(Buffer.from('Ann')), stranger)).rejects.toThrow('no identity matched');
});

test('One bit changed anywhere, and it does not open', async () => {
  const sealed = seal(Buffer.from('Ann'));
  const changed = Array.from(sealed.keys()).map((at) => sealed.with(at, (sealed[at] ?? 0) ^ 1));

  const opened = await Promise.allSettled(changed.map((file) => open(file, team)));

  // The stanza of the other key may be spoilt, but then the header's seal is broken all the same.
  expect(opened.filter(({ status }) => status === 'fulfilled')).toEqual([]);
});

test('The same words sealed twice have nothing in common but the first line', () => {
  const [one = [], other = []] = [1, 2].map(() =>
    Buffer.from(seal(Buffer.from('Ann')))
      .toString('latin1')
      .split('\n'),
  );

  expect(one.filter((line) => other.includes(line))).toEqual(['age-encryption.org/v1']);
});

test('A public key with a slip in it says which one and what to do', () => {
  const slip = publicKeys[0]?.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q')) ?? '';

  expect(() => createSeal([slip])).toThrow(`${slip} is no public key: a letter is wrong. Copy it whole from the page /inbox/keys/.`);
});
