/** Brings one form, opens it with the key, and checks that it is the one that was asked for. */
import type { IslandData } from '#domain/forms/island-data.ts';
import { askSealed, type CallTrouble } from './inbox-api.ts';
import type { KeyKeeper } from './key-keeper.ts';
import { readSealed } from './read-sealed.ts';
import type { Opened, Trouble } from './state.ts';

/** @returns undefined when the inbox was locked meanwhile */
export async function openReferral(
  keeper: KeyKeeper,
  reference: string,
): Promise<{ opened: Opened } | { trouble: Trouble | CallTrouble } | undefined> {
  const brought = await askSealed(reference);
  if ('trouble' in brought) return brought;
  const opened = await keeper.open(brought.value);
  if (opened.what === 'fault') {
    if (opened.fault === 'locked') return undefined;
    return { trouble: opened.fault === 'not-for-this-key' ? 'not-for-this-key' : 'broken' };
  }
  const sealed = readSealed(opened.bytes, reference);
  if (typeof sealed === 'string') return { trouble: sealed };
  const data = await questionsFor(sealed.form);
  return data === 'unreachable' ? { trouble: 'unreachable' } : { opened: { sealed, data } };
}

/** @returns undefined when the site no longer has this form: then the answers are shown without their questions */
async function questionsFor(form: string): Promise<IslandData | undefined | 'unreachable'> {
  try {
    const response = await fetch(`/form-data/${encodeURIComponent(form)}/standard.json`);
    return response.ok ? ((await response.json()) as IslandData) : undefined;
  } catch {
    return 'unreachable';
  }
}
