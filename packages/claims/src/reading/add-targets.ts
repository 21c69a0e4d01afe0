import type { Resolution } from '../layers.ts';
import type { Claim, Speaker } from '../types.ts';
import type { Target } from './find-targets.ts';

/**
 * The readings, with whom each is aimed at. `resolved` are the speakers behind the attributions and, behind them, behind
 * the targets. Who seems to aim at himself was misread.
 */
export function addTargets<T extends Pick<Claim, 'targets'>>(
  readings: readonly T[],
  targets: readonly Target[],
  resolved: readonly Resolution[],
): readonly T[] {
  if (targets.length === 0) return readings;
  const aimed = new Map<number, Speaker>();
  for (const [i, { of }] of targets.entries()) {
    const speaker = resolved[readings.length + i]?.speaker;
    if (speaker && speaker.id !== resolved[of]?.speaker?.id) aimed.set(of, speaker);
  }
  return readings.map((reading, i) => {
    const speaker = aimed.get(i);
    return speaker === undefined ? reading : { ...reading, targets: [speaker] };
  });
}
