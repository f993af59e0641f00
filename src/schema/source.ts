/** One document or web page that a fact comes from. */
import { z } from 'zod';
import { day, text, webAddress } from './fields.ts';

export const SourceFile = z.strictObject({
  title: text('Write what the document or page is called.'),
  publisher: text('Write who published it.'),
  address: webAddress('Write its address, like https://www.legislation.gov.uk/ukpga/2025/33.'),
  published: text('Write when it was published, like `October 2015`, or take the line out.').optional(),
  checkedOn: day('Write the day somebody read it, like 2026-11-22.'),
});
export type SourceFile = z.infer<typeof SourceFile>;

/** A source with the id of its file. */
export type Source = SourceFile & { id: string };
