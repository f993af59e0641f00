/**
 * Keeps the private key in a thread of its own, so that hard sums do not stop the page, and so that locking can end it: what it knew is gone.
 * It opens and seals for the page, but never says the key itself.
 */
import { Decrypter, Encrypter } from 'age-encryption';
import { isNotTheRightOne, KeyFileError, makeKeyFile, openKeyFile } from './key-file.ts';
import type { Asked, KeeperFault, Said } from './keeper-words.ts';

let identity: string | undefined;

addEventListener('message', ({ data }: MessageEvent<{ id: number; asked: Asked }>) => {
  void answer(data.asked)
    .catch((error: unknown): Said => ({ what: 'fault', fault: faultOf(error) }))
    .then((said) => postMessage({ id: data.id, said }));
});

async function answer(asked: Asked): Promise<Said> {
  switch (asked.what) {
    case 'make':
      return { what: 'made', ...(await makeKeyFile(asked.passphrase)) };
    case 'unlock': {
      const key = await openKeyFile(asked.file, asked.passphrase);
      identity = key.identity;
      return { what: 'unlocked', publicKey: key.publicKey };
    }
    case 'open': {
      if (identity === undefined) return { what: 'fault', fault: 'locked' };
      const decrypter = new Decrypter();
      decrypter.addIdentity(identity);
      return { what: 'opened', bytes: await decrypter.decrypt(asked.sealed) };
    }
    case 'seal': {
      const encrypter = new Encrypter();
      for (const key of asked.publicKeys) encrypter.addRecipient(key);
      return { what: 'sealed', bytes: await encrypter.encrypt(asked.text) };
    }
  }
}

function faultOf(error: unknown): KeeperFault {
  if (error instanceof KeyFileError) return error.fault;
  return isNotTheRightOne(error) ? 'not-for-this-key' : 'broken';
}
