import { F } from '../../features.ts';
import type { Attribution, Quotations, Tokens } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, isWord } from '../../token-tests.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';

/**
 * Where an agent and what it issued compete for the source, the agent is the source.
 *
 *     Earlier statements from {Moscow} <indicated> …      According to {the Kremlin}’s narrative, …
 */
export function preferAgents(
  attributions: readonly Attribution[],
  tokens: Tokens,
  quotations: Quotations,
): Attribution[] {
  return attributions.map((attribution) => {
    const { source } = attribution;
    const agent = source && agentOf(tokens, quotations, source);
    return agent === null ? attribution : { ...attribution, source: agent };
  });
}

function agentOf(tokens: Tokens, quotations: Quotations, source: TokenRange): TokenRange | null {
  for (let i = source.from; i < source.to; i++) {
    if (!has(tokens, i, F.CueNoun) || has(tokens, i, F.Capital)) continue;
    const owner = ownerOf(tokens, source.from, i);
    if (owner !== null) return owner;
    if (!isWord(tokens, i + 1, 'from') && !isWord(tokens, i + 1, 'by')) return null;
    return nounPhraseAfter({ tokens, quotations }, i + 2, source.to);
  }
  return null;
}

/** "the Kremlin’s official │statement│". */
function ownerOf(tokens: Tokens, from: number, noun: number): TokenRange | null {
  for (let i = noun - 1; i > from; i--) if (has(tokens, i, F.Genitive)) return { from, to: i };
  return null;
}
