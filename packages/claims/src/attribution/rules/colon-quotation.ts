import { Kind } from '../../features.ts';
import type { CueEntry } from '../../language.ts';
import type { CueMatch } from '../../layers.ts';
import { quotationAt } from '../../quotation-at.ts';
import type { TokenRange } from '../../span.ts';
import { is } from '../../token-tests.ts';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.ts';
import { canSpeak } from '../grammar/speaking-subject.ts';
import { isFiniteVerb } from '../grammar/token-tests.ts';
import type { Found, Scene } from '../scene.ts';
import { announces, linesFrom, opensQuoted, paragraphBehindColon } from './colon-paragraph.ts';

/**
 * A clause whose subject can speak, a colon, a quotation.
 *
 *     {The press service} <issued a terse statement>: [“Two drones were aimed at the Kremlin.”]
 */
export function colonQuotation(scene: Scene): Found | null {
  const { tokens, sentence, quotations } = scene;
  const colon = colonBeforeQuotation(scene);
  const behind = colon === -1 ? null : contentBehind(scene, colon);
  if (behind === null) return null;
  for (let i = colon - 1; i >= sentence.from; i--) {
    if (quotations.of[i] !== -1 || is(tokens, i, Kind.Semicolon)) return null;
    if (!isFiniteVerb(tokens, i)) continue;
    const source = nounPhraseBefore(scene, i, sentence.from);
    if (source === null || !canSpeak(scene.tokens, source, scene.sentence.from)) return null;
    return { source, cue: cueOf(i, colon), content: behind, confidence: 0.72 };
  }
  return null;
}

function colonBeforeQuotation({ tokens, sentence, quotations, quoted }: Scene): number {
  for (let i = sentence.from; quoted && i + 1 < sentence.to; i++) {
    if (is(tokens, i, Kind.Colon) && quotations.of[i] === -1 && quotations.of[i + 1] !== -1) return i;
  }
  return is(tokens, sentence.to - 1, Kind.Colon) ? sentence.to - 1 : -1;
}

/** The quotation behind the colon; none yet where it opens the next paragraph, since `joinFloating` brings it. */
function contentBehind(scene: Scene, colon: number): readonly TokenRange[] | null {
  const { sentence, quotations } = scene;
  if (colon + 1 < sentence.to) {
    const quotation = quotationAt(quotations, colon + 1);
    return quotation === null ? null : [{ from: quotation.from, to: Math.min(quotation.to, sentence.to) }];
  }
  const next = paragraphBehindColon(scene);
  if (next === null) return null;
  if (opensQuoted(scene, next)) return [];
  const lines = announces(scene, sentence.from) ? linesFrom(scene, sentence.block + 1) : [];
  return lines.length === 0 ? null : lines;
}

/** The clause's own verb stands for the cue: the colon reports, whatever the verb is. */
function cueOf(from: number, to: number): CueMatch {
  const entry: CueEntry = {
    lemma: ':',
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: new Set(),
    particle: null,
  };
  return { from, to, head: from, entry, kind: 'verb', use: 'finite', negated: false, withheld: false };
}
