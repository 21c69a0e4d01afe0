/** A mistake of the caller: says what was being done, what was expected and what came. Text alone never raises it. */
export class ClaimsError extends Error {
  override readonly name = 'ClaimsError';

  constructor(
    readonly doing: string,
    readonly expected: string,
    got: unknown,
  ) {
    super(`${doing}: expected ${expected}, got ${describe(got)}.`);
  }
}

const longest = 60;

function describe(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  const shown = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return shown.length > longest ? `${shown.slice(0, longest)}…` : shown;
}
