import { pictureOf } from '../src/incident/picture-of.ts';
import type { Article, Claim, Incident, ParsedArticle, ResolvedDate, Span, Speaker } from '../src/index.ts';

/**
 * A small incident written by hand, so that the exports are tested apart from the parser: a reservoir that leaks.
 * It holds what exports must survive: no source, several contents, a claim in a claim, a repeat, characters beyond
 * 16 bits, Windows line ends, a right-to-left name, and heads that try to be markup or a formula.
 */
const herald: Article = {
  id: 'herald-1',
  title: 'Alder Mills told to stay as reservoir leaks',
  outlet: 'The Valley Herald',
  url: 'https://herald.example/alder?page=1&print=yes',
  byline: 'Jo Marsh & Eve "Ev" Tan',
  publishedAt: '2031-04-09',
  incident: { slug: 'alder-dam', date: '2031-04-08' },
  text: [
    'The reservoir above Alder Mills began to leak on Tuesday, the water board said.',
    '“The wall is sound,” said Ana Lima, its chief engineer 😀. “Nobody needs to leave.”',
    'Mayor Tom Reed said on Wednesday that inspectors had warned him the wall could crack.',
    'The contractor, Brackwater, has not confirmed reports of a crack.',
    'Is the wall safe? The wall is sound, the board says.',
  ].join('\n\n'),
};

const mill: Article = {
  id: 'mill/2 b.txt',
  title: '</script><b>“Crack”</b> | who =KNEW?',
  outlet: '=Mill, "The"',
  incident: { slug: 'alder-dam', date: '2031-04-08' },
  text: [
    'Ana Lima denied on April 10, 2031 that the wall had cracked.',
    'Brackwater accused the water board of “ignoring\r\ntwo letters” about it.',
    'The wall had reportedly cracked in March 2031.',
    'Letters seen by this paper show that the wall leaked. “Leave <now>,” *walkers* & יוסי כהן urged.',
  ].join('\r\n\r\n'),
};

const bare: Article = { id: 'bare', text: 'Nobody said anything.' };

const who = {
  board: speaker('water-board', 'water board', 'organization', 'institution', { side: 'AM' }),
  lima: speaker('ana-lima', 'Ana Lima', 'person', 'named', {
    role: 'chief engineer',
    affiliation: 'water board',
    partOf: 'water-board',
    spellings: ['Ana Lima', 'Lima'],
  }),
  reed: speaker('tom-reed', 'Tom Reed', 'person', 'named', { role: 'Mayor' }),
  inspectors: speaker('inspectors', 'inspectors', 'group', 'role-only'),
  brackwater: speaker('brackwater', 'Brackwater', 'organization', 'institution', { role: 'contractor' }),
  letters: speaker('letters', 'Letters', 'document', 'institution'),
  paper: speaker('mill', '=Mill, "The"', 'media', 'institution'),
  cohen: speaker('יוסי-כהן', 'יוסי כהן', 'person', 'named'),
};

const inHerald = on(herald);
const inMill = on(mill);

const heraldClaims: readonly Claim[] = [
  inHerald('h1', 0, {
    source: 'the water board',
    speaker: who.board,
    cue: ['said', 'say'],
    content: ['The reservoir above Alder Mills began to leak on Tuesday'],
    about: [inHerald.date('Tuesday', '2031-04-08', ['year', 'month', 'day'])],
  }),
  inHerald('h2', 1, {
    source: 'Ana Lima, its chief engineer 😀',
    speaker: who.lima,
    cue: ['said', 'say', 'said Ana'],
    content: ['“The wall is sound,”', '“Nobody needs to leave.”'],
    form: 'direct',
    rule: 'inverted',
    confidence: 0.97,
  }),
  inHerald('h3', 2, {
    source: 'Mayor Tom Reed',
    speaker: who.reed,
    cue: ['said', 'say', 'said on'],
    content: ['inspectors had warned him the wall could crack'],
    statedAt: inHerald.date('Wednesday', '2031-04-09', ['year', 'month', 'day']),
  }),
  inHerald('h4', 2, {
    depth: 1,
    within: 'h3',
    source: 'inspectors',
    speaker: who.inspectors,
    via: [who.reed],
    cue: ['had warned', 'warn'],
    content: ['the wall could crack'],
    act: 'warns',
    hedges: ['could'],
    factuality: 'possible',
  }),
  inHerald('h5', 3, {
    source: 'The contractor, Brackwater',
    speaker: who.brackwater,
    cue: ['has not confirmed', 'confirm'],
    negated: true,
    content: ['reports of a crack'],
    act: 'declines-to-confirm',
    stance: 'withholds',
  }),
  inHerald('h6', 4, {
    section: 'faq',
    source: 'the board',
    speaker: who.board,
    cue: ['says', 'say'],
    content: ['The wall is sound'],
    from: 'Is the wall safe?',
    repeats: 'h2',
  }),
];

const millClaims: readonly Claim[] = [
  inMill('m1', 0, {
    source: 'Ana Lima',
    speaker: who.lima,
    cue: ['denied', 'deny'],
    content: ['the wall had cracked'],
    act: 'denies',
    stance: 'denies',
    statedAt: inMill.date('April 10, 2031', '2031-04-10', []),
  }),
  inMill('m2', 1, {
    source: 'Brackwater',
    speaker: who.brackwater,
    cue: ['accused', 'accuse'],
    content: ['“ignoring\r\ntwo letters” about it'],
    form: 'mixed',
    act: 'accuses',
    targets: [who.board],
  }),
  inMill('m3', 2, {
    speaker: null,
    cue: ['reportedly', 'reportedly'],
    content: ['The wall had', 'cracked in March 2031'],
    about: [inMill.date('March 2031', '2031-03', [])],
    flags: ['ambiguous-speaker', 'single-source'],
    factuality: 'unknown',
  }),
  inMill('m4', 3, {
    source: 'Letters seen by this paper',
    speaker: who.letters,
    via: [who.paper],
    cue: ['show', 'show'],
    content: ['the wall leaked'],
  }),
  inMill('m5', 3, {
    source: '*walkers* & יוסי כהן',
    speaker: who.cohen,
    cue: ['urged', 'urge'],
    content: ['“Leave <now>,”'],
    form: 'direct',
    act: 'demands',
  }),
];

/** One article as `parseArticle` returns it. */
export const damArticle: ParsedArticle = {
  article: herald,
  sections: [],
  claims: heraldClaims,
  skipped: [],
};

const claims = [...heraldClaims, ...millClaims];

/** All articles as `compareArticles` returns them; only the grouping is ours. */
export const damIncident: Incident = pictureOf([herald, mill, bare], claims, [
  proposition('wall-cracked', 'the wall had cracked', ['h4', 'h5', 'm1', 'm3']),
  proposition('wall-sound', 'The wall is sound', ['h2', 'h6']),
  proposition('leak', 'the wall | leaked', ['h1', 'm4']),
  proposition('letters', '“ignoring\r\ntwo letters” about it', ['m2']),
  proposition('leave', '“Leave <now>,”', ['m5']),
]);

type Sketch = Partial<Omit<Claim, 'source' | 'cue' | 'content' | 'hedges'>> & {
  readonly source?: string;
  /** The words, their lemma, and if the words alone stand elsewhere too, more of the text that begins with them. */
  readonly cue: readonly [words: string, lemma: string, place?: string];
  readonly negated?: boolean;
  readonly content: readonly string[];
  readonly hedges?: readonly string[];
  /** The claim's words are looked for behind this. */
  readonly from?: string;
};

function on(article: Article) {
  const span = (words: string, from: number, place = words): Span => {
    const start = article.text.indexOf(place, from);
    if (start < 0) throw new Error(`${article.id} has no “${place}” behind ${from}`);
    return { start, end: start + words.length, text: words };
  };
  const make = (id: string, paragraph: number, sketch: Sketch): Claim => {
    const { source, cue, negated = false, content, hedges = [], from = '', ...known } = sketch;
    const first = article.text.indexOf(from);
    const spans = content.map((words) => span(words, first));
    const near = Math.max(0, (spans[0]?.start ?? 0) - 60);
    const at = from === '' ? near : first;
    return {
      id,
      articleId: article.id,
      section: 'body',
      paragraph,
      depth: 0,
      within: null,
      source: source === undefined ? null : span(source, at),
      speaker: null,
      via: [],
      cue: { ...span(cue[0], at, cue[2]), lemma: cue[1], negated },
      content: spans,
      form: 'indirect',
      act: 'asserts',
      stance: 'supports',
      hedges: hedges.map((words) => ({ ...span(words, spans[0]?.start ?? 0), kind: 'modal', by: 'speaker' })),
      factuality: 'certain',
      polarity: 'positive',
      targets: [],
      statedAt: null,
      about: [],
      rule: 'forward',
      confidence: 0.9,
      flags: [],
      ...known,
    };
  };
  const date = (words: string, value: string, implied: ResolvedDate['implied']): ResolvedDate => ({
    span: span(words, 0),
    value,
    precision: value.length === 10 ? 'day' : 'month',
    implied,
  });
  return Object.assign(make, { date });
}

function speaker(
  id: string,
  name: string,
  kind: Speaker['kind'],
  anonymity: Speaker['anonymity'],
  known: Partial<Speaker> = {},
): Speaker {
  return { id, name, kind, spellings: [name], anonymity, ...known };
}

function claimOf(id: string): Claim {
  const claim = claims.find((one) => one.id === id);
  if (claim === undefined) throw new Error(`no claim ${id}`);
  return claim;
}

function proposition(
  id: string,
  label: string,
  claimIds: readonly string[],
): Incident['propositions'][number] {
  return {
    id,
    label,
    claims: claimIds
      .map(claimOf)
      .map(({ id: claimId, articleId, stance }) => ({ claimId, articleId, stance })),
  };
}
