import { AUXILIARY, F, Kind } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isOneOf, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { mainVerb } from '../grammar/main-verb.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A noun that reports, with what it reports behind it and its owner before or behind.
 *
 *     {Russia}’s <claim> that [the dam held]      a <denial of> [involvement] from {the White House}
 */
export const noun: CueRule = {
  name: 'noun',
  find(scene, cue) {
    if (cue.kind !== 'noun') return null;
    const { tokens } = scene;
    const { frames, particle } = cue.entry;
    const that = has(tokens, cue.to, F.That) && frames.has('that');
    const complement = particle !== null && (frames.has('np') || frames.has('as'));
    if (!that && !complement) return null;
    if (frames.has('as') && !mentionsAs(scene, cue.to)) return null;
    const from = that ? cue.to + 1 : cue.to;
    const owner = ownerBefore(scene, cue);
    const agent = owner === null && !that ? agentBehind(scene, from) : null;
    const source = owner ?? agent?.source ?? agentOfVerb(scene, cue);
    const to =
      agent === null
        ? Math.min(endOfReported(scene, from, cue, source), mainVerb(scene, cue.from, from))
        : agent.from;
    const content = trimRange(scene, { from, to });
    return source && content && { source, cue, content: [content], confidence: 0.6 };
  },
};

/** "Russia’s claim", "their belief". */
function ownerBefore(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence } = scene;
  for (let i = cue.from - 1; i >= Math.max(sentence.from, cue.from - 4); i--) {
    if (has(tokens, i, F.PossessivePronoun)) return { from: i, to: i + 1 };
    if (has(tokens, i, F.Genitive)) return nounPhraseBefore(scene, i, sentence.from);
    if (!is(tokens, i, Kind.Word) || has(tokens, i, AUXILIARY | F.Preposition | F.Determiner)) return null;
  }
  return null;
}

/** "… from the White House", "… by analysts". */
function agentBehind(scene: Scene, from: number): { source: TokenRange; from: number } | null {
  const { tokens, sentence } = scene;
  for (let i = from; i < sentence.to; i++) {
    if (is(tokens, i, Kind.Comma) || is(tokens, i, Kind.Stop)) return null;
    if (!isWord(tokens, i, 'from') && !isWord(tokens, i, 'by')) continue;
    const source = nounPhraseAfter(scene, i + 1, sentence.to);
    return source && { source, from: i };
  }
  return null;
}

/** With these the noun is the speech itself; who "confirmed reports that" reports nothing. */
const lightVerbs = [
  'made',
  'makes',
  'issued',
  'issues',
  'repeated',
  'repeats',
  'gave',
  'gives',
  'offered',
  'voiced',
  'expressed',
];

/** "officials made the claim that": the subject of the verb the noun depends on. */
function agentOfVerb(scene: Scene, cue: CueMatch): TokenRange | null {
  const { tokens, sentence } = scene;
  for (let i = cue.from - 1; i > Math.max(sentence.from, cue.from - 5); i--) {
    if (has(tokens, i, F.Preposition) || !is(tokens, i, Kind.Word)) return null;
    if (!has(tokens, i, F.VerbPast | F.VerbS) || has(tokens, i, F.Capital)) continue;
    if (!isOneOf(tokens, i, lightVerbs)) return null;
    return nounPhraseBefore(scene, i, sentence.from);
  }
  return null;
}

function mentionsAs({ tokens, sentence }: Scene, from: number): boolean {
  for (let i = from; i < Math.min(sentence.to, from + 12); i++) if (isWord(tokens, i, 'as')) return true;
  return false;
}
