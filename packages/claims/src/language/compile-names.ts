import type { InstitutionRow, Language, LanguageData, ListedName } from '../language.ts';
import { NameTable } from './name-table.ts';

/** The table of names: institutions first, then countries with their seats, peoples and parts. */
export function compileNames(
  data: LanguageData,
  learn: (word: string) => number,
): Pick<Language, 'names' | 'adjectives' | 'countries'> {
  const names = new Map<string, ListedName>();
  const adjectives = new Map<string, string>();
  const countries = new Map<string, InstitutionRow>();
  const doubtful = new Set(data.places.doubtful.split('|'));

  const add = (name: string, listed: Partial<ListedName> & Pick<ListedName, 'row' | 'side'>) => {
    const key = keyOf(name);
    if (key === '' || names.has(key)) return;
    const exact = /^[A-Z]{2,}$/.test(name) ? name : null;
    names.set(key, { place: false, adjective: false, doubtful: doubtful.has(key), exact, ...listed });
  };

  for (const row of data.institutions) {
    for (const name of row.names.split('|')) {
      const own = row.speaker === '' ? { ...row, speaker: name } : row;
      add(name, { row: own, side: row.side ?? null, place: row.place ?? false });
    }
  }
  for (const line of data.places.tables.flatMap((table) => table.split('\n'))) {
    const [code = '', called = '', adjective = '', seats = '', regions = ''] = line.split('|');
    if (code === '') continue;
    const [first = ''] = called.split('/');
    const row: InstitutionRow | null =
      countries.get(code) ??
      (first === '' ? null : { names: called, speaker: first, kind: 'government', side: code });
    if (row !== null && !countries.has(code)) countries.set(code, row);
    const [own = ''] = adjective.split('/');
    if (!adjectives.has(code) && (own || first)) adjectives.set(code, own || first);
    for (const name of [...called.split('/'), ...seats.split('/')])
      add(name, { row, side: code, place: true });
    for (const name of adjective.split('/')) add(name, { row: null, side: code, adjective: true });
    for (const name of regions.split('/')) add(name, { row: null, side: code, place: true });
  }
  for (const pair of data.places.blocs.split(' ')) {
    const [adjective = '', side = ''] = pair.split(':');
    add(adjective, { row: null, side, adjective: true });
  }
  return { names: new NameTable(names, learn), adjectives, countries };
}

function keyOf(name: string): string {
  return name.toLowerCase().replace(/’/g, "'");
}
