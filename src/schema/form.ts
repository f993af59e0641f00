/** A form: one file, from which the screen, the page without script, the paper, the receipt and the validator all come. */
import { z } from 'zod';
import { day, id, oneOf, sourceIds, text } from './fields.ts';
import { FORM_ERRORS, type FormError, type QuestionType } from './form-errors.ts';

/** The same thing said in plain English and in easy read. */
const said = (write: string) =>
  z.strictObject({ words: text(write), easy: text(`${write} In easy words.`) }).meta({
    must: 'have `words` and `easy`',
    write: 'For example: `{ words: What is your phone number?, easy: What is your phone number? }`.',
  });
export type Said = { words: string; easy: string };

/** What can be wrong stands in a file of its own, without zod, because the browser loads it. */
export { ERRORS_OF, FORM_ERRORS, type FormError, type QuestionType } from './form-errors.ts';

/** Asked only if all of it holds. `ageFrom` and `ageUnder` look at a question of the type `date`, in whole years today. */
export const Condition = z
  .strictObject({
    question: id('Write the id of a question before this one.'),
    is: z
      .array(id('Write the id of a choice, or `yes` or `no`.'))
      .min(1)
      .meta({ must: 'be a list of choices', write: 'For example: `is: [yes]`.' })
      .optional(),
    ageFrom: z.int().positive().meta({ must: 'be an age in years', write: 'For example: `ageFrom: 16`.' }).optional(),
    ageUnder: z.int().positive().meta({ must: 'be an age in years', write: 'For example: `ageUnder: 16`.' }).optional(),
  })
  .meta({ must: 'name a question and what its answer is', write: 'For example: `if: { question: in-hospital, is: [yes] }`.' });
export type Condition = z.infer<typeof Condition>;

const Choice = z.strictObject({
  id: id('Write an id for this choice.'),
  words: text('Write the choice.'),
  easy: text('Write the choice in easy words.'),
  picture: id('Write an id from content/pictures.yaml.').optional(),
});
export type Choice = z.infer<typeof Choice>;
const choices = z
  .array(Choice)
  .min(2)
  .meta({ must: 'be a list of at least 2 choices', write: 'For example: `- { id: home, words: At home, easy: At home }`.' });

/** The few purposes of HTML's autocomplete that a browser may fill in for the person who is writing. */
const Autocomplete = oneOf(['name', 'email', 'tel', 'street-address', 'postal-code', 'bday', 'organization-title'] as const);

const asked = {
  id: id('Write an id: small letters, digits and hyphens. It never changes.'),
  ask: said('Write the question.'),
  hint: said('Write what helps to answer.').optional(),
  why: said('Write why this is asked, in one sentence.'),
  picture: id('Write an id from content/pictures.yaml.'),
  isOptional: z.literal(true).meta({ must: 'be `true`', write: 'Write `isOptional: true`, or take the line out.' }).optional(),
  if: Condition.optional(),
  missing: said('Write what to do when there is no answer, like `Write your name.`').optional(),
  autocomplete: Autocomplete.optional(),
};
const most = z
  .int()
  .positive()
  .max(10_000)
  .meta({ must: 'be a number of letters up to 10000', write: 'For example: `most: 300`.' })
  .optional();
const lines = z.int().positive().max(20).meta({ must: 'be a number of lines up to 20', write: 'For example: `lines: 4`.' }).optional();

const simpleQuestions = [
  z.strictObject({ type: z.literal('text'), ...asked, most }),
  z.strictObject({ type: z.literal('long-text'), ...asked, most, lines }),
  z.strictObject({ type: z.literal('phone'), ...asked }),
  z.strictObject({ type: z.literal('email'), ...asked }),
] as const;
const Part = z.discriminatedUnion('type', simpleQuestions);

export const Question = z.discriminatedUnion('type', [
  ...simpleQuestions,
  z.strictObject({ type: z.literal('date'), ...asked, when: oneOf(['past', 'future', 'any'] as const) }),
  z.strictObject({ type: z.literal('postcode'), ...asked }),
  z.strictObject({ type: z.literal('nhs-number'), ...asked }),
  z.strictObject({ type: z.literal('one-of'), ...asked, choices }),
  z.strictObject({ type: z.literal('many-of'), ...asked, choices }),
  z.strictObject({ type: z.literal('yes-no'), ...asked }),
  z.strictObject({ type: z.literal('consent'), ...asked }),
  z.strictObject({ type: z.literal('person'), ...asked }),
  z.strictObject({
    type: z.literal('group'),
    ...asked,
    times: z.int().min(2).max(6).meta({ must: 'be a number from 2 to 6', write: 'How many there is room for, like `times: 3`.' }),
    each: said('Write what one of them is called, like `Person`.'),
    questions: z.array(Part).min(1).meta({ must: 'be a list of small questions', write: 'Of the types text, long-text, phone or email.' }),
  }),
  z.strictObject({ type: z.literal('signature'), ...asked }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionOf<Type extends QuestionType> = Extract<Question, { type: Type }>;

const Section = z.strictObject({
  id: id('Write an id.'),
  title: said('Write the heading of this part.'),
  intro: said('Write what this part is about.').optional(),
  picture: id('Write an id from content/pictures.yaml.'),
  if: Condition.optional(),
  questions: z.array(Question).min(1).meta({ must: 'be a list of questions', write: 'Each begins with `- id:` on a line of its own.' }),
});
export type Section = z.infer<typeof Section>;

export const FormFile = z.strictObject({
  title: said('Write the name of the form.'),
  summary: said('Write what the form is for, in one or two sentences.'),
  picture: id('Write an id from content/pictures.yaml.'),
  order: z.int().meta({ must: 'be a whole number', write: 'Its place in the list of forms, small first.' }),
  who: said('Write who can fill it in and who may sign it.'),
  next: said('Write what happens after it is sent.'),
  contact: id('Write the name of a file in content/contacts, without `.yaml`: who to ring instead.'),
  sources: sourceIds,
  checkedOn: day('Write the day somebody checked the facts, like 2026-11-22.'),
  reviewBy: day('Write the day by which somebody must check again, like 2027-05-22.'),
  openQuestions: z
    .array(text('Write what must still be confirmed.'))
    .meta({ must: 'be a list', write: 'Write each question on its own line with `- ` before it.' })
    .optional(),
  sections: z.array(Section).min(1).meta({ must: 'be a list of parts', write: 'Each begins with `- id:` on a line of its own.' }),
});
export type Form = z.infer<typeof FormFile> & { id: string };

/** The words all forms share. `{…}` is filled in when it is shown. */
export const FormWordsFile = z.strictObject({
  errors: z.strictObject(
    Object.fromEntries(FORM_ERRORS.map((error) => [error, said('Write what is wrong and what to write instead.')])) as Record<
      FormError,
      ReturnType<typeof said>
    >,
  ),
});
export type FormWords = z.infer<typeof FormWordsFile>;
