import { isObject, type JsonObject } from '../json.ts';
import { type BlockError, failed } from './block-error.ts';
import type { Rule, Shape, TextKind } from './rule.ts';

/** Everything about the value that breaks the rule, with the place of each. */
export function checkRule(value: unknown, rule: Rule, pointer: string): BlockError[] {
  switch (rule.is) {
    case 'anything':
      return [];
    case 'flag':
      return typeof value === 'boolean' ? [] : [wrongKind(pointer, 'a boolean', value)];
    case 'number':
      return checkNumber(value, rule.min, rule.max, pointer);
    case 'string':
      return checkString(value, rule.min, rule.max, pointer);
    case 'word':
      return checkWord(value, rule.oneOf, pointer);
    case 'text':
      return checkText(value, rule.kinds, rule.max, pointer);
    case 'list':
      return checkList(value, rule, pointer);
    case 'object':
      return isObject(value)
        ? checkFields(value, rule.shape, pointer, [])
        : [wrongKind(pointer, 'an object', value)];
    case 'typed':
      return checkTyped(value, rule, pointer);
  }
}

function wrongKind(pointer: string, expected: string, value: unknown): BlockError {
  const got = Array.isArray(value) ? 'array' : typeof value;
  return failed(pointer, `must provide ${expected}`, { type: 'kind', expected, got });
}

function checkNumber(value: unknown, min: number, max: number, pointer: string): BlockError[] {
  if (typeof value !== 'number') return [wrongKind(pointer, 'a number', value)];
  if (value < min)
    return [failed(pointer, `must be at least ${min}`, { type: 'min', expected: min, got: value })];
  if (value > max)
    return [failed(pointer, `must be at most ${max}`, { type: 'max', expected: max, got: value })];
  return [];
}

function checkString(value: unknown, min: number, max: number, pointer: string): BlockError[] {
  if (typeof value !== 'string') return [wrongKind(pointer, 'a string', value)];
  const got = value.length;
  const most = { type: 'max_length', expected: max, got };
  const least = { type: 'min_length', expected: min, got };
  if (got > max) return [failed(pointer, `must be less than ${max + 1} characters`, most)];
  return got < min ? [failed(pointer, `must be more than ${min - 1} characters`, least)] : [];
}

function checkWord(value: unknown, oneOf: readonly string[], pointer: string): BlockError[] {
  if (typeof value === 'string' && oneOf.includes(value)) return [];
  const constraint = { type: 'enum', expected: oneOf, got: String(value) };
  return [failed(pointer, `must be one of: ${oneOf.join(', ')}`, constraint)];
}

function checkText(value: unknown, kinds: readonly TextKind[], max: number, pointer: string): BlockError[] {
  if (!isObject(value)) return [wrongKind(pointer, 'an object', value)];
  const kind = kinds.find((name) => name === value.type);
  if (kind === undefined) return [unsupported(value, kinds, pointer)];
  const own: Shape = {
    fields: {
      text: { is: 'string', min: 1, max },
      ...(kind === 'mrkdwn' ? { verbatim: { is: 'flag' } } : { emoji: { is: 'flag' } }),
    },
    required: ['text'],
    anyOf: [],
  };
  return checkFields(value, own, pointer, ['type']);
}

function checkList(value: unknown, rule: Extract<Rule, { is: 'list' }>, pointer: string): BlockError[] {
  if (!Array.isArray(value)) return [wrongKind(pointer, 'an array', value)];
  const got = value.length;
  const most = { type: 'max_items', expected: rule.max, got };
  if (got > rule.max) return [failed(pointer, `no more than ${rule.max} items allowed`, most)];
  const least = { type: 'min_items', expected: rule.min, got };
  if (got < rule.min) return [failed(pointer, `must provide at least ${rule.min} items`, least)];
  return value.flatMap((item, index) => checkRule(item, rule.of, `${pointer}/${index}`));
}

function checkTyped(value: unknown, rule: Extract<Rule, { is: 'typed' }>, pointer: string): BlockError[] {
  if (!isObject(value)) return [wrongKind(pointer, 'an object', value)];
  const type = rule.allowed.find((name) => name === value.type);
  const own = type === undefined ? undefined : rule.shapes()[type];
  return own ? checkFields(value, own, pointer, ['type']) : [unsupported(value, rule.allowed, pointer)];
}

function unsupported(value: JsonObject, allowed: readonly string[], pointer: string): BlockError {
  if (value.type === undefined) return missing('type', pointer);
  const constraint = { type: 'enum', expected: allowed, got: String(value.type) };
  return {
    pointer: `${pointer}/type`,
    code: 'unsupported_type',
    message: `unsupported type: ${constraint.got}`,
    constraint,
  };
}

function missing(field: string, pointer: string): BlockError {
  return { pointer, code: 'missing_field', message: `missing required field: ${field}`, constraint: null };
}

function checkFields(value: JsonObject, own: Shape, pointer: string, also: readonly string[]): BlockError[] {
  const present = Object.keys(value).filter((field) => value[field] !== undefined && value[field] !== null);
  const absent = own.required.filter((field) => !present.includes(field));
  const either =
    own.anyOf.length > 0 && !own.anyOf.some((field) => present.includes(field)) ? own.anyOf.slice(0, 1) : [];
  const inner = present.flatMap((field): BlockError[] => {
    const rule = Object.hasOwn(own.fields, field) ? own.fields[field] : undefined;
    if (rule) return checkRule(value[field], rule, `${pointer}/${field}`);
    if (also.includes(field)) return [];
    const message = `invalid additional property: ${field}`;
    return [{ pointer, code: 'invalid_additional_property', message, constraint: null }];
  });
  return [...[...absent, ...either].map((field) => missing(field, pointer)), ...inner];
}
