/** What must be put right, above everything else, each with a link to its box. */
import { controlId } from '#domain/forms/control-id.ts';
import { useForm } from './form-context.ts';
import { moveFocus } from './move-focus.ts';
import { PlaceLink } from './PlaceLink.tsx';
import { stepsIn, type ShownProblem } from './state.ts';
import { stepOf } from './steps.ts';

export function ErrorSummary() {
  const { state, say } = useForm();
  const count = state.problems.length;
  if (count === 0) return null;
  // One line above one question needs no words on how to use it; in easy read they would push the question out of sight.
  const isOneHere = count === 1 && state.place.kind === 'part';
  const title = count === 1 ? say('formErrorsOne') : say('formErrorsMany', { count });
  return (
    <div className="sum" role="alert" aria-labelledby="sum-title" tabIndex={-1} data-focus="summary">
      <h3 id="sum-title">{title}</h3>
      {!isOneHere && <p>{say('formAllKept')}</p>}
      <ul role="list">
        {state.problems.map((problem) => (
          <li key={`${problem.box} ${problem.words}`}>
            <ProblemLink problem={problem} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function ProblemLink({ problem }: { problem: ShownProblem }) {
  const { data, state } = useForm();
  const { box, question, apart } = problem;
  if (state.place.kind === 'part') {
    return (
      <a
        href={`#${controlId(box)}`}
        onClick={(event) => {
          event.preventDefault();
          moveFocus(null, { on: 'box', box });
        }}
      >
        {apart}
      </a>
    );
  }
  const step = stepOf(stepsIn(data, state), question);
  return step ? (
    <PlaceLink place={{ kind: 'part', id: step.id }} isChanging box={box}>
      {apart}
    </PlaceLink>
  ) : (
    apart
  );
}
