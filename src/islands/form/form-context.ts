/** What every piece of the form reads: the form, what has happened so far, and how to say that something happens. */
import { createContext, useContext } from 'react';
import type { IslandData } from '#domain/forms/island-data.ts';
import type { Interface } from '#schema/interface.ts';
import type { LoadFillForm } from './save-copy.ts';
import type { FormState, Happening } from './state.ts';

export interface FormRoom {
  data: IslandData;
  state: FormState;
  happen: (happening: Happening) => void;
  /** Without it no copy can be saved, and no button offers it. */
  loadFillForm: LoadFillForm | undefined;
  /** A word of the interface in the voice of the page; `{…}` in it is filled in. */
  say: (key: keyof Interface, filled?: Readonly<Record<string, string | number>>) => string;
}

const Room = createContext<FormRoom | undefined>(undefined);
export const FormProvider = Room.Provider;

export function useForm(): FormRoom {
  const room = useContext(Room);
  if (!room) throw new Error('A piece of the form stands outside of <FormIsland>.');
  return room;
}

export function sayIn({ say }: IslandData): FormRoom['say'] {
  return (key, filled = {}) =>
    Object.entries(filled).reduce((words, [name, value]) => words.replaceAll(`{${name}}`, String(value)), say[key] ?? '');
}
