/** Says that the form is not sent, that nothing is lost, and what to do. */
import { useForm } from './form-context.ts';
import { RingInstead } from './RingInstead.tsx';

export const TROUBLE_WORDS = {
  unreachable: { title: 'formUnreachable', what: 'formUnreachableWhat' },
  'no-server': { title: 'formClosed', what: 'formClosedWhat' },
  refused: { title: 'formClosed', what: 'formRefusedWhat' },
} as const;

export function TroublePanel() {
  const { state, say } = useForm();
  if (!state.trouble) return null;
  const { why, words } = state.trouble;
  return (
    <div className="sum" role="alert" aria-labelledby="trouble-title" tabIndex={-1} data-focus="trouble">
      {/* The server's own words begin with what the title would say. */}
      <h3 id="trouble-title">{say(words === undefined ? TROUBLE_WORDS[why].title : 'formTitleNotSent')}</h3>
      <p>{words ?? say(TROUBLE_WORDS[why].what)}</p>
      <p>{say('formStillHere')}</p>
      <RingInstead />
    </div>
  );
}
