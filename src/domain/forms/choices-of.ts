/** What can be chosen for an answer, in words: also where the form file need not say it, as for yes and no. */
import type { Question } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { Voice } from '#domain/text-of.ts';
import { inVoice } from './in-voice.ts';

export interface ShownChoice {
  id: string;
  words: string;
  /** An id from content/pictures.yaml, shown in easy read. */
  picture: string | undefined;
}

/** @returns an empty list for a question that is answered in writing */
export function choicesOf(question: Question, voice: Voice, say: (key: keyof Interface) => string): ShownChoice[] {
  switch (question.type) {
    case 'yes-no':
      return [
        { id: 'yes', words: say('formYes'), picture: undefined },
        { id: 'no', words: say('formNo'), picture: undefined },
      ];
    case 'consent':
      return [
        { id: 'yes', words: say('formAgree'), picture: undefined },
        { id: 'no', words: say('formDisagree'), picture: undefined },
      ];
    case 'one-of':
    case 'many-of':
      return question.choices.map((choice) => ({ id: choice.id, words: inVoice(choice, voice), picture: choice.picture }));
    default:
      return [];
  }
}
