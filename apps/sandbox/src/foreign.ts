/** Readers for JSON that somebody else wrote: every one answers with the asked type, whatever stands there. */
export interface Foreign {
  readonly [name: string]: unknown;
}

export function isForeign(value: unknown): value is Foreign {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object itself, or an empty one. */
export function objectIn(value: unknown): Foreign {
  return isForeign(value) ? value : {};
}

/** The string itself, or an empty one. */
export function stringIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The objects of a list; anything else in it is left out. */
export function objectsIn(value: unknown): readonly Foreign[] {
  return Array.isArray(value) ? value.filter(isForeign) : [];
}
