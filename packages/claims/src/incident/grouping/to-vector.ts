import type { Idea } from './idea-table.ts';

/** A sparse vector of length `unit`: whole numbers, so that sums are exact in any order. */
export interface Vector {
  /** Numbers of features, those that weigh most first. */
  readonly features: readonly number[];
  readonly weights: readonly number[];
}

/** The length of a vector; two that are the same have the likeness `unit * unit`. */
export const unit = 4096;

/** From a tenth of all claims on a feature belongs to the topic of the whole incident, and counts as more common. */
const topic = 10;
const topicLevels = 2;
/** Fewer claims than this are no topic of an incident, however small it is. */
const fewest = 4;

/**
 * How common a feature is among the claims of an incident: 0 for one claim, 1 for two or three, 2 for four to seven, and so
 * on, and more for the topic of the incident. In steps, so that another claim changes the weight of few features.
 */
export function commonness(claims: number, all: number): number {
  if (claims < 2) return 0;
  const doublings = 31 - Math.clz32(claims);
  return claims >= fewest && claims * topic >= all ? doublings + topicLevels : doublings;
}

/** How much less a feature weighs for each time that its claims are doubled: the topic of the whole incident weighs least. */
const perDoubling = 0.3;
/** What only one claim says cannot join it to another; it only keeps it apart, and does so too much at full weight. */
const single = 0.5;

export function weightOf(kind: number, common: number): number {
  return common === 0 ? kind * single : kind / (1 + perDoubling * common);
}

/** The vector of what a claim is about. */
export function toVector({ features, kinds }: Idea, levels: Uint8Array, names: readonly string[]): Vector {
  const weighed = features.map((feature, k) => ({
    feature,
    weight: weightOf(kinds[k] ?? 0, levels[feature] ?? 0),
  }));
  const length = Math.sqrt(weighed.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  weighed.sort((a, b) => b.weight - a.weight || compare(names[a.feature], names[b.feature]));
  return {
    features: weighed.map(({ feature }) => feature),
    weights: weighed.map(({ weight }) => Math.round((unit * weight) / length)),
  };
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
