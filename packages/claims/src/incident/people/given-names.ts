import { nameKey } from './name-key.ts';

/** Given names that are one name in several languages, or in full and in short: one name a line. */
const lines = `
vladimir volodymyr uladzimir
sergei serhiy sergiy siarhei
dmitry dmytro dzmitry
mikhail mykhailo mihail
nikolai mykola mikalai
alexander oleksandr aleksandr aliaksandr alex sasha
alexei oleksiy aliaksei
andrei andriy
yevgeny yevhen yauhen
pavel pavlo
pyotr petro
igor ihor
oleg oleh
vasily vasyl
konstantin kostyantyn kostiantyn
grigory hryhoriy
kirill kyrylo
denis denys
maxim maksym
artem artyom
elena olena yelena
ekaterina kateryna yekaterina
tatiana tetiana
anna hanna
viktoria viktoriya
muhammad mohammed mohamed mohammad mohamad
ahmed ahmad
hussein hussain hossein husayn
hassan hasan
yusuf youssef yousef
abdullah abdallah
ibrahim ebrahim
khaled khalid
omar umar
joseph joe
william bill will
robert bob
james jim
michael mike
thomas tom
richard dick rick
edward ed ted
anthony tony antony
daniel dan
benjamin ben
samuel sam
charles charlie chuck
david dave
stephen steven steve
kenneth ken
gregory greg
christopher chris
matthew matt
nicholas nick
timothy tim
patrick pat
ronald ron
donald don
andrew andy
jacob jake
susan sue
elizabeth liz beth
katherine kate catherine
margaret maggie
deborah debbie
maria mary
`;

/** Given names with no other form here, known only so that a lone one is not taken for a surname. */
const others =
  'ivan yuri valery anatoly viktor vyacheslav natalia irina olga svetlana ludmila galina nina sofia oksana yulia taras bohdan roman boris leonid george john peter paul mark luke henry frank jack harry oliver simon martin kevin brian eric adam ali hamid reza karim amir fatima aisha leila sarah laura emma julia karen linda susan nancy lisa helen jane ruth rachel rebecca amy alice carlos jose juan luis pedro pablo miguel ana carmen lucia jean pierre jacques michel francois marie claire hans klaus stefan lars sven jan piotr tomasz krzysztof wei ming hiroshi kenji yuki priya raj amit sanjay';

const first = new Map(
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const names = line.split(' ').map(nameKey);
      return names.map((name) => [name, names[0] ?? name] as const);
    }),
);
const known = new Set([...first.keys(), ...others.split(' ').map(nameKey)]);

/** One key for all forms of a given name: the key of its first form here, else its own. */
export function givenKey(name: string): string {
  const key = nameKey(name);
  return first.get(key) ?? key;
}

/** Whether a name that stands alone is somebody's given name. */
export function isGivenName(name: string): boolean {
  return known.has(nameKey(name));
}
