/** Everything that can be wrong with an answer. Plain data: the browser loads it, so nothing is imported here. */

/** The words for each are in content/form-words.yaml. */
export const FORM_ERRORS = [
  'missing',
  'too-long',
  'not-text',
  'not-a-choice',
  'date-incomplete',
  'date-not-real',
  'date-in-future',
  'date-in-past',
  'date-too-long-ago',
  'not-a-phone-number',
  'not-an-email',
  'not-a-postcode',
  'nhs-number-length',
  'nhs-number-wrong',
  'name-missing',
  'too-many',
] as const;
export type FormError = (typeof FORM_ERRORS)[number];

/** What each type of question can have wrong with it, so that tests and writers can go through all of it. */
export const ERRORS_OF = {
  text: ['missing', 'too-long', 'not-text'],
  'long-text': ['missing', 'too-long', 'not-text'],
  date: ['missing', 'date-incomplete', 'date-not-real', 'date-in-future', 'date-in-past', 'date-too-long-ago', 'not-text'],
  phone: ['missing', 'not-a-phone-number', 'not-text'],
  email: ['missing', 'not-an-email', 'too-long', 'not-text'],
  postcode: ['missing', 'not-a-postcode', 'not-text'],
  'nhs-number': ['missing', 'nhs-number-length', 'nhs-number-wrong', 'not-text'],
  'one-of': ['missing', 'not-a-choice'],
  'many-of': ['missing', 'not-a-choice'],
  'yes-no': ['missing', 'not-a-choice'],
  consent: ['missing', 'not-a-choice'],
  person: ['missing', 'name-missing', 'not-a-phone-number', 'not-an-email', 'too-long', 'not-text'],
  group: ['missing', 'too-many', 'too-long', 'not-text', 'not-a-phone-number', 'not-an-email'],
  signature: ['missing', 'name-missing', 'date-incomplete', 'date-not-real', 'date-in-future', 'date-too-long-ago', 'too-long', 'not-text'],
} as const satisfies Record<string, readonly FormError[]>;
export type QuestionType = keyof typeof ERRORS_OF;
