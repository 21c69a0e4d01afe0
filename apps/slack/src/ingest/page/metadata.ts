import { readDate } from '../read-date.ts';

/** What a page says about its article. A field that it does not give is absent. */
export interface Metadata {
  readonly title?: string;
  readonly outlet?: string;
  readonly byline?: string;
  /** ISO 8601. */
  readonly publishedAt?: string;
  /** As the page prints it, perhaps relative. */
  readonly canonicalUrl?: string;
  /** Whether everybody may read the whole article. */
  readonly free?: boolean;
}

/** The same as printed: with stray white space, in any form of date, or not there. */
export interface Printed {
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly byline?: string | null | undefined;
  readonly publishedAt?: string | null | undefined;
  readonly canonicalUrl?: string | null | undefined;
  readonly free?: boolean | undefined;
}

/** Printed fields in order; what says nothing is left out. */
export function toMetadata(printed: Printed): Metadata {
  const title = tidy(printed.title);
  const outlet = tidy(printed.outlet);
  const byline = tidyByline(printed.byline);
  const publishedAt = readDate(printed.publishedAt ?? '');
  const canonicalUrl = tidy(printed.canonicalUrl);
  return {
    ...(title !== '' && { title }),
    ...(outlet !== '' && { outlet }),
    ...(byline !== '' && { byline }),
    ...(publishedAt !== null && { publishedAt }),
    ...(canonicalUrl !== '' && { canonicalUrl }),
    ...(printed.free !== undefined && { free: printed.free }),
  };
}

/** Field by field what the first source says that says anything. */
export function firstOf(sources: readonly Metadata[]): Metadata {
  const known: Metadata = Object.assign({}, ...sources.toReversed());
  return known;
}

const longest = 500;

function tidy(text: string | null | undefined): string {
  return (text ?? '')
    .replaceAll(/[\s\u{AD}\u{200B}\u{FEFF}]+/gu, ' ')
    .trim()
    .slice(0, longest);
}

/** `By Ana Lima` → `Ana Lima`. An address is no byline: many pages link the author's profile there. */
function tidyByline(text: string | null | undefined): string {
  const byline = tidy(text).replace(/^by[: ]\s*/i, '');
  return /^(?:https?:|www\.)|@/.test(byline) ? '' : byline;
}
