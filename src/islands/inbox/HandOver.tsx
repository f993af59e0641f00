/** Asks once more before a form goes to another team, and says what that does. */
import { useOpenInbox } from './inbox-context.ts';
import { type OpenState, otherTeams } from './state.ts';

export function HandOver({ handing }: { handing: NonNullable<OpenState['handing']> }) {
  const { state, happen, say } = useOpenInbox();
  const teams = otherTeams(state);
  const team = teams.find(({ id }) => id === handing.team);
  const canRead = (team?.publicKeys.length ?? 0) > 0;
  const isUnderWay = handing.step === 'under-way';
  return (
    <section className="hand" tabIndex={-1} data-focus="hand" aria-labelledby="hand-title">
      <h4 id="hand-title">{say('handTitle')}</h4>
      {teams.length > 1 && (
        <fieldset>
          <legend>{say('handTo')}</legend>
          {teams.map(({ id, name }) => (
            <label className="opt" key={id}>
              <input
                type="radio"
                name="hand-to"
                checked={id === handing.team}
                onChange={() => happen({ what: 'chooses-team', team: id })}
              />
              <span>{sentence(name)}</span>
            </label>
          ))}
        </fieldset>
      )}
      <p>{say(canRead ? 'handWhat' : 'handNoKeys', { team: sentence(team?.name ?? '') })}</p>
      <div className="btns">
        {canRead && (
          <button type="button" className="btn" aria-disabled={isUnderWay ? true : undefined} onClick={() => happen({ what: 'hands' })}>
            {say('handConfirm')}
          </button>
        )}
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'keeps' })}>
          {say('handCancel')}
        </button>
      </div>
      <p role="status">{isUnderWay && say('handing')}</p>
    </section>
  );
}

/** The names of teams stand in the middle of sentences, with a small "the". */
function sentence(name: string): string {
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
