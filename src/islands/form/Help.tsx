/** What stands around the boxes of a question: hint, reason, message. */
import { inVoice } from '#domain/forms/in-voice.ts';
import type { Question } from '#schema/form.ts';
import { useForm } from './form-context.ts';
import type { ShownProblem } from './state.ts';

type Helped = Pick<Question, 'id' | 'hint' | 'why'>;

export function Help({ question }: { question: Helped }) {
  const { data, say } = useForm();
  return (
    <>
      {question.hint && (
        <p className="hint" id={`hint-${question.id}`}>
          {inVoice(question.hint, data.voice)}
        </p>
      )}
      <p className="why" id={`why-${question.id}`}>
        {say('formWhy')} {inVoice(question.why, data.voice)}
      </p>
    </>
  );
}

export function helpIds(question: Helped): string[] {
  return [...(question.hint ? [`hint-${question.id}`] : []), `why-${question.id}`];
}

export function Optional() {
  const { say } = useForm();
  return (
    <>
      {' '}
      <span className="optional">{say('formOptional')}</span>
    </>
  );
}

export function ErrorLine({ id, problems }: { id: string; problems: readonly ShownProblem[] }) {
  const { say } = useForm();
  if (problems.length === 0) return null;
  return (
    <p className="err" id={id}>
      <span className="sr-only">{say('formError')}: </span>
      {[...new Set(problems.map(({ words }) => words))].join(' ')}
    </p>
  );
}
