import type { Item } from './read-items.ts';
import type { Said } from './read-matter.ts';

/** Who does a deed, and to whom: ids of names, null where the words do not tell. */
export interface Roles {
  readonly agent: string | null;
  readonly patient: string | null;
}

/** How many items behind a deed a name may stand, and how many before it. */
const reachBehind = 6;
const reachBefore = 20;

/**
 * Who does the deed at item `at` of a claim, and to whom, by where the names stand:
 *
 *     Ukraine attacked Moscow    an attack by Ukraine    Moscow was attacked    Ukrainian drones hit it    we did not attack
 *     ^agent          ^patient                ^agent     ^patient               ^agent                     ^agent: the speaker
 */
export function readRoles(items: readonly Item[], at: number, claim: Said, actor: string | null): Roles {
  const deed = items[at];
  if (deed?.is !== 'concept') return { agent: null, patient: null };
  const idOf = (item: Item) => whoIs(item, claim, actor);
  const behind = readBehind(items, at, idOf);
  const front = readFront(items, at, idOf);
  const agent = behind.agent ?? (deed.passive ? null : front) ?? accused(items, at, claim, actor);
  // "no involvement by the board", "it did not involve us": whoever is named beside such a word is held to be to blame.
  if (deed.concept.kind === 'blame') return { agent: agent ?? front ?? behind.patient, patient: null };
  return { agent, patient: deed.passive ? front : behind.patient };
}

type IdOf = (item: Item) => string | null;

function readBehind(items: readonly Item[], at: number, idOf: IdOf): Roles {
  let patient: string | null = null;
  let left = reachBehind;
  for (let i = at + 1; i < items.length && left > 0; i++) {
    const item = items[i];
    if (item === undefined || item.is === 'stop') break;
    if (item.is !== 'auxiliary') left--;
    const id = idOf(item);
    if (id === null || (item.is !== 'name' && item.is !== 'speaker')) continue;
    if (item.before === 'agent-marker') return { agent: id, patient };
    patient ??= id;
  }
  return { agent: null, patient };
}

/** The nearest name before that is no place or object; behind "knew of" nobody is said to have done it. */
function readFront(items: readonly Item[], at: number, idOf: IdOf): string | null {
  for (let i = at - 1; i >= Math.max(0, at - reachBefore); i--) {
    const item = items[i];
    if (item === undefined || item.is === 'stop') break;
    if (item.is === 'concept' && (item.concept.kind === 'talk' || item.concept.kind === 'mind')) break;
    if ((item.is !== 'name' && item.is !== 'speaker') || item.before === 'preposition') continue;
    const id = idOf(item);
    if (id !== null) return id;
  }
  return null;
}

/** A pronoun means the speaker: "we" in the speaker's own words, "she", "they" or "its" where they are retold. */
function whoIs(item: Item, { form, speaker }: Said, actor: string | null): string | null {
  if (item.is === 'name') return item.id;
  if (item.is !== 'speaker' || speaker === null) return null;
  if (item.pronoun === 'first') return form === 'indirect' ? null : actor;
  if (form === 'direct') return null;
  const person = speaker.kind === 'person' || speaker.kind === 'anonymous';
  return item.pronoun === 'several' || person === (item.pronoun === 'single') ? actor : null;
}

/** Who denies a deed without saying whose denies being the one who did it: "denied involvement". */
function accused(items: readonly Item[], at: number, claim: Said, actor: string | null): string | null {
  const deed = items[at];
  if (deed?.is !== 'concept' || deed.passive) return null;
  if (deed.concept.kind !== 'wrongs' && deed.concept.kind !== 'blame') return null;
  if (claim.act !== 'denies') return null;
  // "said that no │attack│ succeeded": the deed is what the clause is about, and nobody is asked whose it is.
  const after = items[at + 1];
  if (after?.is === 'auxiliary' || (after !== undefined && 'finite' in after && after.finite)) return null;
  if (at > reachBefore) return null;
  const opens = items.slice(0, at).every((item) => {
    if (item.is === 'auxiliary') return true;
    return item.is === 'concept' && item.concept.kind !== 'things' && item.concept.kind !== 'talk';
  });
  return opens ? actor : null;
}
