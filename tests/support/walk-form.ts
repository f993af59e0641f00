/** Walks through a form: answers that together make it ask every question it has, right ones and wrong ones. */
import { type Answer, type Answers, questionsOf } from '#domain/forms/answers.ts';
import type { Condition, Form, Question } from '#schema/form.ts';

/**
 * One walk for each question that is asked only sometimes, and one besides; each answers everything, asked or not.
 *
 * @param today `YYYY-MM-DD`, from which ages are counted
 */
export function walksThrough(form: Form, today: string): Answers[] {
  const plain = Object.fromEntries(questionsOf(form).map((question) => [question.id, goodAnswer(question)]));
  const walks = form.sections.flatMap((section) =>
    section.questions
      .filter((question) => section.if || question.if)
      .map((question) => ({ ...plain, ...askFor(form, section.if, today), ...askFor(form, question.if, today) })),
  );
  const seen = new Map([plain, ...walks].map((walk) => [JSON.stringify(walk), walk]));
  return [...seen.values()];
}

/** The same walk with something wrong in every box that can be wrong and on which no question hangs. */
export function goneWrong(form: Form, walk: Answers): Answers {
  const hung = new Set(
    form.sections.flatMap((section) => [section.if, ...section.questions.map((question) => question.if)]).map((one) => one?.question),
  );
  return Object.fromEntries(
    questionsOf(form).flatMap((question) => {
      const answer = hung.has(question.id) ? walk[question.id] : wrongAnswer(question);
      return answer === undefined ? [] : [[question.id, answer]];
    }),
  );
}

/** The answers that make a condition hold, and those on which it hangs in turn. */
function askFor(form: Form, condition: Condition | undefined, today: string): Answers {
  if (!condition) return {};
  const section = form.sections.find(({ questions }) => questions.some(({ id }) => id === condition.question));
  const question = section?.questions.find(({ id }) => id === condition.question);
  const before = { ...askFor(form, section?.if, today), ...askFor(form, question?.if, today) };
  const wanted = condition.is?.[0];
  const age = condition.ageFrom ?? (condition.ageUnder ?? 1) - 1;
  const born = { day: '1', month: '1', year: String(Number(today.slice(0, 4)) - age) };
  return { ...before, [condition.question]: wanted === undefined ? born : question?.type === 'many-of' ? [wanted] : wanted };
}

function goodAnswer(question: Question): Answer {
  switch (question.type) {
    case 'text':
      return 'Łucja Example';
    case 'long-text':
      return 'It is loud at school.\nA quiet room helps.';
    case 'phone':
      return '01632 960 001';
    case 'email':
      return 'ann@example.org';
    case 'postcode':
      return 'PE1 1AA';
    case 'nhs-number':
      return '943 476 5919';
    case 'date':
      return { day: '27', month: '3', year: question.when === 'future' ? '2099' : '2013' };
    case 'yes-no':
    case 'consent':
      return 'no';
    case 'one-of':
      return question.choices[0]?.id ?? '';
    case 'many-of':
      return question.choices.slice(0, 2).map(({ id }) => id);
    case 'person':
      return { name: 'Bea Example', link: 'Sister', phone: '01632 960 002', email: 'bea@example.org' };
    case 'signature':
      return { name: 'Łucja Example', day: '2', month: '11', year: '2026' };
    case 'group':
      return [Object.fromEntries(question.questions.map((inner) => [inner.id, String(goodAnswer(inner))]))];
  }
}

/** undefined where only "no answer" can be wrong. */
function wrongAnswer(question: Question): Answer | undefined {
  switch (question.type) {
    case 'text':
    case 'long-text':
      return 'x'.repeat((question.most ?? 4000) + 1);
    case 'phone':
      return 'ring me';
    case 'email':
      return 'ann@';
    case 'postcode':
      return 'PE1';
    case 'nhs-number':
      return '943 476 5918';
    case 'date':
      return { day: '31', month: '2', year: '2013' };
    case 'person':
      return { name: '', link: 'Sister', phone: '1', email: 'bea' };
    case 'signature':
      return { name: '', day: '1', month: '1', year: '2999' };
    case 'group':
      return [Object.fromEntries(question.questions.map((inner) => [inner.id, String(wrongAnswer(inner) ?? '')]))];
    case 'yes-no':
    case 'consent':
    case 'one-of':
    case 'many-of':
      return undefined;
  }
}
