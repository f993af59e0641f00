/** Gives each step of a flow chart its place: the main way in one column, what branches off beside it. */
import { waysFrom } from '#domain/flow-chart.ts';
import type { FlowChart, FlowChartStep } from '#schema/flow-chart.ts';

export interface PlacedStep {
  step: FlowChartStep;
  /** Its number in the list, from 1. */
  number: number;
  column: 'main' | 'side';
  /** Counts from 0. */
  row: number;
}

/** In the order of the chart. */
export function placeSteps({ steps }: FlowChart): PlacedStep[] {
  const main = mainWay(steps);
  const rows = new Map(main.map((index, row) => [index, row]));
  const taken = new Set<number>();
  for (const index of steps.keys()) {
    if (rows.has(index)) continue;
    const from = steps.findIndex((step) => targets(step, steps).includes(index));
    let row = rows.get(from) ?? 0;
    while (taken.has(row)) row += 1;
    taken.add(row);
    rows.set(index, row);
  }
  return steps.map((step, index) => ({
    step,
    number: index + 1,
    column: main.includes(index) ? 'main' : 'side',
    row: rows.get(index) ?? 0,
  }));
}

/** From the first step on, always to the step that stands last in the file: what branches off stands right after its question. */
function mainWay(steps: readonly FlowChartStep[]): number[] {
  const main = [0];
  for (const index of main) {
    const step = steps[index];
    const furthest = Math.max(...(step ? targets(step, steps) : []));
    if (furthest > index) main.push(furthest);
  }
  return main;
}

function targets(step: FlowChartStep, steps: readonly FlowChartStep[]): number[] {
  return waysFrom(step).map((way) => steps.findIndex((candidate) => candidate.id === way.to));
}
