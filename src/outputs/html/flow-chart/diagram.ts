/**
 * A flow chart as a drawing: boxes for steps, pointed boxes for questions, round ends where the chart ends.
 * It says nothing that the list beside it does not say, so screen readers pass it by.
 */
import type { Element } from 'hast';
import { s } from 'hastscript';
import { linesOfStep, waysFrom } from '#domain/flow-chart.ts';
import type { FlowChart } from '#schema/flow-chart.ts';
import type { HtmlContext } from '../context.ts';
import { type PlacedStep, placeSteps } from './place-steps.ts';
import { wrapText } from './wrap-text.ts';

/** Units are CSS pixels where the drawing has its full width, which is that of a page with contents. */
const WIDTH = 672;
const COLUMNS = { main: { x: 2, width: 350 }, side: { x: 398, width: 256 } };
/** Lines that cannot go straight run along the right edge. */
const LANE = { x: 662, step: 4 };
const TEXT = { size: 16, line: 19 };
const PADDING = { top: 9, left: 14, number: 26, point: 10 };
const BULLET = '• ';
const BETWEEN_ROWS = 26;
const HEAD = { length: 9, half: 5 };

interface Box extends PlacedStep {
  /** With the words already broken to fit. */
  lines: string[];
  isQuestion: boolean;
  isEnd: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Where the row it stands in begins; a low box stands in the middle of its row. */
  rowTop: number;
}

export function diagramToSvg(chart: FlowChart, context: HtmlContext): Element {
  const boxes = boxesOf(chart, context);
  const height = Math.max(...boxes.map((box) => box.y + box.height)) + 2;
  const arrows = arrowsOf(boxes, context);
  const all = (pieces: readonly string[]) => pieces.join('');
  return s('svg.diagram', { viewBox: `0 0 ${WIDTH} ${height}`, ariaHidden: 'true', fill: 'currentColor' }, [
    s('g', { stroke: 'currentColor', strokeWidth: 2 }, [
      s('path', { fill: 'none', d: all(arrows.map((arrow) => arrow.line)) }),
      s('path', { fill: 'var(--color-paper)', d: all(boxes.filter((box) => box.isQuestion).map(outlineOf)) }),
      s('path', { fill: 'var(--color-tint)', d: all(boxes.filter((box) => !box.isQuestion).map(outlineOf)) }),
    ]),
    s('path', { d: all(arrows.map((arrow) => arrow.head)) }),
    s(
      'g',
      { fontSize: TEXT.size, fontWeight: 700 },
      arrows.flatMap(({ label }) => label ?? []),
    ),
    s('g', { fontSize: TEXT.size }, boxes.map(wordsToSvg)),
  ]);
}

function boxesOf(chart: FlowChart, context: HtmlContext): Box[] {
  const boxes = placeSteps(chart).map((placed): Box => {
    const { x, width } = COLUMNS[placed.column];
    const isQuestion = placed.step.yes !== undefined;
    const inside = width - PADDING.number - 2 * (PADDING.left + (isQuestion ? PADDING.point : 0));
    const lines = linesOfStep(placed.step, context.site).flatMap((line, index) =>
      wrapText(index === 0 ? line : `${BULLET}${line}`, inside, TEXT.size),
    );
    const height = lines.length * TEXT.line + 2 * PADDING.top;
    return { ...placed, lines, isQuestion, isEnd: waysFrom(placed.step).length === 0, x, y: 0, width, height, rowTop: 0 };
  });
  let top = 2;
  for (let row = 0; row <= Math.max(...boxes.map((box) => box.row)); row += 1) {
    const inRow = boxes.filter((box) => box.row === row);
    const height = Math.max(...inRow.map((box) => box.height));
    for (const box of inRow) {
      box.rowTop = top;
      box.y = top + Math.floor((height - box.height) / 2);
    }
    top += height + BETWEEN_ROWS;
  }
  return boxes;
}

/** Pointed for a question, round where the chart ends. */
function outlineOf({ x, y, width, height, isQuestion, isEnd }: Box): string {
  const tip = PADDING.left + PADDING.point;
  if (isQuestion) {
    const half = height / 2;
    return `M${x} ${y + half}l${tip}-${half}h${width - 2 * tip}l${tip} ${half}-${tip} ${half}h-${width - 2 * tip}z`;
  }
  const round = isEnd ? 18 : 3;
  const corner = (dx: number, dy: number) => `a${round} ${round} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * round, height - 2 * round];
  return `M${x + round} ${y}h${across}${corner(round, round)}v${down}${corner(-round, round)}h-${across}${corner(-round, -round)}v-${down}${corner(round, -round)}z`;
}

function wordsToSvg(box: Box): Element {
  const x = box.x + PADDING.left + (box.isQuestion ? PADDING.point : 0);
  const y = box.y + PADDING.top + TEXT.size - 1;
  return s('text', { y }, [
    s('tspan', { x, fontWeight: 700 }, `${box.number}. `),
    // The space at the end of a line keeps its last word from the first one of the next, for whoever copies or searches.
    ...box.lines.map((words, index) => s('tspan', { x: x + PADDING.number, dy: index > 0 ? TEXT.line : undefined }, `${words} `)),
  ]);
}

interface Arrow {
  line: string;
  head: string;
  label: Element | undefined;
}

function arrowsOf(boxes: readonly Box[], context: HtmlContext): Arrow[] {
  let lanes = 0;
  return boxes.flatMap((from) =>
    waysFrom(from.step).flatMap(({ to, answer }) => {
      const target = boxes.find((box) => box.step.id === to);
      if (!target) return [];
      const label = answer && context.say(answer);
      const isNextRow = target.row === from.row + 1;
      if (from.column === target.column && isNextRow) return down(from, target, label);
      if (from.column === 'main' && target.column === 'side' && target.row === from.row) return across(from, target, label);
      if (from.column === 'side' && target.column === 'main' && isNextRow) return join(from, target);
      lanes += 1;
      return alongTheEdge(from, target, LANE.x + (lanes - 1) * LANE.step, label);
    }),
  );
}

const centreOf = (box: Box) => box.x + box.width / 2;
const middleOf = (box: Box) => box.y + box.height / 2;
const bottomOf = (box: Box) => box.y + box.height;
const endOf = (box: Box) => box.x + box.width;
/** Where lines from elsewhere meet the line that comes from above. */
const joinOf = (box: Box) => box.rowTop - BETWEEN_ROWS / 2;

function down(from: Box, to: Box, label: string | undefined): Arrow {
  const x = centreOf(to);
  return { line: `M${x} ${bottomOf(from)}V${to.y}`, head: headDown(x, to.y), label: labelAt(x - 8, bottomOf(from) + 18, 'end', label) };
}

function across(from: Box, to: Box, label: string | undefined): Arrow {
  const y = middleOf(to);
  return {
    line: `M${endOf(from)} ${y}H${to.x}`,
    head: `M${to.x} ${y}l-${HEAD.length}-${HEAD.half}v${2 * HEAD.half}z`,
    label: labelAt(endOf(from) + 6, y - 7, undefined, label),
  };
}

/** Its head is that of the line it joins. */
function join(from: Box, to: Box): Arrow {
  return { line: `M${centreOf(from)} ${bottomOf(from)}V${joinOf(to)}H${centreOf(to)}`, head: '', label: undefined };
}

function alongTheEdge(from: Box, to: Box, edge: number, label: string | undefined): Arrow {
  const x = centreOf(to);
  return {
    line: `M${endOf(from)} ${middleOf(from)}H${edge}V${joinOf(to)}H${x}V${to.y}`,
    head: headDown(x, to.y),
    label: labelAt(endOf(from) + 6, middleOf(from) - 7, undefined, label),
  };
}

function headDown(x: number, y: number): string {
  return `M${x} ${y}l-${HEAD.half}-${HEAD.length}h${2 * HEAD.half}z`;
}

function labelAt(x: number, y: number, textAnchor: 'end' | undefined, words: string | undefined): Element | undefined {
  return words === undefined ? undefined : s('text', { x, y, textAnchor }, `${words} `);
}
