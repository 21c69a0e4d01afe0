import type { Speaker } from '../src/types.ts';
import { claimsIn } from './marked.ts';

/**
 * The speaker of the last claim of a text on one line: name, kind, anonymity, then what is known of role, affiliation,
 * side, owner, reason and further spellings.
 */
export function lastSpeaker(text: string): string {
  const claim = claimsIn(text).at(-1);
  if (claim === undefined) return 'no claim';
  if (claim.speaker === null) return ['nobody', ...claim.flags].join(' · ');
  return draw(claim.speaker);
}

/** The names of all speakers of a text, "–" where there is none. */
export function speakersIn(text: string): string {
  return claimsIn(text)
    .map(({ speaker }) => speaker?.name ?? '–')
    .join(' | ');
}

function draw({
  name,
  kind,
  anonymity,
  role,
  affiliation,
  side,
  partOf,
  anonymityReason,
  spellings,
}: Speaker): string {
  const known = [
    role && `role ${role}`,
    affiliation && `for ${affiliation}`,
    side && `side ${side}`,
    partOf && `of ${partOf}`,
    anonymityReason && `why ${anonymityReason.text}`,
    spellings.length > 1 && `also ${spellings.filter((one) => one !== name).join(', ')}`,
  ];
  return [name, kind, anonymity, ...known.filter(Boolean)].join(' · ');
}
