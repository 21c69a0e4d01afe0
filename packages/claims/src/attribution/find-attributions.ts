import type { Language } from '../language.ts';
import type { Attribution, Block, CueMatch, Quotations, Sentence, Tokens } from '../layers.ts';
import { dropOwnWords } from './refiners/drop-own-words.ts';
import { joinFloating } from './refiners/join-floating.ts';
import { nest } from './refiners/nest.ts';
import { preferAgents } from './refiners/prefer-agents.ts';
import { accordingTo } from './rules/according-to.ts';
import { adverbial } from './rules/adverbial.ts';
import { asClause } from './rules/as-clause.ts';
import { colonQuotation } from './rules/colon-quotation.ts';
import { extracted } from './rules/extracted.ts';
import { floatingQuotation } from './rules/floating-quotation.ts';
import { forward } from './rules/forward.ts';
import { inverted } from './rules/inverted.ts';
import { label } from './rules/label.ts';
import { noun } from './rules/noun.ts';
import { objectComplement } from './rules/object-complement.ts';
import { parenthetical } from './rules/parenthetical.ts';
import { passive } from './rules/passive.ts';
import { transcript } from './rules/transcript.ts';
import type { CueRule, Found, Scene } from './scene.ts';

/**
 * The rules, in the order in which they are tried. Two passes over the cues of a sentence: what stands behind its
 * content first, since a forward reading of "the dam held, he said on Monday" would take the wrong half; then the rest.
 */
const passes: readonly (readonly CueRule[])[] = [
  [inverted, asClause, parenthetical, accordingTo],
  [extracted, label, objectComplement, passive, forward, noun, adverbial],
];

/** Rules for a sentence in which no cue reports anything. */
const wholeSentence: readonly { readonly name: string; readonly find: (scene: Scene) => Found | null }[] = [
  { name: 'transcript', find: transcript },
  { name: 'colon-quotation', find: colonQuotation },
  { name: 'floating-quotation', find: floatingQuotation },
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
  for (const [index, sentence] of sentences.entries()) {
    const found: (Found & { rule: string })[] = [];
    const scene: Scene = { tokens, quotations, language, sentence, index, cues: cues[index] ?? [], found };
    // "Who can negotiate when one side accuses the other?" asks; it reports nothing but what stands beside quotation marks.
    const asks = endsWithQuestion(scene);
    for (const rules of asks ? passes.slice(0, 1) : passes) {
      for (const cue of scene.cues) {
        if (found.some((other) => covers(other, cue))) continue;
        applyFirst(rules, scene, cue, found);
      }
    }
    if (found.length === 0) {
      for (const { name, find } of wholeSentence) {
        const result = find(scene);
        if (result === null) continue;
        found.push({ ...result, rule: name });
        break;
      }
    }
    found.sort((a, b) => startOf(a) - startOf(b));
    for (const one of found) all.push({ ...one, sentence: index, host: null, depth: 0 });
  }
  const joined = joinFloating(all, sentences, blocks, quotations);
  return dropOwnWords(nest(preferAgents(joined, tokens, quotations)), tokens);
}

function endsWithQuestion({ tokens, sentence, quotations }: Scene): boolean {
  const last = sentence.to - 1;
  return quotations.of[last] === -1 && tokens.text.charAt(tokens.start[last] ?? 0) === '?';
}

function applyFirst(
  rules: readonly CueRule[],
  scene: Scene,
  cue: CueMatch,
  found: (Found & { rule: string })[],
): void {
  for (const rule of rules) {
    const result = rule.find(scene, cue);
    if (result === null) continue;
    found.push({ ...result, rule: rule.name });
    return;
  }
}

/** A cue that is already used, or that stands inside the source of another attribution. */
function covers({ cue, source }: Found, other: CueMatch): boolean {
  if (cue !== null && cue.head === other.head) return true;
  return source !== null && other.head >= source.from && other.head < source.to;
}

function startOf({ source, cue, content }: Found): number {
  return Math.min(
    source?.from ?? Number.MAX_SAFE_INTEGER,
    cue?.from ?? Number.MAX_SAFE_INTEGER,
    content[0]?.from ?? Number.MAX_SAFE_INTEGER,
  );
}
