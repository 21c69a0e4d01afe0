import { ClaimsError } from '../errors.ts';
import { isIsoDate } from '../iso-date.ts';
import type { Article } from '../types.ts';

/**
 * Refuses a caller's mistake (no id, no text, a date that is none). Never refuses a text: an empty one has no claims.
 * `doing` is the function the caller called.
 */
export function checkArticle(article: Article, doing: string): void {
  if (typeof article !== 'object' || article === null) {
    throw new ClaimsError(doing, 'an article such as { id: "a1", text: "…" }', article);
  }
  if (typeof article.id !== 'string' || article.id === '') {
    throw new ClaimsError(doing, 'article.id to be a non-empty string', article.id);
  }
  if (typeof article.text !== 'string') {
    throw new ClaimsError(doing, 'article.text to be a string', article.text);
  }
  checkDate(doing, 'article.publishedAt', article.publishedAt);
  checkDate(doing, 'article.incident.date', article.incident?.date);
}

function checkDate(doing: string, field: string, value: string | undefined): void {
  if (value === undefined) return;
  if (typeof value === 'string' && isIsoDate(value)) return;
  throw new ClaimsError(doing, `${field} to be an ISO 8601 date such as "2023-05-04"`, value);
}
