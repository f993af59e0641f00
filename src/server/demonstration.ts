/**
 * Keys for a trial: made on the spot, so that forms and inbox can be tried before any team has keys. They protect nothing, for the
 * passphrase lies beside them and stands in the log; so every form says that it is a trial.
 */
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Team } from '#schema/team.ts';

export interface Demonstration {
  /** Each with the keys of the trial in place of its own, so that nothing of the trial reaches a real inbox. */
  teams: Team[];
  passphrase: string;
  /** The key files, in the order of the teams. */
  keyFiles: string[];
}

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;
const PASSPHRASE_BYTES = 6;
/** Quick, because guessing is not what this passphrase must withstand. */
const WORK_FACTOR = 10;

/** @param dataFolder the keys are in `demonstration/` in it, and are used again at the next start */
export async function openDemonstration(teams: readonly Team[], dataFolder: string): Promise<Demonstration> {
  const folder = join(dataFolder, 'demonstration');
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  const passphrase = readOrMakePassphrase(join(folder, 'passphrase.txt'));
  const withKeys: Team[] = [];
  const keyFiles: string[] = [];
  for (const team of teams) {
    const keyFile = join(folder, `${team.id}.key.age`);
    const publicKey = await readOrMakeKey(keyFile, passphrase);
    withKeys.push({ ...team, keys: [{ kind: 'team', publicKey }] });
    keyFiles.push(keyFile);
  }
  return { teams: withKeys, passphrase, keyFiles };
}

function readOrMakePassphrase(file: string): string {
  if (!existsSync(file)) writeFileSync(file, `trial ${randomBytes(PASSPHRASE_BYTES).toString('hex')}\n`, { mode: OWNER_ONLY_FILE });
  return readFileSync(file, 'utf8').trim();
}

/** @returns the public key */
async function readOrMakeKey(file: string, passphrase: string): Promise<string> {
  if (existsSync(file)) {
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    return identityToRecipient((await decrypter.decrypt(armor.decode(readFileSync(file, 'utf8')), 'text')).trim());
  }
  const identity = await generateX25519Identity();
  const encrypter = new Encrypter();
  encrypter.setScryptWorkFactor(WORK_FACTOR);
  encrypter.setPassphrase(passphrase);
  writeFileSync(file, armor.encode(await encrypter.encrypt(`${identity}\n`)), { mode: OWNER_ONLY_FILE });
  return identityToRecipient(identity);
}
