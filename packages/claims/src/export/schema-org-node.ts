import { wellFormed } from './well-formed.ts';

/** A JSON-LD node; what is undefined or an empty list is left out when it is written. */
export interface Node {
  readonly [property: string]: Value;
}
type Value = string | number | undefined | Node | readonly (Node | string)[];

/** A name for something that has no web address: the same for the same id, in every export. */
export function urn(
  kind: 'article' | 'claim' | 'speaker' | 'proposition' | 'annotation',
  id: string,
): string {
  return `urn:x-incident-claims:${kind}:${encodeURIComponent(wellFormed(id))}`;
}

/** The node without what is empty, down to its leaves. */
export function withoutEmpty(node: Node): Node {
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      const kept = keep(value);
      return kept === undefined ? [] : [[key, kept]];
    }),
  );
}

function keep(value: Value): Value {
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value !== 'object') return value;
  if (!isList(value)) return withoutEmpty(value);
  if (value.length === 0) return undefined;
  return value.map((item) => (typeof item === 'string' ? wellFormed(item) : withoutEmpty(item)));
}

function isList(value: Node | readonly (Node | string)[]): value is readonly (Node | string)[] {
  return Array.isArray(value);
}
