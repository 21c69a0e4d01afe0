import type { Proposition, Stance } from '../types.ts';
import { markdownText } from './markdown-text.ts';
import type { Records } from './records-of.ts';
import { whoSays } from './who-says.ts';

const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/** Who supports, denies or withholds what: one row a proposition, in the order of the incident. */
export function markdownGrid({ claims, propositions, matrix, speakers }: Records): string[] {
  if (propositions.length === 0) return [];
  const names = new Map(speakers.map(({ id, name }) => [id, name]));
  const merged = new Map(
    matrix.flatMap(({ speakerId, claimIds }) => claimIds.map((id) => [id, speakerId] as const)),
  );
  const nameById = new Map(
    claims.map((claim) => [claim.id, names.get(merged.get(claim.id) ?? '') ?? whoSays(claim)]),
  );
  return [
    '## Who stands where',
    '',
    '| What is said | supports | denies | withholds |',
    '| --- | --- | --- | --- |',
    ...propositions.map((proposition) => row(proposition, nameById)),
    '',
  ];
}

function row(proposition: Proposition, nameById: ReadonlyMap<string, string>): string {
  const cells = stances.map((stance) => {
    const own = proposition.claims.filter((member) => member.stance === stance);
    const names = own.flatMap(({ claimId }) => nameById.get(claimId) ?? []);
    return [...new Set(names)].map(markdownText).join('; ');
  });
  return `| ${[markdownText(proposition.label), ...cells].join(' | ')} |`;
}
