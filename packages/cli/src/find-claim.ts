import type { Article, Claim, ParsedArticle } from '@incident/claims';
import { CommandError } from './command-error.ts';
import { nameOf } from './output/claim-table.ts';
import { cut } from './output/printable.ts';

/** A claim and the article it is of. */
export interface Found {
  readonly claim: Claim;
  readonly article: Article;
}

/** Claims that a message names. */
const listed = 5;

/** The claim with this id, or the only one whose id begins so. `place` is where it is sought. */
export function findClaim(parsed: readonly ParsedArticle[], id: string, place: string): Found {
  const all = parsed.flatMap(({ article, claims }) => claims.map((claim) => ({ claim, article })));
  const wanted = id.toLowerCase();
  const [first, ...others] = all.filter(({ claim }) => claim.id.startsWith(wanted));
  if (first !== undefined && others.length === 0) return first;
  if (first !== undefined)
    throw new CommandError(
      `"${id}" begins ${others.length + 1} claims of ${place}; give more of the id: ${nameAll([first, ...others])}`,
    );
  if (all.length === 0) throw new CommandError(`${place} holds no claim, so none with the id "${id}"`);
  const nearest = all.toSorted((a, b) => likeness(b.claim.id, wanted) - likeness(a.claim.id, wanted));
  throw new CommandError(`${place} holds no claim with the id "${id}"; the nearest are ${nameAll(nearest)}`);
}

function nameAll(found: readonly Found[]): string {
  const names = found.slice(0, listed).map(({ claim }) => {
    const words = claim.content.map(({ text }) => text).join(' … ');
    return `${claim.id} (${cut(nameOf(claim), 30)}: ${cut(words, 40)})`;
  });
  if (found.length > listed) names.push(`and ${found.length - listed} more`);
  return names.join(', ');
}

/** How many characters two ids share: those of a common beginning weigh more than all others together. */
function likeness(id: string, wanted: string): number {
  let beginning = 0;
  let same = 0;
  for (let i = 0; i < wanted.length; i++) {
    if (id[i] !== wanted[i]) continue;
    if (beginning === i) beginning++;
    same++;
  }
  return beginning * (id.length + 1) + same;
}
