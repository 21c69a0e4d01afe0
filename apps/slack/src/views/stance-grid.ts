import type { Claim, Incident, Position, Proposition, Stance } from '@incident/claims';
import { type ArticleLabel, articleLabels } from './article-labels.ts';
import { section } from './blocks.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { listWithin } from './list-within.ts';
import type { Entry } from './paginate.ts';
import { speakerName } from './speaker-name.ts';
import { stanceWords } from './stance-words.ts';

const mostRows = 8;
const lineLimit = 700;
const articlesPerSpeaker = 3;
const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/** The propositions that have a row, most contested first: those with more than one claim. */
export function gridPropositions(incident: Incident): Proposition[] {
  return incident.propositions.filter(({ claims }) => claims.length > 1).slice(0, mostRows);
}

/**
 * The first screen's answer: per proposition who supports, who denies, who withholds, and in which article. The
 * propositions without a row are counted; their claims are shown below like all others.
 */
export function stanceGrid(incident: Incident): Entry[] {
  const propositions = gridPropositions(incident);
  const labels = articleLabels(incident.articles);
  const claims = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const rows = propositions.map((proposition, index) => [
    section(row(proposition, index, { incident, labels, claims })),
  ]);
  const left = incident.propositions.length - propositions.length;
  const last = rows.at(-1);
  if (last !== undefined && left > 0)
    last.push(section(`_${count(left, 'more topic')} among the claims below._`));
  return rows;
}

interface Lookups {
  readonly incident: Incident;
  readonly labels: ReadonlyMap<string, ArticleLabel>;
  readonly claims: ReadonlyMap<string, Claim>;
}

function row(proposition: Proposition, index: number, lookups: Lookups): string {
  const positions = lookups.incident.matrix.filter((position) => position.propositionId === proposition.id);
  const taken = stances.map((stance) => ({
    stance,
    by: positions.filter((position) => position.stance === stance),
  }));
  const lines = taken.flatMap(({ stance, by }) =>
    by.length === 0 ? [] : [`${stanceWords[stance]}: ${speakers(by, lookups)}`],
  );
  const nobody = taken.filter(({ by }) => by.length === 0).map(({ stance }) => stance);
  if (nobody.length > 0) lines.push(`_Nobody ${nobody.join(' or ')}._`);
  return [`*${index + 1}. ${escapeMrkdwn(proposition.label, 120)}*`, ...lines].join('\n');
}

function speakers(positions: readonly Position[], { labels, claims }: Lookups): string {
  const articlesByName = new Map<string, Set<string>>();
  for (const claimId of positions.flatMap((position) => position.claimIds)) {
    const claim = claims.get(claimId);
    if (claim === undefined) continue;
    const name = speakerName(claim);
    articlesByName.set(name, (articlesByName.get(name) ?? new Set()).add(claim.articleId));
  }
  const items = [...articlesByName].map(([name, articleIds]) => {
    const shown = [...articleIds].map((id) => labels.get(id)).filter((label) => label !== undefined);
    const linked = item(
      name,
      shown.map((label) => label.linked),
    );
    return linked.length <= lineLimit
      ? linked
      : item(
          name,
          shown.map((label) => label.name),
        );
  });
  return listWithin(items, lineLimit);
}

function item(name: string, articles: readonly string[]): string {
  const rest = articles.length - articlesPerSpeaker;
  const shown = rest > 0 ? [...articles.slice(0, articlesPerSpeaker), `${rest} more`] : articles;
  return `${escapeMrkdwn(name, 48)} (${shown.join('; ')})`;
}
