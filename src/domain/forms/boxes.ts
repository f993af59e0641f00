/** Every place to write or tick in a form, in order: what the page without script, the paper and the network name alike. */
import type { Choice, Form, Question } from '#schema/form.ts';
import { type Answer, type Answers, DATE_PARTS, PERSON_PARTS, questionsOf, SIGNATURE_PARTS } from './answers.ts';

export interface Box {
  /** The name of the field: `name`, `birth-date.day`, `people.0.phone`. A question with choices has one name for all of them. */
  name: string;
  kind: 'line' | 'lines' | 'pick-one' | 'pick-many';
  /** What the box is for inside its question; undefined when the question is one box. */
  part: string | undefined;
  choices: readonly Choice[];
}

export function boxesOf(question: Question): Box[] {
  const box = (kind: Box['kind'], part?: string, choices: readonly Choice[] = []): Box => ({
    name: part === undefined ? question.id : `${question.id}.${part}`,
    kind,
    part,
    choices,
  });
  switch (question.type) {
    case 'text':
    case 'phone':
    case 'email':
    case 'postcode':
    case 'nhs-number':
      return [box('line')];
    case 'long-text':
      return [box('lines')];
    case 'one-of':
      return [box('pick-one', undefined, question.choices)];
    case 'many-of':
      return [box('pick-many', undefined, question.choices)];
    case 'yes-no':
    case 'consent':
      return [box('pick-one')];
    case 'date':
      return DATE_PARTS.map((part) => box('line', part));
    case 'person':
      return PERSON_PARTS.map((part) => box('line', part));
    case 'signature':
      return SIGNATURE_PARTS.map((part) => box('line', part));
    case 'group':
      return Array.from({ length: question.times }, (_, index) =>
        question.questions.map((part) => box(part.type === 'long-text' ? 'lines' : 'line', `${index}.${part.id}`)),
      ).flat();
  }
}

/** What a browser sends without script (name to values), as answers. Names that are no box are handed back. */
export function answersFromFields(form: Form, fields: ReadonlyMap<string, readonly string[]>): { answers: Answers; unknown: string[] } {
  const answers: Answers = {};
  const known = new Set<string>();
  for (const question of questionsOf(form)) {
    const boxes = boxesOf(question);
    for (const { name } of boxes) known.add(name);
    if (boxes.some(({ name }) => fields.has(name))) answers[question.id] = answerFromFields(question, fields);
  }
  return { answers, unknown: [...fields.keys()].filter((name) => !known.has(name)) };
}

/** The other way round: what stands in each box. */
export function fieldsFromAnswers(form: Form, answers: Answers): Map<string, readonly string[]> {
  const fields = new Map<string, readonly string[]>();
  for (const question of questionsOf(form)) {
    const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
    if (answer === undefined) continue;
    for (const { name, part } of boxesOf(question)) {
      const values = valuesAt(answer, part);
      if (values.length > 0) fields.set(name, values);
    }
  }
  return fields;
}

function answerFromFields(question: Question, fields: ReadonlyMap<string, readonly string[]>): Answer {
  const first = (name: string) => fields.get(name)?.[0] ?? '';
  switch (question.type) {
    case 'many-of':
      return [...(fields.get(question.id) ?? [])];
    case 'date':
    case 'person':
    case 'signature':
      return Object.fromEntries(boxesOf(question).map(({ name, part }) => [part ?? '', first(name)])) as unknown as Answer;
    case 'group':
      return Array.from({ length: question.times }, (_, index) =>
        Object.fromEntries(question.questions.map((part) => [part.id, first(`${question.id}.${index}.${part.id}`)])),
      );
    default:
      return first(question.id);
  }
}

function valuesAt(answer: Answer, part: string | undefined): readonly string[] {
  if (typeof answer === 'string') return [answer];
  if (part === undefined) return Array.isArray(answer) ? answer.filter((one) => typeof one === 'string') : [];
  const [row = '', inner] = part.split('.');
  const parts: unknown = Array.isArray(answer) ? answer[Number(row)] : answer;
  const key = Array.isArray(answer) ? inner : row;
  if (typeof parts !== 'object' || parts === null || key === undefined || !Object.hasOwn(parts, key)) return [];
  const value: unknown = (parts as Record<string, unknown>)[key];
  return typeof value === 'string' && value !== '' ? [value] : [];
}
