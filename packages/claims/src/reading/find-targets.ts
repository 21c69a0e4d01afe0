import { AUXILIARY, F, Kind, PRONOUN } from '../features.ts';
import type { Attribution, Tokens } from '../layers.ts';
import type { TokenRange } from '../span.ts';
import { has, is } from '../token-tests.ts';
import type { Act, Claim } from '../types.ts';

/** Whom a claim is aimed at, as the source of an attribution, so that it is resolved as sources are. */
export interface Target {
  /** Index of the attribution that is aimed. */
  readonly of: number;
  readonly mention: Attribution;
}

const aimed: ReadonlySet<Act> = new Set(['accuses', 'threatens', 'warns', 'demands', 'orders']);
/** Acts whose content begins with whom they are aimed at: "Russia will respond" is no threat to Russia. */
const byContent: ReadonlySet<Act> = new Set(['accuses', 'demands', 'orders']);

/**
 * Who is accused, warned, asked or ordered: the object of the cue, else who does the deed in the content.
 *
 *     accused │the company│ of lying      told │residents│ to leave      said │the owner│ was behind the fire
 */
export function findTargets(
  tokens: Tokens,
  attributions: readonly Attribution[],
  readings: readonly Pick<Claim, 'act'>[],
): Target[] {
  const targets: Target[] = [];
  for (const [i, attribution] of attributions.entries()) {
    const act = readings[i]?.act;
    if (act === undefined || !aimed.has(act)) continue;
    const source = targetOf(tokens, attribution, act);
    if (source === null) continue;
    const { sentence } = attribution;
    const mention = {
      source,
      cue: null,
      content: [],
      rule: 'target',
      confidence: 0,
      sentence,
      host: null,
      depth: 0,
      via: null,
    };
    targets.push({ of: i, mention });
  }
  return targets;
}

function targetOf(tokens: Tokens, { cue, content }: Attribution, act: Act): TokenRange | null {
  const first = content[0];
  if (first === undefined) return null;
  const behind = cue !== null && cue.kind === 'verb' && cue.to < first.from && first.from - cue.to < 12;
  const own = behind ? partyAt(tokens, cue.to, first.from) : null;
  return own ?? (byContent.has(act) ? partyAt(tokens, first.from, first.to) : null);
}

const ends =
  F.Preposition |
  F.To |
  F.That |
  F.Wh |
  F.Subordinator |
  F.Coordinator |
  F.TimeWord |
  F.Adverb |
  F.VerbIng |
  AUXILIARY;

/** The noun phrase at `from`, up to its first preposition or verb, if it names somebody. */
function partyAt(tokens: Tokens, from: number, to: number): TokenRange | null {
  let start = from;
  while (start < to && !is(tokens, start, Kind.Word)) start++;
  let end = start;
  while (end < to && is(tokens, end, Kind.Word) && !endsParty(tokens, start, end)) end++;
  if (end === start || (end - start === 1 && has(tokens, start, PRONOUN | F.Determiner))) return null;
  return namesSomebody(tokens, start, end) ? { from: start, to: end } : null;
}

function endsParty(tokens: Tokens, start: number, i: number): boolean {
  if (has(tokens, i, F.Genitive)) return false;
  if (has(tokens, i, ends) && !(has(tokens, i, F.Determiner | F.Capital) && i === start)) return true;
  const verb =
    has(tokens, i, F.VerbPast | F.VerbS) && !has(tokens, i, F.Role | F.NounToo | F.Capital | F.Adjective);
  return verb && i > start;
}

/** A name, or a noun for somebody at its end: "the company", "Lima", "his colleagues". */
function namesSomebody(tokens: Tokens, start: number, end: number): boolean {
  if (has(tokens, end - 1, F.Role)) return true;
  // “│First│, we must leave”: a capital that opens a sentence makes no name.
  return has(tokens, end - 1, F.Capital) && (end - start > 1 || is(tokens, start - 1, Kind.Word));
}
