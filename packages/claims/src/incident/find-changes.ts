import { groupBy } from '../group-by.ts';
import type { Held, PositionChange } from '../incident-types.ts';
import type { Article, Claim, Proposition, Stance } from '../types.ts';
import { isBefore, type When, whenSaid } from './dates/when-said.ts';
import type { MergedSpeakers } from './merge-speakers.ts';
import { ownWords } from './own-words.ts';

/** A dated claim. */
interface Dated {
  readonly claim: Claim;
  readonly when: When;
}

/**
 * Who takes another position on the same matter later. The claims of a speaker are put in order; where a claim of one
 * stance may have been made on the day of one of another, nothing is said about which came first.
 */
export function findChanges(
  propositions: readonly Proposition[],
  claims: readonly Claim[],
  articles: readonly Article[],
  merged: MergedSpeakers,
): PositionChange[] {
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const printed = new Map(articles.map((article) => [article.id, article]));
  const speakerOf = ownWords(merged);
  return propositions.flatMap(({ id: propositionId, claims: members }) => {
    const dated = members.flatMap(({ claimId }): (Dated & { speakerId: string })[] => {
      const claim = byId.get(claimId);
      const speaker = claim === undefined ? null : speakerOf(claim);
      const when = claim === undefined ? null : whenSaid(claim, printed.get(claim.articleId));
      return claim === undefined || speaker === null || when === null
        ? []
        : [{ claim, when, speakerId: speaker.id }];
    });
    return [...groupBy(dated, ({ speakerId }) => speakerId)].flatMap(([speakerId, own]) =>
      turnsOf(own).map((turn) => ({ speakerId, propositionId, ...turn })),
    );
  });
}

function turnsOf(dated: readonly Dated[]): Pick<PositionChange, 'kind' | 'from' | 'to'>[] {
  const runs = runsOf(dated.toSorted(byTime));
  return runs.slice(1).flatMap((run, i) => {
    const before = runs[i];
    if (before === undefined || !allBefore(before, run)) return [];
    const [from, to] = [held(before), held(run)];
    return from === null || to === null ? [] : [{ kind: kindOf(from.stance, to.stance), from, to }];
  });
}

function byTime({ when: a }: Dated, { when: b }: Dated): number {
  if (a.first !== b.first) return a.first < b.first ? -1 : 1;
  return (a.instant ?? 0) - (b.instant ?? 0);
}

/** Claims of one stance that follow one another. */
function runsOf(dated: readonly Dated[]): Dated[][] {
  const runs: Dated[][] = [];
  for (const one of dated) {
    const run = runs.at(-1);
    if (run?.[0]?.claim.stance === one.claim.stance) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

/** The days of a run may reach into those of the next: "in May", then "on May 3". */
function allBefore(run: readonly Dated[], next: readonly Dated[]): boolean {
  const [earliest] = next;
  return earliest !== undefined && run.every(({ when }) => isBefore(when, earliest.when));
}

function held(run: readonly Dated[]): Held | null {
  const [first] = run;
  const last = run.at(-1);
  if (first === undefined || last === undefined) return null;
  return {
    stance: first.claim.stance,
    claimIds: run.map(({ claim }) => claim.id),
    first: first.when.value,
    last: last.when.value,
    by: run.every(({ when }) => when.by === 'text') ? 'text' : 'publication',
  };
}

function kindOf(from: Stance, to: Stance): PositionChange['kind'] {
  if (from === 'withholds') return 'commitment';
  return to === 'withholds' ? 'retreat' : 'reversal';
}
