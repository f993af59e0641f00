/** One step: a part with its questions, or in easy read one question with its picture. */
import { ErrorSummary } from './ErrorSummary.tsx';
import { inVoice } from '#domain/forms/in-voice.ts';
import { useForm } from './form-context.ts';
import { KeepAnswers } from './KeepAnswers.tsx';
import { PlaceLink } from './PlaceLink.tsx';
import { QuestionField } from './QuestionField.tsx';
import { sentencesOf } from '#domain/forms/sentences-of.ts';
import { sayProgress } from './say-progress.ts';
import { openStep, placeBefore } from './state.ts';
import type { Step } from './steps.ts';

const WHOLE = 100;

export function StepPage() {
  const { data, state, happen, say } = useForm();
  const step = openStep(data, state);
  if (!step) return null;
  const back = placeBefore(data, state);
  const { section, questions, turn } = step;

  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        happen({ what: 'goes-on' });
      }}
    >
      <section className="step" aria-labelledby="step-title" key={step.id}>
        <div className="step-head">
          <Progress step={step} />
          <h2 id="step-title" tabIndex={-1} data-focus="step" aria-describedby="step-progress">
            {inVoice(section.title, data.voice)}
          </h2>
        </div>
        {turn === 1 && section.intro && sentencesOf(inVoice(section.intro, data.voice), data.voice).map((line) => <p key={line}>{line}</p>)}
        <ErrorSummary />
        {questions.map((question) => (
          <QuestionField key={question.id} question={question} />
        ))}
      </section>
      <div className="btns">
        <button type="submit" className="btn">
          {say(state.isChanging ? 'formChanged' : 'formGoOn')}
        </button>
        {back && (
          <PlaceLink place={back} className="btn quiet">
            {say('formBack')}
          </PlaceLink>
        )}
      </div>
      <KeepAnswers />
    </form>
  );
}

function Progress({ step }: { step: Step }) {
  const { data, say } = useForm();
  const done = (step.part - 1 + step.turn / step.turns) / step.parts;
  return (
    <>
      <p className="small prog-words" id="step-progress">
        {sayProgress(step, data.voice, say)}
      </p>
      <div className="prog" aria-hidden="true">
        <i style={{ width: `${Math.round(done * WHOLE)}%` }} />
      </div>
    </>
  );
}
