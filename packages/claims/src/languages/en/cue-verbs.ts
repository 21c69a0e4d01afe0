import type { CueRow } from '../../language.ts';

/**
 * Verbs that report: what somebody says, thinks, decides, or lets be known.
 * Grouped by the complements they take; `neutral` verbs leave the act to the content.
 */
export const cueVerbs: readonly CueRow[] = [
  // “…,” she continued: only beside a quotation.
  { class: 'speech', act: 'asserts', neutral: true, frames: 'quote invert', words: 'continue begin' },
  // Plain speech: "said (that) …", “…,” said X.
  { class: 'speech', act: 'asserts', neutral: true, frames: 'that bare wh quote invert', words: 'say' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that bare wh np quote invert',
    words: 'add note state report',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that bare quote invert',
    words:
      'remark opine muse quip reckon observe recount reply respond retort counter interject joke intone conclude',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that bare np wh quote invert',
    words:
      'declare announce explain acknowledge admit concede confess disclose reveal reiterate repeat recall relate mention write post tweet affirm aver avow stress emphasize emphasise underscore underline highlight clarify specify indicate signal detail elaborate outline predict',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that bare np quote invert',
    words:
      'assert maintain contend argue claim allege insist hold proclaim profess testify attest swear posit assess estimate calculate forecast gauge',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that bare quote invert',
    words:
      'boast brag exclaim shout yell scream cry whisper mutter murmur gush rave crow chime enthuse lament bemoan grumble moan sigh sniff snap bark thunder fume rail preach blog text email message cable pen exult gloat declaim',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'recipient that bare wh quote',
    words: 'tell inform notify brief advise assure reassure remind',
  },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'recipient that', words: 'convince persuade' },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'quote invert that', words: 'comment' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'quote np',
    words: 'quote cite voice utter echo express issue chant',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'np',
    words: 'discuss recite retell restate propagate trumpet tout promulgate parrot',
  },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'that np', particle: 'out', words: 'point' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'np',
    particle: 'to',
    words: 'point allude refer',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'np',
    particle: 'of',
    words: 'speak boast complain',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'np',
    particle: 'about',
    words: 'talk complain speak joke',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'np',
    particle: 'on',
    words: 'comment elaborate',
  },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'np', particle: 'to', words: 'respond' },
  // Acts named by the verb.
  { class: 'speech', act: 'denies', frames: 'that bare np ing quote invert', words: 'deny' },
  {
    class: 'speech',
    act: 'denies',
    frames: 'that np quote',
    words: 'dispute refute rebut reject contradict disavow repudiate disclaim negate contest',
  },
  { class: 'speech', act: 'denies', frames: 'np as', words: 'dismiss deride disown debunk discount rubbish' },
  {
    class: 'speech',
    act: 'confirms',
    frames: 'that bare np wh quote invert',
    words: 'confirm verify corroborate reconfirm validate authenticate',
  },
  { class: 'speech', act: 'asserts', frames: 'that bare np quote', words: 'reaffirm reassert' },
  { class: 'speech', act: 'doubts', frames: 'wh that np quote', words: 'question doubt' },
  { class: 'speech', act: 'doubts', frames: 'wh quote invert', words: 'wonder' },
  { class: 'speech', act: 'accuses', frames: 'object-of', words: 'accuse suspect' },
  {
    class: 'speech',
    act: 'accuses',
    frames: 'np',
    words:
      'blame denounce condemn criticize criticise slam blast decry attack assail lambaste castigate chastise rebuke lash scold excoriate deplore pillory vilify berate chide ridicule mock fault impugn',
  },
  { class: 'speech', act: 'accuses', frames: 'that np', words: 'charge' },
  { class: 'speech', act: 'threatens', frames: 'to that np quote', words: 'threaten' },
  { class: 'speech', act: 'warns', frames: 'recipient that bare quote invert', words: 'warn caution' },
  { class: 'speech', act: 'warns', frames: 'np', particle: 'of', words: 'warn' },
  { class: 'speech', act: 'warns', frames: 'np', particle: 'against', words: 'warn caution advise' },
  { class: 'speech', act: 'demands', frames: 'that bare np to quote', words: 'demand request' },
  {
    class: 'speech',
    act: 'demands',
    frames: 'object-to that np quote',
    words: 'urge implore beseech exhort',
  },
  { class: 'speech', act: 'demands', frames: 'object-to wh quote invert', words: 'ask beg' },
  {
    class: 'speech',
    act: 'demands',
    frames: 'np object-to',
    particle: 'for',
    words: 'call appeal plead push lobby',
  },
  { class: 'speech', act: 'demands', frames: 'object-to', particle: 'on', words: 'call' },
  { class: 'speech', act: 'demands', frames: 'that np ing', words: 'recommend propose advocate' },
  {
    class: 'speech',
    act: 'orders',
    frames: 'object-to that np',
    words: 'order command instruct direct decree',
  },
  {
    class: 'speech',
    act: 'orders',
    frames: 'that np',
    words: 'mandate stipulate prohibit forbid ban outlaw',
  },
  {
    class: 'speech',
    act: 'predicts',
    frames: 'that np to bare',
    words: 'anticipate foresee foretell prophesy project',
  },
  {
    class: 'speech',
    act: 'promises',
    frames: 'recipient to that bare np quote',
    words: 'promise vow pledge',
  },
  { class: 'speech', act: 'promises', frames: 'to np', words: 'offer volunteer' },
  { class: 'speech', act: 'promises', frames: 'to', words: 'agree consent swear' },
  { class: 'speech', act: 'asserts', frames: 'that', words: 'agree concur' },
  { class: 'speech', act: 'justifies', frames: 'np', words: 'justify defend rationalize rationalise excuse' },
  { class: 'speech', act: 'suggests', frames: 'that bare np quote invert ing', words: 'suggest' },
  {
    class: 'speech',
    act: 'suggests',
    frames: 'that bare np quote',
    words:
      'speculate imply hint insinuate theorize theorise hypothesize hypothesise intimate surmise venture ponder',
  },
  { class: 'speech', act: 'asserts', frames: 'to', words: 'claim profess purport' },
  {
    class: 'speech',
    act: 'asserts',
    frames: 'np',
    words: 'praise laud hail welcome applaud commend endorse celebrate salute compliment champion extol',
  },
  // Labels: "described it as a leak", "called it a leak".
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'as np',
    words: 'describe portray characterize characterise depict cast frame paint define identify interpret',
  },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'label as',
    words: 'label brand call dub term deem declare',
  },
  { class: 'speech', act: 'asserts', neutral: true, frames: 'as', words: 'view regard see treat' },
  // Belief and attitude.
  {
    class: 'belief',
    act: 'asserts',
    frames: 'that bare',
    words:
      'think believe feel know understand assume presume realize realise recognize recognise consider accept appreciate figure guess sense judge find determine discover learn gather decide',
  },
  { class: 'belief', act: 'predicts', frames: 'that bare to', words: 'expect' },
  { class: 'belief', act: 'fears', frames: 'that bare', words: 'fear worry' },
  { class: 'attitude', act: 'asserts', frames: 'that bare', words: 'hope wish' },
  // Documents and other things that tell.
  {
    class: 'document',
    act: 'asserts',
    frames: 'that bare np',
    words: 'show demonstrate illustrate prove establish document',
  },
  { class: 'document', act: 'asserts', frames: 'that quote', words: 'read' },
  // Silence: "declined to comment", "refused to say whether".
  { class: 'silence', act: 'declines-to-confirm', frames: 'to', words: 'decline refuse' },
];

/** Nouns that report: "the claim that", "a denial of", "their belief that". */
export const cueNouns: readonly CueRow[] = [
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'that',
    words:
      'claim statement assertion contention declaration announcement comment remark argument insistence report notion idea acknowledgment acknowledgement admission allegation explanation conclusion finding assessment testimony message view opinion',
  },
  { class: 'speech', act: 'denies', frames: 'that np', particle: 'of', words: 'denial' },
  { class: 'speech', act: 'accuses', frames: 'that np', particle: 'of', words: 'accusation' },
  { class: 'speech', act: 'suggests', frames: 'that np', words: 'suggestion speculation hint' },
  { class: 'speech', act: 'warns', frames: 'that np', particle: 'of', words: 'warning' },
  { class: 'speech', act: 'promises', frames: 'that to', words: 'promise pledge vow' },
  { class: 'speech', act: 'threatens', frames: 'to', words: 'threat' },
  { class: 'speech', act: 'demands', frames: 'np', particle: 'for', words: 'call demand' },
  { class: 'belief', act: 'asserts', frames: 'that', words: 'belief perspective conviction' },
  { class: 'belief', act: 'predicts', frames: 'that', words: 'prediction expectation forecast' },
  { class: 'belief', act: 'fears', frames: 'that', words: 'fear concern worry' },
  {
    class: 'speech',
    act: 'asserts',
    neutral: true,
    frames: 'as',
    particle: 'of',
    words: 'narrative portrayal description depiction characterization',
  },
];

/** Prepositions that report: "according to X". The words are the last of the phrase's fixed part. */
export const cuePrepositions = [
  'according to',
  'in the words of',
  'in the view of',
  'in the opinion of',
  'per',
] as const;

/** Adverbs that report without naming anybody: the claim has no source. */
export const cueAdverbs = ['reportedly', 'allegedly', 'purportedly', 'supposedly'] as const;
