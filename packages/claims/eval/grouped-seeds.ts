/** The seeds' claims by the proposition that annotators gave them and the one they were put into. */
import { readFileSync } from 'node:fs';
import { compareArticles, type NamedProposition } from '../src/index.ts';
import { parseSeeds } from '../test/seeds.ts';
import type { GroupedClaim } from './grouping-scores.ts';
import { jaccard, matching, tokenSet, wordTokens } from './lib.mjs';

interface GoldClaim {
  readonly article: string;
  readonly content: readonly { readonly start: number; readonly end: number }[];
  readonly proposition: string;
}

/** Contents with less of their words in common are not the same claim. */
const sameClaim = 0.5;

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
}

/** Every annotated claim that is found; with `named`, those of the twelve propositions most used, named by the incident's file. */
export function groupSeeds({ named }: { readonly named: boolean }): GroupedClaim[] {
  const gold = readJson<{ claims: GoldClaim[] }>('kremlin-drone.gold.json').claims;
  const file = readJson<{ propositions: NamedProposition[] }>('../../../seeds/kremlin-drone/incident.json');
  const parsed = parseSeeds();
  const { propositions } = compareArticles(parsed, named ? { propositions: file.propositions } : {});
  const groupOf = new Map(
    propositions.flatMap(({ id, claims }) => claims.map(({ claimId }) => [claimId, id] as const)),
  );
  const rows = parsed.flatMap(({ article, claims }): GroupedClaim[] => {
    const tokens = wordTokens(article.text);
    const expected = gold.filter((claim) => claim.article === article.id);
    const right = expected.map(({ content }) => tokenSet(content, tokens));
    const found = claims.map(({ content }) => tokenSet(content, tokens));
    const edges = right.flatMap((a, i) =>
      found.flatMap((b, k) => {
        const likeness = jaccard(a, b);
        return likeness >= sameClaim ? [[i, k, likeness] as const] : [];
      }),
    );
    return matching(right.length, found.length, edges).map(([i, k]) => {
      return [expected[i]?.proposition ?? '', groupOf.get(claims[k]?.id ?? '') ?? ''];
    });
  });
  if (!named) return rows;
  const top = mostUsed(gold.map(({ proposition }) => proposition));
  return rows.filter(([proposition]) => top.has(proposition));
}

function mostUsed(propositions: readonly string[]): Set<string> {
  const uses = new Map<string, number>();
  for (const proposition of propositions) uses.set(proposition, (uses.get(proposition) ?? 0) + 1);
  const sorted = [...uses].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return new Set(sorted.slice(0, 12).map(([proposition]) => proposition));
}
