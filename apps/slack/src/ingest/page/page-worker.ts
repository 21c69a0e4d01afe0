import type { Refused } from '../refusal.ts';
import { type Page, type ReadArticle, readPage } from './read-page.ts';

/** What the pool runs in a thread of its own. */
export default function run(page: Page): ReadArticle | Refused {
  return readPage(page);
}
