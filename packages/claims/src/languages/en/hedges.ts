import type { CueCertainty, HedgeRow } from '../../language.ts';

const be = "is/are/was/were/be/been/'s/'re";
const know = 'know/knows/knew/tell/tells/concerned/aware';
const perceive = 'see/seen/hear/heard/feel/felt/smell/smelled/remember/afford/manage';

/**
 * Words by which certainty is taken back, in the notation of `readPhrase` (after Hyland 1998 and Lakoff 1972): how they do
 * it, and what they leave of certainty. Where several fit at one word, the longest does.
 */
export const hedges: readonly HedgeRow[] = [
  {
    kind: 'evidential',
    degree: 'probable',
    place: 'anywhere',
    distances: true,
    phrases: ['allegedly/reportedly/purportedly/supposedly/ostensibly'],
  },
  {
    kind: 'evidential',
    degree: 'none',
    place: 'attribute',
    distances: true,
    phrases: ['alleged/reported/purported/supposed/claimed/so-called'],
  },
  {
    kind: 'evidential',
    degree: 'probable',
    place: 'anywhere',
    phrases: [
      'apparently/seemingly/evidently',
      'seem/seems/seemed/seeming',
      'look/looks/looked/feel/feels/felt/sound/sounds/sounded as if/though',
      `${be} believed/thought/understood/suspected/presumed/assumed/said/reported/rumored/rumoured to`,
    ],
  },
  {
    kind: 'evidential',
    degree: 'probable',
    place: 'open',
    phrases: ['look/looks/looked/feel/feels/felt/sound/sounds/sounded like'],
  },
  { kind: 'evidential', degree: 'probable', place: 'verb', phrases: ['appear/appears/appeared/appearing'] },
  { kind: 'modal', degree: 'possible', place: 'modal', phrases: ['may/might/could'] },
  {
    kind: 'likelihood',
    degree: 'possible',
    place: 'anywhere',
    phrases: [
      'possibly/perhaps/maybe/conceivably/potentially',
      `${be} possible/conceivable/plausible`,
      'a/any/some/every chance/possibility that',
      'can/could/did/do/does/would not rule/exclude out?',
      "cannot/can't/couldn't/didn't/won't/wouldn't rule/exclude out?",
      "cannot/can't be ruled/excluded out?",
    ],
  },
  {
    kind: 'likelihood',
    degree: 'probable',
    place: 'anywhere',
    phrases: [
      'probably/likely/unlikely/presumably/arguably',
      'most/very/highly likely/probably/unlikely',
      'almost/nearly certainly/certain',
      'in all likelihood/probability',
      'must have been',
    ],
  },
  {
    kind: 'likelihood',
    degree: 'none',
    place: 'attribute',
    phrases: ['apparent/probable/possible/suspected/presumed/putative/unconfirmed/unverified'],
  },
  {
    kind: 'belief',
    degree: 'probable',
    place: 'anywhere',
    phrases: [
      'i/we think/believe/guess/suppose/assume/suspect/imagine/gather',
      'in my/our/his/her/their view/opinion/judgment/judgement/estimation',
      'to my/our knowledge',
      'to the best of my/our/his/her/their knowledge',
      `as/so far as i/we/he/she/they/anyone 'm/'re/am/are/is/can? ${know}`,
    ],
  },
  {
    kind: 'approximator',
    degree: 'none',
    place: 'number',
    phrases: [
      'about/around/some/nearly/almost/estimated',
      'up/close to',
      'as many/much/few/little as',
      'an estimated',
    ],
  },
  {
    kind: 'approximator',
    degree: 'none',
    place: 'anywhere',
    phrases: [
      'roughly/approximately/somewhat/largely/mostly/partly/partially',
      'at least/most/best/worst',
      'more or less',
      'in a/some/one/certain broad/narrow/limited/loose? sense/senses/way/ways',
      'to a/an/some large/great/certain/limited? extent/degree',
      'so to speak',
      'as it were',
      'in theory/principle',
    ],
  },
  { kind: 'approximator', degree: 'none', place: 'adverb', phrases: ['kind/sort of'] },
  {
    kind: 'condition',
    degree: 'possible',
    place: 'clause',
    phrases: ['if/unless', 'provided/assuming that', 'as long as', 'on condition that', 'whether … or'],
  },
];

/** What begins like a hedge and is none: an ability, a comparison, an indirect question. */
export const noHedges = [
  // "could not reach", "before it could reach", "could be seen": an ability.
  'could not/never/only/hardly/barely',
  `could be? *ly? ${perceive}`,
  'before/until/till/how/where/so … could',
  'as best … could',
  'may day',
  'may/might as well',
  'can/could possibly',
  'possibly can/could/imagine',
  // "likely voters" are a group; "more likely than" compares.
  'likely democratic/republican/primary/caucus/registered? voter/voters/voting/electorate/caucusgoers',
  'more/less/as/so/how/equally/that likely/unlikely',
  'as if/though',
  'even/only if',
  'if only/any/anything/not/so/anyone',
  'if you will/like/want/wish',
  'tell/tells/told me/us/you/him/her/them if',
  'what if',
  'know/knows/knew/known/clear/unclear/sure/certain/see/ask/asks/asked/wonder/wonders/wondered/determine/determines/determined/check/tell/decide/say if',
  'at least/most/best/worst as',
  'some one/ones/day/time/times/way/ways/kind/sort',
  'in a/some way/ways/sense that/which/to',
];

/** Words by which the speaker says that he does not know. */
export const unknowns = [
  'unclear/unknown/undetermined',
  `not yet/immediately/entirely/fully? clear/known/certain/sure/determined`,
  'do/does/did not yet? know/understand',
  "don't/doesn't/didn't yet? know",
  'no idea/clue',
  'no way of? knowing/know/telling/tell',
  'too early/soon to say/tell/know/judge/determine/speculate/conclude',
  'remain/remains/remained to be seen',
] as const;

/** What a reporting word leaves of certainty by itself; a word listed under `hedging` counts as a hedge. */
export const reportedCertainty: CueCertainty = {
  hedging: 'speculate surmise guess suspect presume conjecture hypothesize hypothesise theorize theorise',
  distancing: 'allege purport',
  probable:
    'think believe assume presume reckon figure suppose feel consider judge gather expect anticipate predict forecast foresee estimate belief expectation prediction view assessment opinion confident optimistic convinced',
  possible:
    'speculate surmise guess suspect conjecture hypothesize hypothesise theorize theorise suggest imply hint insinuate intimate venture fear worry concern concerned worried afraid fearful suggestion speculation hint',
  negationRaising: 'think believe expect suppose anticipate feel foresee',
  asking: 'ask inquire enquire query question wonder',
};
