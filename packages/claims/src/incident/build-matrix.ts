import { groupBy } from '../group-by.ts';
import type { IncidentSpeaker, Position } from '../incident-types.ts';
import type { Article, Claim, Proposition } from '../types.ts';
import { type When, whenSaid } from './dates/when-said.ts';
import type { MergedSpeakers } from './merge-speakers.ts';

/** One position per proposition, speaker and stance, in the order in which they first appear. */
export function buildMatrix(
  propositions: readonly Proposition[],
  claims: readonly Claim[],
  articles: readonly Article[],
  { speakers, idOf }: MergedSpeakers,
): Position[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const printed = new Map(articles.map((article) => [article.id, article]));
  const merged = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return propositions.flatMap(({ id: propositionId, claims: members }) => {
    const own = members.flatMap(({ claimId }) => byId.get(claimId) ?? []);
    const speakerOf = ({ articleId, speaker }: Claim) => (speaker === null ? null : idOf(articleId, speaker));
    return [...groupBy(own, (claim) => `${claim.stance} ${speakerOf(claim) ?? ''}`).values()].map((cell) => {
      const [first] = cell;
      const speakerId = first === undefined ? null : speakerOf(first);
      return {
        propositionId,
        speakerId,
        side: sideOf(merged.get(speakerId ?? '')),
        stance: first?.stance ?? 'supports',
        claimIds: cell.map(({ id }) => id),
        articleIds: [...new Set(cell.map(({ articleId }) => articleId))],
        ...stretch(cell.map((claim) => whenSaid(claim, printed.get(claim.articleId)))),
      };
    });
  });
}

function sideOf(speaker: IncidentSpeaker | undefined): string | null {
  return speaker?.side ?? null;
}

/** The dates of the first and the last, as they were printed. */
export function stretch(dates: readonly (When | null)[]): Pick<Position, 'first' | 'last'> {
  let first: When | null = null;
  let last: When | null = null;
  for (const date of dates) {
    if (date === null) continue;
    if (first === null || date.first < first.first) first = date;
    if (last === null || date.last > last.last) last = date;
  }
  return { first: first?.value ?? null, last: last?.value ?? null };
}
