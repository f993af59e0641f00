/** Looks for words in the forms that are open in this browser. Nothing of it goes anywhere. */
import type { AnswersInWords } from './answers-in-words.ts';

/** Every word must stand somewhere in the form, as a whole or in part; capitals and accents do not count. */
export function hasWords(answers: AnswersInWords, query: string): boolean {
  const all = [...answers.sections.flatMap((section) => section.answers), ...answers.others];
  const text = plain(all.flatMap(({ lines }) => lines).join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim();
}
