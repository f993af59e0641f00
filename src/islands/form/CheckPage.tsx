/** All answers once more, each with a link to change it, and the button that sends them. */
import { ErrorSummary } from './ErrorSummary.tsx';
import { AnswerList } from './AnswerList.tsx';
import { useForm } from './form-context.ts';
import { KeepAnswers } from './KeepAnswers.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { answersIn, placeBefore } from './state.ts';
import { TakeWithYou } from './TakeWithYou.tsx';
import { TroublePanel } from './TroublePanel.tsx';

export function CheckPage() {
  const { data, state, happen, say } = useForm();
  const back = placeBefore(data, state);
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        happen({ what: 'sends' });
      }}
    >
      <section className="step" aria-labelledby="step-title">
        <h2 id="step-title" tabIndex={-1} data-focus="step">
          {say('formCheck')}
        </h2>
        <p>{say('formCheckIntro')}</p>
        <ErrorSummary />
        <AnswerList answers={answersIn(data, state)} canChange />
      </section>
      <TroublePanel />
      <p role="status" className="sending">
        {state.sending && say('formSending')}
      </p>
      <div className="btns">
        {/* Not `disabled`: the keyboard would be thrown out of it. A second press does nothing. */}
        {state.trouble?.why !== 'no-server' && (
          <button type="submit" className="btn" aria-disabled={state.sending ? true : undefined}>
            {say(state.trouble ? 'formTryAgain' : 'formSend')}
          </button>
        )}
        {back && (
          <PlaceLink place={back} className="btn quiet">
            {say('formBack')}
          </PlaceLink>
        )}
      </div>
      <TakeWithYou answers={answersIn(data, state)} />
      <KeepAnswers />
    </form>
  );
}
