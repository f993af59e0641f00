/** The whole page that makes keys: which team, its two keys, and the lines that tell the site. */
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { KeyKeeper } from '../inbox/key-keeper.ts';
import { drawPassphrase } from './draw-passphrase.ts';
import { KeyLines } from './KeyLines.tsx';
import { KeyMaker } from './KeyMaker.tsx';
import { type KeysData, KeysProvider, sayIn } from './keys-context.ts';
import { beginState, nextState } from './state.ts';

export function KeysIsland({ data }: { data: KeysData }) {
  const { passphraseWords, passphraseLength, teams } = data;
  const draw = useCallback(() => drawPassphrase(passphraseWords, passphraseLength, drawNumber), [passphraseWords, passphraseLength]);
  const [state, happen] = useReducer(nextState, undefined, () => beginState(teams[0]?.id ?? '', { team: draw(), recovery: draw() }));
  const [keeper] = useState(() => new KeyKeeper());
  const begin = useCallback((team: string) => happen({ what: 'chooses-team', team, drawn: { team: draw(), recovery: draw() } }), [draw]);
  const say = useMemo(() => sayIn(data.words), [data]);
  const root = useRef<HTMLDivElement>(null);
  const isHalfDone = Object.values(state.making).some(({ made, isSaved }) => made && !isSaved);

  // At once, so that keys can be made when the connection is cut.
  useEffect(() => {
    try {
      keeper.begin();
    } catch {
      // Said when somebody asks for a key.
    }
  }, [keeper]);
  useEffect(() => {
    if (state.focus) root.current?.querySelector<HTMLElement>(`#${state.focus.kind}-key [data-focus="${state.focus.on}"]`)?.focus();
  }, [state.focus]);
  useEffect(() => {
    if (!isHalfDone) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isHalfDone]);
  // A page that is left must not come back from the memory of the browser with a key and its passphrase.
  useEffect(() => {
    const forget = () => {
      keeper.forget();
      flushSync(() => begin(state.team));
    };
    addEventListener('pagehide', forget);
    return () => removeEventListener('pagehide', forget);
  }, [keeper, begin, state.team]);

  return (
    <KeysProvider value={{ data, state, happen, keeper, draw, say }}>
      <div ref={root} className="keys">
        <section className="key-step" aria-labelledby="which-team">
          <h2 id="which-team">{say('teamTitle')}</h2>
          <fieldset>
            <legend>{say('team')}</legend>
            {teams.map(({ id, name }) => (
              <label className="opt" key={id}>
                <input type="radio" name="team" checked={id === state.team} onChange={() => begin(id)} />
                <span>{`${name.charAt(0).toUpperCase()}${name.slice(1)}`}</span>
              </label>
            ))}
          </fieldset>
          <p role="status">{teams.find(({ id }) => id === state.team)?.hasKeys && say('teamHasKeys')}</p>
        </section>
        <KeyMaker key={`${state.team}-team`} kind="team" title={say('teamKey')} what={say('teamKeyWhat')} />
        <KeyMaker key={`${state.team}-recovery`} kind="recovery" title={say('recoveryKey')} what={say('recoveryKeyWhat')} />
        <KeyLines />
      </div>
    </KeysProvider>
  );
}

function drawNumber(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
