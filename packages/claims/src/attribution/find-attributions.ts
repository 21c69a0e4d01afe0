import type { Language } from '../language.ts';
import type { Attribution, Block, CueMatch, Quotations, Sentence, Tokens } from '../layers.ts';
import { findTurns } from './find-turns.ts';
import { dropOwnWords } from './refiners/drop-own-words.ts';
import { joinFloating } from './refiners/join-floating.ts';
import { nest } from './refiners/nest.ts';
import { preferAgents } from './refiners/prefer-agents.ts';
import { resumeQuotation } from './refiners/resume-quotation.ts';
import { accordingTo } from './rules/according-to.ts';
import { adverbial } from './rules/adverbial.ts';
import { asClause } from './rules/as-clause.ts';
import { attitude } from './rules/attitude.ts';
import { colonParagraph } from './rules/colon-paragraph.ts';
import { colonQuotation } from './rules/colon-quotation.ts';
import { document } from './rules/document.ts';
import { extracted } from './rules/extracted.ts';
import { floatingQuotation } from './rules/floating-quotation.ts';
import { forward } from './rules/forward.ts';
import { inverted } from './rules/inverted.ts';
import { label } from './rules/label.ts';
import { leadingQuotation } from './rules/leading-quotation.ts';
import { noun } from './rules/noun.ts';
import { objectComplement } from './rules/object-complement.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { passive } from './rules/passive.ts';
import { questioned } from './rules/questioned.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { survey } from './rules/survey.ts';
import { openTurn, transcript } from './rules/transcript.ts';
import type { CueRule, Found, Scene } from './scene.ts';

/**
 * The rules, in the order in which they are tried. Two passes over the cues of a sentence: what stands behind its
 * content first, since a forward reading of "the dam held, he said on Monday" would take the wrong half; then the rest.
 */
const passes: readonly (readonly CueRule[])[] = [
  [quotedAsSaying, inverted, asClause, parenthetical, accordingTo, leadingQuotation],
  [colonParagraph, extracted, label, objectComplement, passive, forward, document, attitude, noun, adverbial],
];

interface SentenceRule {
  readonly name: string;
  readonly find: (scene: Scene) => Found | null;
}

/** Rules for what is left of a sentence in which a cue reports something. */
const restOfSentence: readonly SentenceRule[] = [{ name: 'floating-quotation', find: floatingQuotation }];

/** Rules for a sentence in which no cue reports speech. */
const wholeSentence: readonly SentenceRule[] = [
  { name: 'transcript', find: transcript },
  { name: 'colon-quotation', find: colonQuotation },
  ...restOfSentence,
  { name: 'survey', find: survey },
];

/** Finds source, cue and content of every attribution, sentence by sentence. */
export function findAttributions(
  tokens: Tokens,
  blocks: readonly Block[],
  sentences: readonly Sentence[],
  quotations: Quotations,
  cues: readonly (readonly CueMatch[])[],
  language: Language,
): Attribution[] {
  const all: Attribution[] = [];
  const turns = findTurns(tokens, blocks);
  // The first quotation that does not end before the sentence.
  let quotation = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sentence = sentences[index];
    if (sentence === undefined) continue;
    const found: Attribution[] = [];
    const own = cues[index] ?? none;
    while ((quotations.list[quotation]?.to ?? Number.MAX_SAFE_INTEGER) <= sentence.from) quotation++;
    const quoted = (quotations.list[quotation]?.from ?? Number.MAX_SAFE_INTEGER) < sentence.to;
    const scene: Scene = { tokens, quotations, language, blocks, sentence, index, cues: own, quoted, found };
    const turn = openTurn(scene, turns);
    if (turn !== null) found.push(attributionOf(turn, 'transcript', index));
    const question = questioned(scene);
    if (question !== null) found.push(attributionOf(question, 'questioned', index));
    if (scene.cues.length > 0) applyToCues(scene, found);
    applyToSentence(scene, found, found.every(isAttitude) ? wholeSentence : restOfSentence);
    if (found.length > 1) found.sort((a, b) => startOf(a) - startOf(b));
    for (const one of quoted ? resumeQuotation(scene, found) : found) all.push(one);
  }
  const joined = joinFloating(all, sentences, blocks, quotations);
  return dropOwnWords(nest(preferAgents(joined, tokens, quotations)), tokens);
}

const none: readonly CueMatch[] = [];

function applyToCues(scene: Scene, found: Attribution[]): void {
  // "Who can negotiate when one side accuses the other?" asks; it reports nothing but what stands beside quotation marks.
  const last = endsWithQuestion(scene) ? 1 : passes.length;
  for (let pass = 0; pass < last; pass++) {
    for (const cue of scene.cues) {
      if (isCovered(found, cue)) continue;
      for (const rule of passes[pass] ?? []) {
        const result = rule.find(scene, cue);
        if (result === null) continue;
        // "vowed to find it": one claim, although "vowed" and "vowed to find" are both cues.
        if (!found.some((other) => saysTheSame(other, result)))
          found.push(attributionOf(result, rule.name, scene.index));
        break;
      }
    }
  }
}

/** The same words of the same source. */
function saysTheSame(a: Found, b: Found): boolean {
  const [one, other] = [a.content[0], b.content[0]];
  return (
    a.source?.from === b.source?.from &&
    a.content.length === b.content.length &&
    one?.from === other?.from &&
    one?.to === other?.to
  );
}

function applyToSentence(scene: Scene, found: Attribution[], rules: readonly SentenceRule[]): void {
  for (const { name, find } of rules) {
    const result = find(scene);
    if (result === null) continue;
    found.push(attributionOf(result, name, scene.index));
    return;
  }
}

/** All attributions are written alike, whatever the rule returned: the engine is quickest with objects of one shape. */
function attributionOf(
  { source, cue, content, confidence, via = null }: Found,
  rule: string,
  sentence: number,
): Attribution {
  return { source, cue, content, rule, confidence, via, sentence, host: null, depth: 0 };
}

function isAttitude({ rule }: Attribution): boolean {
  return rule === 'attitude';
}

function endsWithQuestion({ tokens, sentence, quotations }: Scene): boolean {
  const last = sentence.to - 1;
  return quotations.of[last] === -1 && tokens.text.charAt(tokens.start[last] ?? 0) === '?';
}

/** Whether a cue is already used, or stands inside the source of another attribution. */
function isCovered(found: readonly Found[], { head }: CueMatch): boolean {
  for (const { cue, source } of found) {
    if (cue !== null && head >= cue.from && head < cue.to) return true;
    if (source !== null && head >= source.from && head < source.to) return true;
  }
  return false;
}

function startOf({ source, cue, content }: Found): number {
  return Math.min(
    source?.from ?? Number.MAX_SAFE_INTEGER,
    cue?.from ?? Number.MAX_SAFE_INTEGER,
    content[0]?.from ?? Number.MAX_SAFE_INTEGER,
  );
}
