/**
 * What English news print of countries besides the table of `countries.ts`, in its format, with one more column for parts
 * of the country: code, names, adjectives and peoples, seats of power, regions and cities. The first name of all is the
 * one that the speaker has.
 */
export const places = `
US|United States/US/U.S./USA/U.S.A./America|American/Americans/U.S./US|Washington|Alabama/Alaska/Arizona/Arkansas/California/Colorado/Connecticut/Delaware/Florida/Hawaii/Idaho/Illinois/Indiana/Iowa/Kansas/Kentucky/Louisiana/Maine/Maryland/Massachusetts/Michigan/Minnesota/Mississippi/Missouri/Montana/Nebraska/Nevada/New Hampshire/New Jersey/New Mexico/New York/North Carolina/North Dakota/Ohio/Oklahoma/Oregon/Pennsylvania/Rhode Island/South Carolina/South Dakota/Tennessee/Texas/Utah/Vermont/Virginia/West Virginia/Wisconsin/Wyoming/Washington State/Los Angeles/Chicago/San Francisco/Boston/Philadelphia/Houston/Miami/Seattle/Detroit/Baltimore/New Orleans/New York City/Californian/Texan/Californians/Texans/New Yorkers/Calif./Fla./Ariz./Mich./Pa./Wis./Minn./Mass./Conn./Tenn./Okla./N.Y./N.J./N.C./S.C./N.H.
GB|United Kingdom/UK/U.K./Britain/Great Britain|British/Briton/Britons/UK|London/Downing Street/No. 10/Number 10/No 10/Whitehall|England/Scotland/Wales/Northern Ireland/English/Scottish/Welsh/Northern Irish/Scots/Manchester/Liverpool/Birmingham/Leeds/Edinburgh/Glasgow/Cardiff/Belfast
RU|Russia/Russian Federation|Russian/Russians|Moscow|Chechnya/Dagestan/Tatarstan/Siberia/Chechen/St. Petersburg/St Petersburg/Saint Petersburg/Belgorod/Bryansk/Kursk/Rostov/Vladivostok/Grozny
UA|Ukraine|Ukrainian/Ukrainians|Kyiv/Kiev|Kharkiv/Kharkov/Odesa/Odessa/Lviv/Dnipro/Kherson/Zaporizhzhia/Mariupol/Mykolaiv
FR|France|French/Frenchman/Frenchwoman|Paris/Élysée/Elysee/Élysée Palace/Elysee Palace/Quai d'Orsay|Marseille/Lyon/Toulouse/Corsica/Brittany/Normandy/New Caledonia
DE|Germany|German/Germans|Berlin|Bavaria/Saxony/Thuringia/Bavarian/Hamburg/Munich/Frankfurt/Cologne/Hesse/Brandenburg
CN|China|Chinese|Beijing/Zhongnanhai|Shanghai/Guangdong/Xinjiang/Tibet/Sichuan/Hubei/Wuhan/Shenzhen/Guangzhou
IR|Iran|Iranian/Iranians|Tehran/Teheran|Isfahan/Khuzestan/Mashhad
IL|Israel|Israeli/Israelis|Jerusalem|Tel Aviv/Haifa
PS|Palestine|Palestinian/Palestinians|Ramallah|Gaza/Gaza City/Gaza Strip/West Bank/Gazan/Gazans
TR|Turkey/Türkiye/Turkiye|Turkish/Turk/Turks|Ankara|Istanbul/Izmir/Diyarbakir
IN|India|Indian/Indians|New Delhi/Delhi|Mumbai/Kolkata/Bengaluru/Chennai/Kashmir/Kerala/Punjab/Gujarat/Maharashtra/Uttar Pradesh/Bihar/Manipur/Assam/Tamil Nadu
PK|Pakistan|Pakistani/Pakistanis|Islamabad/Rawalpindi|Karachi/Lahore/Sindh/Balochistan/Peshawar/Khyber Pakhtunkhwa/Quetta
JP|Japan|Japanese|Tokyo/Nagatacho|Osaka/Okinawa/Hiroshima/Fukushima/Kyoto/Hokkaido
KR|South Korea/Republic of Korea|South Korean/South Koreans|Seoul|Busan
KP|North Korea/DPRK|North Korean/North Koreans|Pyongyang|
TW|Taiwan|Taiwanese|Taipei|
HK|Hong Kong|Hong Kongers|
PL|Poland|Polish/Pole/Poles|Warsaw|Krakow/Gdansk
BY|Belarus|Belarusian/Belarusians/Belarussian|Minsk|
SY|Syria|Syrian/Syrians|Damascus|Aleppo/Idlib/Homs/Latakia
CA|Canada|Canadian/Canadians|Ottawa|Ontario/Quebec/British Columbia/Alberta/Manitoba/Saskatchewan/Nova Scotia/New Brunswick/Toronto/Montreal/Vancouver/Calgary
AU|Australia|Australian/Australians|Canberra|New South Wales/Queensland/Tasmania/Western Australia/South Australia/Sydney/Melbourne/Brisbane/Perth
NZ|New Zealand|New Zealander/New Zealanders||Auckland/Christchurch
BR|Brazil|Brazilian/Brazilians|Brasília/Brasilia/Planalto|São Paulo/Sao Paulo/Rio de Janeiro/Amazonas/Bahia
MX|Mexico|Mexican/Mexicans|Mexico City|Sinaloa/Jalisco/Guerrero/Chiapas/Tijuana/Monterrey/Oaxaca
AR|Argentina|Argentine/Argentinian/Argentinean/Argentines/Argentinians|Buenos Aires/Casa Rosada|
VE|Venezuela|Venezuelan/Venezuelans|Caracas/Miraflores|
CO|Colombia|Colombian/Colombians|Bogotá/Bogota|Medellín/Medellin/Cali
CL|Chile|Chilean/Chileans|Santiago|
ES|Spain|Spanish/Spaniard/Spaniards|Madrid/Moncloa|Catalonia/Catalan/Catalans/Basque/Barcelona/Valencia/Andalusia/Seville
IT|Italy|Italian/Italians|Rome|Milan/Naples/Sicily/Lombardy/Turin/Genoa/Venice/Florence
PT|Portugal|Portuguese|Lisbon|Porto
NL|Netherlands/Holland|Dutch/Dutchman|The Hague/Hague|Amsterdam/Rotterdam
BE|Belgium|Belgian/Belgians||Flanders/Wallonia/Flemish/Walloon/Antwerp
CH|Switzerland|Swiss|Bern/Berne|Geneva/Zurich/Zürich/Basel
AT|Austria|Austrian/Austrians|Vienna|
SE|Sweden|Swedish/Swede/Swedes|Stockholm|Gothenburg/Malmo/Malmö
NO|Norway|Norwegian/Norwegians|Oslo|Bergen
DK|Denmark|Danish/Dane/Danes|Copenhagen|
GL|Greenland|Greenlandic/Greenlander/Greenlanders|Nuuk|
FI|Finland|Finnish/Finn/Finns|Helsinki|
IS|Iceland|Icelandic/Icelander/Icelanders|Reykjavik/Reykjavík|
IE|Ireland|Irish|Dublin|Cork
GR|Greece|Greek/Greeks|Athens|Thessaloniki/Crete/Lesbos
HU|Hungary|Hungarian/Hungarians|Budapest|
CZ|Czech Republic/Czechia|Czech/Czechs|Prague|
SK|Slovakia|Slovak/Slovaks|Bratislava|
SI|Slovenia|Slovenian/Slovene/Slovenes|Ljubljana|
RO|Romania|Romanian/Romanians|Bucharest|
BG|Bulgaria|Bulgarian/Bulgarians|Sofia|
RS|Serbia|Serbian/Serb/Serbs|Belgrade|Vojvodina
XK|Kosovo|Kosovar/Kosovan/Kosovars|Pristina|
BA|Bosnia and Herzegovina/Bosnia|Bosnian/Bosnians|Sarajevo|Republika Srpska
HR|Croatia|Croatian/Croat/Croats|Zagreb|
MK|North Macedonia|Macedonian/North Macedonian|Skopje|
AL|Albania|Albanian/Albanians|Tirana|
MD|Moldova|Moldovan/Moldovans|Chișinău/Chisinau|Transnistria/Transnistrian
GE|Georgia|Georgian/Georgians|Tbilisi|Abkhazia/South Ossetia
AM|Armenia|Armenian/Armenians|Yerevan|
AZ|Azerbaijan|Azerbaijani/Azeri/Azerbaijanis|Baku|
KZ|Kazakhstan|Kazakh/Kazakhstani/Kazakhs|Astana/Nur-Sultan|Almaty
UZ|Uzbekistan|Uzbek/Uzbekistani/Uzbeks|Tashkent|
TM|Turkmenistan|Turkmen|Ashgabat|
KG|Kyrgyzstan|Kyrgyz|Bishkek|
AF|Afghanistan|Afghan/Afghans|Kabul|Kandahar/Helmand/Herat
IQ|Iraq|Iraqi/Iraqis|Baghdad|Mosul/Basra/Kirkuk/Erbil/Kurdistan Region
SA|Saudi Arabia|Saudi/Saudis|Riyadh|Jeddah/Mecca
AE|United Arab Emirates/UAE/U.A.E.|Emirati/Emiratis|Abu Dhabi|Dubai
QA|Qatar|Qatari/Qataris|Doha|
YE|Yemen|Yemeni/Yemenis|Sana'a/Sanaa|Aden/Hodeidah
LB|Lebanon|Lebanese|Beirut|
JO|Jordan|Jordanian/Jordanians|Amman|
EG|Egypt|Egyptian/Egyptians|Cairo|Sinai
LY|Libya|Libyan/Libyans|Tripoli|Benghazi/Misrata
SD|Sudan|Sudanese|Khartoum|Darfur/Port Sudan
SS|South Sudan|South Sudanese|Juba|
ET|Ethiopia|Ethiopian/Ethiopians|Addis Ababa|Tigray/Tigrayan/Amhara/Oromia
SO|Somalia|Somali/Somalis|Mogadishu|Somaliland/Puntland
KE|Kenya|Kenyan/Kenyans|Nairobi|Mombasa
NG|Nigeria|Nigerian/Nigerians|Abuja|Lagos/Kano/Borno/Kaduna/Zamfara
ZA|South Africa|South African/South Africans|Pretoria|Johannesburg/Cape Town/Durban/Gauteng/KwaZulu-Natal/Western Cape
CD|Democratic Republic of the Congo/Democratic Republic of Congo/DR Congo/DRC/Congo|Congolese|Kinshasa|Goma/North Kivu/South Kivu/Katanga
CG|Republic of the Congo/Republic of Congo||Brazzaville|
ML|Mali|Malian/Malians|Bamako|Timbuktu/Gao
BF|Burkina Faso|Burkinabe/Burkinabé|Ouagadougou|
CI|Ivory Coast/Côte d'Ivoire|Ivorian/Ivorians|Yamoussoukro|Abidjan
BW|Botswana|Botswanan/Motswana|Gaborone|
SZ|Eswatini/Swaziland|Swazi|Mbabane|
MM|Myanmar/Burma|Burmese/Myanmar|Naypyidaw|Rakhine/Yangon/Mandalay
PH|Philippines|Filipino/Philippine/Filipinos|Manila/Malacañang/Malacanang|Mindanao/Luzon/Cebu/Davao
BD|Bangladesh|Bangladeshi/Bangladeshis|Dhaka|Chittagong/Cox's Bazar
LK|Sri Lanka|Sri Lankan/Sri Lankans|Colombo|
NP|Nepal|Nepali/Nepalese/Nepalis|Kathmandu|
MV|Maldives|Maldivian/Maldivians|Malé|
VN|Vietnam|Vietnamese|Hanoi|Ho Chi Minh City
TH|Thailand|Thai/Thais|Bangkok|
MY|Malaysia|Malaysian/Malaysians|Kuala Lumpur/Putrajaya|Sabah/Sarawak
ID|Indonesia|Indonesian/Indonesians|Jakarta|Java/Sumatra/Papua/Bali/Aceh
SG|Singapore|Singaporean/Singaporeans||
TL|East Timor/Timor-Leste|Timorese|Dili|
PG|Papua New Guinea|Papuan/Papua New Guinean|Port Moresby|Bougainville
SB|Solomon Islands|Solomon Islander/Solomon Islanders|Honiara|
HT|Haiti|Haitian/Haitians|Port-au-Prince|
CU|Cuba|Cuban/Cubans|Havana|
EC|Ecuador|Ecuadorian/Ecuadorean/Ecuadorians|Quito|Guayaquil
PE|Peru|Peruvian/Peruvians|Lima|Cusco
BO|Bolivia|Bolivian/Bolivians|La Paz/Sucre|
TT|Trinidad and Tobago|Trinidadian|Port of Spain|
PR|Puerto Rico|Puerto Rican/Puerto Ricans|San Juan|
LU|Luxembourg|Luxembourgish||
MC|Monaco|Monegasque||
VA|Vatican/Vatican City/Holy See||Vatican|
CY|Cyprus|Cypriot/Cypriots|Nicosia|
MT|Malta|Maltese|Valletta|
EE|Estonia|Estonian/Estonians|Tallinn|
LV|Latvia|Latvian/Latvians|Riga|
LT|Lithuania|Lithuanian/Lithuanians|Vilnius|
EU||EU||
UN||U.N./UN||
NATO||NATO||
`;

/** Adjectives of more than one country. */
export const blocs = 'European:EU Europeans:EU Western:WEST';

/** Names of countries and capitals that are as often something else: they count where the article names the country otherwise too. */
export const doubtfulPlaces =
  'georgia|jordan|chad|sofia|lima|santiago|victoria|georgetown|kingston|wellington|nassau|male|dominica|guinea|jersey|congo|san juan|san jose|san josé|valencia|florence|cork|porto|bergen|cali|java|papua|saint martin|reunion|pole|poles|dane|finn|turk';
