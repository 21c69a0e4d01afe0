import { type Claim, describeFindings, type Incident, type Proposition, type Stance } from '@incident/claims';
import { nameOf } from './claim-table.ts';
import { cut, printable } from './printable.ts';

const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/**
 * Who stands where, for people: topic by topic, with the articles behind the names, and what the comparison found. Topics
 * with one voice are left out unless asked for.
 */
export function stanceTable(incident: Incident, width: number, all: boolean): string {
  const claims = new Map(incident.claims.map((claim) => [claim.id, claim]));
  const numbers = new Map(incident.articles.map(({ id }, index) => [id, index + 1]));
  const merged = mergedNames(incident);
  const topics = incident.propositions.map((proposition) => topic(proposition, claims, numbers, merged));
  const shown = topics.filter(({ voices }) => all || voices > 1);
  const left = topics.length - shown.length;
  const printed = [
    head(incident),
    '',
    ...shown.flatMap(({ label, rows }) => [label, ...rows, '']),
    ...(left > 0 ? [`${count(left, 'more topic')} with one voice; --all shows them.`, ''] : []),
    ...describeFindings(incident).flatMap(({ title, lines }) => [
      title,
      ...lines.map((line) => `  ${printable(line)}`),
      '',
    ]),
    ...incident.articles.map(({ id, title, outlet }, index) =>
      [`[${index + 1}] ${id}`, outlet, title]
        .filter((part) => part !== undefined)
        .map(printable)
        .join(' · '),
    ),
  ];
  return `${printed.map((line) => cut(line, width)).join('\n')}\n`;
}

/** By claim id what its speaker is called over all articles. */
function mergedNames({ matrix, speakers }: Incident): Map<string, string> {
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  return new Map(
    matrix.flatMap(({ speakerId, claimIds }) => {
      const name = names.get(speakerId ?? '');
      return name === undefined ? [] : claimIds.map((id) => [id, name] as const);
    }),
  );
}

/** Origins are told where some articles print the same. */
function head({ articles, origins, claims, propositions }: Incident): string {
  return [
    count(articles.length, 'article'),
    ...(origins.length < articles.length ? [count(origins.length, 'origin')] : []),
    count(claims.length, 'claim'),
    count(propositions.length, 'topic'),
  ].join(', ');
}

function topic(
  { label, claims: members }: Proposition,
  claims: ReadonlyMap<string, Claim>,
  numbers: ReadonlyMap<string, number>,
  merged: ReadonlyMap<string, string>,
): { label: string; rows: string[]; voices: number } {
  const names = new Set<string>();
  const rows = stances.flatMap((stance) => {
    const articles = new Map<string, Set<number>>();
    for (const { claimId } of members.filter((member) => member.stance === stance)) {
      const claim = claims.get(claimId);
      if (claim === undefined) continue;
      const name = printable(merged.get(claimId) ?? nameOf(claim));
      articles.set(name, (articles.get(name) ?? new Set()).add(numbers.get(claim.articleId) ?? 0));
    }
    for (const name of articles.keys()) names.add(name);
    const list = [...articles].map(
      ([name, where]) => `${name} [${[...where].toSorted((a, b) => a - b).join(', ')}]`,
    );
    return list.length === 0 ? [] : [`  ${stance.padEnd(9)}  ${list.join('; ')}`];
  });
  return { label: printable(label), rows, voices: names.size };
}

function count(number: number, noun: string): string {
  return `${number} ${number === 1 ? noun : `${noun}s`}`;
}
