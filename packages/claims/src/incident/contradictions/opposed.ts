import type { Claim } from '../../types.ts';

/** A claim that takes a side in a matter. */
export interface Stand {
  readonly claim: Claim;
  readonly speakerId: string | null;
  /** Whom the speaker speaks for. */
  readonly party: string;
  /** Parties that the claim is about; empty where it says nothing of that kind, and so is about the matter itself. */
  readonly about: readonly string[];
}

/**
 * Of stands for and against one matter those that meet one of the other kind by somebody else, as `voiceOf` tells them
 * apart. "Washington is behind it" and Ukraine's "we were not involved" do not meet: the one is about whoever gave the
 * order, the other about whoever carried it out.
 */
export function opposed(
  supports: readonly Stand[],
  denies: readonly Stand[],
  voiceOf: (stand: Stand) => string,
): { supports: Stand[]; denies: Stand[] } {
  return { supports: meeting(supports, denies, voiceOf), denies: meeting(denies, supports, voiceOf) };
}

function meeting(
  own: readonly Stand[],
  others: readonly Stand[],
  voiceOf: (stand: Stand) => string,
): Stand[] {
  const all = new Voices();
  const aboutMatter = new Voices();
  const aboutParty = new Map<string, Voices>();
  for (const other of others) {
    const voice = voiceOf(other);
    all.add(voice);
    if (other.about.length === 0) aboutMatter.add(voice);
    for (const party of other.about) {
      const voices = aboutParty.get(party) ?? new Voices();
      voices.add(voice);
      aboutParty.set(party, voices);
    }
  }
  return own.filter((stand) => {
    const voice = voiceOf(stand);
    if (stand.about.length === 0) return all.hasOther(voice);
    return aboutMatter.hasOther(voice) || stand.about.some((party) => aboutParty.get(party)?.hasOther(voice));
  });
}

/** Whether anybody but one speaks: two voices are enough to know. */
class Voices {
  readonly #some = new Set<string>();

  add(voice: string): void {
    if (this.#some.size < 2) this.#some.add(voice);
  }

  hasOther(voice: string): boolean {
    return this.#some.size > (this.#some.has(voice) ? 1 : 0);
  }
}
