import type { Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';

/** What a title or role beside the name says: "spokeswoman Maria Zakharova", "Mr. Smith". */
export function genderAround(tokens: Tokens, { from, to }: TokenRange): 'she' | 'he' | null {
  for (let i = Math.max(0, from - 2); i < Math.min(tokens.count, to + 5); i++) {
    if (i >= from && i < to) continue;
    const word = tokens.text.slice(tokens.start[i], tokens.end[i]).toLowerCase();
    if (/^(?:mrs\.?|ms\.?|miss|lady|queen|princess|her|she)$|woman$/.test(word)) return 'she';
    if (
      /^(?:mr\.?|sir|lord|king|prince|his|he)$|(?:^|[a-z])(?:spokesman|chairman|businessman|congressman)$/.test(
        word,
      )
    )
      return 'he';
  }
  return null;
}
