/** The few ways to answer a form on which, together, every one of its questions is asked. */
import { questionsOf } from '#domain/forms/answers.ts';
import type { Condition, Form, Question } from '#schema/form.ts';

/** What must be answered on this way, by the id of the question. What is not in it may be answered in any way. */
export type Way = ReadonlyMap<string, Wanted>;

interface Wanted {
  /** One of these choices. */
  is?: readonly string[] | undefined;
  /** An age in whole years: from `ageFrom`, and under `ageUnder`. */
  ageFrom?: number | undefined;
  ageUnder?: number | undefined;
}

/** No way names an age that nobody has. */
const OLDEST = 120;

/** The first question that is not asked on a way yet begins a new one, which takes along all others that fit. The fullest way comes first. */
export function waysThrough(form: Form): Way[] {
  const ways: Way[] = [];
  let left = questionsOf(form);
  while (left.length > 0) {
    let way: Way = new Map();
    const asked = left.filter((question) => {
      const wider = withAll(way, demandsOf(form, question));
      if (wider) way = wider;
      return wider !== undefined;
    });
    if (asked.length === 0) throw new Error(`No answers lead to the question ${left[0]?.id} of ${form.id}.`);
    ways.push(way);
    left = left.filter((question) => !asked.includes(question));
  }
  return ways.toSorted((one, other) => other.size - one.size);
}

/** All that must hold for a question to be asked, also for the questions that this hangs on. */
function demandsOf(form: Form, question: Question): Condition[] {
  const section = form.sections.find(({ questions }) => questions.includes(question));
  const own = [section?.if, question.if].filter((condition) => condition !== undefined);
  const before = own.flatMap(({ question: id }) => questionsOf(form).filter((candidate) => candidate.id === id));
  return [...before.flatMap((other) => demandsOf(form, other)), ...own];
}

/** @returns undefined when not all of it can hold at once */
function withAll(way: Way, conditions: readonly Condition[]): Way | undefined {
  const wider = new Map(way);
  for (const { question, is, ageFrom, ageUnder } of conditions) {
    const had = wider.get(question) ?? {};
    const both: Wanted = {
      is: had.is && is ? had.is.filter((choice) => is.includes(choice)) : (had.is ?? is),
      ageFrom: Math.max(had.ageFrom ?? 0, ageFrom ?? 0),
      ageUnder: Math.min(had.ageUnder ?? OLDEST, ageUnder ?? OLDEST),
    };
    if (both.is?.length === 0 || (both.ageFrom ?? 0) >= (both.ageUnder ?? OLDEST)) return undefined;
    wider.set(question, both);
  }
  return wider;
}

/** A date of birth, on the first of January, for the age that a way wants: as young as it can be. */
export function bornOn(way: Way, question: string, today: string): string {
  return `${Number(today.slice(0, 4)) - (way.get(question)?.ageFrom ?? 0)}-01-01`;
}
