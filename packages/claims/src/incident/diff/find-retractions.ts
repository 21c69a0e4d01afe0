import { contentWords } from '../../content-words.ts';
import { groupBy } from '../../group-by.ts';
import type { Incident, Retraction } from '../../incident-types.ts';
import type { Claim } from '../../types.ts';

/** Share of content words by which a claim counts as the same in other words. */
const alike = 0.5;
/** More claims of one speaker in one article nobody compares, so that the time stays linear. */
const mostCompared = 50;

/** Articles that are gone, and articles whose text is another now, with what became of their claims. */
export function findRetractions(before: Incident, after: Incident): Retraction[] {
  const now = new Map(after.articles.map((article) => [article.id, article]));
  const claimsBefore = groupBy(before.claims, ({ articleId }) => articleId);
  const claimsNow = groupBy(after.claims, ({ articleId }) => articleId);
  return before.articles.flatMap(({ id, text, title }): Retraction[] => {
    const old = claimsBefore.get(id) ?? [];
    const article = now.get(id);
    if (article === undefined)
      return [{ articleId: id, kind: 'removed', gone: old.map((claim) => claim.id), reworded: [] }];
    if (article.text === text && article.title === title) return [];
    const pairs = pairClaims(old, claimsNow.get(id) ?? []);
    return [{ articleId: id, kind: 'revised', ...pairs }];
  });
}

/** Claims that are not there any more: each with the first that is new, of one speaker and stance, and much the same. */
function pairClaims(old: readonly Claim[], current: readonly Claim[]): Pick<Retraction, 'gone' | 'reworded'> {
  const before = new Set(old.map(({ id }) => id));
  const now = new Set(current.map(({ id }) => id));
  const free = groupBy(
    current.filter(({ id }) => !before.has(id)),
    keyOf,
  );
  const gone: string[] = [];
  const reworded: [string, string][] = [];
  for (const claim of old.filter(({ id }) => !now.has(id))) {
    const candidates = free.get(keyOf(claim)) ?? [];
    const near = candidates.slice(0, mostCompared);
    const place = near.findIndex((other) => likeness(claim, other) >= alike);
    const [same] = place === -1 ? [] : candidates.splice(place, 1);
    if (same === undefined) gone.push(claim.id);
    else reworded.push([claim.id, same.id]);
  }
  return { gone, reworded };
}

function keyOf({ speaker, stance }: Claim): string {
  return `${stance} ${speaker?.id ?? ''}`;
}

function likeness(one: Claim, other: Claim): number {
  const [a, b] = [one, other].map(
    ({ content }) => new Set(contentWords(content.map(({ text }) => text).join(' '))),
  );
  if (a === undefined || b === undefined) return 0;
  const shared = [...a].filter((word) => b.has(word)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}
