/** The boxes to write and tick in: one table from the type of a question to how its boxes lie. */
import { useEffect, useRef, useState } from 'react';
import { type Box, boxesOf } from '#domain/forms/boxes.ts';
import { choicesOf } from '#domain/forms/choices-of.ts';
import { controlId } from '#domain/forms/control-id.ts';
import { controlOf } from '#domain/forms/control-of.ts';
import { partWords, rowWords } from '#domain/forms/part-words.ts';
import type { Question, QuestionOf } from '#schema/form.ts';
import { useForm } from './form-context.ts';
import { ErrorLine, Help, helpIds, Optional } from './Help.tsx';
import { hasOwnMessage } from './own-message.ts';

interface Props {
  question: Question;
  /** The ids of hint, reason and error, for a box that is not in a group with them. */
  described: string | undefined;
  isBad: boolean;
}

export function Boxes({ question, described, isBad }: Props) {
  const boxes = boxesOf(question);
  switch (question.type) {
    case 'one-of':
    case 'many-of':
    case 'yes-no':
    case 'consent':
      return <Choices question={question} isBad={isBad} />;
    case 'date':
      return <DateBoxes question={question} boxes={boxes} />;
    case 'signature':
      return (
        <>
          <LabelledBox question={question} box={boxes[0]} />
          <DateBoxes question={question} boxes={boxes.slice(1)} />
        </>
      );
    case 'person':
      return boxes.map((box) => <LabelledBox key={box.name} question={question} box={box} />);
    case 'group':
      return <Rows question={question} />;
    default:
      return boxes.map((box) => <Line key={box.name} question={question} box={box} described={described} isBad={isBad} />);
  }
}

function Choices({ question, isBad }: { question: Question; isBad: boolean }) {
  const { data, state, happen, say } = useForm();
  const isMany = question.type === 'many-of';
  const picked = state.fields[question.id] ?? [];
  return choicesOf(question, data.voice, say).map(({ id, words, picture }, index) => {
    const control = controlId(question.id, index === 0 ? undefined : id);
    const address = picture === undefined ? undefined : data.pictures[picture];
    return (
      <label className="opt" key={id} htmlFor={control}>
        <input
          type={isMany ? 'checkbox' : 'radio'}
          id={control}
          name={question.id}
          value={id}
          checked={picked.includes(id)}
          aria-invalid={isMany && isBad ? true : undefined}
          aria-describedby={isBad && index === 0 ? `error-${question.id}` : undefined}
          onChange={(event) => {
            const others = isMany ? picked.filter((one) => one !== id) : [];
            happen({ what: 'writes', box: question.id, values: event.target.checked ? [...others, id] : others });
          }}
        />
        {address && <img className="pic" src={address} alt="" width="96" height="96" />}
        <span>{words}</span>
      </label>
    );
  });
}

function DateBoxes({ question, boxes }: { question: Question; boxes: readonly Box[] }) {
  const { data, state, say } = useForm();
  const wrong = state.problems.filter((problem) => problem.question === question.id && !hasOwnMessage(question, problem.box));
  return (
    <div className="date">
      {boxes.map((box) => (
        <div className={box.part} key={box.name}>
          <label htmlFor={controlId(box.name)}>{partWords(question, box.part ?? '', data.voice, say)}</label>
          <Line
            question={question}
            box={box}
            described={undefined}
            isBad={wrong.some((problem) => problem.part === undefined || problem.part === box.part)}
          />
        </div>
      ))}
    </div>
  );
}

/** Rows open one by one, so that nobody faces twelve empty boxes. */
function Rows({ question }: { question: QuestionOf<'group'> }) {
  const { data, state, say } = useForm();
  const boxes = boxesOf(question);
  const inRow = (row: number) => boxes.filter((box) => box.part?.startsWith(`${row}.`));
  const rows = Array.from({ length: question.times }, (_, row) => row);
  const lastFilled = rows.findLast((row) => inRow(row).some(({ name }) => (state.fields[name]?.[0] ?? '') !== '')) ?? 0;
  const [opened, setOpened] = useState(1);
  const count = Math.max(opened, lastFilled + 1);
  const last = useRef<HTMLFieldSetElement>(null);
  // The button may be gone; what it opened is where somebody goes on.
  useEffect(() => {
    if (opened > 1) last.current?.querySelector('input')?.focus();
  }, [opened]);
  return (
    <>
      {rows.slice(0, count).map((row) => (
        <fieldset className="row" key={row} ref={row === count - 1 ? last : undefined}>
          <legend>
            {rowWords(question, row, data.voice)}
            {(row > 0 || question.isOptional) && <Optional />}
          </legend>
          {inRow(row).map((box) => (
            <LabelledBox key={box.name} question={question} box={box} />
          ))}
        </fieldset>
      ))}
      {count < question.times && (
        <p>
          <button type="button" className="btn quiet" onClick={() => setOpened(count + 1)}>
            {say('formAddRow', { row: rowWords(question, count, data.voice) })}
          </button>
        </p>
      )}
    </>
  );
}

/** One box of a person, of a row or of a signature, with its own message. */
function LabelledBox({ question, box }: { question: Question; box: Box | undefined }) {
  const { data, state, say } = useForm();
  if (!box) return null;
  const part = box.part ?? '';
  const inner = question.type === 'group' ? question.questions.find((candidate) => part.endsWith(`.${candidate.id}`)) : undefined;
  const helped = inner && { ...inner, id: `${question.id}-${inner.id}` };
  const isOptional = question.type === 'person' ? part !== 'name' : inner?.isOptional === true;
  const messages = state.problems.filter((problem) => problem.box === box.name && hasOwnMessage(question, box.name));
  const isBad = messages.length > 0;
  const error = `error-${box.name.replaceAll('.', '-')}`;
  const described = [...(helped ? helpIds(helped) : []), ...(isBad ? [error] : [])].join(' ');
  return (
    <div className={isBad ? 'f bad' : 'f'}>
      <label htmlFor={controlId(box.name)}>
        {partWords(question, part, data.voice, say)}
        {isOptional && <Optional />}
      </label>
      {helped && part.startsWith('0.') && <Help question={helped} />}
      <ErrorLine id={error} problems={messages} />
      <Line question={question} box={box} described={described === '' ? undefined : described} isBad={isBad} />
    </div>
  );
}

function Line({ question, box, described, isBad }: { question: Question; box: Box; described: string | undefined; isBad: boolean }) {
  const { state, happen } = useForm();
  const control = controlOf(question, box.part);
  const shared = {
    id: controlId(box.name),
    name: box.name,
    value: state.fields[box.name]?.[0] ?? '',
    onChange: (event: { target: { value: string } }) => happen({ what: 'writes', box: box.name, values: [event.target.value] }),
    autoComplete: control.autocomplete,
    autoCapitalize: control.capitals,
    spellCheck: control.isSpellchecked,
    'aria-describedby': described,
    'aria-invalid': isBad ? true : undefined,
  };
  if (box.kind === 'line') return <input {...shared} type={control.type} inputMode={control.inputmode} />;
  const inner = question.type === 'group' ? question.questions.find((candidate) => box.part?.endsWith(`.${candidate.id}`)) : question;
  return <textarea {...shared} rows={inner?.type === 'long-text' ? (inner.lines ?? DEFAULT_LINES) : DEFAULT_LINES} />;
}

const DEFAULT_LINES = 4;
