import type { InstitutionRow } from '../../language.ts';

/**
 * Names that speak for an institution: the name as printed, and the speaker it stands for. Countries and their seats are
 * in `places.ts`; ministries and other offices that every country has, in `offices`.
 */
export const institutions: readonly InstitutionRow[] = [
  { names: 'Kremlin', speaker: 'Kremlin', kind: 'government', side: 'RU', partOf: 'Russia', place: true },
  { names: 'Duma|State Duma', speaker: 'State Duma', kind: 'government', side: 'RU', partOf: 'Russia' },
  { names: 'FSB|Federal Security Service', speaker: 'FSB', kind: 'government', side: 'RU', partOf: 'Russia' },
  {
    names: 'Roscosmos|Rosatom|Gazprom|Rosneft|Sberbank|Wagner|Wagner Group',
    speaker: '',
    kind: 'organization',
    side: 'RU',
  },
  {
    names: 'SBU|Security Service of Ukraine',
    speaker: 'Security Service of Ukraine',
    kind: 'government',
    side: 'UA',
    partOf: 'Ukraine',
  },
  {
    names: 'Verkhovna Rada|Rada',
    speaker: 'Verkhovna Rada',
    kind: 'government',
    side: 'UA',
    partOf: 'Ukraine',
  },
  {
    names: 'White House',
    speaker: 'White House',
    kind: 'government',
    side: 'US',
    partOf: 'United States',
    place: true,
  },
  {
    names: 'Pentagon',
    speaker: 'Pentagon',
    kind: 'government',
    side: 'US',
    partOf: 'United States',
    place: true,
  },
  {
    names: 'State Department',
    speaker: 'State Department',
    kind: 'government',
    side: 'US',
    partOf: 'United States',
  },
  {
    names: 'Capitol|Capitol Hill|Congress|U.S. Congress',
    speaker: 'Congress',
    kind: 'government',
    side: 'US',
    place: true,
  },
  {
    names: 'House|House of Representatives',
    speaker: 'House of Representatives',
    kind: 'government',
    side: 'US',
  },
  {
    names:
      'Senate|Supreme Court|National Security Council|Justice Department|Treasury Department|Department of Homeland Security|Homeland Security|Federal Reserve|Fed|Environmental Protection Agency|EPA|Food and Drug Administration|FDA|Centers for Disease Control and Prevention|CDC|Federal Bureau of Investigation|FBI|Central Intelligence Agency|CIA|National Security Agency|NSA|Secret Service|Coast Guard|National Guard|Drug Enforcement Administration|DEA|Federal Aviation Administration|FAA|National Transportation Safety Board|NTSB|Securities and Exchange Commission|SEC|Federal Trade Commission|FTC|Federal Communications Commission|FCC|Federal Election Commission|FEC|Internal Revenue Service|IRS|NASA|NOAA|National Weather Service|National Hurricane Center|Geological Survey|USGS|Immigration and Customs Enforcement|ICE|Customs and Border Protection|Border Patrol|Transportation Security Administration|TSA|FEMA|Federal Emergency Management Agency|Forest Service|Census Bureau|Labor Department|Central Command|CENTCOM|USAID|Government Accountability Office|Congressional Budget Office',
    speaker: '',
    kind: 'government',
    side: 'US',
  },
  {
    names:
      'Republican National Committee|RNC|Democratic National Committee|DNC|Republican Party|GOP|Democratic Party|AFL-CIO|National Rifle Association|NRA|American Civil Liberties Union|ACLU|Planned Parenthood|NAACP|Teamsters|United Auto Workers|UAW|Heritage Foundation|Brookings Institution|Cato Institute|Chamber of Commerce|American Red Cross',
    speaker: '',
    kind: 'organization',
    side: 'US',
  },
  {
    names:
      'Buckingham Palace|Kensington Palace|Home Office|Foreign Office|Treasury|House of Commons|House of Lords|Scotland Yard|Metropolitan Police|Met Office|MI5|MI6|GCHQ|National Crime Agency|Crown Prosecution Service|National Health Service|NHS|Ofcom|Ofgem|Bank of England',
    speaker: '',
    kind: 'government',
    side: 'GB',
  },
  {
    names:
      'Conservative Party|Tories|Labour Party|Liberal Democrats|Lib Dems|Reform UK|Scottish National Party|SNP|Sinn Fein|Sinn Féin|DUP',
    speaker: '',
    kind: 'organization',
    side: 'GB',
  },
  { names: 'Bundestag|Bundesrat|Bundeswehr|Bundesbank', speaker: '', kind: 'government', side: 'DE' },
  {
    names: 'National Rally|Rassemblement National',
    speaker: 'National Rally',
    kind: 'organization',
    side: 'FR',
  },
  { names: 'Knesset|Mossad|Shin Bet', speaker: '', kind: 'government', side: 'IL' },
  {
    names: 'IDF|Israel Defense Forces|Israeli Defense Forces|Israel Defence Forces',
    speaker: 'Israel Defense Forces',
    kind: 'government',
    side: 'IL',
    partOf: 'Israel',
  },
  {
    names:
      'Hamas|Islamic Jihad|Palestinian Islamic Jihad|Fatah|Palestinian Authority|Palestine Liberation Organization|PLO',
    speaker: '',
    kind: 'organization',
    side: 'PS',
  },
  { names: 'Hezbollah|Hizbollah|Hizbullah', speaker: 'Hezbollah', kind: 'organization', side: 'LB' },
  { names: 'Houthis|Houthi movement|Ansar Allah', speaker: 'Houthis', kind: 'organization', side: 'YE' },
  { names: 'Taliban', speaker: 'Taliban', kind: 'organization', side: 'AF' },
  {
    names:
      'Islamic State|ISIS|ISIL|IS|Daesh|al-Qaeda|al-Qaida|Al-Qaeda|Al Qaeda|Boko Haram|al-Shabab|al-Shabaab|Al-Shabaab|PKK|Kurdistan Workers’ Party|Lashkar-e-Taiba',
    speaker: '',
    kind: 'organization',
  },
  {
    names:
      'Majlis|Revolutionary Guards|Revolutionary Guard|Islamic Revolutionary Guard Corps|IRGC|Guardian Council',
    speaker: '',
    kind: 'government',
    side: 'IR',
  },
  { names: 'Lok Sabha|Rajya Sabha|Reserve Bank of India', speaker: '', kind: 'government', side: 'IN' },
  {
    names: 'Bharatiya Janata Party|BJP|Indian National Congress|Aam Aadmi Party',
    speaker: '',
    kind: 'organization',
    side: 'IN',
  },
  {
    names: 'Inter-Services Public Relations|ISPR|Inter-Services Intelligence|ISI',
    speaker: '',
    kind: 'government',
    side: 'PK',
  },
  {
    names: 'Politburo|National People’s Congress|People’s Liberation Army|State Council',
    speaker: '',
    kind: 'government',
    side: 'CN',
  },
  { names: 'Communist Party of China|Chinese Communist Party|Kuomintang', speaker: '', kind: 'organization' },
  {
    names: 'Blue House',
    speaker: 'Blue House',
    kind: 'government',
    side: 'KR',
    partOf: 'South Korea',
    place: true,
  },
  { names: 'Joint Chiefs of Staff', speaker: 'Joint Chiefs of Staff', kind: 'government' },
  {
    names: 'European Union|EU|E.U.|Brussels',
    speaker: 'European Union',
    kind: 'organization',
    side: 'EU',
    place: true,
  },
  {
    names:
      'European Commission|European Parliament|European Council|European Central Bank|ECB|European Court of Justice|Frontex|Europol|European Medicines Agency',
    speaker: '',
    kind: 'organization',
    side: 'EU',
    partOf: 'European Union',
  },
  {
    names: 'NATO|Nato|North Atlantic Treaty Organization',
    speaker: 'NATO',
    kind: 'organization',
    side: 'NATO',
  },
  { names: 'United Nations|UN|U.N.', speaker: 'United Nations', kind: 'organization', side: 'UN' },
  {
    names:
      'Security Council|U.N. Security Council|UN Security Council|General Assembly|UNICEF|Unicef|UNESCO|Unesco|UNHCR|UNRWA|World Food Program|World Food Programme|WFP|World Health Organization|WHO|International Atomic Energy Agency|IAEA|OCHA|International Court of Justice|ICJ|International Labour Organization|International Organization for Migration|IOM|International Maritime Organization|Human Rights Council|UNIFIL',
    speaker: '',
    kind: 'organization',
    side: 'UN',
    partOf: 'United Nations',
  },
  { names: 'African Union|AU', speaker: 'African Union', kind: 'organization', side: 'AU' },
  { names: 'ASEAN|Asean', speaker: 'ASEAN', kind: 'organization', side: 'ASEAN' },
  { names: 'Arab League', speaker: 'Arab League', kind: 'organization', side: 'Arab League' },
  { names: 'ECOWAS|Ecowas', speaker: 'ECOWAS', kind: 'organization', side: 'ECOWAS' },
  {
    names:
      'OPEC|OSCE|OECD|G7|G20|BRICS|Gulf Cooperation Council|Organization of American States|Commonwealth|World Bank|International Monetary Fund|IMF|World Trade Organization|WTO|Interpol|International Criminal Court|ICC|International Committee of the Red Cross|ICRC|Red Cross|Red Crescent|Organisation for the Prohibition of Chemical Weapons|OPCW|International Energy Agency|FIFA|Fifa|UEFA|Uefa|International Olympic Committee|IOC|World Anti-Doping Agency|WADA|Human Rights Watch|Amnesty International|Amnesty|Greenpeace|Oxfam|Save the Children|Doctors Without Borders|Médecins Sans Frontières|Transparency International|Reporters Without Borders|Committee to Protect Journalists|Sea-Watch|World Wildlife Fund|WWF|Bellingcat|WikiLeaks|Wikileaks|Syrian Observatory for Human Rights|White Helmets|Al-Azhar|Lloyd’s|Moody’s',
    speaker: '',
    kind: 'organization',
  },
  {
    names:
      'Boeing|Airbus|Google|Alphabet|Apple|Microsoft|Amazon|Meta|Facebook|Twitter|Instagram|YouTube|TikTok|ByteDance|WhatsApp|Telegram|Tesla|SpaceX|OpenAI|Nvidia|Intel|IBM|Samsung|Huawei|Sony|Toyota|Honda|Nissan|Hyundai|Volkswagen|BMW|Mercedes-Benz|Ford|General Motors|GM|Stellantis|Renault|Uber|Lyft|Airbnb|Netflix|Disney|Walmart|Target|Starbucks|McDonald’s|Nestlé|Nestle|Unilever|Pfizer|Moderna|AstraZeneca|Novartis|Johnson & Johnson|Shell|BP|Exxon|ExxonMobil|Chevron|TotalEnergies|Total|Aramco|Equinor|Goldman Sachs|JPMorgan|JPMorgan Chase|Morgan Stanley|Citigroup|Wells Fargo|Bank of America|HSBC|Barclays|UBS|Credit Suisse|Deutsche Bank|Maersk|Lufthansa|Ryanair|EasyJet|Delta|Qantas|Air France|British Airways|Foxconn|Alibaba|Tencent|Petrobras|Vale|Norfolk Southern|Union Pacific|Lockheed Martin|Raytheon|Northrop Grumman|Blackwater|Siemens|Bayer|ThyssenKrupp|Monsanto|Visa|Mastercard|PayPal|Spotify|Deutsche Bahn|Amtrak|Pacific Gas and Electric|Goldcorp|Glencore|Rio Tinto|BHP|ArcelorMittal',
    speaker: '',
    kind: 'organization',
  },
  {
    names:
      'Reuters|Associated Press|AP|Agence France-Presse|AFP|BBC|CNN|Fox News|Fox|MSNBC|NBC|NBC News|CBS|CBS News|ABC|ABC News|NPR|PBS|C-SPAN|New York Times|Times|Washington Post|Wall Street Journal|Los Angeles Times|USA Today|Guardian|Independent|Observer|Sunday Times|Telegraph|Daily Telegraph|Daily Mail|Sun|Mirror|Evening Standard|Sky News|ITV|Channel 4|Economist|New Yorker|Atlantic|Time|Newsweek|Politico|Axios|Hill|BuzzFeed|BuzzFeed News|Vox|Breitbart|Huffington Post|HuffPost|Bloomberg|Bloomberg News|CNBC|Forbes|Fortune|UPI|United Press International|Al Jazeera|Al-Jazeera|Al Arabiya|Al Mayadeen|Financial Times|TASS|Tass|RIA Novosti|RIA|Interfax|RT|Sputnik|Kommersant|Vedomosti|Novaya Gazeta|Meduza|Ukrinform|Ukrainska Pravda|Kyiv Independent|Kyiv Post|Xinhua|Global Times|People’s Daily|CCTV|Caixin|South China Morning Post|Yonhap|Kyodo|NHK|Asahi Shimbun|Nikkei|Yomiuri Shimbun|KCNA|Press Trust of India|PTI|ANI|NDTV|Hindu|Times of India|Indian Express|Hindustan Times|Dawn|Geo News|Daily Star|Bernama|Straits Times|Rappler|Anadolu|Anadolu Agency|Hurriyet|IRNA|ISNA|Fars|Tasnim|Mehr|Press TV|SANA|WAFA|Haaretz|Jerusalem Post|Times of Israel|Ynet|Channel 12|Kan|Al-Ahram|Le Monde|Le Figaro|Libération|Le Parisien|Mediapart|BFM TV|France 24|Der Spiegel|Spiegel|Bild|Die Zeit|Die Welt|Frankfurter Allgemeine Zeitung|Süddeutsche Zeitung|DPA|dpa|ARD|ZDF|Deutsche Welle|El País|El Pais|El Mundo|EFE|ANSA|Corriere della Sera|La Repubblica|La Stampa|RAI|PAP|Globo|O Globo|Folha de S.Paulo|Reforma|El Universal|Clarín|Clarin|La Nación|Infobae|Toronto Star|Globe and Mail|CBC|Sydney Morning Herald|Daily Maverick|News24|Punch|Daily Nation|Radio Free Europe|Voice of America|Wikipedia|Drudge Report',
    speaker: '',
    kind: 'media',
  },
];

/**
 * Offices that every country may have, under all the names that one goes by: "Russian Foreign Ministry" and "Ministry of
 * Foreign Affairs of Russia" are one speaker. The first name is the one that the id has.
 */
export const offices: readonly string[] = [
  'foreign ministry|ministry of foreign affairs|ministry for foreign affairs|foreign affairs ministry|foreign office|ministry of external affairs|external affairs ministry|department of foreign affairs|ministry of foreign relations|foreign affairs department',
  'defence ministry|defense ministry|ministry of defence|ministry of defense|ministry of national defence|ministry of national defense|department of defense|department of defence|defense department|defence department|mod',
  'interior ministry|ministry of the interior|ministry of interior|ministry of internal affairs|internal affairs ministry|home ministry|ministry of home affairs|interior department|department of the interior',
  'health ministry|ministry of health|ministry of public health|public health ministry|health department|department of health',
  'finance ministry|ministry of finance|ministry of economy and finance|finance department|treasury department|department of the treasury',
  'justice ministry|ministry of justice|justice department|department of justice',
  'economy ministry|ministry of economy|ministry of the economy|economic ministry|economics ministry',
  'trade ministry|ministry of trade|commerce ministry|ministry of commerce|commerce department|department of commerce',
  'energy ministry|ministry of energy|energy department|department of energy',
  'education ministry|ministry of education|education department|department of education',
  'transport ministry|ministry of transport|transportation ministry|ministry of transportation|department of transportation|transportation department',
  'agriculture ministry|ministry of agriculture|agriculture department|department of agriculture',
  'environment ministry|ministry of environment|ministry of the environment',
  'labour ministry|labor ministry|ministry of labour|ministry of labor|labor department|department of labor',
  'information ministry|ministry of information',
  'state department|department of state',
  'embassy',
  'parliament',
  'army',
  'navy',
  'air force',
  'armed forces',
  'military',
  'central bank',
  'supreme court',
  'intelligence service',
];
