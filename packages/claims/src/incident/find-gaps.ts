import { groupBy } from '../group-by.ts';
import type { Contradiction, Gap, IncidentSpeaker, Position, Sourcing } from '../incident-types.ts';
import type { Claim } from '../types.ts';
import { findAccused } from './find-accused.ts';
import type { ListedNames } from './listed-names.ts';
import type { MergedSpeakers } from './merge-speakers.ts';
import { partyOf } from './party.ts';

/** What the rest of the picture says about who is missing. */
export interface GapGrounds {
  readonly matrix: readonly Position[];
  readonly sourcing: readonly Sourcing[];
  readonly contradictions: readonly Contradiction[];
}

/** Who is accused and not heard, who declines, what rests on one source, who denies what their own side says. */
export function findGaps(
  claims: readonly Claim[],
  merged: MergedSpeakers,
  names: ListedNames,
  { matrix, sourcing, contradictions }: GapGrounds,
): Gap[] {
  const byId = new Map(merged.speakers.map((speaker) => [speaker.id, speaker]));
  const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
  const about = new Map(
    matrix.flatMap(({ propositionId, claimIds }) => claimIds.map((id) => [id, propositionId] as const)),
  );
  return [
    ...unheard(claims, merged, byId, names),
    ...declined(matrix, claimsById, byId),
    ...singleSource(claims, sourcing, about),
    ...againstOwnSide(claims, contradictions, merged, byId, claimsById, about),
  ];
}

function unheard(
  claims: readonly Claim[],
  merged: MergedSpeakers,
  byId: ReadonlyMap<string, IncidentSpeaker>,
  names: ListedNames,
): Gap[] {
  const accusedBy = findAccused(merged, names);
  const heard = new Map<string, Set<string>>();
  for (const { articleId, speaker } of claims) {
    const who = speaker === null ? undefined : byId.get(merged.idOf(articleId, speaker));
    if (who === undefined) continue;
    const party = partyOf(who, byId);
    heard.set(party, (heard.get(party) ?? new Set()).add(articleId));
  }
  const accusations = claims
    .filter(({ repeats }) => repeats === undefined)
    .flatMap((claim) => accusedBy(claim).map((accused) => ({ claim, accused })));
  const gaps = [...groupBy(accusations, ({ accused }) => accused.party)].flatMap(([party, all]): Gap[] => {
    const [first] = all;
    const articleIds = heard.get(party);
    const left = all.filter(({ claim }) => !articleIds?.has(claim.articleId));
    // Where one article that prints it has their word, they were asked.
    if (first === undefined || left.length < all.length) return [];
    return [
      {
        kind: articleIds === undefined ? 'accused-silent' : 'never-asked',
        propositionId: null,
        speakerId: byId.get(party.replace(/^speaker /, ''))?.id ?? null,
        name: first.accused.name,
        side: first.accused.side,
        ...ofClaims(all.map(({ claim }) => claim)),
      },
    ];
  });
  return gaps.toSorted((a, b) => Number(a.kind === 'never-asked') - Number(b.kind === 'never-asked'));
}

function declined(
  matrix: readonly Position[],
  claims: ReadonlyMap<string, Claim>,
  byId: ReadonlyMap<string, IncidentSpeaker>,
): Gap[] {
  const keyOf = ({ propositionId, speakerId }: Position) => `${propositionId}\n${speakerId}`;
  const answers = new Set(matrix.filter(({ stance }) => stance !== 'withholds').map(keyOf));
  return matrix.flatMap((position): Gap[] => {
    const { propositionId, speakerId, side, stance, claimIds } = position;
    const own = claimIds
      .flatMap((id) => claims.get(id) ?? [])
      .filter(({ act }) => act === 'declines-to-confirm');
    if (stance !== 'withholds' || speakerId === null || own.length === 0 || answers.has(keyOf(position)))
      return [];
    const name = byId.get(speakerId)?.name ?? null;
    return [{ kind: 'declined', propositionId, speakerId, name, side, ...ofClaims(own) }];
  });
}

function singleSource(
  claims: readonly Claim[],
  sourcing: readonly Sourcing[],
  about: ReadonlyMap<string, string>,
): Gap[] {
  const nobody = { speakerId: null, name: null, side: null };
  const resting = sourcing.flatMap(({ propositionId, origins }): Gap[] => {
    const [only] = origins;
    if (origins.length !== 1 || only === undefined || only.articleIds.length < 2) return [];
    return [
      {
        kind: 'single-source',
        propositionId,
        ...nobody,
        claimIds: only.claimIds,
        articleIds: only.articleIds,
      },
    ];
  });
  const flagged = claims.filter(({ flags }) => flags.includes('single-source'));
  return [
    ...resting,
    ...flagged.map(
      (claim): Gap => ({
        kind: 'single-source',
        propositionId: about.get(claim.id) ?? null,
        ...nobody,
        ...ofClaims([claim]),
      }),
    ),
  ];
}

function againstOwnSide(
  claims: readonly Claim[],
  contradictions: readonly Contradiction[],
  { idOf }: MergedSpeakers,
  byId: ReadonlyMap<string, IncidentSpeaker>,
  claimsById: ReadonlyMap<string, Claim>,
  about: ReadonlyMap<string, string>,
): Gap[] {
  const denying = contradictions
    .filter(({ kind }) => kind === 'within-side')
    .flatMap(({ denies }) =>
      denies.flatMap(({ claimIds }) => claimIds.flatMap((id) => claimsById.get(id) ?? [])),
    );
  const flagged = claims.filter(({ flags }) => flags.includes('against-own-side'));
  return [...new Set([...flagged, ...denying])].map((claim): Gap => {
    const who = claim.speaker === null ? undefined : byId.get(idOf(claim.articleId, claim.speaker));
    return {
      kind: 'against-own-side',
      propositionId: about.get(claim.id) ?? null,
      speakerId: who?.id ?? null,
      name: who?.name ?? null,
      side: who?.side ?? null,
      ...ofClaims([claim]),
    };
  });
}

function ofClaims(claims: readonly Claim[]): Pick<Gap, 'claimIds' | 'articleIds'> {
  return {
    claimIds: claims.map(({ id }) => id),
    articleIds: [...new Set(claims.map(({ articleId }) => articleId))],
  };
}
