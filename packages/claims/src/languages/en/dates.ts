import type { DateLists } from '../../language.ts';

/**
 * Words of dates. Each row lists its words in the order of their values, from `first` on; forms of one value are joined
 * by a slash, and a dash leaves a value out.
 */
export const dates: DateLists = {
  rows: [
    {
      sense: 'Month',
      first: 1,
      words: 'january february - - - - july - september october november december',
    },
    { sense: 'DoubtfulMonth', first: 1, words: '- - march april may june - august - - - -' },
    {
      sense: 'ShortMonth',
      first: 1,
      words:
        'jan/jan. feb/feb. mar/mar. apr/apr. - jun/jun. jul/jul. aug/aug. sep/sep./sept/sept. oct/oct. nov/nov. dec/dec.',
    },
    { sense: 'Weekday', words: 'sunday monday tuesday wednesday thursday friday saturday' },
    {
      sense: 'ShortWeekday',
      words: 'sun/sun. mon/mon. tue/tue./tues/tues. wed/wed. thu/thu./thur/thurs/thurs. fri/fri. sat/sat.',
    },
    { sense: 'Unit', words: 'day week weekend month quarter year decade century' },
    { sense: 'Units', words: 'days weeks weekends months quarters years decades centuries' },
    { sense: 'Season', first: 1, words: 'spring/springtime summer/summertime autumn/fall winter/wintertime' },
    { sense: 'DayPart', words: 'morning afternoon evening night noon/midday/midnight/dawn/dusk hours' },
    { sense: 'Near', words: 'yesterday today/tonight tomorrow' },
    { sense: 'Overnight', words: 'overnight' },
    { sense: 'Shift', words: 'last this/current next past coming/upcoming' },
    { sense: 'Part', words: 'early mid late earlier/later' },
    { sense: 'PartOf', words: 'beginning/start middle end/close' },
    {
      sense: 'Count',
      first: 1,
      words:
        'one/a/an two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    },
    {
      sense: 'Ordinal',
      first: 1,
      words:
        'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first',
    },
    { sense: 'Ago', words: 'ago' },
    { sense: 'Half', words: 'half' },
    { sense: 'Anniversary', words: 'anniversary' },
    {
      sense: 'CountYear',
      first: 1,
      words:
        'one-year two-year three-year four-year five-year six-year seven-year eight-year nine-year ten-year',
    },
    { sense: 'The', words: 'the' },
    { sense: 'Of', words: 'of' },
    { sense: 'On', words: 'on at over' },
    { sense: 'In', words: 'in/into since during/throughout' },
    { sense: 'By', words: 'by before/after/for/around/circa/towards/toward' },
    { sense: 'From', words: 'from' },
    { sense: 'To', words: 'to' },
    { sense: 'Until', words: 'through/thru until/till' },
    { sense: 'And', words: 'and' },
    { sense: 'Between', words: 'between' },
  ],
  prefixes: [
    { text: 'early-', part: 'Early' },
    { text: 'mid-', part: 'Mid' },
    { text: 'late-', part: 'Late' },
  ],
  ordinalSuffixes: ['st', 'nd', 'rd', 'th'],
  pluralSuffix: 's',
  // "Black Friday", "the Sunday Times", "Friday prayers" are names and habits.
  beforeNoDay: 'black good super bloody cyber ash palm holy easter giving every each any most'.split(' '),
  afterNoDay: 'times mirror telegraph express mail post herald prayers mass school league'.split(' '),
  // "the May government", "May Day", "the June Jones case".
  afterNoMonth: 'day government administration cabinet ministry campaign family madness'.split(' '),
  // What is counted: a number before these is no year and no day.
  quantities:
    'percent per million billion trillion thousand hundred dozen people persons men women children boys girls troops soldiers police officers civilians fighters militants refugees migrants residents families students workers jobs homes houses apartments buildings schools sheep cattle cows horses cases deaths casualties injuries dollars euros pounds rubles roubles yen votes seats points shares miles kilometers kilometres km meters metres feet acres hectares square tons tonnes barrels gallons liters litres kilograms grams calories times copies units rounds drones missiles tanks rockets shells vehicles cars ships flights words pages hours minutes seconds days weeks months years degrees'.split(
      ' ',
    ),
  // What is still ahead: "is due on Friday", "the upcoming vote".
  plans: ['scheduled', 'expected', 'due', 'slated', 'planned', 'upcoming', 'deadline', 'awaited'],
  // … and what is with an infinitive: "plans to meet on Friday", "ordered them to leave by Friday".
  aims: 'plan plans planning set going hopes hope hoping intends intend aims aim wants want vowed vows promised promises pledged pledges threatened threatens agreed ordered urged told asked called deadline'.split(
    ' ',
  ),
  pastAuxiliaries: ['was', 'were', 'did', "wasn't", "weren't", "didn't", 'wasn’t', 'weren’t', 'didn’t'],
  // What dates a text: "a report published on Monday".
  issuing:
    'published released issued posted aired broadcast sent written dated signed unveiled filed conducted delivered recorded made given'.split(
      ' ',
    ),
  // What a statement is made in: "Monday’s briefing", "a May 3 letter".
  occasions:
    'statement statements briefing conference interview speech address report letter memo post tweet message announcement release testimony editorial column article essay filing ruling declaration remarks comments broadcast'.split(
      ' ',
    ),
  // Behind these a date is of something else than the saying.
  topics: 'of about before for against ahead until since regarding concerning versus response reaction'.split(
    ' ',
  ),
  following: ['after', 'following'],
};
