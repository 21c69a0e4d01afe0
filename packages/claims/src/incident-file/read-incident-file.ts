import { isIsoDate } from '../iso-date.ts';
import type { Article } from '../types.ts';
import { Fields, type TextRule } from './fields.ts';

/** An article as an incident file names it: everything about it but the text, which lies in `file`. */
export interface IncidentFileArticle extends Omit<Article, 'id' | 'text' | 'incident'> {
  /** The name of a .txt file in the same folder. */
  readonly file: string;
}

/** What the `incident.json` of a folder says: what the incident is called, and which files are its articles. */
export interface IncidentFile {
  /** Small letters, digits and single hyphens, at most 60. */
  readonly slug: string;
  readonly title: string;
  /** The day of the incident. */
  readonly date?: string;
  /** Topics named by hand; claims that use their words are put there first. */
  readonly propositions?: readonly {
    readonly id: string;
    readonly label: string;
    readonly words: readonly string[];
  }[];
  readonly articles: readonly IncidentFileArticle[];
}

/** The file, or everything that is wrong with it. */
export type IncidentFileResult = { readonly file: IncidentFile } | { readonly problems: readonly string[] };

const longestSlug = 60;
const rules = {
  slugLength: {
    fits: (text) => text.length <= longestSlug,
    expected: `expected a slug of at most ${longestSlug} characters`,
  },
  slug: {
    fits: (text) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text),
    expected: 'expected a slug of lowercase letters, digits and single hyphens, such as harbour-fire',
  },
  day: {
    fits: (text) => text.length === 10 && isIsoDate(text),
    expected: 'expected a date such as "2023-05-03"',
  },
  time: {
    fits: isIsoDate,
    expected: 'expected a date or time such as "2023-05-04" or "2023-05-04T09:30:00Z"',
  },
  file: {
    fits: (text) => /^[^/\\\0]+\.txt$/.test(text),
    expected: 'expected the name of a .txt file in the same folder, such as "000.txt"',
  },
  url: {
    fits: (text) => /^https?:\/\/[^\s/?#]+(?:[/?#]\S*)?$/i.test(text),
    expected: 'expected a web address that starts with https:// or http://',
  },
} satisfies Record<string, TextRule>;

/**
 * Reads what `JSON.parse` gave for an `incident.json`. Nothing is guessed: every field that is wrong is named, with what
 * was expected and what came. A field that is not known is wrong too, since it is mostly one misspelt.
 *
 * @example
 * readIncidentFile({ slug: 'dam', title: 'The dam', articles: [{ file: 'a.doc' }] });
 * // { problems: ['articles[0].file: expected the name of a .txt file …, such as "000.txt", got "a.doc"'] }
 */
export function readIncidentFile(json: unknown): IncidentFileResult {
  const problems: string[] = [];
  const fields = new Fields(json, '', ['slug', 'title', 'date', 'propositions', 'articles'], problems);
  const slug = fields.text('slug', rules.slugLength);
  const file: IncidentFile = {
    slug: slug === '' ? slug : fields.text('slug', rules.slug),
    title: fields.text('title'),
    ...fields.optional('date', rules.day),
    ...(fields.has('propositions')
      ? { propositions: fields.list('propositions', (value, path) => readProposition(value, path, problems)) }
      : {}),
    articles: readArticles(fields, problems),
  };
  return problems.length > 0 ? { problems } : { file };
}

function readProposition(
  value: unknown,
  path: string,
  problems: string[],
): NonNullable<IncidentFile['propositions']>[number] {
  const fields = new Fields(value, path, ['id', 'label', 'words'], problems);
  return { id: fields.text('id'), label: fields.text('label'), words: fields.texts('words') };
}

function readArticles(file: Fields, problems: string[]): IncidentFileArticle[] {
  const seen = new Set<string>();
  const once: TextRule = {
    fits: (text) => !seen.has(text) && Boolean(seen.add(text)),
    expected: 'expected every file once',
  };
  return file.list('articles', (value, path): IncidentFileArticle => {
    const fields = new Fields(
      value,
      path,
      ['file', 'title', 'outlet', 'url', 'byline', 'publishedAt'],
      problems,
    );
    const name = fields.text('file', rules.file);
    return {
      file: name === '' ? name : fields.text('file', once),
      ...fields.optional('title'),
      ...fields.optional('outlet'),
      ...fields.optional('url', rules.url),
      ...fields.optional('byline'),
      ...fields.optional('publishedAt', rules.time),
    };
  });
}
