import type { Claim } from '@incident/claims';
import { orderClaims } from '../incidents/order-claims.ts';
import type { LoadedIncident } from '../incidents/types.ts';
import { type ClaimFilter, type FilterKey, filterKeys } from './claim-filter.ts';
import { type ClaimTest, claimTests } from './claim-tests.ts';

/** An incident looked at through filters. */
export interface Answer {
  readonly loaded: LoadedIncident;
  readonly filter: ClaimFilter;
  /** The day that the answer was asked for, as an ISO day. */
  readonly today: string;
  /** The claims that pass every filter, in reading order; repeats within an article are left out. */
  readonly claims: readonly Claim[];
  /** How many pass every filter but have no date to be judged by. */
  readonly undated: number;
  /** For each filter that is set: how many claims would be left without it. */
  readonly without: ReadonlyMap<FilterKey, number>;
  /** For each filter that is set: how many claims pass it, whatever the others say. */
  readonly matching: ReadonlyMap<FilterKey, number>;
  /** Claims that pass every filter but this one, for counting what else could be chosen. */
  readonly others: (key: FilterKey) => readonly Claim[];
}

/** Applies the filters; `today` is what "2d" counts back from. */
export function answerQuery(loaded: LoadedIncident, filter: ClaimFilter, today: string): Answer {
  const tests = claimTests(filter, { incident: loaded.incident, today });
  const all = orderClaims(loaded.incident);
  const judged = all.map((claim) => ({ claim, failed: failedBy(claim, tests) }));
  const others = (key: FilterKey) =>
    judged.filter(({ failed }) => failed.every((one) => one.key === key)).map(({ claim }) => claim);
  return {
    loaded,
    filter,
    today,
    claims: judged.filter(({ failed }) => failed.length === 0).map(({ claim }) => claim),
    undated: judged.filter(({ failed }) => failed.length > 0 && failed.every((one) => one.undated)).length,
    without: new Map(
      filterKeys.filter((key) => tests.has(key)).map((key) => [key, others(key).length] as const),
    ),
    matching: new Map(
      [...tests].map(([key, test]) => [key, all.filter((claim) => test(claim) === true).length] as const),
    ),
    others,
  };
}

interface Failure {
  readonly key: FilterKey;
  readonly undated: boolean;
}

function failedBy(claim: Claim, tests: ReadonlyMap<FilterKey, ClaimTest>): Failure[] {
  const failed: Failure[] = [];
  for (const [key, test] of tests) {
    const passed = test(claim);
    if (passed !== true) failed.push({ key, undated: passed === null });
  }
  return failed;
}
