import { Kind } from '../features.ts';
import { type Language, Meaning } from '../language.ts';
import type { ActReading, Attribution, Tokens } from '../layers.ts';
import type { Act, Factuality } from '../types.ts';
import type { FoundHedge } from './find-hedges.ts';

/** Acts that commit to nothing where the reporting word is the act: what is urged, ordered or questioned is not said to be so. */
const uncommitted: ReadonlySet<Act> = new Set(['doubts', 'demands', 'orders']);

/**
 * How certain the speaker's words leave what they say, after FactBank (Saurí and Pustejovsky 2009): by what the speaker
 * does ("urged", "declined to confirm"), says not to know, thinks ("believes") or hedges ("may"). The weakest counts; of a
 * content of several sentences the first.
 */
export function readFactuality(
  tokens: Tokens,
  { cue, content }: Attribution,
  act: ActReading,
  hedges: readonly FoundHedge[],
  meanings: number,
  language: Language,
): Factuality {
  if (cue?.kind === 'adverb') return 'unknown';
  const byCue = act.by !== 'content' && act.by !== 'plain';
  if (act.act === 'declines-to-confirm' || (byCue && uncommitted.has(act.act))) return 'unknown';
  if ((meanings & Meaning.Unknown) !== 0) return 'unknown';
  const own = cue === null ? undefined : language.certaintyOfCues.get(cue.entry.lemma)?.degree;
  if (own === 'unknown' && (content[0]?.from ?? 0) >= (cue?.to ?? 0)) return 'unknown';
  let left: Factuality = own === 'probable' || own === 'possible' ? own : 'certain';
  const end = endOfFirst(tokens, content);
  for (const { from, by, degree } of hedges) {
    if (by === 'writer' || degree === 'none' || from >= end) continue;
    if (degree === 'possible') return 'possible';
    if (left === 'certain') left = 'probable';
  }
  return left;
}

/** Behind the first sentence of a content. */
function endOfFirst({ kind }: Tokens, content: Attribution['content']): number {
  for (const { from, to } of content) for (let i = from; i < to; i++) if (kind[i] === Kind.Stop) return i;
  return Number.POSITIVE_INFINITY;
}
