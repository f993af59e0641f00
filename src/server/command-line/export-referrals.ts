/** `export`: the sealed forms as files, with all that is in clear about them as JSON, so that another system can take over. */
import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Attempt, AuditEntry, ReferralHeader, Store } from '../store/store.ts';

/** What `manifest.json` holds. A change that a reader must know of is a new version. */
export interface Manifest {
  version: 1;
  exportedAt: string;
  referrals: ExportedReferral[];
}

interface ExportedReferral extends ReferralHeader {
  /** The name of its sealed file, in the same folder. */
  file: string;
  bytes: number;
  /** Of that file, hex. */
  sha256: string;
  attempts: Attempt[];
  trail: AuditEntry[];
}

interface ExportOptions {
  store: Pick<Store, 'list' | 'find' | 'attemptsFor' | 'auditTrail' | 'audit'>;
  folder: string;
  isOnlyClosed: boolean;
  now: Date;
}

/** The folder holds something already, which is not to be mixed up with what is exported. */
export class FolderNotEmptyError extends Error {
  override readonly name = 'FolderNotEmptyError';

  constructor(folder: string) {
    super(`The folder "${folder}" is not empty. Name one that does not exist yet.`);
  }
}

const OWNER_ONLY_FOLDER = 0o700;
const OWNER_ONLY_FILE = 0o600;
const README = `These are forms that people sent to a key worker team through the site Homes Not Hospitals.
Treat them as the most private papers you have.

manifest.json   all that is in clear, in JSON (UTF-8). It is written last: a folder without it is not complete.
*.age           what people wrote, one file a form, sealed with age (https://age-encryption.org/v1).

manifest.json
  version     1
  exportedAt  when, in UTC
  referrals   a list, in the order of arrival. Each has:
    reference   what the person was given, like K7RF-3WXN
    form, team  their ids
    receivedAt  when it arrived, in UTC
    state       new, seen, in-hand or closed; stateAt is since when
    file        the name of its sealed file, with its bytes and its sha256 (hex)
    attempts    when the team was told of it, and how that went
    trail       who did what with it and when, up to this export

To open one, you need the key file of its team, or the recovery key, and its passphrase:

  age --decrypt --identity team.key.age K7RF-3WXN.age > K7RF-3WXN.json

Inside is JSON (UTF-8):
  version     1
  reference, form, team, receivedAt   as outside. If they differ, somebody has exchanged files.
  style       how the sender read the form: standard, easy-read or symbols
  answers     the answer to each question, by the id of the question in the form
`;

/**
 * @returns how many were exported
 * @throws {FolderNotEmptyError}
 */
export async function exportReferrals({ store, folder, isOnlyClosed, now }: ExportOptions): Promise<number> {
  mkdirSync(folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
  if (readdirSync(folder).length > 0) throw new FolderNotEmptyError(folder);
  write(join(folder, 'README.txt'), README);
  const referrals: ExportedReferral[] = [];
  for (const { reference } of await store.list(isOnlyClosed ? { states: ['closed'] } : {})) {
    const exported = await exportOne(store, folder, reference);
    // Deleted since the list was made.
    if (!exported) continue;
    referrals.push(exported);
    await store.audit({ at: now.toISOString(), who: 'command-line', what: 'exported', reference });
  }
  const manifest: Manifest = { version: 1, exportedAt: now.toISOString(), referrals };
  write(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  return referrals.length;
}

async function exportOne(store: ExportOptions['store'], folder: string, reference: string): Promise<ExportedReferral | undefined> {
  const referral = await store.find(reference);
  if (!referral) return undefined;
  const { sealed, ...header } = referral;
  const file = `${reference}.age`;
  write(join(folder, file), sealed);
  return {
    ...header,
    file,
    bytes: sealed.length,
    sha256: createHash('sha256').update(sealed).digest('hex'),
    attempts: await store.attemptsFor(reference),
    trail: await store.auditTrail(reference),
  };
}

/** On the disk when it returns: what was exported may be deleted here next. */
function write(file: string, content: string | Uint8Array): void {
  const entry = openSync(file, 'wx', OWNER_ONLY_FILE);
  try {
    writeFileSync(entry, content);
    fsyncSync(entry);
  } finally {
    closeSync(entry);
  }
}
