/** What the page asks the keeper of the key, and what the keeper says. */
import type { KeyFileFault } from './key-file.ts';

export type Asked =
  | { what: 'make'; passphrase: string }
  | { what: 'unlock'; file: Uint8Array; passphrase: string }
  | { what: 'open'; sealed: Uint8Array }
  | { what: 'seal'; text: string; publicKeys: readonly string[] };

/** `locked`: there is no key any more. `no-worker`: the browser runs no threads, or the file of this one did not come. */
export type KeeperFault = KeyFileFault | 'not-for-this-key' | 'broken' | 'locked' | 'no-worker';

export type Fault = { what: 'fault'; fault: KeeperFault };
export type Said =
  | { what: 'made'; publicKey: string; file: string }
  | { what: 'unlocked'; publicKey: string }
  | { what: 'opened'; bytes: Uint8Array }
  | { what: 'sealed'; bytes: Uint8Array }
  | Fault;
