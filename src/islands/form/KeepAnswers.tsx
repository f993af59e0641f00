/** "You can stop and come back": answers stay on this device only when somebody says yes to it, and go when somebody says so. */
import { useForm } from './form-context.ts';

export function KeepAnswers() {
  const { state, happen, say } = useForm();
  return (
    <section className="keep" aria-labelledby="keep-title">
      <h3 id="keep-title">{say('formKeepTitle')}</h3>
      <p>{say(state.isKept ? 'formKeepOn' : 'formKeepAsk')}</p>
      <button type="button" className="btn quiet" onClick={() => happen({ what: state.isKept ? 'forgets' : 'keeps' })}>
        {say(state.isKept ? 'formKeepDelete' : 'formKeepYes')}
      </button>
      <p role="status">
        {state.keeping === 'kept' && say('formKeepDone')}
        {state.keeping === 'forgotten' && say('formKeepDeleted')}
        {state.keeping === 'failed' && say('formKeepFailed')}
      </p>
    </section>
  );
}
