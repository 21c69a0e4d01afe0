import type { ActReading } from '../layers.ts';
import type { Claim, Stance } from '../types.ts';
import type { Evidence } from './evidence.ts';
import { listOf, quote, quoteRange } from './quote.ts';

/** Why the claim has its act and its stance, and whom it is aimed at. */
export function explainAct(evidence: Evidence): string[] {
  const { claim } = evidence;
  const sentences = [
    `The act is “${claim.act}”${reasonOfAct(evidence)}.`,
    `The stance is “${claim.stance}”${reasonOfStance(evidence)}.`,
  ];
  if (claim.targets.length > 0)
    sentences.push(`It is aimed at ${listOf(claim.targets.map(({ name }) => name))}.`);
  return sentences;
}

function reasonOfAct({ claim, tokens, again }: Evidence): string {
  if (again === null || again.trace.act.act !== claim.act) return '';
  const { act, actWords } = again.trace;
  if (act.by === 'content')
    return actWords === null ? '' : `: ${quoteRange(tokens, actWords)} in the content has that force`;
  return claim.cue === null ? ', since no other force shows in the words' : `, ${byCue(act, claim.cue.text)}`;
}

function byCue({ by }: ActReading, cue: string): string {
  switch (by) {
    case 'withheld':
      return `since ${quote(cue)} holds back what it would say`;
    case 'negated':
      return `since the act of ${quote(cue)} is negated`;
    case 'raised':
      return `since the negation in ${quote(cue)} is meant of what follows`;
    case 'request':
      return `since ${quote(cue)} asks somebody to do something`;
    case 'plain':
      return `since ${quote(cue)} says no more than that, and no words of the content have another force`;
    default:
      return `since ${quote(cue)} is itself that act`;
  }
}

const stances: Readonly<Record<Stance, string>> = {
  supports: 'the words stand behind what they say',
  denies: 'the act rejects what the claim is about',
  withholds: 'the act takes no side',
};

function reasonOfStance({ claim, tokens, again }: Evidence): string {
  const words = again?.trace.stanceWords ?? null;
  if (claim.stance === 'denies' && words !== null)
    return `: ${quoteRange(tokens, words)} negates what is in the air`;
  return fits(claim) ? `, because ${stances[claim.stance]}` : '';
}

/** A stance that its act explains. */
function fits({ act, stance }: Claim): boolean {
  if (stance === 'denies') return act === 'denies';
  if (stance === 'withholds') return act === 'declines-to-confirm' || act === 'doubts';
  return true;
}
