import type { Concept, ConceptKind, ConceptLexicon } from '../../language.ts';
import type { Claim } from '../../types.ts';
import { actorOf, type KnownNames } from './find-name.ts';
import { type Item, readItems } from './read-items.ts';
import { readRoles } from './read-roles.ts';

/** What a claim is about, whatever is said of it: a claim and its denial have the same matter. */
export interface Matter {
  /** What it is made of, and how much each says by its kind. */
  readonly features: ReadonlyMap<string, number>;
  /** The same in one line: two claims with one signature are about the same. */
  readonly signature: string;
  /** How a word of no list is printed, by its feature: "concret" → "concrete". */
  readonly printed: ReadonlyMap<string, string>;
  /** The words are a clause, and say who or what is meant without a pronoun: they can be understood alone. */
  readonly complete: boolean;
  /** Whom the speaker acts as. */
  readonly actor: string | null;
  /** Who is said to have done something wrong. */
  readonly culprits: readonly string[];
  /** There is no matter of its own: it is about what somebody else says ("the reports"). */
  readonly refers: boolean;
  /** Whose words it refers to, where that is printed: "Russia's allegations". */
  readonly owner: string | null;
}

/** What is read of a claim: its words, and what the speaker does with them. */
export type Said = Pick<Claim, 'speaker' | 'act' | 'stance' | 'form'> & {
  readonly content: readonly { readonly text: string }[];
};

/** How much a concept says about what a claim is about. Set by hand, and not sensitive: see the README. */
const weightOf: Readonly<Record<ConceptKind, number>> = {
  wrongs: 1,
  blame: 0.5,
  deeds: 1,
  things: 1,
  mind: 1,
  proof: 1,
  talk: 0.1,
  loose: 0.15,
};
/** A word of no list; a name; who does what to whom, and who is to blame for it. */
const wordWeight = 0.6;
const nameWeight = 0.3;
const roleWeight = 1;
/** Roles in what is said of the first deed say less: "denied [backing] Ukraine's attack on the Kremlin". */
const laterRole = 0.4;

/** Reads what a claim is about. */
export function readMatter(claim: Said, lexicon: ConceptLexicon, names: KnownNames): Matter {
  const actor = claim.speaker === null ? null : actorOf(claim.speaker, lexicon);
  const items = claim.content.flatMap(({ text }): Item[] => [
    ...readItems(text, lexicon, names),
    { is: 'stop' },
  ]);
  const answered = claim.stance === 'denies' ? withoutCharacter(items) : items;
  const gathered = gather(answered, claim, actor);
  // A claim that refers to another has nothing of its own to be compared by.
  const features = gathered.refers ? new Map<string, number>() : gathered.features;
  return { ...gathered, actor, features, signature: signatureOf(features), complete: isComplete(items) };
}

/** "dismissed the charge │as absurd": what is dismissed, without what it is called. */
function withoutCharacter(items: readonly Item[]): readonly Item[] {
  const as = items.findIndex(({ is }) => is === 'as');
  const onlyTalk = items.slice(0, as).every((item) => item.is !== 'word' && !isMatter(item));
  return as > 0 && onlyTalk ? items.slice(0, as) : items;
}

function isMatter(item: Item): boolean {
  return item.is === 'concept' && item.concept.kind !== 'talk' && item.concept.kind !== 'loose';
}

function gather(
  items: readonly Item[],
  claim: Said,
  actor: string | null,
): Omit<Matter, 'actor' | 'signature' | 'complete'> {
  const features = new Map<string, number>();
  const put = (feature: string, weight: number) => {
    if ((features.get(feature) ?? 0) < weight) features.set(feature, weight);
  };
  const printed = new Map<string, string>();
  const culprits: string[] = [];
  let refers = true;
  let owner: string | null = null;
  let share = 1;
  for (const [at, item] of items.entries()) {
    if (item.is === 'word') {
      put(item.stem, wordWeight);
      printed.set(item.stem, item.word);
      refers = false;
    } else if (item.is === 'name') {
      put(item.id, nameWeight);
      if (item.own !== null) put(`“${item.own}”`, nameWeight);
      owner ??= item.id;
    } else if (item.is === 'concept') {
      const { name, kind } = item.concept;
      put(name, weightOf[kind]);
      if (!isMatter(item)) continue;
      if (!answers(item.concept, claim)) refers = false;
      if (kind === 'things') continue;
      const { agent, patient } = readRoles(items, at, claim, actor);
      if (agent !== null) put(`${agent} → ${name}`, roleWeight * share);
      if (patient !== null) put(`${name} → ${patient}`, roleWeight * share);
      if (agent !== null && (kind === 'wrongs' || kind === 'blame')) {
        put(`${agent} blamed`, roleWeight * share);
        culprits.push(agent);
        refers = false;
      }
      if (agent !== null || patient !== null) share = laterRole;
    }
  }
  return { features, printed, culprits, refers, owner };
}

/** "could not confirm the evidence", "refrained from blaming": part of the answer, not of what is answered. */
function answers({ kind }: Concept, { stance }: Said): boolean {
  return stance !== 'supports' && (kind === 'blame' || kind === 'proof');
}

function signatureOf(features: ReadonlyMap<string, number>): string {
  return Array.from(features, ([feature, weight]) => `${feature}=${weight}`)
    .sort()
    .join();
}

function isComplete(items: readonly Item[]): boolean {
  const finite = items.some((item) => item.is === 'auxiliary' || ('finite' in item && item.finite));
  return finite && items.every(({ is }) => is !== 'speaker');
}
