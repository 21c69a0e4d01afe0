import type { Claim, Span } from '../src/index.ts';

/** Every span anywhere in a record: whatever has a start, an end and a text. */
export function spansIn(value: unknown): Span[] {
  if (Array.isArray(value)) return value.flatMap(spansIn);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'text' in value;
}

/** The spans of a record that are empty, reach beyond the text, or are not what the text has at their place. */
export function ungrounded(text: string, value: unknown): Span[] {
  return spansIn(value).filter(({ start, end, text: own }) => {
    const inside = start >= 0 && start < end && end <= text.length;
    return !inside || text.slice(start, end) !== own;
  });
}

/** The spans of the attribution itself: source, cue and content. */
export function ownSpans({ source, cue, content }: Claim): Span[] {
  return [source, cue, ...content].filter((span) => span !== null);
}

/** Claims whose cue shares a character with their own content. */
export function selfOverlapping(claims: readonly Claim[]): Claim[] {
  return claims.filter(({ cue, content }) => cue !== null && content.some((span) => share(cue, span)));
}

export function share(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
