/** What happens next, step by step, and the questions on the way. Drawn as a diagram and said as a list. */
import { z } from 'zod';
import { id, pagePath, text } from './fields.ts';

const stepId = (write: string) => id(`${write} Write the \`id\` of another step of this chart.`);

const FlowChartStep = z.strictObject({
  id: id('Write a short name for the step, like `report`. No reader sees it.'),
  words: text(
    'Write what happens in one sentence, or a question that ends with a question mark. A time limit stands as `{report-after-review}`.',
  ),
  lines: z
    .array(text('Write one short line.'))
    .min(1)
    .meta({ must: 'be a list of at least one line', write: 'Write each line on its own with `- ` before it, or take `lines` out.' })
    .optional(),
  page: pagePath('Write the folder of the page that says more.').optional(),
  next: stepId('This step comes next.').optional(),
  yes: stepId('This step comes after a yes.').optional(),
  no: stepId('This step comes after a no.').optional(),
});
/** A question has `yes` and `no`; a step has `next`; without any of them the chart ends there. */
export type FlowChartStep = z.infer<typeof FlowChartStep>;

export const FlowChartFile = z.strictObject({
  title: text('Write what the chart shows, like `From a worry to a report`.'),
  steps: z.array(FlowChartStep).min(2).meta({ must: 'be a list of at least two steps', write: 'See content/README.md for an example.' }),
});
type FlowChartFile = z.infer<typeof FlowChartFile>;
export type FlowChart = FlowChartFile & { id: string };
