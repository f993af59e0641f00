/** Makes one key: a passphrase, the file to save, and a try that both are right. */
import { saveFile } from './save-file.ts';
import { KeyTrial } from './KeyTrial.tsx';
import { useKeys } from './keys-context.ts';
import { type Kind, LEAST_LETTERS, type Making, passphraseOf } from './state.ts';

interface Props {
  kind: Kind;
  title: string;
  what: string;
}

export function KeyMaker({ kind, title, what }: Props) {
  const { state } = useKeys();
  const making = state.making[kind];
  return (
    <section className="key-step" id={`${kind}-key`} aria-labelledby={`${kind}-title`}>
      <h2 id={`${kind}-title`} tabIndex={-1} data-focus="begin">
        {title}
      </h2>
      <p>{what}</p>
      {making.made ? <Made kind={kind} made={making.made} isSaved={making.isSaved} /> : <Choosing kind={kind} making={making} />}
    </section>
  );
}

function Choosing({ kind, making }: { kind: Kind; making: Making }) {
  const { happen, keeper, draw, say } = useKeys();
  const { drawn, isOwn, isWritten, step, problem } = making;
  const isReady = [...passphraseOf(making).trim()].length >= LEAST_LETTERS && isWritten && step === 'choosing';
  const make = async () => {
    happen({ what: 'makes', kind });
    if (!isReady) return;
    const said = await keeper.make(passphraseOf(making));
    if (said.what === 'fault') happen({ what: 'cannot-make', kind });
    else happen({ what: 'made', kind, publicKey: said.publicKey, file: said.file });
  };
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void make();
      }}
    >
      {problem !== undefined && (
        <div className="sum" role="alert" tabIndex={-1} data-focus="problem">
          <p>{say(PROBLEMS[problem], { least: LEAST_LETTERS })}</p>
        </div>
      )}
      {isOwn ? <OwnPassphrase kind={kind} making={making} /> : <DrawnPassphrase kind={kind} drawn={drawn} draw={draw} />}
      <label className="tick">
        <input
          type="checkbox"
          checked={isWritten}
          aria-invalid={problem === 'not-written' ? true : undefined}
          onChange={(event) => happen({ what: 'writes-down', kind, isWritten: event.target.checked })}
        />
        <span>{say('writtenDown')}</span>
      </label>
      <div className="btns">
        <button type="submit" className="btn" aria-disabled={step === 'under-way' ? true : undefined}>
          {say('make')}
        </button>
      </div>
      <p role="status">{step === 'under-way' && say('making')}</p>
    </form>
  );
}

const PROBLEMS = { 'too-short': 'passphraseTooShort', 'not-written': 'notWrittenDown', failed: 'failed' } as const;

function DrawnPassphrase({ kind, drawn, draw }: { kind: Kind; drawn: string; draw: () => string }) {
  const { happen, say } = useKeys();
  return (
    <div className="f">
      <p className="label" id={`${kind}-drawn`}>
        {say('passphrase')}
      </p>
      <p className="hint">{say('passphraseDrawn')}</p>
      {/* Read out when other words are drawn. */}
      <p className="passphrase" role="status" aria-labelledby={`${kind}-drawn`}>
        {drawn}
      </p>
      <div className="btns">
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'draws', kind, drawn: draw() })}>
          {say('passphraseAnother')}
        </button>
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'takes-own', kind })}>
          {say('passphraseOwn')}
        </button>
      </div>
    </div>
  );
}

function OwnPassphrase({ kind, making }: { kind: Kind; making: Making }) {
  const { happen, say } = useKeys();
  const id = `${kind}-own`;
  const isBad = making.problem === 'too-short';
  return (
    <div className={isBad ? 'f bad' : 'f'}>
      <label htmlFor={id}>{say('passphraseOwnLabel')}</label>
      <p className="hint" id={`${id}-hint`}>
        {say('passphraseOwnHint', { least: LEAST_LETTERS })}
      </p>
      {/* Shown, because it is typed only once and must be right. */}
      <input
        type="text"
        id={id}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={isBad ? true : undefined}
        value={making.own}
        onChange={(event) => happen({ what: 'types', kind, own: event.target.value })}
      />
      <div className="btns">
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'takes-drawn', kind })}>
          {say('passphraseDrawnAgain')}
        </button>
      </div>
    </div>
  );
}

function Made({ kind, made, isSaved }: { kind: Kind; made: NonNullable<Making['made']>; isSaved: boolean }) {
  const { data, state, happen, draw, say } = useKeys();
  const name = `${data.fileName}-${state.team}-${kind}.key.age`;
  return (
    <div className="form">
      <p className="done" role="status" tabIndex={-1} data-focus="made">
        {say('made')}
      </p>
      <dl className="about">
        <div>
          <dt>{say('publicKey')}</dt>
          <dd>
            <code>{made.publicKey}</code>
          </dd>
        </div>
      </dl>
      <div className="btns">
        <button
          type="button"
          className={isSaved ? 'btn quiet' : 'btn'}
          onClick={() => {
            saveFile(made.file, name);
            happen({ what: 'saved', kind });
          }}
        >
          {say('save')}
        </button>
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'begins-again', kind, drawn: draw() })}>
          {say('makeAgain')}
        </button>
      </div>
      <p role="status">{isSaved && say('saved', { name })}</p>
      {isSaved && <KeyTrial kind={kind} publicKey={made.publicKey} />}
    </div>
  );
}
