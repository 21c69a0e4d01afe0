import { compareArticles, type ParsedArticle, parseArticle } from '../../src/index.ts';

/** An article whose sentences each begin with what their claim is about: "[cause] Police said that the dam burst." */
export interface MarkedArticle {
  readonly id: string;
  readonly text: string;
}

/** A marked article, parsed; `marks` by paragraph. */
export interface ParsedMarked {
  readonly parsed: ParsedArticle;
  readonly marks: readonly string[];
}

const markPattern = /^\[([\w-]+)\] /gm;

/** Each sentence is a paragraph of its own. What is marked "-" is said nowhere else. */
export function parseMarked(articles: readonly MarkedArticle[]): ParsedMarked[] {
  return articles.map(({ id, text }) => {
    const sentences = text.trim();
    const marks = Array.from(sentences.matchAll(markPattern), ([, mark = '-'], i) =>
      mark === '-' ? `${id} ${i}` : mark,
    );
    const plain = sentences.replace(markPattern, '').replaceAll('\n', '\n\n');
    return { marks, parsed: parseArticle({ id, text: plain }) };
  });
}

/** The outermost claims by their marks and the propositions they were put into. */
export function groupMarked(articles: readonly MarkedArticle[]): [mark: string, proposition: string][] {
  const marked = parseMarked(articles);
  const { propositions } = compareArticles(marked.map(({ parsed }) => parsed));
  const groupOf = new Map(
    propositions.flatMap(({ id, claims }) => claims.map(({ claimId }) => [claimId, id])),
  );
  return marked.flatMap(({ marks, parsed }) =>
    parsed.claims.flatMap(({ id, depth, paragraph }): [string, string][] => {
      return depth > 0 ? [] : [[marks[paragraph] ?? '', groupOf.get(id) ?? '']];
    }),
  );
}
