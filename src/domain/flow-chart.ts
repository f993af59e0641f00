/** What a flow chart says and where its steps lead. */
import type { FlowChart, FlowChartStep } from '#schema/flow-chart.ts';
import type { Inline } from '#schema/page.ts';
import type { Site } from '#schema/site.ts';
import { textOf } from './text-of.ts';

/** One way on from a step. */
export interface Way {
  /** Missing where there is nothing to choose. */
  answer: 'yes' | 'no' | undefined;
  /** The id of the step it leads to. */
  to: string;
}

/** Where one can go from a step, yes before no. Empty at an end. */
export function waysFrom({ next, yes, no }: FlowChartStep): Way[] {
  return [
    ...(yes === undefined ? [] : [{ answer: 'yes' as const, to: yes }]),
    ...(no === undefined ? [] : [{ answer: 'no' as const, to: no }]),
    ...(next === undefined ? [] : [{ answer: undefined, to: next }]),
  ];
}

/** The sentence of a step and the short lines under it, with the words of the time limits filled in. */
export function linesOfStep(step: FlowChartStep, site: Site): string[] {
  return [step.words, ...(step.lines ?? [])].map((words) => textOf(inlinesOf(words), site, 'standard'));
}

/** The time limits that a chart names, in its order; an id may not exist before the door has looked. */
export function timeLimitsOf(chart: FlowChart): string[] {
  return chart.steps.flatMap(timeLimitsOfStep);
}

export function timeLimitsOfStep(step: FlowChartStep): string[] {
  return [step.words, ...(step.lines ?? [])]
    .flatMap(inlinesOf)
    .flatMap((inline) => (inline.kind === 'time-limit-words' ? [inline.timeLimit] : []));
}

/** `{report-after-review}` stands for the words of a time limit. */
function inlinesOf(words: string): Inline[] {
  return words.split(/\{([^{}]*)\}/).map((piece, index) =>
    // What a pattern with one group splits at comes back in every second place.
    index % 2 === 1 ? { kind: 'time-limit-words', timeLimit: piece.trim(), line: 1 } : { kind: 'text', text: piece },
  );
}
