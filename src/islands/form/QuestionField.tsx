/** One question, with the same words, classes and ids as in the page without script (src/outputs/html/forms/question.ts). */
import { boxesOf } from '#domain/forms/boxes.ts';
import { controlId } from '#domain/forms/control-id.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import type { Question } from '#schema/form.ts';
import { Boxes } from './Boxes.tsx';
import { ErrorLine, Help, helpIds, Optional } from './Help.tsx';
import { useForm } from './form-context.ts';
import { hasOwnMessage } from './own-message.ts';

export function QuestionField({ question }: { question: Question }) {
  const { data, state } = useForm();
  const [first] = boxesOf(question);
  const messages = state.problems.filter((problem) => problem.question === question.id && !hasOwnMessage(question, problem.box));
  const isBad = messages.length > 0;
  const error = `error-${question.id}`;
  const described = [...helpIds(question), ...(isBad ? [error] : [])].join(' ');
  const picture = data.pictures[question.picture];
  const className = isBad ? 'f bad' : 'f';
  const isPickOne = first?.kind === 'pick-one';
  const isOneBox = first?.part === undefined && (first?.kind === 'line' || first?.kind === 'lines');

  const ask = (
    <>
      {inVoice(question.ask, data.voice)}
      {question.isOptional && <Optional />}
    </>
  );
  const inside = (
    <>
      <Help question={question} />
      <ErrorLine id={error} problems={messages} />
      <Boxes question={question} described={isOneBox ? described : undefined} isBad={isBad} />
    </>
  );
  const asked = isOneBox ? (
    <div className={className}>
      <label htmlFor={controlId(question.id)}>{ask}</label>
      {inside}
    </div>
  ) : (
    // Round boxes take `aria-invalid` on their group; no other group may carry it.
    <fieldset
      className={className}
      role={isPickOne ? 'radiogroup' : undefined}
      aria-invalid={isPickOne && isBad ? true : undefined}
      aria-describedby={described}
    >
      <legend>{ask}</legend>
      {inside}
    </fieldset>
  );
  if (!picture) return asked;
  return (
    <div className="q">
      <img className="pic" src={picture} alt="" width="176" height="176" />
      {asked}
    </div>
  );
}
