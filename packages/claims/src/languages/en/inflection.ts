import type { InflectionRow } from '../../language.ts';

const chop = (lemma: string, letters: number) => lemma.slice(0, lemma.length - letters);
const double = (lemma: string) => lemma + lemma.slice(-1);

/** Regular English verbs, most particular ending first. Verbs that double their consonant are listed, since stress decides. */
export const inflection: readonly InflectionRow[] = [
  { ending: /(?:s|x|z|ch|sh|o)$/, s: (l) => `${l}es`, past: (l) => `${l}ed`, ing: (l) => `${l}ing` },
  {
    ending: /[^aeiou]y$/,
    s: (l) => `${chop(l, 1)}ies`,
    past: (l) => `${chop(l, 1)}ied`,
    ing: (l) => `${l}ing`,
  },
  { ending: /ie$/, s: (l) => `${l}s`, past: (l) => `${l}d`, ing: (l) => `${chop(l, 2)}ying` },
  { ending: /(?:ee|oe|ye)$/, s: (l) => `${l}s`, past: (l) => `${l}d`, ing: (l) => `${l}ing` },
  { ending: /e$/, s: (l) => `${l}s`, past: (l) => `${l}d`, ing: (l) => `${chop(l, 1)}ing` },
  {
    ending:
      /^(?:plan|stop|drop|rap|slam|ban|admit|commit|submit|permit|omit|refer|prefer|defer|infer|confer|concur|occur|rebut|regret|blog|quip|chat|grab|plot|slap|snap|spot|step|strip|tip|top|trap|trim|wrap|nod|rub|rip|ship|shrug|sob|stab|stun|tap|hug|beg|brag|nag|flag|pin|tag|control|compel|expel|propel|rebel|repel|jot|vet|whip|zip|zap|bar|mar|scar|star|stir|dub|pen|transfer|equip|kidnap|gun|hit|rig|dig|jab|fit|rot|wed|chum)$/,
    s: (l) => `${l}s`,
    past: (l) => `${double(l)}ed`,
    ing: (l) => `${double(l)}ing`,
  },
  { ending: /c$/, s: (l) => `${l}s`, past: (l) => `${l}ked`, ing: (l) => `${l}king` },
  { ending: /$/, s: (l) => `${l}s`, past: (l) => `${l}ed`, ing: (l) => `${l}ing` },
];

/** Verbs whose past or participle follows no rule: lemma, past forms, participles. Alternatives are joined by a slash. */
export const irregularVerbs = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burn burned/burnt burned/burnt|burst burst burst|buy bought bought|cast cast cast
catch caught caught|choose chose chosen|cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt
dig dug dug|draw drew drawn|dream dreamed/dreamt dreamed/dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed fed|feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast/forecasted forecast/forecasted|foresee foresaw foreseen|foretell foretold foretold|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground|grow grew grown
hang hung hung|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept|label labeled/labelled labeled/labelled|signal signaled/signalled signaled/signalled
model modeled/modelled modeled/modelled|travel traveled/travelled traveled/travelled|cancel canceled/cancelled canceled/cancelled
counsel counseled/counselled counseled/counselled|know knew known|lay laid laid
lead led led|leap leaped/leapt leaped/leapt|learn learned/learnt learned/learnt|leave left left|lend lent lent|let let let|lie lay/lied lain/lied
light lit lit|lose lost lost|make made made|mean meant meant|meet met met|mislead misled misled|mistake mistook mistaken
misunderstand misunderstood misunderstood|overcome overcame overcome|overhear overheard overheard|overthrow overthrew overthrown
pay paid paid|plead pleaded/pled pleaded/pled|prove proved proved/proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
retell retold retold|ride rode ridden|ring rang rung|rise rose risen|run ran run|say said said|see saw seen|seek sought sought|sell sold sold
send sent sent|set set set|shake shook shaken|shed shed shed|shine shone shone|shoot shot shot|show showed shown/showed|shrink shrank shrunk
shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept|slide slid slid|speak spoke spoken|spell spelled/spelt spelled/spelt
spend spent spent|spill spilled/spilt spilled/spilt|spin spun spun|spit spat spat|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|strike struck struck|strive strove striven|swear swore sworn
sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn|tell told told|think thought thought
throw threw thrown|thrust thrust thrust|tread trod trodden|undercut undercut undercut|undergo underwent undergone
understand understood understood|undertake undertook undertaken|undo undid undone|uphold upheld upheld|wake woke woken|wear wore worn
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood
write wrote written`;
