/** The pages of a form on a screen: a part each in plain English, a question each in easy read. */
import { askedSections } from '#domain/forms/is-asked.ts';
import type { Answers } from '#domain/forms/answers.ts';
import type { Voice } from '#domain/text-of.ts';
import type { Form, Question, Section } from '#schema/form.ts';

export interface Step {
  /** The id of the part, or in easy read of the question. It stands in the address. */
  id: string;
  section: Section;
  questions: Question[];
  /** Counts from 1. */
  part: number;
  parts: number;
  /** Where it stands in its part, from 1, and how many steps the part has. */
  turn: number;
  turns: number;
}

/** @param today `YYYY-MM-DD` */
export function stepsOf(form: Form, answers: Answers, today: string, voice: Voice): Step[] {
  const asked = askedSections(form, answers, today);
  return asked.flatMap(({ section, questions }, index) => {
    const pages = voice === 'easy-read' ? questions.map((question) => [question]) : [questions];
    return pages.map((page, turn) => ({
      id: voice === 'easy-read' ? (page[0]?.id ?? section.id) : section.id,
      section,
      questions: page,
      part: index + 1,
      parts: asked.length,
      turn: turn + 1,
      turns: pages.length,
    }));
  });
}

/** The step with this id. When it is no longer asked, the last one before its place in the form; else the first. */
export function stepAt(form: Form, steps: readonly Step[], id: string): Step | undefined {
  const exact = steps.find((step) => step.id === id);
  if (exact) return exact;
  const order = form.sections.flatMap((section) => [section.id, ...section.questions.map((question) => question.id)]);
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(id))));
  return steps.findLast((step) => before.has(step.id)) ?? steps[0];
}

/** Where a question is asked. */
export function stepOf(steps: readonly Step[], question: string): Step | undefined {
  return steps.find((step) => step.questions.some(({ id }) => id === question));
}
