/** Checks that one can walk through every flow chart: each way leads somewhere, and every step can be reached. */
import { timeLimitsOfStep, waysFrom } from '#domain/flow-chart.ts';
import { nearest } from '#domain/nearest.ts';
import type { FlowChart, FlowChartStep } from '#schema/flow-chart.ts';
import type { Site } from '#schema/site.ts';
import type { LineOf } from './check-data.ts';
import { findTyped } from './check-prose.ts';
import { explainUnknown, knownIds } from './check-references.ts';
import type { ContentProblem } from './content-error.ts';

export function checkFlowCharts(site: Site, lineOf: LineOf): ContentProblem[] {
  const known = knownIds(site);
  return site.flowCharts.flatMap((chart) => {
    const file = `content/flow-charts/${chart.id}.yaml`;
    const reached = stepsReached(chart);
    const ids = chart.steps.map((step) => step.id);
    return chart.steps.flatMap((step, index): ContentProblem[] => {
      const say = (field: keyof FlowChartStep, message: string | undefined) =>
        message ? [{ file, line: lineOf(file, ['steps', index, field]), message }] : [];
      const isAgain = ids.indexOf(step.id) < index;
      return [
        ...say('id', isAgain ? `there is a step \`${step.id}\` before this one. Give each step an \`id\` of its own.` : undefined),
        ...say('words', explainQuestion(step)),
        ...say('words', explainTyped(step, site)),
        ...timeLimitsOfStep(step).flatMap((id) => say('words', explainUnknown('timeLimit', id, known))),
        ...(step.page === undefined ? [] : say('page', explainUnknown('page', step.page, known))),
        ...(['next', 'yes', 'no'] as const).flatMap((field) => say(field, explainStep(step[field], ids))),
        ...say('id', reached.has(step.id) ? undefined : explainUnreached(step)),
      ];
    });
  });
}

function explainQuestion({ words, next, yes, no }: FlowChartStep): string | undefined {
  if (yes === undefined && no === undefined) {
    return words.endsWith('?')
      ? 'this is a question, but nothing says what comes after a yes and after a no. Write both `yes` and `no`.'
      : undefined;
  }
  if (yes === undefined || no === undefined) {
    const [has, lacks] = yes === undefined ? ['no', 'yes'] : ['yes', 'no'];
    return `this step says what comes after \`${has}\`, but not after \`${lacks}\`. Write both, or \`next\` if there is nothing to choose.`;
  }
  if (next !== undefined) return 'this step has `yes`, `no` and `next`. A question goes on by its answers: take `next` out.';
  return words.endsWith('?') ? undefined : 'this step has `yes` and `no`, so it must ask something. End its words with a question mark.';
}

/** Diagrams hold plain words only, so the page that a step links to must have the number. */
function explainTyped(step: FlowChartStep, site: Site): string | undefined {
  const typed = findTyped([step.words, ...(step.lines ?? [])].join('\n'), site);
  return typed && `"${typed.words}" is typed into a step. Say it without, and name the page that has it: \`page: get-help-now\`.`;
}

function explainStep(id: string | undefined, ids: readonly string[]): string | undefined {
  if (id === undefined || ids.includes(id)) return undefined;
  const meant = nearest(id, ids);
  return `there is no step \`${id}\` in this chart. ${meant ? `Did you mean \`${meant}\`?` : `Its steps are: ${ids.join(', ')}.`}`;
}

function explainUnreached({ id }: FlowChartStep): string {
  return `no way leads from the first step to the step \`${id}\`. Name it as the \`next\`, \`yes\` or \`no\` of another step, or take it out.`;
}

/** Every step one can come to from the first. */
function stepsReached(chart: FlowChart): Set<string> {
  const reached = new Set<string>();
  const waiting = chart.steps.slice(0, 1);
  for (let step = waiting.pop(); step; step = waiting.pop()) {
    if (reached.has(step.id)) continue;
    reached.add(step.id);
    const ways = waysFrom(step).map((way) => way.to);
    waiting.push(...chart.steps.filter((candidate) => ways.includes(candidate.id)));
  }
  return reached;
}
