/** One question: its words, what helps to answer it, why it is asked, what is wrong with the answer, and its boxes. */
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { DATE_PARTS, PERSON_PARTS } from '#domain/forms/answers.ts';
import { choicesOf } from '#domain/forms/choices-of.ts';
import { controlId } from '#domain/forms/control-id.ts';
import { controlOf } from '#domain/forms/control-of.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { partWords, rowWords } from '#domain/forms/part-words.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import type { Question, QuestionOf } from '#schema/form.ts';
import { pictureToHtml } from '../picture.ts';
import type { FormView } from './form-view.ts';

const QUESTION_PICTURE_SIZE = 144;
const CHOICE_PICTURE_SIZE = 72;
const LINES_OF_A_LONG_ANSWER = 4;

/** In easy read its picture stands beside it, as beside every idea. */
export function questionToHtml(question: Question, view: FormView): Element {
  const asked = askToHtml(question, view);
  const { context } = view;
  return context.voice === 'easy-read' ? h('div.q', [pictureToHtml(question.picture, QUESTION_PICTURE_SIZE, context), asked]) : asked;
}

function askToHtml(question: Question, view: FormView): Element {
  switch (question.type) {
    case 'text':
    case 'long-text':
    case 'phone':
    case 'email':
    case 'postcode':
    case 'nhs-number':
      return h(`div${classesOf(question, view)}`, [
        h('label', { htmlFor: controlId(question.id) }, wordsOf(question, view)),
        ...helpToHtml(question, view),
        ...errorsToHtml(question, undefined, view),
        boxToHtml(question, undefined, describedBy(question, undefined, view), view),
      ]);
    case 'one-of':
    case 'many-of':
    case 'yes-no':
    case 'consent':
      return choicesToHtml(question, view);
    case 'date':
      return several(question, view, [datePartsToHtml(question, view)]);
    case 'signature':
      return several(question, view, [partToHtml(question, 'name', view), datePartsToHtml(question, view)]);
    case 'person':
      return several(
        question,
        view,
        PERSON_PARTS.map((part) => partToHtml(question, part, view)),
      );
    case 'group':
      return several(
        question,
        view,
        Array.from({ length: question.times }, (_, row) => rowToHtml(question, row, view)),
      );
  }
}

/** A question of several boxes: its words are the name of the group. */
function several(question: Question, view: FormView, inside: ElementContent[]): Element {
  return h(`fieldset${classesOf(question, view)}`, { ariaDescribedBy: describedBy(question, undefined, view) }, [
    h('legend', wordsOf(question, view)),
    ...helpToHtml(question, view),
    ...errorsToHtml(question, undefined, view),
    ...inside,
  ]);
}

/** Round boxes take `aria-invalid` on their group, square ones each; no other element may carry it. */
function choicesToHtml(question: QuestionOf<'one-of' | 'many-of' | 'yes-no' | 'consent'>, view: FormView): Element {
  const { context, fields } = view;
  const isMany = question.type === 'many-of';
  const isWrong = problemsOf(question, undefined, view).length > 0 ? 'true' : undefined;
  const chosen = fields.get(question.id) ?? [];
  const options = choicesOf(question, context.voice, context.say).map((choice, index) => {
    const id = controlId(question.id, index === 0 ? undefined : choice.id);
    const isFirstOfWrong = isWrong && index === 0;
    return h('label.opt', { htmlFor: id }, [
      h('input', {
        type: isMany ? 'checkbox' : 'radio',
        id,
        name: question.id,
        value: choice.id,
        checked: chosen.includes(choice.id),
        ariaInvalid: isMany ? isWrong : undefined,
        ariaDescribedBy: isFirstOfWrong ? errorId(question, undefined) : undefined,
      }),
      ...(choice.picture && context.voice === 'easy-read' ? [pictureToHtml(choice.picture, CHOICE_PICTURE_SIZE, context)] : []),
      h('span', choice.words),
    ]);
  });
  return h(
    `fieldset${classesOf(question, view)}`,
    {
      role: isMany ? undefined : 'radiogroup',
      ariaInvalid: isMany ? undefined : isWrong,
      ariaDescribedBy: describedBy(question, undefined, view),
    },
    [h('legend', wordsOf(question, view)), ...helpToHtml(question, view), ...errorsToHtml(question, undefined, view), ...options],
  );
}

function datePartsToHtml(question: QuestionOf<'date' | 'signature'>, view: FormView): Element {
  return h(
    'div.date',
    DATE_PARTS.map((part) => {
      const id = controlId(`${question.id}.${part}`);
      return h(`div.${part}`, [
        h('label', { htmlFor: id }, partWords(question, part, view.context.voice, view.context.say)),
        boxToHtml(question, part, problemsOf(question, undefined, view).length > 0 ? errorId(question, undefined) : undefined, view),
      ]);
    }),
  );
}

/** One box of a person, of a row or of a signature, with its own message. */
function partToHtml(question: Question, part: string, view: FormView): Element {
  const { context } = view;
  const inner = question.type === 'group' ? question.questions.find((candidate) => part.endsWith(`.${candidate.id}`)) : undefined;
  const row = Number.parseInt(part, 10);
  const isOptional = question.type === 'person' ? part !== 'name' : inner?.isOptional === true;
  return h(`div.f${problemsOf(question, part, view).length > 0 ? '.bad' : ''}`, [
    h('label', { htmlFor: controlId(`${question.id}.${part}`) }, [
      partWords(question, part, context.voice, context.say),
      ...optionalMark(isOptional, view),
    ]),
    ...(inner && row === 0 ? helpToHtml({ ...inner, id: `${question.id}-${inner.id}` }, view) : []),
    ...errorsToHtml(question, part, view),
    boxToHtml(
      question,
      part,
      ids([
        ...(inner ? helpIds({ ...inner, id: `${question.id}-${inner.id}` }) : []),
        ...(problemsOf(question, part, view).length > 0 ? [errorId(question, part)] : []),
      ]),
      view,
    ),
  ]);
}

function rowToHtml(question: QuestionOf<'group'>, row: number, view: FormView): Element {
  const mayBeLeft = row > 0 || question.isOptional === true;
  return h('fieldset.row', [
    h('legend', [rowWords(question, row, view.context.voice), ...optionalMark(mayBeLeft, view)]),
    ...question.questions.map((inner) => partToHtml(question, `${row}.${inner.id}`, view)),
  ]);
}

/** The box to write in. It has no placeholder, and no limit that would cut off what somebody pastes. */
function boxToHtml(question: Question, part: string | undefined, describedBy: string | undefined, { fields, state }: FormView): Element {
  const name = part === undefined ? question.id : `${question.id}.${part}`;
  const value = fields.get(name)?.[0] ?? '';
  const inner = question.type === 'group' ? question.questions.find((candidate) => part?.endsWith(`.${candidate.id}`)) : question;
  const control = controlOf(question, part);
  const shared = {
    id: controlId(name),
    name,
    autocomplete: control.autocomplete,
    // HTML gives an email address no capitals, and does not let one say so.
    autocapitalize: control.capitals === 'sentences' || control.type === 'email' ? undefined : control.capitals,
    spellcheck: control.isSpellchecked ? undefined : 'false',
    ariaDescribedBy: describedBy,
    ariaInvalid: state.problems.some((problem) => problem.question === question.id && isAbout(problem.part, part)) ? 'true' : undefined,
  };
  if (inner?.type === 'long-text') {
    // A browser takes the first line end in a text area away, so one that was typed needs another before it.
    return h('textarea', { ...shared, rows: inner.lines ?? LINES_OF_A_LONG_ANSWER }, value.startsWith('\n') ? `\n${value}` : value);
  }
  return h('input', { ...shared, type: control.type, inputMode: control.inputmode, value: value === '' ? undefined : value });
}

/** A problem of a whole question is one of each of its boxes. */
function isAbout(problemPart: string | undefined, part: string | undefined): boolean {
  return problemPart === undefined || problemPart === part;
}

function wordsOf(question: Question, view: FormView): ElementContent[] {
  return [{ type: 'text', value: inVoice(question.ask, view.context.voice) }, ...optionalMark(question.isOptional === true, view)];
}

function optionalMark(isOptional: boolean, { context }: FormView): ElementContent[] {
  return isOptional ? [{ type: 'text', value: ' ' }, h('span.optional', context.say('formOptional'))] : [];
}

type Helped = Pick<Question, 'id' | 'hint' | 'why'>;

function helpToHtml(question: Helped, { context }: FormView): Element[] {
  return [
    ...(question.hint ? [h('p.hint', { id: `hint-${question.id}` }, inVoice(question.hint, context.voice))] : []),
    h('p.why', { id: `why-${question.id}` }, `${context.say('formWhy')} ${inVoice(question.why, context.voice)}`),
  ];
}

function helpIds(question: Helped): string[] {
  return [...(question.hint ? [`hint-${question.id}`] : []), `why-${question.id}`];
}

/** The problems that are said at one place: those of a date at the question, those of any other box at the box. */
function problemsOf(question: Question, part: string | undefined, { state }: FormView) {
  const isSaidAtBox = (problemPart: string | undefined) =>
    problemPart !== undefined &&
    (question.type === 'person' || question.type === 'group' || (question.type === 'signature' && problemPart === 'name'));
  return state.problems.filter(
    (problem) =>
      problem.question === question.id &&
      (part === undefined ? !isSaidAtBox(problem.part) : isSaidAtBox(problem.part) && problem.part === part),
  );
}

function errorsToHtml(question: Question, part: string | undefined, view: FormView): Element[] {
  const { context, form } = view;
  const problems = problemsOf(question, part, view);
  if (problems.length === 0) return [];
  const messages = problems.map((problem) => sayProblem(problem, form, context.site.formWords, context.voice));
  return [
    h('p.err', { id: errorId(question, part) }, [h('span.sr-only', `${context.say('formError')}: `), [...new Set(messages)].join(' ')]),
  ];
}

function errorId(question: Question, part: string | undefined): string {
  return `error-${question.id}${part === undefined ? '' : `-${part.replaceAll('.', '-')}`}`;
}

function describedBy(question: Question, part: string | undefined, view: FormView): string | undefined {
  return ids([...helpIds(question), ...(problemsOf(question, part, view).length > 0 ? [errorId(question, part)] : [])]);
}

function ids(list: readonly string[]): string | undefined {
  return list.length === 0 ? undefined : list.join(' ');
}

function classesOf(question: Question, view: FormView): string {
  return view.state.problems.some((problem) => problem.question === question.id) && problemsOf(question, undefined, view).length > 0
    ? '.f.bad'
    : '.f';
}
