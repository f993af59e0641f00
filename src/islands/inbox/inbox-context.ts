/** What every piece of the inbox reads: its words, what has happened so far, and how to say that something happens. */
import { createContext, useContext } from 'react';
import type { InboxWords } from '#schema/inbox-words.ts';
import type { LoadFillForm } from '../form/save-copy.ts';
import type { Happening, InboxState, OpenState } from './state.ts';

/** What the page gives the inbox. */
export interface InboxData {
  words: InboxWords['inbox'];
  /** The names of the forms, by their ids. */
  forms: Readonly<Record<string, string>>;
  /** How long a closed form stays. */
  keepDays: number;
  siteName: string;
}

export interface InboxRoom {
  data: InboxData;
  state: InboxState;
  happen: (happening: Happening) => void;
  /** Opens the key file with this passphrase, and then the inbox. */
  unlock: (passphrase: string) => void;
  /** Without it no PDF can be saved, and no button offers it. */
  loadFillForm: LoadFillForm | undefined;
  /** A word of the inbox; `{…}` in it is filled in. */
  say: Say;
}

export type Say = (key: keyof InboxData['words'], filled?: Readonly<Record<string, string | number>>) => string;

const Room = createContext<InboxRoom | undefined>(undefined);
export const InboxProvider = Room.Provider;

export function useInbox(): InboxRoom {
  const room = useContext(Room);
  if (!room) throw new Error('A piece of the inbox stands outside of <InboxIsland>.');
  return room;
}

/** For the pieces that are only there while the inbox is open. */
export function useOpenInbox(): Omit<InboxRoom, 'state'> & { state: OpenState } {
  const room = useInbox();
  if (room.state.stage !== 'open') throw new Error('This piece of the inbox is only for an open one.');
  return { ...room, state: room.state };
}

export function sayIn(words: InboxData['words']): Say {
  return (key, filled = {}) =>
    Object.entries(filled).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, String(value)), words[key]);
}
