/** Everything that can happen while a form is filled in, as one pure function: what was, what happens, what is then. */
import { answersFromFields, boxesOf } from '#domain/forms/boxes.ts';
import { type Answers, questionsOf } from '#domain/forms/answers.ts';
import { type CheckedAnswers, checkAnswers, type FormProblem } from '#domain/forms/check-answers.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import type { IslandData } from '#domain/forms/island-data.ts';
import { sayProblem } from '#domain/forms/say-problem.ts';
import { sayProblemApart } from '#domain/forms/say-problem-apart.ts';
import type { Place } from './place.ts';
import type { Receipt, Reply } from './send.ts';
import { type Step, stepAt, stepOf, stepsOf } from './steps.ts';

/** What stands in each box, by its name; as in the page without script. A missing name means empty. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/** The form and how it speaks: what does not change while it is filled in. */
export type Asked = Pick<IslandData, 'form' | 'formWords' | 'voice' | 'say'>;

/** Something to put right, and the box it is about. */
export interface ShownProblem {
  question: string;
  /** The part of the question that it is about; undefined for the whole. */
  part: string | undefined;
  /** The name of the box to go to. */
  box: string;
  /** Beside the question. */
  words: string;
  /** In a list, away from the question. */
  apart: string;
}

export type Focus = { on: 'step' | 'summary' | 'trouble' } | { on: 'box'; box: string };

/** Why a form is not sent. `words` are a sentence of the server, where it gave one. */
interface Trouble {
  why: 'unreachable' | 'no-server' | 'refused';
  words: string | undefined;
}

export interface Kept {
  fields: Fields;
  place: Place;
  key: string;
}

export interface FormState {
  fields: Fields;
  place: Place;
  /** How the address follows the place: the buttons of the browser have moved it already. */
  move: 'push' | 'replace' | 'none';
  /** Opened from the list of answers, so that going on leads back there. */
  isChanging: boolean;
  problems: readonly ShownProblem[];
  /** Where the keyboard and the screen reader go next. A new object each time. */
  focus: Focus | undefined;
  /** What is on its way; what is changed meanwhile is not part of it. */
  sending: Answers | undefined;
  trouble: Trouble | undefined;
  sent: { receipt: Receipt; answers: Answers } | undefined;
  /** Marks this filling in, so that the same form sent twice is one form. */
  key: string;
  /** Only after somebody has said yes. */
  isKept: boolean;
  /** What is said about keeping, after a button for it. */
  keeping: 'kept' | 'forgotten' | 'failed' | undefined;
  /** What was found on this device and is not taken up yet. */
  found: Kept | undefined;
  /** `YYYY-MM-DD`. A form may stay open over midnight. */
  today: string;
}

export type Happening =
  | { what: 'writes'; box: string; values: readonly string[] }
  | { what: 'goes-on' }
  | { what: 'goes-to'; place: Place; isChanging: boolean; box?: string }
  | { what: 'comes-to'; place: Place | undefined; isChanging: boolean }
  | { what: 'sends' }
  | { what: 'hears'; reply: Reply }
  | { what: 'keeps' }
  /** `cannot-keep`: storage is off or full. */
  | { what: 'forgets' | 'cannot-keep' }
  | { what: 'takes-up' }
  | { what: 'starts-again'; key: string };

/** @param carried what was typed before the script was there, and in which box somebody is */
export function beginState(
  asked: Asked,
  key: string,
  today: string,
  carried: { fields: Fields; box: string | undefined },
  found: Kept | undefined,
): FormState {
  const state: FormState = {
    fields: carried.fields,
    place: { kind: 'part', id: '' },
    move: 'replace',
    isChanging: false,
    problems: [],
    focus: carried.box === undefined ? undefined : { on: 'box', box: carried.box },
    sending: undefined,
    trouble: undefined,
    sent: undefined,
    key,
    isKept: false,
    keeping: undefined,
    found,
    today,
  };
  const steps = stepsIn(asked, state);
  const at = steps.find((step) => step.questions.some((question) => boxesOf(question).some(({ name }) => name === carried.box)));
  return { ...state, place: partOf(at ?? steps[0]) };
}

export function nextState(asked: Asked, before: FormState, happening: Happening, today: string): FormState {
  const state: FormState = { ...before, today };
  switch (happening.what) {
    case 'writes':
      return { ...state, fields: { ...state.fields, [happening.box]: happening.values } };
    case 'goes-on':
      return goOn(asked, state);
    case 'goes-to':
      return goTo(asked, state, happening);
    case 'comes-to':
      if (state.sent) return { ...state, place: { kind: 'sent' }, move: 'replace' };
      return {
        ...arriveAt(state, placeOf(asked, state, happening.place), 'none'),
        isChanging: happening.isChanging,
      };
    case 'sends':
      return send(asked, state);
    case 'hears':
      return hear(asked, state, happening.reply);
    case 'keeps':
      return { ...state, isKept: true, keeping: 'kept' };
    case 'forgets':
      return { ...state, isKept: false, keeping: 'forgotten' };
    case 'cannot-keep':
      return { ...state, isKept: false, keeping: 'failed' };
    case 'takes-up':
      return takeUp(asked, state);
    case 'starts-again':
      return startAgain(asked, state, happening.key);
  }
}

export function answersIn(asked: Asked, state: Pick<FormState, 'fields'>): Answers {
  return answersFromFields(asked.form, new Map(Object.entries(state.fields))).answers;
}

export function stepsIn(asked: Asked, state: Pick<FormState, 'fields' | 'today'>): Step[] {
  return stepsOf(asked.form, answersIn(asked, state), state.today, asked.voice);
}

export function hasAnswers(fields: Fields): boolean {
  return Object.values(fields).some((values) => values.some((value) => value !== ''));
}

/** The step that is open; undefined on the list of answers and after sending. */
export function openStep(asked: Asked, state: FormState): Step | undefined {
  return state.place.kind === 'part' ? stepAt(asked.form, stepsIn(asked, state), state.place.id) : undefined;
}

function checkedIn(asked: Asked, state: FormState): CheckedAnswers {
  return checkAnswers(asked.form, answersIn(asked, state), state.today);
}

/** Where "back" leads: to the step before, or to the list of answers that the step was opened from; undefined on the first. */
export function placeBefore(asked: Asked, state: FormState): Place | undefined {
  if (state.isChanging) return { kind: 'check' };
  const steps = stepsIn(asked, state);
  const open = openStep(asked, state);
  const before = open ? steps[steps.findIndex(({ id }) => id === open.id) - 1] : steps.at(-1);
  return before && partOf(before);
}

function goOn(asked: Asked, state: FormState): FormState {
  const open = openStep(asked, state);
  if (!open) return state;
  const problems = checkedIn(asked, state).problems.filter(({ question }) => open.questions.some(({ id }) => id === question));
  if (problems.length > 0) return { ...state, problems: problems.map((problem) => show(asked, problem)), focus: { on: 'summary' } };
  const steps = stepsIn(asked, state);
  const next = state.isChanging ? firstUnfinished(asked, state) : steps[steps.findIndex(({ id }) => id === open.id) + 1];
  return { ...arriveAt(state, next ? partOf(next) : { kind: 'check' }, 'push'), isChanging: next !== undefined && state.isChanging };
}

/** A change can lead to questions that were not asked before. They come first, then the list of answers again. */
function firstUnfinished(asked: Asked, state: FormState): Step | undefined {
  const [first] = checkedIn(asked, state).problems;
  return first && stepOf(stepsIn(asked, state), first.question);
}

function goTo(asked: Asked, state: FormState, { place, isChanging, box }: { place: Place; isChanging: boolean; box?: string }): FormState {
  const arrived = { ...arriveAt(state, placeOf(asked, state, place), 'push'), isChanging };
  if (box === undefined) return arrived;
  const open = openStep(asked, arrived);
  const problems = state.problems.filter(({ question }) => open?.questions.some(({ id }) => id === question));
  return { ...arrived, problems, focus: { on: 'box', box } };
}

function send(asked: Asked, state: FormState): FormState {
  if (state.sending || state.sent) return state;
  const { answers, problems } = checkedIn(asked, state);
  if (problems.length > 0) {
    return { ...state, trouble: undefined, problems: problems.map((problem) => show(asked, problem)), focus: { on: 'summary' } };
  }
  return { ...state, sending: answers, trouble: undefined, problems: [] };
}

function hear(asked: Asked, state: FormState, reply: Reply): FormState {
  const rested = { ...state, sending: undefined };
  switch (reply.kind) {
    case 'received':
      return {
        ...arriveAt(rested, { kind: 'sent' }, 'replace'),
        sent: { receipt: reply.receipt, answers: state.sending ?? {} },
        fields: {},
        isKept: false,
      };
    case 'wrong':
      return {
        ...arriveAt(rested, { kind: 'check' }, state.place.kind === 'check' ? 'none' : 'push'),
        problems: reply.errors.map((error) => showHeard(asked, error)),
        focus: { on: 'summary' },
      };
    case 'refused':
    case 'unreachable':
    case 'no-server':
      return {
        ...rested,
        trouble: { why: reply.kind, words: reply.kind === 'refused' ? reply.words : undefined },
        focus: { on: 'trouble' },
      };
  }
}

function takeUp(asked: Asked, state: FormState): FormState {
  if (!state.found) return state;
  const taken = { ...state, fields: { ...state.found.fields, ...state.fields }, key: state.found.key, isKept: true };
  return arriveAt(taken, placeOf(asked, taken, state.found.place), 'replace');
}

/** What was typed before the kept answers were offered stays. */
function startAgain(asked: Asked, state: FormState, key: string): FormState {
  return arriveAt({ ...state, key, isKept: false }, partOf(stepsIn(asked, state)[0]), 'replace');
}

/** Errors and troubles belong to the place that is left. */
function arriveAt(state: FormState, place: Place, move: FormState['move']): FormState {
  return {
    ...state,
    place,
    move,
    isChanging: false,
    problems: [],
    trouble: undefined,
    keeping: undefined,
    found: undefined,
    focus: { on: 'step' },
  };
}

/** A place that there is: without a receipt nothing is sent, and a question may no longer be asked. */
function placeOf(asked: Asked, state: FormState, wanted: Place | undefined): Place {
  if (wanted?.kind === 'check') return wanted;
  const steps = stepsIn(asked, state);
  return partOf(wanted?.kind === 'part' ? stepAt(asked.form, steps, wanted.id) : steps[0]);
}

function partOf(step: Step | undefined): Place {
  return { kind: 'part', id: step?.id ?? '' };
}

function show(asked: Asked, problem: FormProblem): ShownProblem {
  const { form, formWords, voice } = asked;
  return {
    question: problem.question,
    part: problem.part,
    box: problem.part === undefined ? firstBox(asked, problem.question) : `${problem.question}.${problem.part}`,
    words: sayProblem(problem, form, formWords, voice),
    apart: sayProblemApart(problem, form, formWords, voice, (key) => asked.say[key] ?? ''),
  };
}

/** What the server found, which the browser did not. */
function showHeard(asked: Asked, { question: id, message }: { question: string; message: string }): ShownProblem {
  const question = questionsOf(asked.form).find((candidate) => candidate.id === id);
  const apart = question ? `${inVoice(question.ask, asked.voice)} ${message}` : message;
  return { question: id, part: undefined, box: firstBox(asked, id), words: message, apart };
}

function firstBox(asked: Asked, id: string): string {
  const question = questionsOf(asked.form).find((candidate) => candidate.id === id);
  return (question && boxesOf(question)[0]?.name) ?? id;
}
