/** The locked inbox: a key file, its passphrase, and what to put right when they do not open it. */
import { useRef } from 'react';
import { useInbox } from './inbox-context.ts';
import { KeyFileField } from './KeyFileField.tsx';
import { PassphraseField } from './PassphraseField.tsx';
import type { LockedState, UnlockProblem } from './state.ts';
import { sayWait } from './words-for.ts';

const PROBLEMS = {
  'no-file': 'problemNoFile',
  'not-a-key': 'problemNotAKey',
  unprotected: 'problemUnprotected',
  'no-passphrase': 'problemNoPassphrase',
  'wrong-passphrase': 'problemWrongPassphrase',
  'unknown-key': 'problemUnknownKey',
  unreachable: 'problemUnreachable',
  refused: 'problemRefused',
  'no-worker': 'problemNoWorker',
} as const;
const LOCKED = { 'by-hand': 'lockedByHand', idle: 'lockedIdle', session: 'lockedSession' } as const;
const AT_THE_FILE: readonly UnlockProblem[] = ['no-file', 'not-a-key', 'unprotected', 'unknown-key'];
const AT_THE_PASSPHRASE: readonly UnlockProblem[] = ['no-passphrase', 'wrong-passphrase'];

export function UnlockPage() {
  const { state, happen, unlock, say } = useInbox();
  const passphrase = useRef<HTMLInputElement>(null);
  if (state.stage !== 'locked') return null;
  const { why, file, unlocking, problem } = state;
  return (
    <>
      <section className="locked" tabIndex={-1} data-focus="title" aria-labelledby="unlock-title">
        <h2 id="unlock-title">{say(why ? 'lockedTitle' : 'unlockTitle')}</h2>
        <p>{why ? say(LOCKED[why]) : say('unlockIntro')}</p>
      </section>
      <form
        className="form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          unlock(passphrase.current?.value ?? '');
        }}
      >
        {problem !== undefined && <Problem problem={problem} />}
        <KeyFileField
          id="key-file"
          label={say('keyFile')}
          hint={say('keyFileHint')}
          button={say(file ? 'keyFileOther' : 'keyFileChoose')}
          chosen={file && say('keyFileChosen', { name: file.name })}
          isBad={AT_THE_FILE.includes(problem as UnlockProblem)}
          onChoose={(chosen) => happen({ what: 'chooses-file', file: chosen })}
        />
        <PassphraseField
          id="passphrase"
          box={passphrase}
          label={say('passphrase')}
          hint={say('passphraseHint')}
          show={say('passphraseShow')}
          isBad={AT_THE_PASSPHRASE.includes(problem as UnlockProblem)}
        />
        <div className="btns">
          <button type="submit" className="btn" aria-disabled={unlocking ? true : undefined}>
            {say('unlock')}
          </button>
        </div>
        <p role="status">{unlocking && say(unlocking === 'key' ? 'unlocking' : 'signingIn')}</p>
      </form>
      <p className="small">
        {say('noKeyYet')} <a href="/inbox/keys/">{say('noKeyYetLink')}</a>.
      </p>
    </>
  );
}

function Problem({ problem }: { problem: NonNullable<LockedState['problem']> }) {
  const { say } = useInbox();
  const words = typeof problem === 'string' ? say(PROBLEMS[problem]) : say('problemTooMany', { wait: sayWait(say, problem.seconds) });
  return (
    <div className="sum" role="alert" aria-labelledby="problem-title" tabIndex={-1} data-focus="problem">
      <h3 id="problem-title">{say('problem')}</h3>
      <p id="problem-words">{words}</p>
    </div>
  );
}
