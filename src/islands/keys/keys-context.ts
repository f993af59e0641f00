/** What every piece of the page reads: its words, what has happened so far, and how to say that something happens. */
import { createContext, useContext } from 'react';
import type { InboxWords } from '#schema/inbox-words.ts';
import type { KeyKeeper } from '../inbox/key-keeper.ts';
import type { Happening, KeysState } from './state.ts';

/** What the page gives. */
export interface KeysData {
  words: InboxWords['keys'];
  teams: readonly { id: string; name: string; hasKeys: boolean }[];
  passphraseWords: readonly string[];
  /** How many of them make a passphrase. */
  passphraseLength: number;
  /** The beginning of the names of key files. */
  fileName: string;
}

/** A word that is one sentence; the others are lists. */
type WordKey = { [Key in keyof KeysData['words']]: KeysData['words'][Key] extends string ? Key : never }[keyof KeysData['words']];

export interface KeysRoom {
  data: KeysData;
  state: KeysState;
  happen: (happening: Happening) => void;
  keeper: KeyKeeper;
  draw: () => string;
  say: (key: WordKey, filled?: Readonly<Record<string, string | number>>) => string;
}

const Room = createContext<KeysRoom | undefined>(undefined);
export const KeysProvider = Room.Provider;

export function useKeys(): KeysRoom {
  const room = useContext(Room);
  if (!room) throw new Error('A piece of the page stands outside of <KeysIsland>.');
  return room;
}

export function sayIn(words: KeysData['words']): KeysRoom['say'] {
  return (key, filled = {}) =>
    Object.entries(filled).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, String(value)), words[key]);
}
