/** Opens the saved file with the passphrase from the paper, so that a slip is noticed while it can be put right. */
import { useRef, useState } from 'react';
import { KeyFileField } from '../inbox/KeyFileField.tsx';
import { PassphraseField } from '../inbox/PassphraseField.tsx';
import type { KeyFile } from '../inbox/state.ts';
import { useKeys } from './keys-context.ts';
import type { Kind, Tried } from './state.ts';

const TRIED = {
  'under-way': 'trying',
  good: 'tryGood',
  'no-file': 'tryNoFile',
  'wrong-passphrase': 'tryWrongPassphrase',
  'not-a-key': 'tryNotAKey',
  'other-key': 'tryOtherKey',
  failed: 'failed',
} as const satisfies Record<Tried, string>;

export function KeyTrial({ kind, publicKey }: { kind: Kind; publicKey: string }) {
  const { state, happen, keeper, say } = useKeys();
  const [file, setFile] = useState<KeyFile | undefined>(undefined);
  const passphrase = useRef<HTMLInputElement>(null);
  const { tried } = state.making[kind];
  const tell = (what: Tried) => happen({ what: 'tried', kind, tried: what });
  const tryIt = async () => {
    if (tried === 'under-way') return;
    if (!file) {
      tell('no-file');
      return;
    }
    tell('under-way');
    const said = await keeper.unlock(file.bytes, passphrase.current?.value ?? '');
    if (said.what === 'unlocked') tell(said.publicKey === publicKey ? 'good' : 'other-key');
    else if (said.fault === 'wrong-passphrase' || said.fault === 'not-a-key') tell(said.fault);
    else tell(said.fault === 'unprotected' ? 'not-a-key' : 'failed');
  };
  return (
    <form
      className="form key-trial"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void tryIt();
      }}
    >
      <h3>{say('tryTitle')}</h3>
      <p>{say('tryWhat')}</p>
      <KeyFileField
        id={`${kind}-try-file`}
        label={say('tryFile')}
        hint={say('tryFileHint')}
        button={say(file ? 'tryFileOther' : 'tryFileChoose')}
        chosen={file && say('tryFileChosen', { name: file.name })}
        isBad={tried === 'no-file' || tried === 'not-a-key' || tried === 'other-key'}
        onChoose={setFile}
      />
      <PassphraseField
        id={`${kind}-try-passphrase`}
        box={passphrase}
        label={say('tryPassphrase')}
        show={say('tryShow')}
        isBad={tried === 'wrong-passphrase'}
      />
      <div className="btns">
        <button type="submit" className="btn quiet" aria-disabled={tried === 'under-way' ? true : undefined}>
          {say('try')}
        </button>
      </div>
      <p role="status" className={tried === 'good' ? 'done' : undefined} tabIndex={-1} data-focus="tried">
        {tried && say(TRIED[tried])}
      </p>
    </form>
  );
}
