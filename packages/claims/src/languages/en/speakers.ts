import type { SpeakerRow } from '../../language.ts';
import { bodies, crowds, papers, persons } from './people.ts';

/** What words say about who speaks. Rows of one sense add up. */
export const speakerRows: readonly SpeakerRow[] = [
  {
    sense: 'Person',
    plural: 'Persons',
    words: `${persons} spokesperson official minister premier adviser advisor analyst expert lawyer attorney mayor governor president chancellor senator politician
diplomat envoy ambassador commander general admiral colonel captain lieutenant sergeant officer prosecutor judge justice investigator aide resident witness critic supporter observer
researcher scientist economist professor teacher director chief head leader secretary deputy editor journalist reporter activist farmer schoolteacher engineer
doctor nurse student owner manager executive founder representative member candidate opponent rebel soldier speaker commissioner inspector superintendent
sheriff detective archbishop bishop cardinal pope imam rabbi ayatollah king queen prince princess democrat republican conservative liberal strategist voter
ally associate confidant staffer speechwriter gentleman lady guy human individual adversary undersecretary co-founder cofounder vice-president
lifeguard farmworker coworker co-worker firefighter bodyguard cameraman trustee appointee designee interpreter translator specialist technician
pilot co-pilot copilot captain crewman seaman marine airman policymaker lawmaker newsmaker watcher caretaker chairperson coordinator organizer superior
commentator cabbie motorist teen youngster minor grandparent mum mom dad granddaughter stepfather stepmother fiance fiancé fiancee fiancée girlfriend boyfriend ex-wife ex-husband
psychic mystic medic intern freelancer billionaire activist cleric muezzin mullah sheikh chieftain elder warlord jihadi militant recruit deserter mercenary
solicitor barrister magistrate coroner registrar notary bailiff juror plaintiff whistle-blower tipster caller lobbyist`,
  },
  {
    sense: 'Person',
    words: 'one front-runner frontrunner spokesman spokeswoman chairman chairwoman chair ceo pm mp mep vp',
  },
  {
    sense: 'Persons',
    words: `${crowds} spokespeople spokesmen spokeswomen authorities people men women children citizens militants agents operatives troops parents families
neighbors neighbours others colleagues mps meps ceos folks locals relatives they them their themselves we us our ourselves
loyalists colleagues medics elders fans both`,
  },
  {
    sense: 'Vague',
    words:
      'source sources person people some others many several few most both all someone somebody individuals individual insiders insider man woman men women',
  },
  { sense: 'Person', words: 'source insider someone somebody' },
  { sense: 'Persons', words: 'sources insiders some others many several few most all' },
  {
    sense: 'Document',
    words:
      'report reports document documents leak leaks study studies survey surveys poll polls letter memo email emails filing filings lawsuit complaint indictment transcript book paper papers article analysis data figures records record dossier assessment review text website manifesto',
  },
  {
    sense: 'Paper',
    plural: 'Paper',
    words: `${papers} letter memo filing investigation inquiry probe audit post video footage recording tape ad advertisement speech warrant verdict ruling judgment
bill contract agreement index map chart census column essay diary log file archive cable briefing summary finding estimate forecast story account headline
op-ed results statistics evidence polling`,
  },
  {
    sense: 'Statement',
    plural: 'Statement',
    words:
      'statement announcement declaration communique press_release release comment remark decree letter post tweet message memo email e-mail note speech readout reply response notice advisory order warning',
  },
  {
    sense: 'Government',
    plural: 'Government',
    words: `government ministry administration state department parliament congress senate embassy consulate army military navy police regime cabinet capital
court tribunal legislature assembly municipality prefecture governorate directorate constabulary militia junta prosecutor’s_office attorney’s_office mission delegation treasury`,
  },
  {
    sense: 'Government',
    words:
      'authorities forces air_force armed_forces coast_guard border_guard national_guard intelligence security_forces city_council police_department fire_department fire_service central_bank',
  },
  { sense: 'Cabinet', words: 'government' },
  {
    sense: 'Organization',
    plural: 'Organization',
    words: `${bodies} company firm group organization organisation agency council commission committee union party campaign team foundation institute university college
school hospital clinic airline bank office service bureau board center centre association network alliance charity club press church mosque synagogue diocese
movement front league federation confederation society academy museum zoo theater theatre studio corporation business operator developer retailer
chain startup fund trust authority conglomerate refinery plant mill factory mine yard port airport railway railroad utility brewery restaurant hotel
brigade battalion unit division command squadron fleet mission camp side organiser consultancy think_tank watchdog lobby laboratory lab
commission panel body faction wing branch chapter arm affiliate subsidiary parent headquarters secretariat
house family administration`,
  },
  {
    sense: 'AnyBody',
    words:
      'company firm group organization organisation agency body association business corporation carmaker automaker airline manufacturer maker giant outfit watchdog charity nonprofit movement party union bank operator network',
  },
  {
    sense: 'Media',
    plural: 'Media',
    words:
      'newspaper magazine broadcaster channel outlet media station weekly tabloid blog newswire daily news_agency paper site news_site news_outlet news_channel program programme show podcast newsletter journal',
  },
  {
    sense: 'Media',
    words:
      'post times tribune herald gazette chronicle telegraph inquirer courier news tv television radio journal magazine press broadcasting',
  },
  {
    sense: 'She',
    words: `mrs mrs. ms ms. miss dame lady madam woman women girl mother mom mum daughter sister wife widow aunt niece grandmother granddaughter stepmother
spokeswoman chairwoman congresswoman councilwoman businesswoman policewoman saleswoman anchorwoman actress waitress hostess heiress queen princess duchess
empress nun girlfriend fiancee fiancée ex-wife bride schoolgirl her she herself frenchwoman`,
  },
  {
    sense: 'He',
    words: `mr mr. sir lord man men boy father dad son brother husband widower uncle nephew grandfather grandson stepfather spokesman chairman congressman
councilman businessman policeman salesman anchorman cameraman actor waiter king prince duke emperor monk priest pope imam boyfriend fiance fiancé ex-husband
groom schoolboy gunman his he himself him frenchman fisherman patrolman`,
  },
  {
    sense: 'Courtesy',
    words: 'mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. madam m. mme',
  },
  {
    sense: 'Former',
    words: 'former ex late erstwhile onetime one-time then outgoing retired deposed ousted would-be',
  },
  {
    sense: 'Particle',
    words: 'de da dos das del della di du la le van von der ter zu bin bint ibn ben al el abu af',
  },
  { sense: 'Suffix', words: 'jr jr. sr sr. ii iii iv' },
  {
    sense: 'NoPerson',
    words: `act street avenue road square highway bridge river lake bay island islands mountain mountains valley beach coast sea ocean ocean   center centre
 building tower palace airport station stadium arena hospital hotel theater theatre museum library  cathedral mosque temple university college school
academy institute institution foundation association federation union league alliance coalition front movement party committee commission council congress
parliament assembly senate court ministry department agency bureau office service services authority administration board bank fund trust group holdings
corp corp. inc inc. co co. company companies ltd ltd. llc plc limited gmbh ag s.a. industries systems technologies motors airlines airways energy oil gas
electric partners capital insurance pharmaceuticals records pictures studios entertainment media network networks news times  journal tribune herald
gazette chronicle telegraph guardian press radio television tv channel magazine review weekly daily watch international monitor observatory initiative
project program programme campaign plan treaty agreement accord accords pact deal protocol convention conference summit forum festival cup games olympics
open championship series award awards prize medal  wars revolution uprising crisis attack bombing massacre shooting  week month year night
eve christmas easter ramadan street spring county city town village district province state states region republic kingdom empire nations territory
territories zone strip area police army navy force forces  guards corps marines division brigade battalion regiment fleet command security
intelligence affairs defense defence justice treasury reserve medicare medicaid obamacare care code rule rules  laws amendment constitution bill
resolution report study survey poll index statement letter document papers files leaks email emails server column east west north south  
democrats republicans conservatives liberals greens voters americans muslims christians jews twitter facebook google rights tea super tuesday monday wednesday
thursday friday saturday sunday january february    july  september october november december fleet ship vessel class mission`,
  },
  { sense: 'Article', words: 'the a an' },
  { sense: 'Definite', words: 'the this that these those' },
  { sense: 'Possessive', words: 'his her their its my our your' },
  { sense: 'Personal', words: 'he she his her him himself herself who' },
  { sense: 'Bodily', words: 'they it their its them themselves itself' },
  { sense: 'First', words: 'i me my we us our myself ourselves' },
  {
    sense: 'Anyone',
    words:
      'one someone somebody everyone everybody nobody anyone anybody others another many some most several few both all none two three four five six seven eight nine ten third half majority neither no-one',
  },
  { sense: 'Link', words: 'of for at with from' },
  { sense: 'By', words: 'by from of' },
  {
    sense: 'Heads',
    words:
      'heads headed leads led runs ran chairs chaired directs directed edits edited founded owns owned represents represented manages managed oversees oversaw commands commanded',
  },
  {
    sense: 'Quantity',
    words:
      'handful number percent share majority minority plurality couple pair trio dozen dozens hundreds thousands lot lots bunch series string group third quarter half all both some many most few one two three each several none',
  },
  {
    sense: 'Local',
    words:
      'official officials prosecutor prosecutors police governor gov. mayor senator sen. representative rep. congressman congresswoman lawmaker lawmakers senators premier minister sheriff commissioner spokesman spokeswoman spokesperson',
  },
  { sense: 'Where', words: 'in near around outside across inside from' },
];

/** Words of the anonymous: how somebody is told to have asked not to be named. */
export const anonymityPhrases: readonly string[] = [
  'requested anonymity',
  'request anonymity',
  'requesting anonymity',
  'asked for anonymity',
  'insisted on anonymity',
  'condition of anonymity',
  'condition that he not be',
  'condition that she not be',
  'condition that they not be',
  'granted anonymity',
  'given anonymity',
  'spoke anonymously',
  'speaking anonymously',
  'not to be named',
  'not to be identified',
  'not to be quoted',
  'declined to be named',
  'declined to be identified',
  'declining to be named',
  'declining to be identified',
  'refused to be named',
  'refused to be identified',
];

/** What is a reason by itself. */
export const silencedPhrases: readonly string[] = [
  'not authorized to',
  'not authorised to',
  'not permitted to',
  'not allowed to',
  'unauthorized to',
  'not cleared to',
];

/** A part of each of the phrases above. */
export const anonymityStems: readonly string[] = [
  'anonym',
  'condition that',
  'to be named',
  'to be identified',
  'to be quoted',
  'authori',
  'permitted to',
  'allowed to',
  'cleared to',
];

/** What leads to the reason: these wherever they stand, those right behind the words above. */
export const reasonWords = 'because due citing';
export const adjacentReasonWords = 'given since as for to over out';

/** Endings by which an unlisted noun shows that it is a person: "speechwriter", "trombonist". */
export const personEndings =
  /(?:[^aeiou]er|writer|[ct]or|ist|ian|man|woman|person|eer|goer|holder|maker|worker)$/;

/** Words of ranks and parts of offices: they stand before a role and name no body. */
export const ranks =
  'supreme crown majority minority vice executive assistant associate managing acting senior junior lead grand general prime first second deputy chief top foreign defense defence interior finance health justice press state attorney secretary president minister minority opposition ruling likely presumptive presidential vice-presidential candidate nominee party campaign communications political policy public relations security national home internal external affairs culture energy education environment trade economy treasury transport labor labour agriculture sports sport digital science head co supreme lieutenant brigadier major high special permanent honorary principal resident visiting emeritus retired former ex-president interim outgoing incoming king queen prince sheikh imam ayatollah pope bishop archbishop mr mrs ms dr program programme show staff';
