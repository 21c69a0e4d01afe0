import type { Article, Claim, Incident, Proposition, Speaker, Stance } from '@incident/claims';
import type { LoadedIncident } from '../src/incidents/types.ts';

/** A claim in a few words; everything else is the plainest record there is. */
export interface ClaimSketch {
  readonly who?: string | null;
  readonly source?: string | null;
  readonly cue?: string;
  readonly quote: string;
  readonly stance?: Stance;
  readonly act?: Claim['act'];
  readonly article?: string;
  readonly about?: string;
  readonly statedAt?: string;
  readonly repeats?: string;
  readonly role?: string;
  readonly side?: string;
}

export function speaker(name: string, role?: string, side?: string): Speaker {
  return {
    id: `s-${name}`,
    name,
    kind: 'person',
    spellings: [name],
    anonymity: 'named',
    ...(role === undefined ? {} : { role }),
    ...(side === undefined ? {} : { side }),
  };
}

const span = (text: string) => ({ start: 0, end: text.length, text });

export function claim(sketch: ClaimSketch, index = 0): Claim {
  const {
    who = 'Dmitry Peskov',
    cue = 'said',
    stance = 'supports',
    act = 'asserts',
    article = 'a.txt',
  } = sketch;
  const source = sketch.source === undefined ? who : sketch.source;
  return {
    id: `c${index}`,
    articleId: article,
    section: 'body',
    paragraph: 0,
    depth: 0,
    within: null,
    source: source === null ? null : span(source),
    speaker: who === null ? null : speaker(who, sketch.role, sketch.side),
    via: [],
    cue: { ...span(cue), lemma: cue, negated: false },
    content: [span(sketch.quote)],
    form: 'direct',
    act,
    stance,
    hedges: [],
    factuality: 'certain',
    polarity: 'positive',
    targets: [],
    statedAt:
      sketch.statedAt === undefined
        ? null
        : { span: span('then'), value: sketch.statedAt, precision: 'day', implied: [] },
    about: [],
    rule: 'test',
    confidence: 1,
    flags: [],
    ...(sketch.repeats === undefined ? {} : { repeats: sketch.repeats }),
  };
}

/** Articles and claim sketches → an incident as the library would compare them, grouped by the sketches' `about`. */
export function incident(articles: readonly Partial<Article>[], sketches: readonly ClaimSketch[]): Incident {
  const claims = sketches.map(claim);
  const topics = [...new Set(sketches.map((sketch) => sketch.about).filter((about) => about !== undefined))];
  const propositions: Proposition[] = topics.map((label) => ({
    id: `p-${label}`,
    label,
    claims: claims
      .filter((_, index) => sketches[index]?.about === label)
      .map(({ id, articleId, stance }) => ({ claimId: id, articleId, stance })),
  }));
  const byId = new Map(claims.map((one) => [one.id, one]));
  return {
    articles: articles.map((article, index) => ({
      id: `${'abcdefghij'[index]}.txt`,
      text: 'text',
      ...article,
    })),
    claims,
    propositions,
    speakers: claims.flatMap((one) =>
      one.speaker === null ? [] : [{ ...one.speaker, mentions: [], roles: [] }],
    ),
    contradictions: [],
    changes: [],
    variants: [],
    gaps: [],
    origins: articles.map((_, index) => ({ articleIds: [`${'abcdefghij'[index]}.txt`], reasons: [] })),
    sourcing: [],
    matrix: propositions.flatMap((proposition) =>
      proposition.claims.map(({ claimId, articleId, stance }) => ({
        propositionId: proposition.id,
        speakerId: byId.get(claimId)?.speaker?.id ?? null,
        side: null,
        first: null,
        last: null,
        stance,
        claimIds: [claimId],
        articleIds: [articleId],
      })),
    ),
  };
}

export function loaded(compared: Incident, summary: Partial<LoadedIncident['summary']> = {}): LoadedIncident {
  return {
    incident: compared,
    problems: [],
    summary: {
      slug: 'harbour-fire',
      title: 'Fire in the harbour',
      date: '2024-02-29',
      articles: compared.articles.length,
      claims: compared.claims.filter((one) => one.repeats === undefined).length,
      ...summary,
    },
  };
}
