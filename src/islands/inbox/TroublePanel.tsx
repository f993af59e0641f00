/** Says what did not work, and what to do. */
import { useOpenInbox } from './inbox-context.ts';
import { sayWait } from './words-for.ts';

const TROUBLES = {
  gone: 'troubleGone',
  'not-for-this-key': 'troubleNotForKey',
  broken: 'troubleBroken',
  'wrong-reference': 'troubleWrongReference',
  newer: 'troubleNewer',
  unreachable: 'troubleUnreachable',
  refused: 'troubleRefused',
} as const;

/** Trying again changes nothing for the others. */
const CAN_TRY_AGAIN = ['unreachable', 'refused'];

export function TroublePanel() {
  const { state, happen, say } = useOpenInbox();
  const { trouble, reference = '' } = state;
  if (trouble === undefined) return null;
  const words =
    typeof trouble === 'object'
      ? say('troubleTooMany', { wait: sayWait(say, trouble.seconds) })
      : trouble === 'no-reference'
        ? say('troubleNoReference', { reference })
        : say(TROUBLES[trouble]);
  return (
    <div className="sum" role="alert" aria-labelledby="trouble-title" tabIndex={-1} data-focus="trouble">
      <h2 id="trouble-title">{say('trouble')}</h2>
      <p>{words}</p>
      {(typeof trouble === 'object' || CAN_TRY_AGAIN.includes(trouble)) && (
        <p>
          <button type="button" className="btn quiet" onClick={() => happen({ what: 'tries-again' })}>
            {say('tryAgain')}
          </button>
        </p>
      )}
    </div>
  );
}
