/** What people said about the site and what was done, newest first; or, plainly, that nobody has said anything yet. */
import { h } from 'hastscript';
import { sayDate } from '#domain/say-date.ts';
import type { FeedbackEntry } from '#schema/feedback.ts';
import type { HtmlContext } from '../context.ts';
import type { BlockOf, Handler } from '../handler.ts';
import { sentenceToHtml } from '../symbols.ts';

export const feedbackToHtml: Handler<BlockOf<'feedback'>> = (_block, context) => {
  const { feedback } = context.site;
  if (feedback.length === 0) return [h('p', context.say('feedbackNone'))];
  return [
    h(
      'ul.entries',
      { role: 'list' },
      feedback.map((entry) => entryToHtml(entry, context)),
    ),
  ];
};

function entryToHtml(entry: FeedbackEntry, context: HtmlContext) {
  const who = context.say('feedbackSaid').replace('{date}', sayDate(entry.date)).replace('{by}', entry.by);
  const isEasy = context.voice === 'easy-read';
  const shown = new Set<string>();
  const lines = (plain: string, easy: readonly string[]) =>
    isEasy ? easy.map((text) => h('p', sentenceToHtml([{ kind: 'text', text }], context, shown))) : [h('p', plain)];
  return h('li', [
    h('p', [h('b', who)]),
    ...lines(entry.said, entry.easySaid),
    h('p', [h('b', context.say('feedbackDid'))]),
    ...lines(entry.did, entry.easyDid),
  ]);
}
