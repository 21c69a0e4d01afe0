import type { Claim, Incident, Position, Proposition, Stance } from '@incident/claims';
import type { KnownBlock } from '@slack/types';
import { mainTopics } from '../incidents/main-topics.ts';
import { type ArticleLabel, articleLabels } from './article-labels.ts';
import { context, section } from './blocks.ts';
import { count } from './count.ts';
import { escapeMrkdwn } from './escape-mrkdwn.ts';
import { type Item, listWithin } from './list-within.ts';
import type { Entry } from './paginate.ts';
import { speakerName } from './speaker-name.ts';
import { stanceWords } from './stance-words.ts';

const mostRows = 8;
const lineLimit = 700;
const namesLimit = 250;
const articlesPerSpeaker = 3;
const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/** The propositions that have a row: the first few of the main topics. */
export function gridPropositions(incident: Incident): Proposition[] {
  return mainTopics(incident).slice(0, mostRows);
}

/**
 * The first screen's answer: per proposition who supports, who denies, who withholds, and in which article; a stance
 * that nobody takes has no line. Of the claims given, only; a row keeps its number when others have none of them. The
 * propositions without a row are counted; their claims are shown below like all others.
 */
export function stanceGrid(incident: Incident, shown: readonly Claim[] = incident.claims): Entry[] {
  const propositions = gridPropositions(incident);
  const labels = articleLabels(incident.articles);
  const claims = new Map(shown.map((claim) => [claim.id, claim]));
  const rows = propositions.flatMap((proposition, index): KnownBlock[][] => {
    const text = row(proposition, index, { incident, labels, claims });
    return text === null ? [] : [[section(text)]];
  });
  const all = incident.propositions.filter((one) => one.claims.some(({ claimId }) => claims.has(claimId)));
  const left = all.length - rows.length;
  const last = rows.at(-1);
  if (last !== undefined && left > 0)
    last.push(context(`${count(left, 'more topic')} among the claims below.`));
  return rows;
}

interface Lookups {
  readonly incident: Incident;
  readonly labels: ReadonlyMap<string, ArticleLabel>;
  readonly claims: ReadonlyMap<string, Claim>;
}

function row(proposition: Proposition, index: number, lookups: Lookups): string | null {
  const positions = lookups.incident.matrix.filter(
    ({ propositionId, claimIds }) =>
      propositionId === proposition.id && claimIds.some((id) => lookups.claims.has(id)),
  );
  if (positions.length === 0) return null;
  const taken = stances.map((stance) => ({
    stance,
    by: positions.filter((position) => position.stance === stance),
  }));
  const lines = taken.flatMap(({ stance, by }) =>
    by.length === 0 ? [] : [`${stanceWords[stance]}: ${speakers(by, lookups)}`],
  );
  return [`*${index + 1}. ${escapeMrkdwn(heading(proposition.label), 100)}*`, ...lines].join('\n');
}

/** Printed words that begin in the middle of a sentence show that they do. */
function heading(label: string): string {
  return /^\p{Ll}/u.test(label) ? `… ${label}` : label;
}

/** Who, and where it is printed. Those who stand in the same articles share the brackets: "A, B (LifeZette); C (Reuters)". */
function speakers(positions: readonly Position[], { labels, claims }: Lookups): string {
  const articlesByName = new Map<string, Set<string>>();
  for (const claimId of positions.flatMap((position) => position.claimIds)) {
    const claim = claims.get(claimId);
    if (claim === undefined) continue;
    const name = speakerName(claim);
    articlesByName.set(name, (articlesByName.get(name) ?? new Set()).add(claim.articleId));
  }
  const groups = new Map<string, { names: string[]; articles: ArticleLabel[] }>();
  for (const [name, articleIds] of articlesByName) {
    const key = [...articleIds].toSorted().join('\n');
    const articles = [...articleIds].flatMap((id) => labels.get(id) ?? []);
    const group = groups.get(key) ?? { names: [], articles };
    group.names.push(name);
    groups.set(key, group);
  }
  return listWithin([...groups.values()].map(item), lineLimit, '; ');
}

function item({ names, articles }: { names: readonly string[]; articles: readonly ArticleLabel[] }): Item {
  const who = listWithin(
    names.map((name) => escapeMrkdwn(name, 48)),
    namesLimit,
  );
  const shown = articles.slice(0, articlesPerSpeaker);
  const rest = articles.length > shown.length ? [`${articles.length - shown.length} more`] : [];
  const inside = (parts: readonly string[]) => `${who} (${[...parts, ...rest].join('; ')})`;
  const linked = inside(shown.map((label) => label.linked));
  const text = linked.length <= lineLimit ? linked : inside(shown.map((label) => label.name));
  return { text, count: names.length };
}
