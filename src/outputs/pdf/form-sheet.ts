/** What stands on the paper of a form, in order, as plain data: words for the typesetter, and a field for every place to answer. */
import { questionsOf } from '#domain/forms/answers.ts';
import { askedTogether } from '#domain/forms/asked-together.ts';
import { boxesOf } from '#domain/forms/boxes.ts';
import { choicesOf, type ShownChoice } from '#domain/forms/choices-of.ts';
import { sayCondition } from '#domain/forms/say-condition.ts';
import { sayDate } from '#domain/say-date.ts';
import { find, type Voice } from '#domain/text-of.ts';
import type { Contact } from '#schema/contact.ts';
import type { Condition, Form, Question, QuestionOf, Said, Section } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Site } from '#schema/site.ts';

/**
 * A place to answer. Fields are named as boxesOf() names them; their dots are levels in the file, so that reading back gives
 * the same names. A question with one choice is one field with a button for each choice. Where several can be chosen, each
 * choice is a field of its own, `question.choice`.
 */
export interface Field {
  name: string;
  kind: 'line' | 'lines' | 'button' | 'tick';
  /** The id of the choice that this button or tick stands for. */
  choice: string | undefined;
  /** The whole question, for people who hear one field at a time. */
  ask: string;
  /** The same with the choice, for a button. */
  askChoice: string | undefined;
  isRequired: boolean;
}

/** One box and the words over it. `width` is in millimetres; null is all there is. */
interface Cell {
  field: number;
  label: string | null;
  width: number | null;
  lines: number;
}
interface Option {
  field: number;
  words: string;
  picture: string | null;
  isRound: boolean;
}
/** What stands under a question: boxes side by side, a line of words, or choices in columns. */
type Strip =
  | { kind: 'cells'; cells: Cell[]; isTall: boolean; label: string | null }
  | { kind: 'options'; options: Option[] /** null is as many as fit. */; columns: number | null };

interface SheetQuestion {
  /** With its point, like `7.`. */
  number: string;
  ask: string;
  note: string | null;
  hint: string | null;
  why: string;
  picture: string;
  /** The room for its boxes where they are small enough to stand beside the words, in millimetres; null is under the words. */
  beside: number | null;
  /** Whether it is a table: rows with the same boxes, which may go on over the page and are as wide as it. */
  isTable: boolean;
  strips: Strip[];
}

export interface Sheet {
  isEasy: boolean;
  title: string;
  /** In easy read, each sentence has a line of its own. */
  summary: string[];
  site: string;
  area: string;
  label: string;
  picture: string;
  day: { year: number; month: number; day: number };
  emergency: { heading: string; calls: { number: string; when: string }[] };
  panels: { heading: string; picture: string; lines: string[] }[];
  sections: {
    title: string;
    intro: string[];
    onlyIf: string | null;
    picture: string;
    /** Neighbours under one sentence that says when they are asked. */
    together: { onlyIf: string | null; questions: SheetQuestion[] }[];
  }[];
  end: { heading: string; lines: string[]; picture: string };
  checked: string;
  page: string;
}

/** @param mostLines the room for a long answer; who needs more adds a page, as the form says */
export function formSheet(form: Form, site: Site, voice: Voice, mostLines: number): { sheet: Sheet; fields: Field[] } {
  const words = sayer(site, voice);
  const { said, say } = words;
  const lines = (text: string) => (voice === 'easy-read' ? text.split(/(?<=[.?!]) /) : [text]);
  const fields: Field[] = [];
  const questions = questionsOf(form);
  const numberOf = (question: Question) => String(questions.indexOf(question) + 1);
  const nameOf = (question: Question) => say('paperQuestion').replace('{number}', numberOf(question));
  const onlyIf = (condition: Condition | undefined) => (condition ? sayCondition(condition, form, voice, say, nameOf) : null);
  const sheetQuestion = (question: Question, section: Section): SheetQuestion => {
    const number = `${numberOf(question)}.`;
    const note = question.isOptional ? say('formOptional') : null;
    const told = [note, onlyIf(section.if), onlyIf(question.if)].filter((one) => one !== null);
    const isAlwaysAsked = section.if === undefined && question.if === undefined;
    const add: AddField = (field) =>
      fields.push({
        ...field,
        ask: [number, field.ask, ...told].join(' '),
        askChoice: field.askChoice === undefined ? undefined : `${number} ${field.askChoice}`,
        isRequired: !question.isOptional && isAlwaysAsked && field.isRequired !== false,
      }) - 1;
    return {
      number,
      ask: said(question.ask),
      note,
      hint: question.hint ? said(question.hint) : null,
      why: `${say('formWhy')} ${said(question.why)}`,
      picture: question.picture,
      beside: besideOf(question),
      isTable: question.type === 'group',
      strips: stripsOf(question, words, add, mostLines),
    };
  };
  const sections = form.sections.map((section) => ({
    title: said(section.title),
    intro: section.intro ? lines(said(section.intro)) : [],
    onlyIf: onlyIf(section.if),
    picture: section.picture,
    together: askedTogether(section.questions).map((list) => ({
      onlyIf: onlyIf(list[0]?.if),
      questions: list.map((question) => sheetQuestion(question, section)),
    })),
  }));
  const contact = find(site.contacts, form.contact);
  const sheet: Sheet = {
    isEasy: voice === 'easy-read',
    title: said(form.title),
    summary: lines(said(form.summary)),
    site: site.area.siteName,
    area: site.area.name,
    label: voice === 'easy-read' ? say('easyRead') : '',
    picture: form.picture,
    day: dayOf(form.checkedOn),
    emergency: { heading: say('paperNotForEmergencies'), calls: emergencyCalls(site, voice) },
    panels: [
      { heading: say('paperWho'), picture: 'fill-in', lines: lines(said(form.who)) },
      { heading: say('paperTalk'), picture: 'phone', lines: [...reach(contact, words)] },
      { heading: say('paperHow'), picture: 'write-down', lines: lines(say('paperHowWords')) },
    ],
    sections,
    end: { heading: say('paperEnd'), picture: 'letter', lines: [...lines(sendTo(contact, words)), ...lines(said(form.next))] },
    checked: `${say('checked')} ${sayDate(form.checkedOn)}`,
    page: say('paperPage'),
  };
  return { sheet, fields };
}

interface Sayer {
  said: (said: Said) => string;
  say: (key: keyof Interface) => string;
  voice: Voice;
}

function sayer(site: Site, voice: Voice): Sayer {
  const key = voice === 'easy-read' ? 'easy' : 'words';
  return { said: (said) => said[key], say: (name) => site.interface[name][key], voice };
}

type AddField = (field: Omit<Field, 'isRequired'> & { isRequired?: boolean }) => number;

function stripsOf(question: Question, words: Sayer, add: AddField, mostLines: number): Strip[] {
  const { said, say, voice } = words;
  const ask = said(question.ask);
  const box = (part: string | null, label: string | null, width: number | null, isRequired = true): Cell => ({
    field: add({
      name: part === null ? question.id : `${question.id}.${part}`,
      kind: question.type === 'long-text' ? 'lines' : 'line',
      choice: undefined,
      ask: label === null ? ask : `${ask} ${label}`,
      askChoice: undefined,
      isRequired,
    }),
    label,
    width,
    lines: question.type === 'long-text' ? Math.min(question.lines ?? MANY_LINES, mostLines) : 1,
  });
  const days = () => [
    box('day', say('formDay'), WIDTHS.day),
    box('month', say('formMonth'), WIDTHS.day),
    box('year', say('formYear'), WIDTHS.year),
  ];
  switch (question.type) {
    case 'text':
    case 'email':
    case 'long-text':
      return [cells([box(null, null, null)])];
    case 'phone':
    case 'nhs-number':
      return [cells([box(null, null, WIDTHS.number)])];
    case 'postcode':
      return [cells([box(null, null, WIDTHS.postcode)])];
    case 'date':
      return [cells(days())];
    case 'yes-no':
    case 'consent':
    case 'one-of':
    case 'many-of':
      return [options(question, choicesOf(question, words.voice, say), words, add)];
    case 'person':
      return [
        cells([box('name', say('formPersonName'), null), box('link', say('formPersonLink'), null, false)]),
        cells([box('phone', say('formPersonPhone'), null, false), box('email', say('formPersonEmail'), null, false)]),
      ];
    case 'signature': {
      const name = box('name', say('formSignName'), null);
      return voice === 'easy-read' ? [{ ...cells([name]), isTall: true }, cells(days())] : [{ ...cells([name, ...days()]), isTall: true }];
    }
    case 'group':
      return rowsOf(question, words, add);
  }
}

function besideOf(question: Question): number | null {
  const isShort = question.type === 'text' && question.most !== undefined && question.most <= SHORT_TEXT.letters;
  if (isShort || question.autocomplete === 'street-address') return SHORT_TEXT.width;
  return BESIDE[question.type] ?? null;
}

function cells(list: Cell[], label: string | null = null): Strip & { kind: 'cells' } {
  return { kind: 'cells', cells: list, isTall: false, label };
}

function rowsOf(question: QuestionOf<'group'>, { said, voice }: Sayer, add: AddField): Strip[] {
  return Array.from({ length: question.times }, (_, index) => {
    const each = `${said(question.each)} ${index + 1}`;
    const row = question.questions.map((part): Cell => {
      const lines = part.type === 'long-text' ? (part.lines ?? FEW_LINES) : 1;
      return {
        field: add({
          name: `${question.id}.${index}.${part.id}`,
          kind: lines > 1 ? 'lines' : 'line',
          choice: undefined,
          ask: `${said(question.ask)} ${each}. ${said(part.ask)}`,
          askChoice: undefined,
          isRequired: index === 0 && !part.isOptional,
        }),
        // On paper the words stand over the first row, as in a table. In easy read they stand over each box.
        label: index === 0 || voice === 'easy-read' ? said(part.ask) : null,
        width: null,
        lines,
      };
    });
    return cells(row, each);
  });
}

/** Of boxes, in millimetres. */
const WIDTHS = { day: 15, year: 22, number: 58, postcode: 48 } as const;
const MANY_LINES = 4;
const FEW_LINES = 2;
/** The room for boxes beside the words. A short text is one for which that is enough. */
const BESIDE: Partial<Record<Question['type'], number>> = {
  date: 58,
  phone: WIDTHS.number,
  'nhs-number': WIDTHS.number,
  postcode: WIDTHS.postcode,
  'yes-no': 64,
  consent: 64,
  email: 84,
};
const SHORT_TEXT = { letters: 120, width: 76 } as const;
/** In easy read, choices stand in two columns, or each on a line of its own if one is long. */
const MOST_IN_COLUMN = { withPicture: 36, withoutPicture: 60 } as const;

function options(question: Question, choices: readonly ShownChoice[], { said, voice }: Sayer, add: AddField): Strip {
  const ask = said(question.ask);
  const isMany = question.type === 'many-of';
  const most = choices.some(({ picture }) => picture !== undefined) ? MOST_IN_COLUMN.withPicture : MOST_IN_COLUMN.withoutPicture;
  return {
    kind: 'options',
    columns: voice === 'standard' ? null : choices.every(({ words }) => words.length <= most) ? 2 : 1,
    options: choices.map(({ id, words, picture }) => ({
      field: add({
        name: isMany ? `${question.id}.${id}` : question.id,
        kind: isMany ? 'tick' : 'button',
        choice: id,
        ask: isMany ? `${ask} ${words}` : ask,
        askChoice: isMany ? undefined : `${ask} ${words}`,
        isRequired: !isMany,
      }),
      words,
      picture: picture ?? null,
      isRound: !isMany,
    })),
  };
}

function emergencyCalls(site: Site, voice: Voice): Sheet['emergency']['calls'] {
  const isEasy = voice === 'easy-read';
  const { say } = sayer(site, voice);
  return site.contacts
    .filter((contact) => contact.group === 'urgent' && contact.phone)
    .map((contact) => ({
      number: `${say('phone')} ${contact.phone}`,
      when: [
        isEasy ? (contact.easyUrgentWhen ?? contact.easyWhatFor) : (contact.urgentWhen ?? contact.whatFor),
        ...(contact.press ? [`${say('thenPress')} ${contact.press}.`] : []),
      ].join(' '),
    }));
}

function reach(contact: Contact, { say, voice }: Sayer): string[] {
  const isEasy = voice === 'easy-read';
  const hours = isEasy ? (contact.easyHours ?? contact.hours) : contact.hours;
  return [
    `${nameOfContact(contact, voice)}.`.replace(/\.\.$/, '.'),
    ...(contact.phone ? [phoneWords(contact, say)] : []),
    ...(contact.email ? [`${say('email')}: ${contact.email}`] : []),
    ...(hours ? [`${say('open')}: ${hours}.`] : []),
  ];
}

function sendTo(contact: Contact, { say, voice }: Sayer): string {
  if (contact.email) return say('paperSendEmail').replace('{name}', nameOfContact(contact, voice)).replace('{email}', contact.email);
  return say('paperSendAsk').replace('{name}', nameOfContact(contact, voice)).replace('{phone}', phoneWords(contact, say));
}

function phoneWords(contact: Contact, say: Sayer['say']): string {
  return [
    `${say('phone')} ${contact.phone}.`,
    ...(contact.extension ? [`${say('extension')} ${contact.extension}.`] : []),
    ...(contact.press ? [`${say('thenPress')} ${contact.press}.`] : []),
  ].join(' ');
}

function nameOfContact(contact: Contact, voice: Voice): string {
  return voice === 'easy-read' ? (contact.easyName ?? contact.name) : contact.name;
}

function dayOf(day: string): Sheet['day'] {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date };
}

/** How many fields a form has on paper: one for each box, but one for all the choices of which only one counts. */
export function fieldNames(form: Form): string[] {
  return form.sections.flatMap(({ questions }) =>
    questions.flatMap((question) =>
      boxesOf(question).flatMap(({ name, kind, choices }) => (kind === 'pick-many' ? choices.map(({ id }) => `${name}.${id}`) : [name])),
    ),
  );
}
