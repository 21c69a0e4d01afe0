import { countries } from 'countries-list';
import iso from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import demonyms from 'i18n-nationality/langs/en.json' with { type: 'json' };

/**
 * The countries of the world, one line each: ISO 3166-1 code, names, adjectives, capital. Names and capitals are from
 * countries-list and i18n-iso-countries, adjectives from i18n-nationality (all MIT).
 *
 *     BR|Brazil|Brazilian|Brasília/Brasilia
 */
export function countryLines(): string[] {
  const names: Readonly<Record<string, string | readonly string[]>> = iso.countries;
  const adjectives: Readonly<Record<string, string>> = demonyms.nationalities;
  const lines: string[] = [];
  for (const [code, { name, capital }] of Object.entries(countries)) {
    if (withoutPeople.has(code)) continue;
    const printed = [name, ...[names[code] ?? []].flat()].filter((one) => isPlain(one) && !shared.has(one));
    const adjective = adjectives[code] ?? '';
    const usable = isPlain(adjective) && !unusable.has(code) && !printed.includes(adjective);
    const seat = withoutSeat.has(code) || printed.includes(capital) ? '' : capital;
    lines.push([code, spellings(printed), usable ? adjective : '', spellings([seat])].join('|'));
  }
  return lines.sort();
}

/** Uninhabited, or nobody speaks for them. */
const withoutPeople = new Set('AC AQ BQ BV CC CX GS HM IO NF PN SJ TA TF TK UM'.split(' '));

/** Dependent territories, whose capitals are mostly names of other places and people; and capitals printed otherwise. */
const withoutSeat = new Set(
  'AI AS AW AX BL BM CK FK FO GF GG GI GP GU HK IM JE KY MF MO MP MQ MS NC NU PF PM PR RE SH SM SX TC US VG VI WF YT'.split(
    ' ',
  ),
);

/** Codes whose nationality is a plural, is shared with another country, or is not what English news print. */
const unusable = new Set(
  'AE AG BA BW CG DM GF GW KI KM KN LS LU MC MV NZ PF PG PS SB SK TM TT VA WF YE'.split(' '),
);

/** Names that two countries have. */
const shared = new Set(['Congo', 'Holy See']);

/** No "Korea, Republic of", no "Netherlands (Kingdom of the)". */
function isPlain(name: string): boolean {
  return name !== '' && !/[,()]| - /.test(name);
}

/** Each name once, without "the", also without accents where it has some. */
function spellings(names: readonly string[]): string {
  const bare = names.map((name) => name.replace(/^The /, ''));
  return [...new Set(bare.flatMap((name) => [name, withoutAccents(name)]))].join('/');
}

function withoutAccents(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The file that holds the lines. */
export function countriesFile(lines: readonly string[]): string {
  return `/**
 * The countries of the world, one line each: ISO 3166-1 code, names, adjective, capital; spellings are joined by a slash.
 * Written by \`npm run countries\` from countries-list, i18n-iso-countries and i18n-nationality (MIT). Not edited by hand:
 * what English news print besides is in \`places.ts\`.
 */
export const countries = \`
${lines.join('\n')}
\`;
`;
}
