import type { InstitutionRow } from '../../language.ts';

/** Names that speak for a government or an institution: the name as printed, and the speaker it stands for. */
export const institutions: readonly InstitutionRow[] = [
  {
    names: 'Russia|Moscow|the Russian government|Russian government|the Russian Federation',
    speaker: 'Russia',
    kind: 'government',
    side: 'RU',
  },
  { names: 'Kremlin|the Kremlin', speaker: 'Kremlin', kind: 'government', side: 'RU', partOf: 'Russia' },
  {
    names: 'Ukraine|Kyiv|Kiev|the Ukrainian government|Ukrainian government',
    speaker: 'Ukraine',
    kind: 'government',
    side: 'UA',
  },
  {
    names: 'United States|US|U.S.|USA|U.S.A.|America|Washington|the US government|the U.S. government',
    speaker: 'United States',
    kind: 'government',
    side: 'US',
  },
  { names: 'White House', speaker: 'White House', kind: 'government', side: 'US', partOf: 'United States' },
  { names: 'Pentagon', speaker: 'Pentagon', kind: 'government', side: 'US', partOf: 'United States' },
  {
    names: 'State Department',
    speaker: 'State Department',
    kind: 'government',
    side: 'US',
    partOf: 'United States',
  },
  {
    names:
      'United Kingdom|UK|U.K.|Britain|Great Britain|London|Downing Street|Whitehall|the British government',
    speaker: 'United Kingdom',
    kind: 'government',
    side: 'GB',
  },
  {
    names: 'France|Paris|Élysée|Elysee|the French government',
    speaker: 'France',
    kind: 'government',
    side: 'FR',
  },
  { names: 'Germany|Berlin|the German government', speaker: 'Germany', kind: 'government', side: 'DE' },
  { names: 'China|Beijing|the Chinese government', speaker: 'China', kind: 'government', side: 'CN' },
  { names: 'Iran|Tehran|the Iranian government', speaker: 'Iran', kind: 'government', side: 'IR' },
  { names: 'Israel|Jerusalem|the Israeli government', speaker: 'Israel', kind: 'government', side: 'IL' },
  { names: 'Turkey|Ankara|Türkiye|Turkiye', speaker: 'Turkey', kind: 'government', side: 'TR' },
  { names: 'India|New Delhi', speaker: 'India', kind: 'government', side: 'IN' },
  { names: 'Pakistan|Islamabad', speaker: 'Pakistan', kind: 'government', side: 'PK' },
  { names: 'Japan|Tokyo', speaker: 'Japan', kind: 'government', side: 'JP' },
  { names: 'South Korea|Seoul', speaker: 'South Korea', kind: 'government', side: 'KR' },
  { names: 'North Korea|Pyongyang', speaker: 'North Korea', kind: 'government', side: 'KP' },
  { names: 'Poland|Warsaw', speaker: 'Poland', kind: 'government', side: 'PL' },
  { names: 'Belarus|Minsk', speaker: 'Belarus', kind: 'government', side: 'BY' },
  { names: 'Syria|Damascus', speaker: 'Syria', kind: 'government', side: 'SY' },
  { names: 'Canada|Ottawa', speaker: 'Canada', kind: 'government', side: 'CA' },
  { names: 'European Union|EU|Brussels', speaker: 'European Union', kind: 'organization', side: 'EU' },
  { names: 'NATO|Nato', speaker: 'NATO', kind: 'organization', side: 'NATO' },
  { names: 'United Nations|UN|U.N.', speaker: 'United Nations', kind: 'organization', side: 'UN' },
  {
    names:
      'Reuters|Associated Press|AP|Agence France-Presse|AFP|BBC|CNN|Fox News|New York Times|Washington Post|Wall Street Journal|Guardian|TASS|Tass|RIA Novosti|Interfax|Bloomberg|Politico|Al Jazeera|Financial Times',
    speaker: '',
    kind: 'media',
  },
];

/** Adjectives of nationality and the country they speak for. */
export const demonyms =
  'russian:RU ukrainian:UA american:US u.s.:US us:US british:GB uk:GB french:FR german:DE chinese:CN iranian:IR israeli:IL turkish:TR indian:IN pakistani:PK japanese:JP polish:PL belarusian:BY syrian:SY canadian:CA european:EU western:WEST';

/** Nouns by the kind of speaker they head. */
export const speakerNouns = {
  document:
    'report reports document documents leak leaks study studies survey surveys poll polls letter memo email emails filing filings lawsuit complaint indictment transcript book paper papers article analysis data figures records record dossier assessment review text website manifesto',
  government:
    'government governments ministry ministries administration administrations state department kremlin parliament duma congress senate embassy army military navy police authorities regime cabinet capital',
  organization:
    'company companies group groups organization organisation agency council commission committee union party campaign team foundation institute university college bank firm court service office bureau board center centre association network alliance charity watchdog union church club press',
  media:
    'newspaper magazine broadcaster channel outlet outlets media station agency daily weekly tabloid blog',
  role: 'spokesman spokeswoman spokesperson official minister adviser advisor analyst expert lawyer attorney mayor governor president premier senator lawmaker politician diplomat envoy ambassador commander general officer prosecutor judge investigator aide source resident witness critic supporter observer researcher scientist economist professor director chairman chairwoman chief head leader secretary deputy editor journalist reporter activist farmer teacher schoolteacher engineer doctor nurse student owner manager executive founder representative member candidate opponent rebel soldier',
  plural:
    'officials ministers advisers advisors analysts experts lawyers attorneys lawmakers politicians diplomats commanders officers prosecutors judges investigators authorities aides sources residents witnesses critics supporters observers researchers scientists economists leaders editors journalists reporters activists teachers engineers doctors students owners executives representatives members candidates opponents rebels militants governments people voters republicans democrats conservatives liberals strategists donors men women citizens neighbors neighbours agents operatives soldiers troops families parents some others many several few most',
} as const;
