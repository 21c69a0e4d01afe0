import type { ConceptRows } from '../../language.ts';

/**
 * Words of the news by the idea they stand for: a line is the idea and the words for it, in dictionary form. A word stands
 * in one line only, under what it mostly means in reports. Plurals and forms of verbs are made from them.
 */
export const concepts: ConceptRows = {
  // Who does this is to blame for it.
  wrongs: `
attack: attack, strike, assault, raid, bombard, bombardment, bomb, bombing, shell, shelling, ambush, airstrike, air raid, air strike, onslaught, offensive, attacker, assailant, open fire, fire on, fire at, launch, target
invasion: invade, invasion, invader, annex, annexation, occupy, occupation, aggression, aggressor, incursion
killing: kill, killing, murder, slay, assassinate, assassination, assassin, massacre, slaughter, execute, execution, homicide, manslaughter, genocide
injuring: beat, stab, maim, harm, poison, poisoning
shooting: shoot, shooting, gunfire, gun down, gunman, shot
rape: rape, sexual assault, sexual abuse, molest, sexual misconduct, harass, harassment, grope
torture: torture, mistreat, mistreatment, ill-treatment, abuse, cruelty
kidnapping: kidnap, kidnapping, abduct, abduction, hostage, captive, capture
terror: terror, terrorist, terrorism, extremist, extremism
staging: stage, staged, false flag, fabricate, fabrication, fabricated, manufactured, invent, invention, pretext, ploy, orchestrate, orchestrated, provocation, hoax, fake, faked, concoct, setup, set-up, sham, stunt, theatre, theater, deception, deceive, deceit, simulate, bogus
theft: steal, theft, rob, robbery, burglary, loot, looting, embezzle, embezzlement, misappropriate, plunder, pilfer, heist
fraud: fraud, fraudulent, defraud, swindle, scam, rig, rigging, falsify, forge, forgery, cheat, cheating, doctored, launder, laundering, ballot stuffing, vote buying
corruption: bribe, bribery, corrupt, corruption, kickback, graft, extort, extortion, blackmail, nepotism
hacking: hack, hacking, hacker, cyberattack, cyber attack, breach, intrusion, intruder, infiltrate, infiltration, malware, ransomware, phishing, compromise, unauthorised access, unauthorized access, break into
spying: spy, espionage, spying, surveil, wiretap, eavesdrop, snoop
leak: leak, leakage, spill, spillage, seep, seepage, discharge, release of, escape of, gush
pollution: pollute, pollution, pollutant, contaminate, contamination, contaminant, toxic, toxin
neglect: neglect, negligence, negligent, ignore, disregard, overlook, careless, carelessness, reckless, recklessness, cut corners, fail to, failure to, lapse
violation: violate, violation, breach of, infringe, infringement, break the law, illegal, illegally, unlawful, unlawfully, flout, non-compliance, transgress, disobey
cover-up: cover up, cover-up, coverup, conceal, concealment, hush up, suppress, withhold, hide
sabotage: sabotage, tamper, vandalise, vandalize, vandalism, arson, arsonist, saboteur, vandal
destruction: destroy, destruction, demolish, demolition, wreck, devastate, devastation, raze, ruin, wipe out
coup: coup, overthrow, oust, topple, putsch, insurrection, rebellion, uprising, mutiny, regime change
discrimination: discriminate, discrimination, racist, racism, bigotry, persecute, persecution, sexism, antisemitism
meddling: meddle, meddling, interfere, interference, intervene in, manipulate, manipulation, disinformation, misinformation, propaganda
lying: lie, lying, liar, mislead, misleading, falsehood, dishonest, dishonesty, perjury, perjure
threat: threaten, threat, menace, intimidate, intimidation, coerce, coercion, bully, bullying
crash: crash, collide, collision, derail, derailment, smash, wreckage, pile-up, run over, ram
explosion: explode, explosion, blast, blow up, detonate, detonation, go off, explosive
burning: fire, blaze, burn, flame, wildfire, inferno, ignite, set fire, set alight
smuggling: smuggle, smuggling, smuggler, trafficking, traffic, trafficker, contraband
abandonment: abandon, desert, desertion, forsake
libel: libel, defame, defamation, slander, smear
drink-driving: drunk driving, drink-driving, hit and run
tax evasion: evade taxes, tax evasion, tax fraud, dodge taxes
insider trading: insider trading, insider dealing
antitrust: monopoly, antitrust, cartel, price-fixing
plagiarism: plagiarise, plagiarize, plagiarism
malpractice: malpractice, misdiagnose, misdiagnosis, botch, botched
doping: doping, dope, steroid, banned substance
impersonation: impersonate, impersonation, pose as
obstruction: obstruct, obstruction, stonewall, impede, hinder
trespass: trespass, trespasser, break-in
bomb threat: bomb threat, hoax call
poaching: poach, poacher, poaching
overreach: overreach, abuse of power, misuse, misuse of power
overcrowding: overcrowd, overcrowded, overcrowding, overload
overcharging: overcharge, gouge, gouging, profiteer
`,
  // Who is named beside one of these is held to be to blame.
  blame: `
involvement: involve, involvement, behind, responsible, responsibility, blame, culpable, culpability, culprit, complicit, complicity, perpetrator, perpetrate, mastermind, instigate, instigator, carry out,  role in, hand in, part in, take part, participate, participation, nothing to do with, something to do with, anything to do with, guilty, guilt, at fault, liable, liability, accountable, implicate, implicated
`,
  // Somebody does it, and it need not be wrong.
  deeds: `
response: respond, response, react, reaction, retaliate, retaliation, retaliatory, retribution, reprisal, revenge, avenge, counterattack, counter-attack, hit back, strike back, countermeasure, payback, punish, vengeance
escalation: escalate, escalation, intensify, flare up, spiral, worsen, heighten, ratchet up
de-escalation: de-escalate, deescalate, de-escalation, restraint, calm, defuse, ease tensions, cool down
abetting: encourage, encouragement, enable, abet, incite, facilitate, support, back, backing, endorse, sanctioned, condone, green light, supporter
arming: arming, supply, deliver, delivery, equip, send weapons, provide, furnish
defence: defend, defence, defense, self-defence, self-defense, defensive, protect, protection, safeguard, shield, guard
interception: down, downed, shoot down, shot down, bring down, brought down, intercept, interception, neutralise, neutralize, neutralised, neutralized, jam, jammed, disable, thwart, foil, repel, put out of action, knock out, take out, air defence, air defense
detection: detect, detection, spot, notice, discover, discovery, find out, uncover, identify
warning: alert, alarm, forewarn, red flag, siren
planning: plan, planned, preplanned, pre-planned, plot, scheme, prepare, preparation, premeditated, intend, intention, conspire, conspiracy
consideration: consider, weigh, mull, contemplate, option, all options, variety of
decision: decide, decision, determine, choose, choice, mandate, settle on, make up
permission: permit, permission, allow, authorise, authorize, authorisation, authorization, approve, approval, grant, licence, license, consent, let, entitle
right: right, entitled, reserve the right, sovereign right, prerogative
ban: ban, prohibit, prohibition, forbid, restrict, restriction, outlaw, curb, bar, embargo, blockade, moratorium, suspend, suspension
sanctions: sanction, sanctions, penalty, penalise, penalize, fine
negotiation: negotiate, negotiation, talks, dialogue, diplomacy, diplomatic, mediate, mediation, mediator, negotiating table, bargain, peace talks
agreement: agreement, treaty, accord, pact, deal, settlement, truce, ceasefire, cease-fire, armistice
withdrawal: withdraw, withdrawal, pull out, pullout, retreat, pull back, leave, exit
deployment: deploy, deployment, mobilise, mobilize, mobilisation, mobilization, reinforce, reinforcement, dispatch
investigation: investigate, investigation, investigator, probe, inquiry, enquiry, inspect, inspection, examine, examination, look into, fact-finding, forensic, review, audit
conclusion: conclude, conclusion, judge, judgment, judgement, premature, jump to, rush to judgment, speculate, speculation, too early, too soon, verdict on
arrest: arrest, detain, detention, apprehend, custody, take into custody, round up, detainee
charging: prosecute, prosecution, indict, indictment, arraign, criminal charge, criminal case, bring charges, press charges
trial: trial, court, lawsuit, sue, litigation, hearing, judicial, tribunal, plaintiff, defendant, sue for, legal action
conviction: convict, conviction, sentence, jail, imprison, imprisonment, prison, verdict, jail term
acquittal: acquit, acquittal, exonerate, clear of, cleared of, innocent, innocence, not guilty, pardon
appeal: appeal, overturn, quash, uphold
resignation: resign, resignation, step down, quit, stand down, step aside
dismissal: sack, fired, dismissal, lay off, layoff, redundancy, job cut, removal, oust from, remove from office, impeach, impeachment
appointment: appoint, appointment, nominate, nomination, hire, recruit, recruitment
voting: vote, voter, ballot, poll station, polling, turnout, cast a ballot, referendum
election: election, elect, re-election, campaign, candidate, runoff, run-off
winning: win, victory, triumph, winner, prevail, landslide
losing: lose, defeat, loser, concede, concession
protest: protest, demonstrate, demonstration, demonstrator, protester, protestor, rally, marcher, riot, unrest
labour action: walkout, walk out, picket, industrial action, stoppage, go on strike, on strike
evacuation: evacuate, evacuation, flee, evacuee, displaced, displacement, leave their homes, clear the area
rescue: rescue, rescuer, search and rescue, save, pull from
aid: aid, relief, humanitarian, assistance, assist, donate, donation, help
repair: repair, fix, rebuild, reconstruct, reconstruction, restore, restoration, maintenance, maintain, refurbish, retrofit, patch, strengthen
construction: build, construct, construction, erect
collapse: collapse, crumble, cave in, give way, break apart, topple over, fall down, rupture, burst, fail structurally
cracking: crack, fissure, fracture, split
flooding: flood, flooding, inundate, submerge, deluge, overflow, floodwater, swamp
closure: close, closure, shut, shut down, shutdown, seal off, cordon off, halt, stop
reopening: reopen, reopening, resume, resumption
payment: pay, payment, compensate, compensation, reimburse, reparation, damages, payout, refund, repay
apology: apologise, apologize, apology, sorry, regret, remorse
cooperation: cooperate, cooperation, co-operate, co-operation, collaborate, collaboration, work with, coordinate, coordination
testing: test, testing, sample, check, screening, screen
treatment: treat, treatment, hospitalise, hospitalize, hospital, clinic, medical care, operate on, surgery
vaccination: vaccinate, vaccine, vaccination, inoculate, jab, immunise, immunize, booster
infection: infect, infection, contagion, outbreak, epidemic, pandemic, virus, disease, illness, sick, ill, fall ill
recall: recall, take off the market, pull from shelves
sale: sell, sale, offload, divest
purchase: buy, purchase, acquire, acquisition, takeover, merger, merge
funding: fund, funding, finance, invest, investment, subsidy, subsidise, subsidize, bankroll, bail out, bailout
raising: raise, increase, hike, rise, grow, growth, climb, surge, soar, jump
cutting: cut, reduce, reduction, decrease, slash, decline, fall, drop, shrink, plunge, slump
training: training, trainer, trainee, drill, exercise
meeting: meet, meeting, summit, conference
travel: travel, trip, visit, tour
escape: escape, get away, on the run, fugitive, abscond
return: return, bring back, hand back, repatriate, repatriation
obeying: comply, compliance, obey, follow orders, adhere, abide
using: use, usage, employ, make use of, utilise, utilize
destination: reach, arrive, arrival
directing: direct, command, order, instruct, control, oversee, handler, puppet, dictate, at the behest
notification: notify, notification, inform, tell customers, alert customers
data handling: store, process, encrypt, encryption, back up, backup
removal: remove, erase, delete, wipe, take down
postponement: postpone, delay, put off, defer, reschedule, hold back
cancellation: cancel, cancellation, call off, scrap, axe, revoke
signing: sign, signature, ratify, ratification
passing: legislation, bill, law, legislate, decree, enact, regulation, regulate, rule
fighting: fight, fighting, battle, combat, clash, skirmish, hostilities, firefight
war: war, warfare, conflict, wage war
surrender: surrender, give up, capitulate, lay down arms
liberation: liberate, liberation, recapture, retake, free
crossing: cross, border crossing, border, beyond its borders, frontier
flying: fly, flight, overfly, hover, take off, airspace
sailing: sail, capsize, sink, run aground
driving: drive, driver, speeding, speed, brake, overtake
`,
  // What things are about.
  things: `
casualties: casualty, injury, injured, wounded, wound, hurt, victim, hospitalised, death toll
life: life
death: death, dead, die, fatality, fatal, deadly, lethal, perish, lose their lives, bereaved
damage: damage, damaged, harm to property, structural damage
drone: drone, uav, unmanned aerial vehicle, unmanned aircraft, unmanned vehicle, quadcopter, unmanned, small aircraft
aircraft: aircraft, plane, airplane, aeroplane, jet, airliner, helicopter, fighter jet
missile: missile, rocket, projectile, ballistic, warhead, munition, long-range missile, cruise missile
electronic warfare: electronic warfare, radar warfare, electronic means, radio-electronic, jamming, radar
weapon: weapon, arms, weaponry, ammunition, gun, rifle, firearm, artillery, knife
residence: residence, apartment, home, house, palace, dwelling, residential building
leader: president, head of state, leader, prime minister, premier, ruler, chancellor, presidential, leadership
government: government, administration, regime, cabinet, state authorities, ministry
parliament: parliament, congress, senate, lawmaker, legislature, duma, assembly, mp, legislator
military: military, army, troops, soldier, armed forces, navy, air force, serviceman, forces, general staff
police: police, policeman, police officer, law enforcement, constable, sheriff, cop
agents: agent, operative, intelligence, secret service, security service, special services, special service, intelligence agency
civilians: civilian, civilians, resident, citizen, local people, ordinary people, bystander, inhabitant, population
children: child, children, kid, toddler, baby, infant, pupil, schoolchild
women: woman, women, female, girl
worker: worker, employee, staff, labourer, laborer, workforce, crew
customer: customer, client, user, subscriber, consumer, account holder
passenger: passenger, traveller, traveler, commuter, rider
patient: patient, inpatient
family: family, relative, parent, mother, father, wife, husband, brother, sister, son, daughter
refugee: refugee, migrant, asylum, asylum seeker, immigrant, immigration
rogue state: rogue, pariah, rogue state, terrorist state, failed state, state sponsor of terrorism
state sponsorship: state-sponsored, state sponsored, sponsor, proxy
false: false, untrue, baseless, unfounded, groundless, absurd, ridiculous, nonsense, unsubstantiated, without foundation, without merit, no basis
unreliable: unreliable, dubious, questionable, doubtful, inaccurate, credibility, credible, reliable, trustworthy, scrutinise, scrutinize, scrutiny
video: video, footage, clip, recording, image, photo, photograph, picture, film, camera
smoke: smoke, plume, fume, cloud of smoke
noise: noise, sound, bang, boom, loud
risk: risk, danger, hazard, dangerous, hazardous, peril, at risk, unsafe, risky
safety: safe, safety, secure, security, out of danger, no danger, soundness, intact
fear: afraid, worry, worried, dread, anxiety, anxious, uneasy, frightened, scared, concern, concerned
anger: anger, angry, outrage, outraged, fury, furious, rage
condemnation: condemn, condemnation, denounce, deplore
sovereignty: sovereignty, sovereign, territorial integrity, independence, statehood
territory: territory, soil, land, region, mainland, foreign territory
peace: peace, peaceful, reconciliation, stability, stable
justice: justice, accountability, redress, rule of law
human rights: human rights, civil rights, freedom, liberty, civil liberties, war crime, crime against humanity
democracy: democracy, democratic, free and fair
cause: cause, caused, due to, result from, root cause, reason for, trigger, origin, stem from
design flaw: defect, defective, flaw, faulty, fault, malfunction, fail, failure, design flaw, weakness, glitch, bug, breakdown, vulnerability, outage
human error: error, mistake, human error, blunder, slip
weather: weather, storm, rain, rainfall, hurricane, typhoon, cyclone, wind, snow, blizzard, tornado, downpour, gale
earthquake: earthquake, quake, tremor, seismic, aftershock, magnitude, epicentre, epicenter
landslide: mudslide, avalanche, landslip, subsidence, sinkhole
drought: drought, heatwave, heat wave, dry spell
water: water, river, reservoir, lake, drinking water, tap water, downstream
dam: dam, levee, dike, dyke, embankment, spillway, floodgate, sluice
bridge: bridge, overpass, viaduct
road: road, highway, motorway, street, lane
rail: train, rail, railway, railroad, track, locomotive, carriage
ship: ship, vessel, boat, ferry, tanker, freighter, trawler
vehicle: car, truck, lorry, bus, van, vehicle
building: building, tower, skyscraper, block, roof, floor, wall, facade
factory: factory, plant, refinery, mill, facility, site
mine: mine, mining, pit, shaft, miner
power: power, electricity, grid, blackout, power cut, power plant, energy
nuclear: nuclear, reactor, radiation, radioactive, uranium, meltdown
gas: gas, pipeline, natural gas, lng
oil: oil, crude, petroleum, fuel
chemical: chemical, acid, ammonia, chlorine
food: food, meal, crop, grain, harvest, hunger, famine, starvation
medicine: medicine, drug, medication, dose, pill, side effect
doctor: doctor, physician, nurse, medic, surgeon, paramedic
school: school, university, college, classroom, campus, student, teacher
church: church, mosque, synagogue, temple, religious
market: market, share price, stock, shares, exchange
price: price, cost, inflation, fee, tariff, rent
money: money, cash, dollar, euro, sum, budget, million, billion
profit: profit, revenue, earnings, income, sales figures
debt: debt, loan, bankrupt, bankruptcy, insolvent, insolvency, default, creditor, mortgage
tax: tax, taxation, levy, duty
job: job, wage, salary, pay rise, unemployment
company: company, firm, corporation, business, enterprise, operator, contractor, manufacturer
bank: bank, lender, banking
union: union, trade union
contract: contract, tender, procurement
credentials: password, credential, login, passcode, pin code
data: data, personal data, record, personal information, database, file, email address, social security number
server: server, network, computer, software, cloud, website, app
document: document, letter, memo, email, paper, dossier
climate: climate, climate change, emission, carbon, global warming
environment: environment, environmental, wildlife, fish, ecosystem, ecological, habitat
crime: crime, criminal, offence, offense, felony, gang
motive: motive, motivation, intent, purpose
suspect: suspect, suspected
identity: identity, name, nationality
age: age, year-old, old age, elderly
number: number, figure, toll, tally, count
limit: limit, threshold, level, maximum, minimum
deadline: deadline, timetable, schedule
updating: update, updated, up to date, outdated, out of date, obsolete, antiquated, upgrade
emergency: emergency, crisis, state of emergency, disaster, catastrophe, catastrophic
instability: instability, turmoil, chaos, unstable
importance: significant, major, serious, severe, grave, large-scale, massive, widespread, heavy
smallness: minor, slight, limited, negligible, insignificant
independent: independent, neutral, impartial
transparency: transparency, transparent, openness, disclose, disclosure
secrecy: secret, classified, confidential, top secret
procedure: procedure, protocol, guideline, standard, code of conduct
qualification: qualified, certified, certificate, certification, licensed, unlicensed
alcohol: alcohol, drunk, intoxicated, drink
presence: present, presence, absent, absence, not there, attend, attendance
imminence: imminent, looming, impending, inevitable, likely, about to
labour dispute: union dispute, labour dispute, labor dispute, pay dispute
poverty: poverty, poor people, homeless, homelessness, deprivation
shortage: shortage, scarcity, run out, run short, lack, insufficient, undersupply
surplus: surplus, excess, oversupply
forecast: forecast, projection, prediction, outlook for, expectation
recession: recession, downturn, depression, slowdown, contraction
interest rate: interest rate, rate hike, rate cut, central bank
trade: trade, import, export, customs, supply chain
patent: patent, trademark, copyright, intellectual property
product: product, goods, merchandise, model, batch, brand
advert: advert, advertisement, advertising, marketing
internet: internet, online, web, social media, platform
telephone: phone, telephone, mobile, call log, text message
artificial intelligence: artificial intelligence, algorithm, machine learning, chatbot
satellite: satellite, orbit, spacecraft, rocket launch
research: research, scientific, trial result, clinical trial, experiment
symptom: symptom, fever, cough, pain, rash
mask: mask, face covering, quarantine, lockdown, self-isolate
transplant: transplant, implant
mental health: mental health, suicide, suicidal, psychiatric
addiction: addiction, addict, overdose, opioid, fentanyl, narcotic, cocaine, heroin
abortion: abortion, reproductive rights, pregnancy
birth: birth, born, newborn, maternity
marriage: marriage, marry, wedding, divorce
funeral: funeral, burial, bury, mourn, mourning, condolence, vigil
inheritance: inherit, inheritance, heir, estate
sport: match, game, tournament, championship, league, stadium, team
referee: referee, umpire, penalty kick, video referee
ballot: ballot paper, postal vote, mail-in ballot, absentee ballot
recount: recount, vote count, result of the election
party: political party, opposition, coalition, ruling party
constitution: constitution, constitutional, amendment, supreme court
monarchy: king, queen, monarch, royal, throne
embassy: embassy, consulate, ambassador, diplomat, envoy
informant: agent provocateur, double agent, informant
prisoner: prisoner, inmate, detainee swap, prisoner of war
ransom: ransom, ransom demand, pay a ransom
landmine: landmine, minefield, demining, booby trap
chemical weapon: chemical weapon, nerve agent, poison gas, biological weapon
submarine: submarine, warship, frigate, fleet, carrier
tank: tank, armoured vehicle, armored vehicle
base: base, barracks, garrison, headquarters, outpost
front: front line, frontline, trench, battlefield
militia: militia, rebel, insurgent, separatist, guerrilla, mercenary
hostility: hostile, hostility, enemy, adversary
neutrality: neutrality, non-aligned, impartiality
veto: veto, resolution, security council
airport: airport, runway, air traffic control, control tower
pilot: pilot, captain, co-pilot, crew error
flight recorder: black box, flight recorder, voice recorder
engine: engine, motor, turbine, propeller
tyre: tyre, tire, wheel, axle
signal: signal, traffic light, warning light
tunnel: tunnel, underpass, subway, underground, metro
elevator: lift shaft, elevator, escalator, stairwell, emergency exit
cladding: cladding, insulation, sprinkler, fire alarm, smoke detector
concrete: concrete, cement, steel, beam, pillar, foundation
heritage: monument, statue, museum, heritage, archive
animal: animal, cattle, livestock, dog, bird, poultry
animal disease: bird flu, swine fever, foot-and-mouth, rabies
pest: pest, locust, mosquito, rodent
forest: forest, woodland, tree, deforestation, logging
waste: waste, garbage, rubbish, landfill, sewage
air quality: air quality, smog, exhaust, fumes
volcano: volcano, eruption, lava, ash cloud
tsunami: tsunami, tidal wave, storm surge
cold: frost, freeze, ice, icy, hypothermia
renewable power: wind farm, solar, hydroelectric
tourism: tourist, tourism, hotel, resort, cruise
concert: concert, festival, nightclub, theatre show, crowd crush, stampede
prize: prize, award, medal
language: language, translation, translate, dialect
minority: minority, ethnic, indigenous, tribe, community leader
census: census, demographic, birth rate
privacy: privacy, surveillance, tracking, consent to data
whistleblower: whistleblower, whistle-blower, leaker, tip-off
journalist: journalist, reporter, press freedom, censorship, censor
lobbying: lobby, lobbying, lobbyist, conflict of interest
pension: pension, retirement, benefit, welfare
housing: housing, landlord, tenant, eviction, evict
insurance: insurance, insurer, premium, underwriter, payout cap
audit: auditor, accounting, bookkeeping, balance sheet
dividend: dividend, shareholder, investor, stake
chief executive: chief executive, executive, board of directors, chairman, chairwoman
startup: startup, venture capital, valuation
unity: unity, united front, solidarity, ally, allies, alliance, partner
isolation: isolation, isolate, isolated
relations: relations, relationship, ties, bilateral
talks table: negotiate with, good faith, come to the table, bring to the table
public opinion: public opinion, public support, opinion poll, popularity, approval rating, rally support
rumour: rumour, rumor, gossip, hearsay
history: history, historic, anniversary, tradition
future: future, long-term, outlook, prospect
victory day: parade, commemoration, commemorate, ceremony, holiday
critical infrastructure: infrastructure, critical infrastructure, utility, installation
scale: scale, extent, scope, magnitude of
success: success, successful, succeed, achieve, effective, work well
timely: timely, prompt, swift, immediate, quickly, in time
morale: morale, resilience, resolve, strength, weakness of
doubt: doubt, uncertain, uncertainty, unclear
`,
  // States of mind towards what others do.
  mind: `
awareness: know, aware, awareness, knowledge, unaware, learn, informed of
`,
  // What makes a claim certain.
  proof: `
verification: verify, verification, verifiable, authenticate, authentic, authenticity, corroborate, corroboration, fact, evidence, proof, establish, established, independently, substantiate, genuine, validate, validity, confirm, confirmation
`,
  // Words about saying and knowing: what they are about is said elsewhere.
  talk: `
saying: report, claim, allegation, accusation, charge, statement, assertion, account, version, suggestion, narrative, story, question, word, comment, remark, declaration, announcement, insinuation, assumption, theory, position, message, answer, explanation, description, characterisation, characterization, matter, issue, subject, topic, details, detail, information, news
claiming: say, tell, allege, assert, accuse, describe, call, label, announce, declare, stress, add, explain, believe, think, see, hear, read, suggest, comment on, elaborate, deny, denial, dismiss, reject, refute, rebut, assess, assure, assess the situation
`,
  // Words that hardly tell one claim of an incident from another.
  loose: `
incident: incident, event, episode, occurrence, happen, occur, take place, situation, affair, case, thing, act, action, activity, effort, attempt, move, step, measure, operation, development, context, circumstance
people: people, person, man, somebody, someone, official, authority, authorities, spokesman, spokeswoman, spokesperson, expert, analyst, observer
time: time, day, week, month, year, hour, minute, moment, today, yesterday, tomorrow, night, morning, evening, afternoon, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, recent, recently, current, currently, soon, later, earlier, ahead, immediately
place: place, area, city, town, village, country, nation, world, state, local, national, international, inside, within, outside, nearby
degree: number of, several, two, three, four, five, six, seven, eight, nine, ten, first, second, third, last, one, many, few, big, small, large, great, high, low, new, old, good, bad, really, clearly, complete, completely, full, fully, total, totally, entire, certain, certainly, possible, potential, potentially, alleged, allegedly, reported, reportedly, purported, apparent, apparently, so-called, broad, directly, extremely, even, nothing, anything, something, everything, way, kind, sort, part, end, course, view, fit, sense, basis, sensitive, further, own, such
doing: do, make, take, get, give, go, come, want, need, have, put, keep, begin, start, continue, try, seek, aim, look, feel, become, remain, seem, appear, show, bring, set, hold, bear, include, follow, lead, result, turn, ask, must, necessary, able, unable, due, regard, deem, intend to
`,
};
