/** What happened to a form, and who did it: the audit trail in plain words, oldest first. */
import { sayMoment } from '#domain/say-moment.ts';
import { useOpenInbox } from './inbox-context.ts';
import { sayEntry } from './words-for.ts';

export function History() {
  const { state, happen, say } = useOpenInbox();
  const { history, me, publicKey } = state;
  if (!history?.entries) {
    return (
      <p>
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'asks-history' })}>
          {say('history')}
        </button>
      </p>
    );
  }
  return (
    <section className="history" aria-labelledby="history-title">
      <h4 id="history-title" tabIndex={-1} data-focus="history">
        {say('historyTitle')}
      </h4>
      {history.entries.length === 0 && <p>{say('historyNone')}</p>}
      <ol role="list">
        {history.entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two entries can be the same, and none ever moves
          <li key={index}>
            <time dateTime={entry.at}>{sayMoment(entry.at)}</time> {sayEntry(say, entry, me.teams, publicKey)}
          </li>
        ))}
      </ol>
    </section>
  );
}
