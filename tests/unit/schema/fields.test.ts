import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { z } from 'zod';
import { AreaFile } from '#schema/area.ts';
import { ContactFile } from '#schema/contact.ts';
import { FigureFile, TimeLimitFile, TimelineFile } from '#schema/fact.ts';
import { day, id, pagePath, phoneNumber, text, webAddress } from '#schema/fields.ts';
import { InterfaceFile } from '#schema/interface.ts';
import { MenuFile, SynonymsFile } from '#schema/menu.ts';
import { EasyReadFrontmatter, ElementAttributes, StandardFrontmatter } from '#schema/page.ts';
import { PhrasesFile, PicturesFile } from '#schema/picture.ts';
import { SourceFile } from '#schema/source.ts';
import { WordFile } from '#schema/word.ts';

const isGood = (schema: z.ZodType, value: unknown) => schema.safeParse(value).success;

test('Every day that there is can be written, and is kept as it was written', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), (date) => {
      const written = date.toISOString().slice(0, 10);

      expect(day('').parse(written)).toBe(written);
    }),
  );
});

test.each([
  '2026-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '2026-11-22T10:00',
  ' 2026-11-22',
  20261122,
  null,
])('%j is not a day', (value) => {
  expect(isGood(day(''), value)).toBe(false);
});

test.each(['999', '111', '116 123', '0800 1111', '01223 123456', '020 7946 0000', '03300 571 023', '0300 123 45 67'])(
  '%s is a phone number',
  (value) => {
    expect(isGood(phoneNumber(''), value)).toBe(true);
  },
);

test.each(['ring us', '01223123456', '01223-123456', '(01223) 123456', '+44 1223 123456', '99', '', 999])(
  '%j is not written as people dial it',
  (value) => {
    expect(isGood(phoneNumber(''), value)).toBe(false);
  },
);

test.each(['nhs-111', 'review', 'section-2', '2'])('%s is an id', (value) => {
  expect(isGood(id(''), value)).toBe(true);
});

test.each(['NHS-111', 'nhs_111', 'nhs 111', '-nhs', 'nhs-', 'nhs--111', 'nhs/111', ''])('%j is not an id', (value) => {
  expect(isGood(id(''), value)).toBe(false);
});

test.each(['/why', 'why/', 'principles//a', 'Principles', '../why', ''])('%j is not the folder of a page', (value) => {
  expect(isGood(pagePath(''), value)).toBe(false);
});

test.each(['www.example.org', 'ftp://example.org', 'javascript:alert(1)', 'mailto:a@example.org', ''])(
  '%j is not a web address',
  (value) => {
    expect(isGood(webAddress(''), value)).toBe(false);
  },
);

test('Spaces alone are not words, and spaces around words are taken off', () => {
  expect(isGood(text(''), '   ')).toBe(false);
  expect(text('').parse('  Advocate ')).toBe('Advocate');
});

const FILES = {
  AreaFile,
  ContactFile,
  EasyReadFrontmatter,
  FigureFile,
  InterfaceFile,
  MenuFile,
  PhrasesFile,
  PicturesFile,
  SourceFile,
  StandardFrontmatter,
  SynonymsFile,
  TimeLimitFile,
  TimelineFile,
  WordFile,
  ...ElementAttributes,
};

test.each(Object.entries(FILES))('A field that %s does not have is refused', (_, schema) => {
  expect(schema.safeParse({ 'no such field': 1 }).error?.issues.map((issue) => issue.code)).toContain('unrecognized_keys');
});

test.each(Object.entries(FILES).filter(([, schema]) => Object.keys(schema.shape).length > 0))(
  'Every value in %s tells its author what to write',
  (_, schema) => {
    expect(silentFields(schema)).toEqual([]);
  },
);

/** Paths of values and lists whose author would not be told what to write. */
function silentFields(schema: z.ZodType, path = ''): string[] {
  const { innerType, shape, element, valueType } = schema.def as {
    innerType?: z.ZodType;
    shape?: Record<string, z.ZodType>;
    element?: z.ZodType;
    valueType?: z.ZodType;
  };
  if (innerType) return silentFields(innerType, path);
  if (shape) return Object.entries(shape).flatMap(([key, field]) => silentFields(field, `${path}.${key}`));
  const own = schema.meta()?.must && schema.meta()?.write ? [] : [path];
  if (element) return [...own, ...silentFields(element, `${path}[]`)];
  if (valueType) return [...own, ...silentFields(valueType, `${path}.*`)];
  return own;
}
