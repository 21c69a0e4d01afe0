import { pictureOf } from '../src/incident/picture-of.ts';
import type { Article, Claim, Incident, Proposition, Speaker, Stance } from '../src/index.ts';

/** A claim in a few words; everything else is the plainest record there is. */
export interface Sketch extends Partial<Pick<Claim, 'act' | 'polarity' | 'flags' | 'repeats' | 'within'>> {
  readonly id?: string;
  /** Article id; "a" if absent. */
  readonly in?: string;
  readonly by: Speaker | null;
  readonly stance?: Stance;
  readonly says?: string;
  /** Label of the proposition; "it" if absent. */
  readonly about?: string;
  /** The day it was said, as EDTF. */
  readonly on?: string;
  readonly bound?: 'since' | 'until';
  readonly via?: readonly Speaker[];
  readonly targets?: readonly Speaker[];
}

/** "Dmitry Peskov, RU, Kremlin spokesman": name, side, role; a dash for what is not known. */
export function person(line: string): Speaker {
  return speaker(line, 'person', 'named');
}

export function institution(line: string, kind: Speaker['kind'] = 'government'): Speaker {
  return speaker(line, kind, 'institution');
}

/** People without a name. */
export function group(line: string): Speaker {
  return speaker(line, 'group', 'role-and-office');
}

function speaker(line: string, kind: Speaker['kind'], anonymity: Speaker['anonymity']): Speaker {
  const [name = '', side = '-', role = '-'] = line.split(', ');
  return {
    id: name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-'),
    name,
    kind,
    ...(role === '-' ? {} : { role }),
    ...(side === '-' ? {} : { side }),
    spellings: [name],
    anonymity,
  };
}

export function sketchClaim(sketch: Sketch, index: number): Claim {
  const { says = 'it happened', stance = 'supports' } = sketch;
  const span = (text: string) => ({ start: 0, end: text.length, text });
  return {
    id: sketch.id ?? `c${index + 1}`,
    articleId: sketch.in ?? 'a',
    section: 'body',
    paragraph: 0,
    depth: 0,
    within: sketch.within ?? null,
    source: sketch.by && span(sketch.by.name),
    speaker: sketch.by,
    via: sketch.via ?? [],
    cue: { ...span('said'), lemma: 'say', negated: false },
    content: [span(says)],
    form: 'indirect',
    act:
      sketch.act ??
      (stance === 'denies' ? 'denies' : stance === 'withholds' ? 'declines-to-confirm' : 'asserts'),
    stance,
    hedges: [],
    factuality: 'certain',
    polarity: sketch.polarity ?? 'positive',
    targets: sketch.targets ?? [],
    statedAt:
      sketch.on === undefined
        ? null
        : {
            span: span('then'),
            value: sketch.on,
            precision: 'day',
            implied: [],
            ...(sketch.bound === undefined ? {} : { bound: sketch.bound }),
          },
    about: [],
    rule: 'forward',
    confidence: 0.9,
    flags: sketch.flags ?? [],
    ...(sketch.repeats === undefined ? {} : { repeats: sketch.repeats }),
  };
}

/**
 * An incident of sketched claims, one proposition for each `about`. Articles are those that the claims name, with what
 * `known` says of them: a date, or a record.
 */
export function sketchIncident(
  sketches: readonly Sketch[],
  known: Readonly<Record<string, string | Partial<Article>>> = {},
): Incident {
  const claims = sketches.map(sketchClaim);
  const labels = [...new Set(sketches.map(({ about = 'it' }) => about))];
  const propositions = labels.map((label): Proposition => {
    const members = claims.filter((_, index) => (sketches[index]?.about ?? 'it') === label);
    return {
      id: label.replaceAll(' ', '-'),
      label,
      claims: members.map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance })),
    };
  });
  const ids = [...new Set([...Object.keys(known), ...claims.map(({ articleId }) => articleId)])];
  const articles = ids.map((id): Article => {
    const about = known[id];
    return { id, text: '', ...(typeof about === 'string' ? { publishedAt: about } : about) };
  });
  return pictureOf(articles, claims, propositions);
}
