/** What a browser should know about a box to write in: which keyboard helps, and what it may fill in by itself. */
import type { Question } from '#schema/form.ts';

export interface Control {
  type: 'text' | 'tel' | 'email';
  inputmode: 'numeric' | 'tel' | 'email' | undefined;
  /** `off` unless the answer is about the person who is writing. */
  autocomplete: string;
  /** Names, numbers and addresses are not words to be mended. */
  isSpellchecked: boolean;
  capitals: 'characters' | 'words' | 'sentences' | 'none';
}

const TEXT: Control = { type: 'text', inputmode: undefined, autocomplete: 'off', isSpellchecked: true, capitals: 'sentences' };
const NAME: Control = { ...TEXT, isSpellchecked: false, capitals: 'words' };
const NUMBER: Control = { ...TEXT, inputmode: 'numeric', isSpellchecked: false, capitals: 'none' };
const PHONE: Control = { ...TEXT, type: 'tel', inputmode: 'tel', isSpellchecked: false, capitals: 'none' };
const EMAIL: Control = { ...TEXT, type: 'email', inputmode: 'email', isSpellchecked: false, capitals: 'none' };

/** @param part as in the name of the field, like `day`; undefined for a question of one box */
export function controlOf(question: Question, part: string | undefined): Control {
  const autocomplete = question.autocomplete ?? 'off';
  switch (question.type) {
    case 'phone':
      return { ...PHONE, autocomplete };
    case 'email':
      return { ...EMAIL, autocomplete };
    case 'postcode':
      return { ...NAME, autocomplete, capitals: 'characters' };
    case 'nhs-number':
      return NUMBER;
    case 'date':
      return { ...NUMBER, autocomplete: autocomplete === 'bday' ? `bday-${part}` : 'off' };
    case 'signature':
      return part === 'name' ? { ...NAME, autocomplete } : NUMBER;
    case 'person':
      return { name: NAME, link: TEXT, phone: PHONE, email: EMAIL }[part ?? 'link'] ?? TEXT;
    case 'group': {
      const inner = question.questions.find((candidate) => part?.endsWith(`.${candidate.id}`));
      return inner ? controlOf(inner, undefined) : TEXT;
    }
    default:
      return question.autocomplete === 'name' ? { ...NAME, autocomplete } : { ...TEXT, autocomplete };
  }
}
