import type { z } from 'zod';

const longest = 60;

/**
 * What is wrong with a parsed file, field by field: where, what was expected, what came.
 *
 * @example `articles[2].publishedAt: expected a date or time such as "2023-05-04" …, got "yesterday"`
 */
export function describeIssues(error: z.ZodError, input: unknown): string {
  return error.issues.map((issue) => describe(issue, input)).join('; ');
}

function describe(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `${field(issue.path)}: expected only known fields, got ${names}`;
  }
  const message = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  return `${field(issue.path)}: ${message}, got ${shown(valueAt(input, issue.path))}`;
}

function field(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'the file';
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(input: unknown, path: readonly PropertyKey[]): unknown {
  let value = input;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return value;
}

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object' && value !== null) return 'an object';
  const json = JSON.stringify(value);
  return json.length > longest ? `${json.slice(0, longest)}…` : json;
}
