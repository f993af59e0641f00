/** Reads what somebody typed after `npm run referrals --`. */
import { readReference } from '../intake/reference.ts';

export const HELP = `npm run referrals -- list                        every referral, and what is not delivered
npm run referrals -- show <reference>            one referral: its messages and what happened to it
npm run referrals -- export [--closed] <folder>  all referrals, or the closed ones, for another system to read
npm run referrals -- delete <reference> --yes    deletes one for good
npm run referrals -- backup <file>               a copy of everything, also while the server runs

None of them can open what people wrote: only the key files of the teams do. DATA_DIR and DATABASE_URL must be set as for the server.`;

export type Command =
  | { name: 'help' }
  | { name: 'list' }
  | { name: 'show'; reference: string }
  | { name: 'export'; folder: string; isOnlyClosed: boolean }
  | { name: 'delete'; reference: string; isSure: boolean }
  | { name: 'backup'; file: string };

/** Either a command, or a sentence that says what is wrong with it. */
export type ReadCommand = { command: Command; mistake?: never } | { command?: never; mistake: string };

/** What each command takes: the word for what it is about, and its option. */
const TAKES: Record<Command['name'], { about?: string; option?: string }> = {
  help: {},
  list: {},
  show: { about: 'reference' },
  export: { about: 'folder', option: '--closed' },
  delete: { about: 'reference', option: '--yes' },
  backup: { about: 'file' },
};

export function readCommand(typed: readonly string[]): ReadCommand {
  if (typed.some((word) => word === '--help' || word === '-h')) return { command: { name: 'help' } };
  const [name, ...rest] = typed;
  if (name === undefined) return { mistake: `Say what to do.\n\n${HELP}` };
  if (!isName(name)) return { mistake: `There is no command "${name}".\n\n${HELP}` };
  const { about, option } = TAKES[name];
  const unknown = rest.find((word) => word.startsWith('-') && word !== option);
  if (unknown) return { mistake: `"${name}" has no option ${unknown}.\n\n${HELP}` };
  const [value, more] = rest.filter((word) => word !== option);
  if (about !== undefined && (value === undefined || value === '')) return { mistake: `Say which ${about}.\n\n${HELP}` };
  const tooMuch = about === undefined ? value : more;
  if (tooMuch !== undefined) return { mistake: `"${tooMuch}" is one word too many for "${name}".\n\n${HELP}` };
  return commandOf(name, value ?? '', option !== undefined && rest.includes(option));
}

function commandOf(name: Command['name'], value: string, hasOption: boolean): ReadCommand {
  switch (name) {
    case 'help':
    case 'list':
      return { command: { name } };
    case 'export':
      return { command: { name, folder: value, isOnlyClosed: hasOption } };
    case 'backup':
      return { command: { name, file: value } };
    case 'show':
    case 'delete': {
      const reference = readReference(value);
      if (reference === undefined) {
        return { mistake: `"${value}" is no reference, or a letter of it is wrong. To see them all: npm run referrals -- list` };
      }
      return { command: name === 'show' ? { name, reference } : { name, reference, isSure: hasOption } };
    }
  }
}

function isName(name: string): name is Command['name'] {
  return Object.hasOwn(TAKES, name);
}
