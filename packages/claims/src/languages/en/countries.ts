/**
 * The countries of the world, one line each: ISO 3166-1 code, names, adjective, capital; spellings are joined by a slash.
 * Written by `npm run countries` from countries-list, i18n-iso-countries and i18n-nationality (MIT). Not edited by hand:
 * what English news print besides is in `places.ts`.
 */
export const countries = `
AD|Andorra|Andorran|Andorra la Vella
AE|United Arab Emirates/UAE||Abu Dhabi
AF|Afghanistan|Afghan|Kabul
AG|Antigua and Barbuda||Saint John's
AI|Anguilla||
AL|Albania|Albanian|Tirana
AM|Armenia|Armenian|Yerevan
AO|Angola|Angolan|Luanda
AR|Argentina|Argentinean|Buenos Aires
AS|American Samoa||
AT|Austria|Austrian|Vienna
AU|Australia|Australian|Canberra
AW|Aruba||
AX|Aland/Åland Islands/Aland Islands||
AZ|Azerbaijan|Azerbaijani|Baku
BA|Bosnia and Herzegovina||Sarajevo
BB|Barbados|Barbadian|Bridgetown
BD|Bangladesh|Bangladeshi|Dhaka
BE|Belgium|Belgian|Brussels
BF|Burkina Faso|Burkinabe|Ouagadougou
BG|Bulgaria|Bulgarian|Sofia
BH|Bahrain|Bahraini|Manama
BI|Burundi|Burundian|Gitega
BJ|Benin|Beninese|Porto-Novo
BL|Saint Barthelemy/Saint Barthélemy||
BM|Bermuda||
BN|Brunei/Brunei Darussalam|Bruneian|Bandar Seri Begawan
BO|Bolivia|Bolivian|Sucre
BR|Brazil|Brazilian|Brasília/Brasilia
BS|Bahamas|Bahamian|Nassau
BT|Bhutan|Bhutanese|Thimphu
BW|Botswana||Gaborone
BY|Belarus|Belarusian|Minsk
BZ|Belize|Belizean|Belmopan
CA|Canada|Canadian|Ottawa
CD|Democratic Republic of the Congo||Kinshasa
CF|Central African Republic|Central African|Bangui
CG|Republic of the Congo||Brazzaville
CH|Switzerland|Swiss|Bern
CI|Ivory Coast/Cote d'Ivoire/Côte d'Ivoire|Ivorian|Yamoussoukro
CK|Cook Islands||
CL|Chile|Chilean|Santiago
CM|Cameroon|Cameroonian|Yaoundé/Yaounde
CN|China/People's Republic of China|Chinese|Beijing
CO|Colombia|Colombian|Bogotá/Bogota
CR|Costa Rica|Costa Rican|San José/San Jose
CU|Cuba|Cuban|Havana
CV|Cabo Verde/Cape Verde|Cape Verdean|Praia
CW|Curacao/Curaçao||Willemstad
CY|Cyprus|Cypriot|Nicosia
CZ|Czechia/Czech Republic|Czech|Prague
DE|Germany|German|Berlin
DJ|Djibouti||
DK|Denmark|Danish|Copenhagen
DM|Dominica||Roseau
DO|Dominican Republic||Santo Domingo
DZ|Algeria|Algerian|Algiers
EC|Ecuador|Ecuadorean|Quito
EE|Estonia|Estonian|Tallinn
EG|Egypt|Egyptian|Cairo
EH|Western Sahara||El Aaiún/El Aaiun
ER|Eritrea|Eritrean|Asmara
ES|Spain|Spanish|Madrid
ET|Ethiopia|Ethiopian|Addis Ababa
FI|Finland|Finnish|Helsinki
FJ|Fiji|Fijian|Suva
FK|Falkland Islands||
FM|Micronesia|Micronesian|Palikir
FO|Faroe Islands||
FR|France|French|Paris
GA|Gabon|Gabonese|Libreville
GB|United Kingdom/UK/Great Britain|British|London
GD|Grenada|Grenadian|St. George's
GE|Georgia|Georgian|Tbilisi
GF|French Guiana||
GG|Guernsey||
GH|Ghana|Ghanaian|Accra
GI|Gibraltar||
GL|Greenland||Nuuk
GM|Gambia/Republic of The Gambia|Gambian|Banjul
GN|Guinea|Guinean|Conakry
GP|Guadeloupe||
GQ|Equatorial Guinea|Equatorial Guinean|Malabo
GR|Greece|Greek|Athens
GT|Guatemala|Guatemalan|Guatemala City
GU|Guam||
GW|Guinea-Bissau||Bissau
GY|Guyana|Guyanese|Georgetown
HK|Hong Kong||
HN|Honduras|Honduran|Tegucigalpa
HR|Croatia|Croatian|Zagreb
HT|Haiti|Haitian|Port-au-Prince
HU|Hungary|Hungarian|Budapest
ID|Indonesia|Indonesian|Jakarta
IE|Ireland|Irish|Dublin
IL|Israel|Israeli|Jerusalem
IM|Isle of Man|Manx|
IN|India|Indian|New Delhi
IQ|Iraq|Iraqi|Baghdad
IR|Iran/Islamic Republic of Iran|Iranian|Tehran
IS|Iceland|Icelandic|Reykjavik
IT|Italy|Italian|Rome
JE|Jersey||
JM|Jamaica|Jamaican|Kingston
JO|Jordan|Jordanian|Amman
JP|Japan|Japanese|Tokyo
KE|Kenya|Kenyan|Nairobi
KG|Kyrgyzstan|Kyrgyz|Bishkek
KH|Cambodia|Cambodian|Phnom Penh
KI|Kiribati||South Tarawa
KM|Comoros||Moroni
KN|Saint Kitts and Nevis||Basseterre
KP|North Korea|North Korean|Pyongyang
KR|South Korea/Republic of Korea|South Korean|Seoul
KW|Kuwait|Kuwaiti|Kuwait City
KY|Cayman Islands||
KZ|Kazakhstan|Kazakhstani|Astana
LA|Laos/Lao People's Democratic Republic|Laotian|Vientiane
LB|Lebanon|Lebanese|Beirut
LC|Saint Lucia|Saint Lucian|Castries
LI|Liechtenstein|Liechtensteiner|Vaduz
LK|Sri Lanka|Sri Lankan|Colombo
LR|Liberia|Liberian|Monrovia
LS|Lesotho||Maseru
LT|Lithuania|Lithuanian|Vilnius
LU|Luxembourg||
LV|Latvia|Latvian|Riga
LY|Libya|Libyan|Tripoli
MA|Morocco|Moroccan|Rabat
MC|Monaco||
MD|Moldova|Moldovan|Chișinău/Chisinau
ME|Montenegro|Montenegrin|Podgorica
MF|Saint Martin||
MG|Madagascar|Malagasy|Antananarivo
MH|Marshall Islands|Marshallese|Majuro
MK|North Macedonia/Republic of North Macedonia|Macedonian|Skopje
ML|Mali|Malian|Bamako
MM|Myanmar|Burmese|Naypyidaw
MN|Mongolia|Mongolian|Ulan Bator
MO|Macao||
MP|Northern Mariana Islands||
MQ|Martinique||
MR|Mauritania|Mauritanian|Nouakchott
MS|Montserrat||
MT|Malta|Maltese|Valletta
MU|Mauritius|Mauritian|Port Louis
MV|Maldives||Malé/Male
MW|Malawi|Malawian|Lilongwe
MX|Mexico|Mexican|Mexico City
MY|Malaysia|Malaysian|Kuala Lumpur
MZ|Mozambique|Mozambican|Maputo
NA|Namibia|Namibian|Windhoek
NC|New Caledonia||
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian|Abuja
NI|Nicaragua|Nicaraguan|Managua
NL|Netherlands|Dutch|Amsterdam
NO|Norway|Norwegian|Oslo
NP|Nepal|Nepalese|Kathmandu
NR|Nauru|Nauruan|Yaren
NU|Niue||
NZ|New Zealand||Wellington
OM|Oman|Omani|Muscat
PA|Panama|Panamanian|Panama City
PE|Peru|Peruvian|Lima
PF|French Polynesia||
PG|Papua New Guinea||Port Moresby
PH|Philippines|Filipino|Manila
PK|Pakistan|Pakistani|Islamabad
PL|Poland|Polish|Warsaw
PM|Saint Pierre and Miquelon||
PR|Puerto Rico||
PS|Palestine/State of Palestine||Ramallah
PT|Portugal|Portuguese|Lisbon
PW|Palau|Palauan|Ngerulmud
PY|Paraguay|Paraguayan|Asunción/Asuncion
QA|Qatar|Qatari|Doha
RE|Reunion||
RO|Romania|Romanian|Bucharest
RS|Serbia|Serbian|Belgrade
RU|Russia/Russian Federation|Russian|Moscow
RW|Rwanda|Rwandan|Kigali
SA|Saudi Arabia|Saudi|Riyadh
SB|Solomon Islands||Honiara
SC|Seychelles|Seychellois|Victoria
SD|Sudan|Sudanese|Khartoum
SE|Sweden|Swedish|Stockholm
SG|Singapore|Singaporean|
SH|Saint Helena||
SI|Slovenia|Slovenian|Ljubljana
SK|Slovakia||Bratislava
SL|Sierra Leone|Sierra Leonean|Freetown
SM|San Marino|San Marinese|
SN|Senegal|Senegalese|Dakar
SO|Somalia|Somali|Mogadishu
SR|Suriname|Surinamer|Paramaribo
SS|South Sudan||Juba
ST|Sao Tome and Principe|Sao Tomean|São Tomé/Sao Tome
SV|El Salvador|Salvadoran|San Salvador
SX|Sint Maarten||
SY|Syria/Syrian Arab Republic|Syrian|Damascus
SZ|Eswatini|Swazi|Lobamba
TC|Turks and Caicos Islands||
TD|Chad|Chadian|N'Djamena
TG|Togo|Togolese|Lomé/Lome
TH|Thailand|Thai|Bangkok
TJ|Tajikistan|Tajik|Dushanbe
TL|East Timor/Timor-Leste|East Timorese|Dili
TM|Turkmenistan||Ashgabat
TN|Tunisia|Tunisian|Tunis
TO|Tonga|Tongan|Nuku'alofa
TR|Türkiye/Turkiye/Turkey|Turkish|Ankara
TT|Trinidad and Tobago||Port of Spain
TV|Tuvalu|Tuvaluan|Funafuti
TW|Taiwan|Taiwanese|Taipei
TZ|Tanzania/United Republic of Tanzania|Tanzanian|Dodoma
UA|Ukraine|Ukrainian|Kyiv
UG|Uganda|Ugandan|Kampala
US|United States/United States of America/USA/U.S.A./US/U.S.|American|
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbekistani|Tashkent
VA|Vatican City||
VC|Saint Vincent and the Grenadines||Kingstown
VE|Venezuela|Venezuelan|Caracas
VG|British Virgin Islands||
VI|U.S. Virgin Islands||
VN|Vietnam|Vietnamese|Hanoi
VU|Vanuatu||Port Vila
WF|Wallis and Futuna||
WS|Samoa|Samoan|Apia
XK|Kosovo||Pristina
YE|Yemen||Sana'a
YT|Mayotte||
ZA|South Africa|South African|Pretoria
ZM|Zambia|Zambian|Lusaka
ZW|Zimbabwe|Zimbabwean|Harare
`;
