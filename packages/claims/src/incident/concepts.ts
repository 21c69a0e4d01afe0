/**
 * English words that stand for one idea in reports of incidents: each line is a concept and the stems that mean it, so
 * that a claim about "casualties" meets one about "injuries". Names of countries and their capitals are one, too.
 */
const lines = `
harm: injury injuri injured casualty casualti casualties damage wounded hurt killed dead death victim
drone: drone uav unmanned aerial vehicle aircraft device
attack: attack strike assault target aimed aim hit bomb shell
respond: respond response react reaction retaliate retaliat retaliation retaliatory measure answer
staged: staged stage false flag fabricat fabrication fabricating manufactured manufactur pretext ploy orchestrat orchestrated
involved: involv involved involvement behind responsible responsibility encourag enabl encouraging enabling
downed: down downed shot neutraliz neutralized intercept intercepted disabl detect
home: residence apartment home palace
verify: verify verifi confirm confirming authenticity authentic validate validat fact evidence verification verifiable
terror: terrorist terrorism terror
negotiate: negotiate negotiat negotiation negotiations talk peace dialogue diplomatic
restrict: restrict restricting ban decree
ukraine: ukraine ukrainian kyiv kiev zelensky zelenskyy zelenskiy
russia: russia russian moscow
us: america american washington united states
putin: putin president leader life
`;

const concepts = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [concept = '', stems = ''] = line.split(': ');
      return stems.split(' ').map((stem) => [stem, concept] as const);
    }),
);

/** The ideas behind a list of stems, each once; a stem that stands for none is kept. */
export function conceptsOf(stems: readonly string[]): string[] {
  return [...new Set(stems.map((stem) => concepts.get(stem) ?? stem))];
}
