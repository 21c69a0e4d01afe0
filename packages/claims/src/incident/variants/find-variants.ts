import { contentWords } from '../../content-words.ts';
import { groupBy } from '../../group-by.ts';
import type { Variant } from '../../incident-types.ts';
import type { Claim } from '../../types.ts';
import type { MergedSpeakers } from '../merge-speakers.ts';
import { partyOf } from '../party.ts';
import { type Alignment, alignWords, keyOf, type Word, wordsIn } from './align-words.ts';

/** One wording of a party, and the claim that has it first. */
interface Wording {
  readonly claim: Claim;
  readonly words: readonly Word[];
  readonly content: readonly string[];
}

/** A word that a party uses in more wordings than this tells nothing. */
const mostWordings = 16;
/** Earlier wordings that one is compared with: those that share most of its words. */
const mostCompared = 6;
const leastScore = 4;
const fewestMatched = 2;
const share = 0.6;
/** A word in more than one claim of five says little; in an incident of few claims none does. */
const commonShare = 0.2;
const commonLeast = 10;

/**
 * The same utterance of one party in different words: each wording with the earlier one, in another article, that it
 * fits best. Wordings that are alike to the letter are one.
 */
export function findVariants(claims: readonly Claim[], { speakers, idOf }: MergedSpeakers): Variant[] {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const places = new Map(claims.map(({ id }, place) => [id, place]));
  const told = claims.flatMap((claim) => {
    const who = claim.speaker === null ? undefined : byId.get(idOf(claim.articleId, claim.speaker));
    return who === undefined || claim.repeats !== undefined ? [] : [{ claim, party: partyOf(who, byId) }];
  });
  const isCommon = commonWords(claims);
  return [...groupBy(told, ({ party }) => party).values()]
    .flatMap((own) => {
      const said = own.map(({ claim }) => claim);
      return variantsAmong(wordingsOf(said, isCommon));
    })
    .toSorted((a, b) => (places.get(a.claimIds[1]) ?? 0) - (places.get(b.claimIds[1]) ?? 0));
}

function commonWords(claims: readonly Claim[]): (key: string) => boolean {
  const counts = new Map<string, number>();
  // Few words are many of all words, so that each is looked at once.
  const keys = new Map<string, string>();
  for (const { content } of claims) {
    const own = new Set<string>();
    for (const { text } of content)
      for (const word of text.split(/\s+/u)) {
        const key = keys.get(word) ?? keyOf(word);
        keys.set(word, key);
        own.add(key);
      }
    for (const key of own) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const limit = Math.max(commonLeast, commonShare * claims.length);
  return (key) => (counts.get(key) ?? 0) > limit;
}

function wordingsOf(claims: readonly Claim[], isCommon: (key: string) => boolean): Wording[] {
  const texts = groupBy(claims, ({ content }) => content.map(({ text }) => text).join(' '));
  return [...texts].flatMap(([text, [claim]]) =>
    claim === undefined ? [] : [{ claim, words: wordsIn(text, isCommon), content: contentWords(text) }],
  );
}

function variantsAmong(wordings: readonly Wording[]): Variant[] {
  const using = new Map<string, Wording[]>();
  return wordings.flatMap((wording): Variant[] => {
    const shared = new Map<Wording, number>();
    for (const word of wording.content) {
      const earlier = using.get(word) ?? [];
      using.set(word, earlier);
      if (earlier.length <= mostWordings)
        for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      if (earlier.length <= mostWordings) earlier.push(wording);
    }
    const near = [...shared]
      .filter(([other]) => other.claim.articleId !== wording.claim.articleId)
      .toSorted(([, a], [, b]) => b - a)
      .slice(0, mostCompared);
    const fitting = near.flatMap(([other]) => {
      const alignment = alignWords(other.words, wording.words);
      return alignment !== null && isVariant(alignment) ? [{ other, alignment }] : [];
    });
    const [best] = fitting.toSorted((a, b) => b.alignment.matched - a.alignment.matched);
    return best === undefined ? [] : [toVariant(best.other, wording, best.alignment)];
  });
}

/** Names alone are no utterance: one long word in small letters has to fit too. */
function isVariant({ parts, score, matched, telling, length }: Alignment): boolean {
  const differ = parts.some(({ kind }) => kind !== 'same');
  return (
    differ && telling > 0 && score >= leastScore && matched >= fewestMatched && matched >= share * length
  );
}

function toVariant(first: Wording, other: Wording, { parts }: Alignment): Variant {
  const spelling = parts.every(({ kind }) => kind === 'same' || kind === 'spelling');
  return { claimIds: [first.claim.id, other.claim.id], kind: spelling ? 'spelling' : 'wording', parts };
}
