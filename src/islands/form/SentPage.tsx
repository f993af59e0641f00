/** The receipt: the form has arrived, its number, what happens next, and what was sent. */
import { inVoice } from '#domain/forms/in-voice.ts';
import { sayMoment } from '#domain/say-moment.ts';
import { AnswerList } from './AnswerList.tsx';
import { sentencesOf } from './sentences-of.ts';
import { useForm } from './form-context.ts';
import { RingInstead } from './RingInstead.tsx';
import { TakeWithYou } from './TakeWithYou.tsx';

export function SentPage() {
  const { data, state, say } = useForm();
  if (!state.sent) return null;
  const { receipt, answers } = state.sent;
  return (
    <div className="form receipt">
      <div className="got" role="status" tabIndex={-1} data-focus="step" aria-labelledby="got">
        <h2 id="got">{say('formSent')}</h2>
        <p>
          {say('formReference')} <strong className="reference">{receipt.reference}</strong>
        </p>
        <p>
          <time dateTime={receipt.receivedAt}>{say('formReceivedAt', { moment: sayMoment(receipt.receivedAt) })}</time>
        </p>
        {data.isTrial && (
          <p>
            <strong>{say('formTrialSent')}</strong>
          </p>
        )}
        <p>{say('formKeepPaper')}</p>
      </div>
      <h2>{say('formNext')}</h2>
      {sentencesOf(inVoice(data.form.next, data.voice), data.voice).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <RingInstead />
      <h2>{say('formYourAnswers')}</h2>
      <AnswerList answers={answers} />
      <TakeWithYou answers={answers} />
    </div>
  );
}
