/** What somebody puts into the boxes of any question, right or wrong, so that a new question needs no new test. */
import type { Question, QuestionType } from '#schema/form.ts';
import { bornOn, type Way } from './ways-through.ts';

/** The name of a box and what is typed into it, or the name that a question's choices share and which of them is chosen. */
export interface Value {
  name: string;
  text?: string;
  choice?: string;
}

const RIGHT: Partial<Record<QuestionType, string>> = {
  text: 'Ann Example',
  'long-text': 'It is loud at school.',
  phone: '01632 960 001',
  email: 'ann@example.org',
  postcode: 'PE1 1AA',
  'nhs-number': '943 476 5919',
};
const WRONG: Partial<Record<QuestionType, string>> = { phone: '12', email: 'ann', postcode: 'PE', 'nhs-number': '123' };
const SIGNED_ON = '2020-03-27';
const FAR_AWAY = '2099-03-27';

/** @param today `YYYY-MM-DD` */
export function rightValues(question: Question, way: Way, today: string): Value[] {
  const { id } = question;
  switch (question.type) {
    case 'one-of':
    case 'many-of':
      return [{ name: id, choice: way.get(id)?.is?.[0] ?? question.choices[0]?.id ?? '' }];
    case 'yes-no':
    case 'consent':
      return [{ name: id, choice: way.get(id)?.is?.[0] ?? 'yes' }];
    case 'date':
      return date(id, question.when === 'future' ? FAR_AWAY : bornOn(way, id, today));
    case 'signature':
      return [{ name: `${id}.name`, text: 'Ann Example' }, ...date(id, SIGNED_ON)];
    case 'person':
      return [
        { name: `${id}.name`, text: 'Bea Example' },
        { name: `${id}.phone`, text: '01632 960 002' },
      ];
    case 'group':
      return question.questions.map((inner) => ({ name: `${id}.0.${inner.id}`, text: RIGHT[inner.type] ?? '' }));
    default:
      return [{ name: id, text: RIGHT[question.type] ?? '' }];
  }
}

/** As somebody gets it wrong. Nothing, where the only mistake is to leave it out. */
export function wrongValues(question: Question): Value[] {
  const { id } = question;
  switch (question.type) {
    case 'date':
    case 'signature':
      return date(id, '2009-02-31');
    case 'person':
      return [{ name: `${id}.phone`, text: '12' }];
    case 'group':
      return question.questions.flatMap((inner): Value[] => {
        const wrong = WRONG[inner.type];
        return wrong === undefined ? [] : [{ name: `${id}.0.${inner.id}`, text: wrong }];
      });
    default: {
      const wrong = WRONG[question.type];
      return wrong === undefined ? [] : [{ name: id, text: wrong }];
    }
  }
}

function date(id: string, written: string): Value[] {
  const [year = '', month = '', day = ''] = written.split('-');
  return [
    { name: `${id}.day`, text: String(Number(day)) },
    { name: `${id}.month`, text: String(Number(month)) },
    { name: `${id}.year`, text: year },
  ];
}
