import type { Article, Claim } from '@incident/claims';
import { type DateBounds, dateBounds } from './date-bounds.ts';

/** When it was said; where that is not printed, when the article came out; null where neither is known. */
export function saidAt(claim: Claim, article: Article | undefined): DateBounds | null {
  return dateBounds(claim.statedAt?.value ?? '') ?? dateBounds(article?.publishedAt ?? '');
}

/** From when on it could be read: when the article came out, else when it was said. */
export function readableAt(claim: Claim, article: Article | undefined): DateBounds | null {
  return dateBounds(article?.publishedAt ?? '') ?? dateBounds(claim.statedAt?.value ?? '');
}
