/** Turns what the schema found into a sentence for the author of the file. */
import type { z } from 'zod';
import { nearest } from '#domain/nearest.ts';

type Issue = z.core.$ZodIssue;
interface Advice {
  must?: string | undefined;
  write?: string | undefined;
}

/** What a schema calls the kinds of value, in the words of an author. */
const KINDS_OF_VALUE: Partial<Record<string, string>> = {
  array: 'a list',
  number: 'a number',
  object: 'a group of fields',
  record: 'a group of fields',
  string: 'words',
};

/**
 * @param found the value at the issue's path as it stands in the file; undefined when the field is missing
 * @returns a sentence that names the field, what was found and what to write
 */
export function explainIssue(issue: Issue, schema: z.ZodType, found: unknown): string {
  const field = nameOf(issue.path);
  if (issue.code === 'unrecognized_keys') {
    return explainUnknownKeys(issue.keys, fieldNames(schemaAt(schema, issue.path)), issue.path.length > 0 ? field : '');
  }
  if (issue.code === 'invalid_key') return `${field} is not a good id. Use small letters, digits and hyphens.`;

  const advice = adviceAt(schema, issue.path);
  const write = advice.write ? ` ${advice.write}` : '';
  if (found === undefined || found === null) return `${field} is missing.${write}`;
  const own = schemaAt(schema, issue.path)?.meta();
  const must =
    own?.must ?? (issue.code === 'invalid_type' ? `be ${KINDS_OF_VALUE[issue.expected] ?? issue.expected}` : 'be written another way');
  const isUnquoted = issue.code === 'invalid_type' && issue.expected === 'string' && typeof found !== 'object';
  return `${field} must ${must}, but is ${quote(found)}.${write}${isUnquoted ? ' Put it in quotation marks.' : ''}`;
}

/** How a person would say where a value is: "`title` in entry 2 of `events`". Entries count from 1. */
function nameOf(path: readonly PropertyKey[]): string {
  return (
    path.reduce<string>((parents, step) => {
      if (typeof step === 'number') return `entry ${step + 1} of ${parents}`;
      return parents ? `\`${String(step)}\` in ${parents}` : `\`${String(step)}\``;
    }, '') || 'this file'
  );
}

function explainUnknownKeys(keys: readonly string[], known: readonly string[], parent: string): string {
  const where = parent ? ` in ${parent}` : '';
  return keys
    .map((key) => {
      const meant = nearest(key, known);
      const hint = meant ? `Did you mean \`${meant}\`?` : `Take it out. The fields are: ${known.join(', ')}.`;
      return `there is no field \`${key}\`${where}. ${hint}`;
    })
    .join(' ');
}

/** What opens the forms of a team. It may not be read in the output of a build, which others can see. */
const PRIVATE_KEY = /AGE-SECRET-KEY-[^\s"]*/gi;

function quote(value: unknown): string {
  if (typeof value === 'string') return `"${value.replaceAll(PRIVATE_KEY, 'AGE-SECRET-KEY-…')}"`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' ? 'a group of fields' : String(value);
}

/** The advice nearest to the value: its own, else that of the list or group it is in. */
function adviceAt(schema: z.ZodType, path: readonly PropertyKey[]): Advice {
  for (let length = path.length; length >= 0; length -= 1) {
    const meta = schemaAt(schema, path.slice(0, length))?.meta();
    if (meta?.must || meta?.write) return meta;
  }
  return {};
}

function fieldNames(schema: z.ZodType | undefined): string[] {
  const shape = schema && 'shape' in schema.def ? schema.def.shape : undefined;
  return shape ? Object.keys(shape) : [];
}

function schemaAt(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const step of path) {
    const def = current?.def as { shape?: Record<string, z.ZodType>; element?: z.ZodType; valueType?: z.ZodType } | undefined;
    const next: z.ZodType | undefined = def?.shape?.[String(step)] ?? def?.element ?? def?.valueType;
    current = next && unwrap(next);
  }
  return current;
}

function unwrap(schema: z.ZodType): z.ZodType {
  const inner = (schema.def as { innerType?: z.ZodType }).innerType;
  return inner ? unwrap(inner) : schema;
}
