/** Whether a question or a part of a form is asked, given the answers so far. */
import type { Condition, Form, Question, Section } from '#schema/form.ts';
import type { Answers, DateAnswer } from './answers.ts';
import { ageOn, realDate } from './calendar-date.ts';

/** @param today `YYYY-MM-DD`, for conditions on an age */
function holds(condition: Condition | undefined, answers: Answers, today: string): boolean {
  if (!condition) return true;
  const answer = Object.hasOwn(answers, condition.question) ? answers[condition.question] : undefined;
  if (condition.is && !givenIn(answer).some((given) => condition.is?.includes(given))) return false;
  if (condition.ageFrom === undefined && condition.ageUnder === undefined) return true;
  const born = isDate(answer) ? realDate(answer) : undefined;
  if (born === undefined) return false;
  const age = ageOn(born, today);
  return age >= (condition.ageFrom ?? 0) && (condition.ageUnder === undefined || age < condition.ageUnder);
}

/** The parts and questions a person is asked, in order. A part with nothing to ask is left out. */
export function askedSections(form: Form, answers: Answers, today: string): { section: Section; questions: Question[] }[] {
  return form.sections
    .filter((section) => holds(section.if, answers, today))
    .map((section) => ({ section, questions: section.questions.filter((question) => holds(question.if, answers, today)) }))
    .filter(({ questions }) => questions.length > 0);
}

function givenIn(answer: Answers[string] | undefined): string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer.filter((given) => typeof given === 'string') : [];
}

function isDate(answer: Answers[string] | undefined): answer is DateAnswer {
  return typeof answer === 'object' && !Array.isArray(answer) && 'day' in answer && 'month' in answer && 'year' in answer;
}
