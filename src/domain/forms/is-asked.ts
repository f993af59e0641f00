/** Whether a question or a part of a form is asked, given the answers so far. */
import type { Condition, Form, Question, Section } from '#schema/form.ts';
import type { Answer, Answers, DateAnswer } from './answers.ts';
import { ageOn, realDate } from './calendar-date.ts';

/**
 * The parts and questions a person is asked, in order. A part with nothing to ask is left out.
 * An answer counts only while its question is asked: what somebody wrote and then made needless asks for nothing more.
 *
 * @param today `YYYY-MM-DD`, for conditions on an age
 */
export function askedSections(form: Form, answers: Answers, today: string): { section: Section; questions: Question[] }[] {
  // A condition only looks back (src/door/check-forms.ts), so one walk in order is enough.
  const counted = new Map<string, Answer>();
  const asked: { section: Section; questions: Question[] }[] = [];
  for (const section of form.sections) {
    if (!holds(section.if, counted, today)) continue;
    const questions: Question[] = [];
    for (const question of section.questions) {
      if (!holds(question.if, counted, today)) continue;
      questions.push(question);
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
      if (answer !== undefined) counted.set(question.id, answer);
    }
    if (questions.length > 0) asked.push({ section, questions });
  }
  return asked;
}

function holds(condition: Condition | undefined, counted: ReadonlyMap<string, Answer>, today: string): boolean {
  if (!condition) return true;
  const answer = counted.get(condition.question);
  if (condition.is && !givenIn(answer).some((given) => condition.is?.includes(given))) return false;
  if (condition.ageFrom === undefined && condition.ageUnder === undefined) return true;
  const born = isDate(answer) ? realDate(answer) : undefined;
  if (born === undefined) return false;
  const age = ageOn(born, today);
  return age >= (condition.ageFrom ?? 0) && (condition.ageUnder === undefined || age < condition.ageUnder);
}

function givenIn(answer: Answer | undefined): string[] {
  if (typeof answer === 'string') return [answer];
  return Array.isArray(answer) ? answer.filter((given) => typeof given === 'string') : [];
}

function isDate(answer: Answer | undefined): answer is DateAnswer {
  return typeof answer === 'object' && !Array.isArray(answer) && 'day' in answer && 'month' in answer && 'year' in answer;
}
