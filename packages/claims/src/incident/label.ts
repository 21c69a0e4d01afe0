import type { Claim } from '../types.ts';

/** What a group is about in one line: the shortest whole statement that somebody supports, else the first claim. */
export function clearestLabel(claims: readonly Claim[]): string {
  const words = ({ content }: Claim) => (content[0]?.text ?? '').replace(/\s+/g, ' ');
  const statements = claims.filter(({ stance, rule, polarity, content }) => {
    return stance === 'supports' && polarity === 'positive' && rule !== 'label' && content.length === 1;
  });
  const [best] = statements.map(words).sort((a, b) => a.length - b.length);
  return best ?? (claims[0] === undefined ? '' : words(claims[0]));
}
