/** What easy read must never lose against the standard page: rights, choices, risks and dates. */
import { z } from 'zod';
import { id, oneOf, text } from './fields.ts';

export const KeepFile = z.strictObject({
  keep: z
    .record(
      id('Write an id, like `say-no`.'),
      z.strictObject({
        kind: oneOf(['right', 'choice', 'risk', 'date'] as const),
        what: text('Write it in one sentence, like `You can say no to a review.`.'),
      }),
    )
    .meta({ must: 'be a group of promises', write: 'For example: `say-no: { kind: choice, what: You can say no to a review. }`.' }),
});
export type Keep = z.infer<typeof KeepFile>['keep'][string] & { id: string };
