import type { Claim, ResolvedDate } from '@incident/claims';
import type { ClaimInContext } from '../incidents/claim-in-context.ts';
import type { LoadedIncident } from '../incidents/types.ts';
import { count } from './count.ts';
import { escapeMrkdwn, link } from './escape-mrkdwn.ts';
import { showDate } from './show-date.ts';
import { speakerName } from './speaker-name.ts';
import { gridPropositions } from './stance-grid.ts';
import { truncate } from './truncate.ts';

/** What it is, and what is known of it, as escaped mrkdwn. */
export type Fact = readonly [name: string, value: string];

/** Where it is printed. */
export function articleFacts({ claim, article, passage }: ClaimInContext): Fact[] {
  const { id, outlet = '', title, text, url, byline, publishedAt } = article;
  const headline = link(`“${escapeMrkdwn(title ?? text.slice(0, 300), 120)}”`, url);
  const named = [
    escapeMrkdwn(outlet, 60),
    headline,
    byline === undefined ? '' : `by ${escapeMrkdwn(byline, 60)}`,
  ];
  const place = `paragraph ${claim.paragraph + 1} (${claim.section}), characters ${passage.start}–${passage.end}`;
  return [
    ['Article', named.filter((part) => part !== '').join(' · ')],
    ['Published', showDate(publishedAt ?? '') ?? 'date not given'],
    ['Place', `${place} of ${escapeMrkdwn(id, 80)}`],
  ];
}

/** When it was said, how it got there, and what it is about. */
export function claimFacts({ incident }: LoadedIncident, found: ClaimInContext): Fact[] {
  const { claim, article, host, repeats } = found;
  const facts: Fact[] = [
    ['Said', said(claim.statedAt)],
    ['Passed on', chain(claim, article.outlet)],
  ];
  const label = incident.propositions.find((topic) => holds(topic, claim))?.label;
  const row = gridPropositions(incident).findIndex((topic) => holds(topic, claim)) + 1;
  if (label !== undefined) facts.push(['Topic', `${row === 0 ? '' : `${row}. `}${escapeMrkdwn(label, 120)}`]);
  if (host !== null) facts.push(['Within', `a claim of ${escapeMrkdwn(speakerName(host), 80)}`]);
  if (repeats > 0) facts.push(['Repeated', `${count(repeats, 'time')} in this article`]);
  if (claim.flags.length > 0) facts.push(['Look twice', claim.flags.join(', ').replaceAll('-', ' ')]);
  return facts;
}

function holds(
  { claims }: { readonly claims: readonly { readonly claimId: string }[] },
  { id }: Claim,
): boolean {
  return claims.some(({ claimId }) => claimId === id);
}

function said(date: ResolvedDate | null): string {
  if (date === null) return 'date not given';
  return `${showDate(date.value) ?? escapeMrkdwn(date.value, 40)} (“${escapeMrkdwn(date.span.text, 60)}”)`;
}

/** From whom to whom it went before it was printed: "Dmitry Peskov → Reuters → LifeZette". */
function chain(claim: Claim, outlet: string | undefined): string {
  const via = claim.via.map(({ name }) => name).filter((name) => name !== claim.speaker?.name);
  const all = [speakerName(claim), ...via.toReversed(), outlet ?? 'the article'];
  return escapeMrkdwn(all.map((name) => truncate(name, 60)).join(' → '), 240);
}
