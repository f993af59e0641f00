/**
 * Checks the answers of a form: the one validator that browser and server share. Pure, and it never throws, whatever it is given.
 * What is asked follows from the answers themselves, so an answer to a question that is not asked is dropped.
 */
import type { Form, FormError, Question, QuestionOf } from '#schema/form.ts';
import { type Answer, type Answers, DATE_PARTS, PERSON_PARTS, questionsOf, SIGNATURE_PARTS } from './answers.ts';
import { realDate } from './calendar-date.ts';
import { askedSections } from './is-asked.ts';
import { isNhsNumber } from './nhs-number.ts';

/** Something to put right. */
export interface FormProblem {
  /** The id of the question. */
  question: string;
  /** The box in it, where it has several: `day`, `name`, or `1.phone` for the second of a group. */
  part: string | undefined;
  error: FormError;
}

export interface CheckedAnswers {
  /** Only what was asked and answered, trimmed, line ends as `\n`. Nothing else of what came in. */
  answers: Answers;
  problems: FormProblem[];
  /** Keys that are no question of this form. */
  unknown: string[];
}

const MOST_LETTERS = { text: 200, 'long-text': 4000, name: 200, email: 254, link: 200 } as const;
const OLDEST_YEAR = 1900;

/**
 * @param given what came in: from a browser, from the network, from anywhere
 * @param today `YYYY-MM-DD`
 */
export function checkAnswers(form: Form, given: unknown, today: string): CheckedAnswers {
  const known = new Set(questionsOf(form).map((question) => question.id));
  const source = isRecord(given) ? given : {};
  const all: Answers = {};
  const problemsOf = new Map<string, FormProblem[]>();
  for (const question of questionsOf(form)) {
    const { answer, problems } = checkAnswer(question, Object.hasOwn(source, question.id) ? source[question.id] : undefined, today);
    if (answer !== undefined) all[question.id] = answer;
    problemsOf.set(question.id, problems);
  }
  const asked = askedSections(form, all, today).flatMap(({ questions }) => questions);
  return {
    answers: Object.fromEntries(asked.flatMap(({ id }) => (Object.hasOwn(all, id) ? [[id, all[id] as Answer]] : []))),
    problems: asked.flatMap(({ id }) => problemsOf.get(id) ?? []),
    unknown: Object.keys(source).filter((key) => !known.has(key)),
  };
}

interface Checked {
  answer: Answer | undefined;
  problems: FormProblem[];
}

/** One question alone, asked or not. */
export function checkAnswer(question: Question, given: unknown, today: string): Checked {
  const problem = (error: FormError, part?: string): FormProblem => ({ question: question.id, part, error });
  const missing = (): Checked => ({ answer: undefined, problems: question.isOptional ? [] : [problem('missing')] });
  switch (question.type) {
    case 'text':
    case 'long-text':
    case 'phone':
    case 'email':
    case 'postcode':
    case 'nhs-number': {
      const text = tidy(given, question.type === 'long-text');
      if (text === undefined) return { answer: undefined, problems: [problem('not-text')] };
      if (text === '') return missing();
      const error = errorInText(question, text);
      return { answer: text, problems: error ? [problem(error)] : [] };
    }
    case 'yes-no':
    case 'consent':
      return chosen(given, ['yes', 'no'], problem, missing);
    case 'one-of':
      return chosen(
        given,
        question.choices.map((choice) => choice.id),
        problem,
        missing,
      );
    case 'many-of':
      return manyChosen(question, given, problem, missing);
    case 'date': {
      const date = partsOf(given, DATE_PARTS);
      if (!date) return { answer: undefined, problems: [problem('not-text')] };
      if (isEmpty(date)) return missing();
      const error = errorInDate(date, question.when, today);
      return { answer: date, problems: error ? [problem(error, emptyPart(date))] : [] };
    }
    case 'signature': {
      const signed = partsOf(given, SIGNATURE_PARTS);
      if (!signed) return { answer: undefined, problems: [problem('not-text')] };
      if (isEmpty(signed)) return missing();
      const date = errorInDate(signed, 'past', today);
      return {
        answer: signed,
        problems: [
          ...(signed.name === ''
            ? [problem('name-missing', 'name')]
            : tooLong(signed.name, MOST_LETTERS.name).map(() => problem('too-long', 'name'))),
          ...(date ? [problem(date, emptyPart(signed, ['name']) ?? 'day')] : []),
        ],
      };
    }
    case 'person': {
      const person = partsOf(given, PERSON_PARTS);
      if (!person) return { answer: undefined, problems: [problem('not-text')] };
      if (isEmpty(person)) return missing();
      return { answer: person, problems: problemsInPerson(person).map(([error, part]) => problem(error, part)) };
    }
    case 'group':
      return checkGroup(question, given, problem, missing, today);
  }
}

type Problem = (error: FormError, part?: string) => FormProblem;

function chosen(given: unknown, choices: readonly string[], problem: Problem, missing: () => Checked): Checked {
  if (given === undefined || given === null || given === '') return missing();
  return typeof given === 'string' && choices.includes(given)
    ? { answer: given, problems: [] }
    : { answer: undefined, problems: [problem('not-a-choice')] };
}

function manyChosen(question: QuestionOf<'many-of'>, given: unknown, problem: Problem, missing: () => Checked): Checked {
  const list = typeof given === 'string' ? [given] : given;
  if (list === undefined || list === null) return missing();
  if (!Array.isArray(list)) return { answer: undefined, problems: [problem('not-a-choice')] };
  const picked = question.choices.map((choice) => choice.id).filter((choice) => list.includes(choice));
  if (list.some((one) => one !== '' && !picked.includes(one))) return { answer: undefined, problems: [problem('not-a-choice')] };
  return picked.length === 0 ? missing() : { answer: picked, problems: [] };
}

/** Lines that were left empty are dropped; what stands in the others is checked like a question of its own. */
function checkGroup(question: QuestionOf<'group'>, given: unknown, problem: Problem, missing: () => Checked, today: string): Checked {
  if (given === undefined || given === null || given === '') return missing();
  if (!Array.isArray(given)) return { answer: undefined, problems: [problem('not-text')] };
  if (given.length > question.times) return { answer: undefined, problems: [problem('too-many')] };
  const problems: FormProblem[] = [];
  const rows = given.flatMap((row, index) => {
    const parts = partsOf(
      row,
      question.questions.map((part) => part.id),
    );
    if (!parts) {
      problems.push(problem('not-text'));
      return [];
    }
    if (isEmpty(parts)) return [];
    for (const part of question.questions) {
      const checked = checkAnswer(part, parts[part.id], today);
      problems.push(...checked.problems.map(({ error }) => problem(error, `${index}.${part.id}`)));
      parts[part.id] = typeof checked.answer === 'string' ? checked.answer : '';
    }
    return [parts];
  });
  if (rows.length === 0 && problems.length === 0) return missing();
  return { answer: rows.length > 0 ? rows : undefined, problems };
}

function errorInText(
  question: QuestionOf<'text' | 'long-text' | 'phone' | 'email' | 'postcode' | 'nhs-number'>,
  text: string,
): FormError | undefined {
  switch (question.type) {
    case 'text':
    case 'long-text':
      return lettersIn(text) > (question.most ?? MOST_LETTERS[question.type]) ? 'too-long' : undefined;
    case 'phone':
      return isPhoneNumber(text) ? undefined : 'not-a-phone-number';
    case 'email':
      if (lettersIn(text) > MOST_LETTERS.email) return 'too-long';
      return isEmail(text) ? undefined : 'not-an-email';
    case 'postcode':
      return isPostcode(text) ? undefined : 'not-a-postcode';
    case 'nhs-number': {
      const digits = text.replaceAll(/[\s-]/g, '');
      if (!/^\d{10}$/.test(digits)) return 'nhs-number-length';
      return isNhsNumber(digits) ? undefined : 'nhs-number-wrong';
    }
  }
}

function errorInDate(
  date: { day: string; month: string; year: string },
  when: 'past' | 'future' | 'any',
  today: string,
): FormError | undefined {
  if (DATE_PARTS.some((part) => date[part] === '')) return 'date-incomplete';
  const real = realDate(date);
  if (real === undefined) return 'date-not-real';
  if (Number(real.slice(0, 4)) < OLDEST_YEAR) return 'date-too-long-ago';
  if (when === 'past' && real > today) return 'date-in-future';
  if (when === 'future' && real < today) return 'date-in-past';
  return undefined;
}

function problemsInPerson(person: Record<(typeof PERSON_PARTS)[number], string>): [FormError, string][] {
  return [
    ...(person.name === '' ? [['name-missing', 'name'] as [FormError, string]] : []),
    ...tooLong(person.name, MOST_LETTERS.name).map((error): [FormError, string] => [error, 'name']),
    ...tooLong(person.link, MOST_LETTERS.link).map((error): [FormError, string] => [error, 'link']),
    ...(person.phone === '' || isPhoneNumber(person.phone) ? [] : [['not-a-phone-number', 'phone'] as [FormError, string]]),
    ...(person.email === '' || isEmail(person.email) ? [] : [['not-an-email', 'email'] as [FormError, string]]),
  ];
}

function tooLong(text: string, most: number): FormError[] {
  return lettersIn(text) > most ? ['too-long'] : [];
}

/** As people count: an emoji is one letter. */
function lettersIn(text: string): number {
  return [...text].length;
}

/** As people write it, also with a country code or brackets. Wrong numbers cannot be known; too few or too many digits can. */
function isPhoneNumber(text: string): boolean {
  const written = /^\+?[\d\s().-]+(?:\s*(?:ext\.?|extension|x)\s*\d{1,6})?$/i.test(text);
  const digits = text.replace(/(?:ext\.?|extension|x).*$/i, '').replaceAll(/\D/g, '');
  return written && digits.length >= 10 && digits.length <= 15;
}

/** One `@`, something on both sides, a dot in the host, no spaces: more cannot be known without sending a letter. */
function isEmail(text: string): boolean {
  return /^[^\s@<>",;:\\[\]()]+@[^\s@<>",;:\\[\]()]+\.[^\s@<>",;:\\[\]().]{2,}$/.test(text) && !text.includes('..');
}

/** The shape of a British postcode (Royal Mail, Programmers' Guide). */
function isPostcode(text: string): boolean {
  return /^(?:GIR0AA|[A-Z]{1,2}\d[A-Z\d]?\d[ABD-HJLNP-UW-Z]{2})$/i.test(text.replaceAll(/\s/g, ''));
}

/** Text without spaces at its ends and without control characters; undefined when it is not text at all. */
function tidy(given: unknown, isLong: boolean): string | undefined {
  if (given === undefined || given === null) return '';
  if (typeof given !== 'string') return undefined;
  const lines = given
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\p{Cc}\p{Cs}]/gu, (sign) => (sign === '\n' ? '\n' : sign === '\t' ? ' ' : ''));
  return (isLong ? lines : lines.replaceAll('\n', ' ')).trim();
}

/** The named boxes of an answer as tidy text; undefined when it is something else, or has boxes that are none of these. */
function partsOf<Part extends string>(given: unknown, parts: readonly Part[]): Record<Part, string> | undefined {
  if (given !== undefined && given !== null && given !== '' && !isRecord(given)) return undefined;
  const source = isRecord(given) ? given : {};
  if (Object.keys(source).some((key) => !parts.some((part) => part === key))) return undefined;
  const texts: [Part, string][] = [];
  for (const part of parts) {
    const text = tidy(Object.hasOwn(source, part) ? source[part] : undefined, false);
    if (text === undefined) return undefined;
    texts.push([part, text]);
  }
  return Object.fromEntries(texts) as Record<Part, string>;
}

function isEmpty(parts: Record<string, string>): boolean {
  return Object.values(parts).every((text) => text === '');
}

function emptyPart(parts: Record<string, string>, except: readonly string[] = []): string | undefined {
  return Object.keys(parts).find((part) => parts[part] === '' && !except.includes(part));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
