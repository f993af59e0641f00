/** The answers as a list to read back: to check before sending, and on the receipt. Only what was asked. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Answers } from '#domain/forms/answers.ts';
import { firstControlId } from '#domain/forms/control-id.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { askedSections } from '#domain/forms/is-asked.ts';
import { sayAnswer } from '#domain/forms/say-answer.ts';
import type { Form, Question } from '#schema/form.ts';
import type { HtmlContext } from '../context.ts';

/**
 * @param today `YYYY-MM-DD`, for what depends on an age
 * @param change `links` beside each answer lead to its question; `none` where nothing can be changed any more
 */
export function answersToHtml(form: Form, answers: Answers, today: string, change: 'links' | 'none', context: HtmlContext): Element[] {
  return askedSections(form, answers, today).flatMap(({ section, questions }) => [
    h('h3', inVoice(section.title, context.voice)),
    h(
      'dl.answers',
      questions.map((question) => answerToHtml(question, answers, change, context)),
    ),
  ]);
}

function answerToHtml(question: Question, answers: Answers, change: 'links' | 'none', { voice, say }: HtmlContext): Element {
  const asked = inVoice(question.ask, voice);
  const lines = sayAnswer(question, Object.hasOwn(answers, question.id) ? answers[question.id] : undefined, voice, say);
  return h('div', [
    h('dt', asked),
    ' ',
    h(
      'dd',
      (lines.length > 0 ? lines : [say('formNoAnswer')]).map((line) => h('p', line)),
    ),
    ...(change === 'links'
      ? [h('dd', [h('a.alone', { href: `#${firstControlId(question)}` }, [say('formChange'), h('span.sr-only', `: ${asked}`)])])]
      : []),
  ]);
}
