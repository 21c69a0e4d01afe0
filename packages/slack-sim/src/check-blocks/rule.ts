export type TextKind = 'plain_text' | 'mrkdwn';

/** What a value must be. The tables of shapes are made of these. */
export type Rule =
  | { readonly is: 'text'; readonly kinds: readonly TextKind[]; readonly max: number }
  | { readonly is: 'string'; readonly min: number; readonly max: number }
  | { readonly is: 'word'; readonly oneOf: readonly string[] }
  | { readonly is: 'number'; readonly min: number; readonly max: number }
  | { readonly is: 'flag' }
  | { readonly is: 'anything' }
  | { readonly is: 'list'; readonly of: Rule; readonly min: number; readonly max: number }
  | { readonly is: 'object'; readonly shape: Shape }
  /** An object whose `type` says which shape it has. A function, since elements hold blocks and blocks elements. */
  | { readonly is: 'typed'; readonly shapes: () => Shapes; readonly allowed: readonly string[] };

export interface Shape {
  readonly fields: Readonly<Record<string, Rule>>;
  readonly required: readonly string[];
  /** At least one of these must be there. */
  readonly anyOf: readonly string[];
}

export type Shapes = Readonly<Record<string, Shape>>;

const unlimited = Number.POSITIVE_INFINITY;

export function shape(
  fields: Shape['fields'],
  required: readonly string[] = [],
  anyOf: readonly string[] = [],
): Shape {
  return { fields, required, anyOf };
}

export const plain = (max: number): Rule => ({ is: 'text', kinds: ['plain_text'], max });
export const mrkdwn = (max: number): Rule => ({ is: 'text', kinds: ['mrkdwn'], max });
export const anyText = (max: number): Rule => ({ is: 'text', kinds: ['plain_text', 'mrkdwn'], max });
export const string = (max: number = unlimited, min = 0): Rule => ({ is: 'string', min, max });
export const word = (...oneOf: readonly string[]): Rule => ({ is: 'word', oneOf });
export const number = (min = -unlimited, max = unlimited): Rule => ({ is: 'number', min, max });
export const list = (of: Rule, max = unlimited, min = 0): Rule => ({ is: 'list', of, min, max });
export const object = (inner: Shape): Rule => ({ is: 'object', shape: inner });
export const typed = (shapes: () => Shapes, ...allowed: readonly string[]): Rule => ({
  is: 'typed',
  shapes,
  allowed,
});
export const flag: Rule = { is: 'flag' };
export const anything: Rule = { is: 'anything' };
