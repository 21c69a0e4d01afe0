import { F, Kind } from '../../features.ts';
import type { Block, CueMatch } from '../../layers.ts';
import type { TokenRange } from '../../span.ts';
import { has, is, isWord } from '../../token-tests.ts';
import { trimRange } from '../grammar/clause.ts';
import { endOfBase } from '../grammar/end-of-base.ts';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.ts';
import { skipRecipient } from '../grammar/skip-recipient.ts';
import { subjectOf } from '../grammar/subject.ts';
import type { CueRule, Scene } from '../scene.ts';

/**
 * A reporting clause that ends its paragraph with a colon: what was said stands in the next one. Behind quotation marks
 * it is joined by `joinFloating`, paragraph by paragraph; without them it is the one paragraph, or the list, that follows.
 *
 *     {Dr. Ward} <stated>:¶ [“The dam was safe.”]¶ [“We were lucky.”]      In a speech {she} <said>:¶ [The dam was safe.]
 */
export const colonParagraph: CueRule = {
  name: 'colon-paragraph',
  find(scene, cue) {
    const next = paragraphBehindColon(scene);
    if (next === null || cue.kind !== 'verb' || cue.use === 'passive' || cue.use === 'infinitive')
      return null;
    if (!cue.entry.frames.has('quote') || !isLast(scene, cue)) return null;
    const source = speakerOf(scene, cue);
    if (source === null) return null;
    if (opensQuoted(scene, next)) return { source, cue, content: [], confidence: 0.82 };
    if (!leadsToColon(scene, cue)) return null;
    const content = linesFrom(scene, scene.sentence.block + 1);
    return content.length === 0 ? null : { source, cue, content, confidence: 0.72 };
  },
};

/** The paragraph behind the one that this sentence ends with a colon; null where it does not, or the next is not read. */
export function paragraphBehindColon({ tokens, quotations, sentence, blocks }: Scene): Block | null {
  const last = sentence.to - 1;
  const own = blocks[sentence.block];
  const next = blocks[sentence.block + 1];
  if (own === undefined || next === undefined || next.skip !== null || sentence.to !== own.to) return null;
  return is(tokens, last, Kind.Colon) && quotations.of[last] === -1 ? next : null;
}

/** Whether a paragraph opens with a quotation mark. */
export function opensQuoted({ quotations }: Scene, { from }: TokenRange): boolean {
  return quotations.of[from] !== -1;
}

/** Whether no other verb that can report stands between the cue and the colon. */
function isLast({ cues }: Scene, cue: CueMatch): boolean {
  const last = cues.findLast(({ kind, entry }) => kind === 'verb' && entry.frames.has('quote'));
  return last === cue;
}

/** {Ward} <stated>:      <Stated> {Ward}: */
function speakerOf(scene: Scene, cue: CueMatch): TokenRange | null {
  const { sentence } = scene;
  if (cue.from > sentence.from) return subjectOf(scene, cue);
  return nounPhraseAfter(scene, cue.to, sentence.to - 1);
}

/** Only time, place and recipient between cue and colon, or "the following": what follows is said, not a list of the writer's. */
function leadsToColon(scene: Scene, cue: CueMatch): boolean {
  const { tokens } = scene;
  const colon = scene.sentence.to - 1;
  let at = cue.to;
  if (cue.entry.frames.has('recipient')) at = skipRecipient(scene, at, colon);
  while (at < colon) {
    const adjunct = has(tokens, at, F.TimeWord | F.Adverb | F.Numeric);
    const led = has(tokens, at, F.Preposition | F.To);
    const end = adjunct ? at + 1 : led ? endOfBase(scene, at + 1, colon) : at;
    if (end <= at + (led ? 1 : 0)) break;
    at = end;
  }
  return at === colon || (isWord(tokens, at, 'that') && at + 1 === colon) || announces(scene, at);
}

/** "wrote │the following│:", "released │the following statement│:" */
export function announces({ tokens, sentence }: Scene, from: number): boolean {
  for (let i = from; i < sentence.to; i++) if (isWord(tokens, i, 'following')) return true;
  return false;
}

/** The paragraph at this index; where it is a list item, all items in a row. None that itself leads on with a colon. */
export function linesFrom(scene: Scene, index: number): TokenRange[] {
  const lines: TokenRange[] = [];
  for (let i = index; ; i++) {
    const block = scene.blocks[i];
    if (block === undefined || block.skip !== null || is(scene.tokens, block.to - 1, Kind.Colon)) break;
    if (i > index && !opensList(scene, block)) break;
    const line = trimRange(scene, block);
    if (line !== null) lines.push(line);
    if (!opensList(scene, block)) break;
  }
  return lines;
}

/** - The dam was safe.      > The dam was safe. */
function opensList({ tokens }: Scene, { from }: TokenRange): boolean {
  return is(tokens, from, Kind.Dash) || is(tokens, from, Kind.Symbol);
}
