/** The public halves, as they go into content/teams.yaml. */
import { useKeys } from './keys-context.ts';
import { linesFor } from './state.ts';

export function KeyLines() {
  const { state, happen, say } = useKeys();
  const lines = linesFor(state);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(lines ?? '');
      happen({ what: 'copied', worked: true });
    } catch {
      happen({ what: 'copied', worked: false });
    }
  };
  return (
    <section className="key-step" aria-labelledby="lines-title">
      <h2 id="lines-title">{say('linesTitle')}</h2>
      {lines === undefined ? (
        <p>{say('linesBefore')}</p>
      ) : (
        <>
          <p>{say('linesWhat', { team: state.team })}</p>
          {/* It scrolls sideways on a phone, so the keyboard must reach it. */}
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
          <pre className="lines" tabIndex={0} role="group" aria-labelledby="lines-title">
            {lines}
          </pre>
          <p>
            <button type="button" className="btn quiet" onClick={() => void copy()}>
              {say('copy')}
            </button>
          </p>
          <p role="status">{state.copied && say(state.copied === 'copied' ? 'copied' : 'copyFailed')}</p>
        </>
      )}
    </section>
  );
}
