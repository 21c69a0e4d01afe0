import { F } from '../../features.ts';
import type { CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { complementOf } from '../grammar/complement.ts';
import { contentBefore } from '../grammar/content-before.ts';
import { endOfReported } from '../grammar/end-of-reported.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { CueRule, Found, Scene } from '../scene.ts';

/**
 * Somebody quotes somebody: the second speaks, and the first passes it on.
 *
 *     TASS quoted {the governor} <as saying> that [the dam held].      [“It held,”] {he} <was quoted as saying> by TASS.
 */
export const quotedAsSaying: CueRule = {
  name: 'quoted-as-saying',
  find(scene, cue) {
    if (cue.kind !== 'verb' || !cue.entry.frames.has('quoted-as')) return null;
    const as = asBehind(scene, cue.to);
    const saying = scene.cues.find(({ from, use }) => from === as + 1 && use === 'participle');
    if (as === -1 || saying === undefined) return null;
    return cue.use === 'passive' ? whoIsQuoted(scene, cue, saying) : whomTheyQuote(scene, cue, saying, as);
  },
};

/** The "as" within reach behind the verb, or -1. */
function asBehind({ tokens, sentence }: Scene, from: number): number {
  for (let i = from; i < Math.min(sentence.to, from + 12); i++) if (isWord(tokens, i, 'as')) return i;
  return -1;
}

/** TASS quoted {the governor} <as saying> … */
function whomTheyQuote(scene: Scene, cue: CueMatch, saying: CueMatch, as: number): Found | null {
  const pronoun = as - cue.to === 1 && has(scene.tokens, cue.to, F.ObjectPronoun);
  const source = pronoun ? { from: cue.to, to: as } : nounPhraseBefore(scene, as, cue.to);
  const content = contentBehind(scene, saying, source);
  if (source === null || content === null) return null;
  const via = subjectOf(scene, cue);
  return { source, cue: { ...saying, from: as }, content: [content], confidence: 0.88, via };
}

/** {The governor} <was quoted as saying> … */
function whoIsQuoted(scene: Scene, cue: CueMatch, saying: CueMatch): Found | null {
  const { sentence, quotations } = scene;
  const source = nounPhraseBefore(scene, cue.from, sentence.from);
  if (source === null) return null;
  const before = source.from - 1;
  const behind = contentBehind(scene, saying, source);
  const ahead =
    before >= sentence.from && quotations.of[before] !== -1 ? contentBefore(scene, before, true) : null;
  const content = ahead ?? behind;
  if (content === null) return null;
  const via = agentBehind(scene, cue.to, saying.from) ?? agentBehind(scene, saying.to, saying.to + 1);
  return { source, cue: { ...saying, from: cue.from }, content: [content], confidence: 0.88, via };
}

function contentBehind(scene: Scene, saying: CueMatch, source: TokenRange | null): TokenRange | null {
  const complement = complementOf(scene, saying);
  if (complement === null) return null;
  return trimRange(scene, {
    from: complement.from,
    to: endOfReported(scene, complement.from, saying, source),
  });
}

/** "by │Interfax│" that begins in the range. */
function agentBehind(scene: Scene, from: number, to: number): TokenRange | null {
  for (let i = from; i < Math.min(to, scene.sentence.to); i++)
    if (isWord(scene.tokens, i, 'by')) return nounPhraseAfter(scene, i + 1, scene.sentence.to);
  return null;
}
