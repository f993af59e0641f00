/** The command `npm run referrals`: for the people who run the service. It ends with 0 when done, 1 when not, 2 when it was typed wrongly. */
import { existsSync } from 'node:fs';
import { loadAddress } from '#door/load-content.ts';
import { backUp } from './command-line/back-up.ts';
import { exportReferrals, FolderNotEmptyError } from './command-line/export-referrals.ts';
import { listReferrals } from './command-line/list-referrals.ts';
import { count } from './command-line/print-table.ts';
import { type Command, HELP, readCommand } from './command-line/read-command.ts';
import { showReferral } from './command-line/show-referral.ts';
import { readConfiguration } from './configuration.ts';
import { openStore, type StorePlace } from './store/open-store.ts';
import { sqliteFile } from './store/sqlite-store.ts';
import { type Store, StoreError } from './store/store.ts';

type ExitCode = 0 | 1 | 2;
/** Everything that needs the store. */
type StoreCommand = Exclude<Command, { name: 'help' | 'backup' }>;

process.exitCode = await run(process.argv.slice(2));

async function run(typed: readonly string[]): Promise<ExitCode> {
  const { command, mistake } = readCommand(typed);
  if (!command) return fail(mistake, 2);
  if (command.name === 'help') return say(HELP);
  const { configuration, mistakes } = readConfiguration(process.env, loadAddress());
  if (!configuration) return fail(mistakes.join('\n'));
  const { dataFolder: folder, databaseUrl } = configuration;
  if (databaseUrl === undefined && !existsSync(sqliteFile(folder))) {
    return fail(
      `There are no referrals in "${folder}" yet: no server has run with it. If the server keeps them elsewhere, set DATA_DIR or DATABASE_URL as for the server.`,
    );
  }
  try {
    return await carryOut(command, { folder, databaseUrl });
  } catch (error) {
    return fail(sayFailure(error));
  }
}

async function carryOut(command: Exclude<Command, { name: 'help' }>, place: StorePlace): Promise<ExitCode> {
  if (command.name === 'backup') {
    const { said, isDone } = backUp(place, command.file);
    return isDone ? say(said) : fail(said);
  }
  const store = await openStore(place);
  try {
    return await carryOutOn(store, command);
  } finally {
    await store.close();
  }
}

async function carryOutOn(store: Store, command: StoreCommand): Promise<ExitCode> {
  const now = new Date();
  switch (command.name) {
    case 'list':
      return say(await listReferrals(store, now));
    case 'show': {
      const shown = await showReferral(store, command.reference);
      return shown === undefined ? fail(sayUnknown(command.reference)) : say(shown);
    }
    case 'export': {
      const referrals = await exportReferrals({ store, ...command, now });
      return say(`${count(referrals, 'referral')} exported to "${command.folder}". The README.txt in it says how to read them.`);
    }
    case 'delete':
      return deleteReferral(store, command.reference, command.isSure, now);
  }
}

async function deleteReferral(store: Store, reference: string, isSure: boolean, now: Date): Promise<ExitCode> {
  const referral = await store.find(reference);
  if (!referral) return fail(sayUnknown(reference));
  if (!isSure) {
    return fail(
      `Nothing was deleted. ${reference} is ${referral.state} with the team ${referral.team}, and what somebody wrote in it would be gone for good. If you are sure: npm run referrals -- delete ${reference} --yes`,
    );
  }
  await store.delete(reference, now.toISOString(), 'command-line');
  return say(`${reference} is deleted. What happened to it is kept: npm run referrals -- show ${reference}`);
}

function sayUnknown(reference: string): string {
  return `There is no referral ${reference}. To see them all: npm run referrals -- list`;
}

/** What somebody can mend is a sentence. Anything else is a fault of ours, and shows where it came from. */
function sayFailure(error: unknown): string {
  if (error instanceof StoreError || error instanceof FolderNotEmptyError) return error.message;
  if (error instanceof Error && 'syscall' in error)
    return `The disk refused: ${error.message}. Check the name, and that you may write there.`;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function say(text: string): 0 {
  console.log(text);
  return 0;
}

function fail(text: string, code: 1 | 2 = 1): 1 | 2 {
  console.error(text);
  return code;
}
