import type { z } from 'zod';

const longest = 60;

/** What is wrong with a file, field by field: `articles[2].url: expected a web address …, got "x"`. */
export function describeIssues(issues: readonly z.core.$ZodIssue[], input: unknown): string {
  return issues.map((issue) => describe(issue, input)).join('; ');
}

function describe(issue: z.core.$ZodIssue, input: unknown): string {
  const place = placeOf(issue.path);
  if (issue.code === 'unrecognized_keys')
    return `${place}: expected only known fields, got ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`;
  const expected = issue.message.replace(/^Invalid input: /, '').replace(/, received .*$/, '');
  return `${place}: ${expected}, got ${shown(valueAt(input, issue.path))}`;
}

function placeOf(path: readonly PropertyKey[]): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`));
  return parts.length === 0 ? 'the file' : parts.join('').replace(/^\./, '');
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
