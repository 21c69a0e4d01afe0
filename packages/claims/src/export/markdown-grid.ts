import type { Claim, Proposition, Stance } from '../types.ts';
import { markdownText } from './markdown-text.ts';
import type { Records } from './records-of.ts';
import { whoSays } from './who-says.ts';

const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/** Who supports, denies or withholds what: one row a proposition, in the order of the incident. */
export function markdownGrid({ claims, propositions }: Records): string[] {
  if (propositions.length === 0) return [];
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  return [
    '## Who stands where',
    '',
    '| What is said | supports | denies | withholds |',
    '| --- | --- | --- | --- |',
    ...propositions.map((proposition) => row(proposition, byId)),
    '',
  ];
}

function row(proposition: Proposition, byId: ReadonlyMap<string, Claim>): string {
  const cells = stances.map((stance) => {
    const own = proposition.claims.filter((member) => member.stance === stance);
    const names = own.flatMap(({ claimId }) => byId.get(claimId) ?? []).map(whoSays);
    return [...new Set(names)].map(markdownText).join('; ');
  });
  return `| ${[markdownText(proposition.label), ...cells].join(' | ')} |`;
}
