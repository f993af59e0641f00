/** What stands at the top of a form that could not be taken: what to put right, each with the way there; or why it was not taken. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import { questionsOf } from '#domain/forms/answers.ts';
import type { FormProblem } from '#domain/forms/check-answers.ts';
import { firstControlId } from '#domain/forms/control-id.ts';
import { inVoice } from '#domain/forms/in-voice.ts';
import { sayProblemApart } from '#domain/forms/say-problem-apart.ts';
import type { Form } from '#schema/form.ts';
import type { Interface } from '#schema/interface.ts';
import type { HtmlContext } from '../context.ts';
import { type FormView, sentencesOf } from './form-view.ts';
import { paperLinks } from './paper-links.ts';
import { ringInstead } from './ring-instead.ts';

/** A page without script cannot move the focus; `autofocus` can, and brings the box into view. */
const FIRST_SEEN = { role: 'alert', tabIndex: -1, autoFocus: true };

export function problemsToHtml(view: FormView): Element {
  const { state, context } = view;
  const words = state.problems.map((problem) => wordsOf(problem, view));
  const title =
    state.problems.length === 1
      ? context.say('formErrorsOne')
      : context.say('formErrorsMany').replace('{count}', String(state.problems.length));
  return h('div.sum', { ...FIRST_SEEN, ariaLabelledBy: 'problems' }, [
    h('h2', { id: 'problems' }, title),
    h('p', context.say('formAllKept')),
    h(
      'ul',
      { role: 'list' },
      state.problems.map((problem, index) => {
        const said = words[index] ?? '';
        // Two lines with the same words would lead to two places.
        const isTwice = words.indexOf(said) !== words.lastIndexOf(said);
        return h('li', [h('a', { href: `#${controlOfProblem(problem, view)}` }, isTwice ? `${askOf(problem, view)} ${said}` : said)]);
      }),
    ),
  ]);
}

/** The form was not taken, whatever is in it: said plainly, with who to ring. */
export function refusalToHtml(form: Form, why: keyof Interface, context: HtmlContext): Element {
  return h('div.sum', { ...FIRST_SEEN, ariaLabelledBy: 'refusal' }, [
    h('h2', { id: 'refusal' }, context.say('formClosed')),
    ...sentencesOf(context.say(why), context).map((line) => h('p', line)),
    ...ringInstead(form, context),
    ...paperLinks(form, context),
  ]);
}

function controlOfProblem(problem: FormProblem, { form }: FormView): string {
  const question = questionsOf(form).find((candidate) => candidate.id === problem.question);
  return question ? firstControlId(question, problem.part) : 'problems';
}

function askOf(problem: FormProblem, { form, context }: FormView): string {
  const question = questionsOf(form).find((candidate) => candidate.id === problem.question);
  return question ? inVoice(question.ask, context.voice) : '';
}

function wordsOf(problem: FormProblem, { form, context }: FormView): string {
  return sayProblemApart(problem, form, context.site.formWords, context.voice, context.say);
}
