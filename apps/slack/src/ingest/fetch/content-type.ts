import { RefusalError } from '../refusal.ts';

const page = ['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'];
/** `text/html` and `text/plain` among them: many servers name their feeds so. */
const feed = [
  'application/rss+xml',
  'application/atom+xml',
  'application/rdf+xml',
  'application/feed+json',
  'application/xml',
  'text/xml',
  'application/json',
  'text/plain',
  'text/html',
];

/** What is fetched, and the content types that it comes as. */
const allowed = { page, feed, either: [...new Set([...page, ...feed])], robots: null } as const;

/** What a request is for. */
export type Wanted = keyof typeof allowed;

export interface ContentType {
  /** Without parameters, in lower case: "text/html". */
  readonly type: string;
  /** As the server wrote it; whether it names a charset at all is for the reader to find out. */
  readonly charset?: string;
}

/** Reads the header; throws a refusal for a type that was not wanted. */
export function readContentType(header: string | undefined, wanted: Wanted): ContentType {
  const [type = '', ...parameters] = (header ?? '').split(';').map((part) => part.trim());
  const types: readonly string[] | null = allowed[wanted];
  if (types !== null && !types.includes(type.toLowerCase())) {
    const came = type === '' ? 'no content type' : type.slice(0, 60);
    throw new RefusalError('content-type', `expected ${expected[wanted]}, the server sent ${came}`);
  }
  const charset = parameters
    .map((parameter) => /^charset\s*=\s*"?([^"]+)"?$/i.exec(parameter)?.[1])
    .find((name) => name !== undefined);
  return { type: type.toLowerCase(), ...(charset !== undefined && { charset }) };
}

/** The header that asks for it. */
export function acceptHeader(wanted: Wanted): string {
  const types: readonly string[] | null = allowed[wanted];
  return types === null ? '*/*' : `${types.join(', ')}, */*;q=0.1`;
}

const expected: Readonly<Record<Wanted, string>> = {
  page: 'a page (HTML, plain text or PDF)',
  feed: 'a feed (RSS, Atom or JSON)',
  either: 'a page (HTML, plain text or PDF) or a feed (RSS, Atom or JSON)',
  robots: 'plain text',
};
