/** JSON read from outside: nothing about its fields is known until they are looked at. */
export type JsonObject = Record<string, unknown>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isObjectList(value: unknown): value is readonly JsonObject[] {
  return Array.isArray(value) && value.every(isObject);
}

/** The parsed value, or `undefined` (which is no JSON value) when the text is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A field as text. Numbers and booleans count, as they do in a form; an empty string counts as absent. */
export function readString(object: JsonObject, field: string): string | undefined {
  const value = object[field];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function readFlag(object: JsonObject, field: string): boolean {
  const value = object[field];
  return value === true || value === 'true' || value === '1' || value === 1;
}

/** A structured argument: a JSON string in a form, the thing itself in a JSON body. */
export function readStructure(object: JsonObject, field: string): unknown {
  const value = object[field];
  if (typeof value !== 'string') return value ?? undefined;
  return value === '' ? undefined : (parseJson(value) ?? null);
}
