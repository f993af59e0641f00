/** Asks somebody who comes back whether to go on with what this device has kept. Nothing of it is shown before. */
import { useForm } from './form-context.ts';
import { newKey } from './new-key.ts';

export function FoundAnswers() {
  const { happen, say } = useForm();
  return (
    <section className="found" aria-labelledby="found-title">
      <h2 id="found-title" tabIndex={-1} data-focus="step">
        {say('formFoundTitle')}
      </h2>
      <p>{say('formFoundAsk')}</p>
      <div className="btns">
        <button type="button" className="btn" onClick={() => happen({ what: 'takes-up' })}>
          {say('formTakeUp')}
        </button>
        <button type="button" className="btn quiet" onClick={() => happen({ what: 'starts-again', key: newKey() })}>
          {say('formStartAgain')}
        </button>
      </div>
    </section>
  );
}
