import type { Claim } from '@incident/claims';

/** Who says it: the resolved name, else the source as printed, else "unattributed (“reportedly”)". */
export function speakerName(claim: Pick<Claim, 'speaker' | 'source' | 'cue'>): string {
  if (claim.speaker !== null) return claim.speaker.name;
  if (claim.source !== null) return claim.source.text;
  return claim.cue === null ? 'unattributed' : `unattributed (“${claim.cue.text}”)`;
}
