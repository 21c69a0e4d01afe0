/** Singular nouns for those who can speak. Plurals are made from them. */
export const persons = `
man woman boy girl child kid teenager adult elder father mother parent son daughter brother sister sibling husband wife spouse widow uncle aunt cousin
nephew niece grandfather grandmother grandson granddaughter relative friend neighbor neighbour roommate classmate colleague boss employee employer worker
newcomer stranger passenger pedestrian bystander onlooker passerby commuter driver motorist cyclist sailor fisherman hunter firefighter paramedic rescuer
policeman policewoman patrolman trooper detective operative hacker spy trader broker banker accountant auditor treasurer investor shareholder tycoon magnate
billionaire millionaire entrepreneur businessman businesswoman developer contractor builder electrician plumber carpenter mechanic miner rancher grower
shopkeeper retailer merchant vendor customer consumer shopper client tenant landlord homeowner patient surgeon physician psychiatrist psychologist therapist
counselor counsellor pharmacist dentist veterinarian biologist chemist physicist astronomer geologist seismologist meteorologist forecaster epidemiologist
virologist historian archaeologist anthropologist sociologist philosopher theologian statistician pollster strategist consultant lobbyist campaigner
organizer organiser volunteer donor delegate superdelegate elector councilman councilwoman councillor councilor alderman regulator ombudsman defendant
plaintiff complainant petitioner convict prisoner inmate detainee hostage captive refugee migrant immigrant exile dissident protester protestor demonstrator
marcher rioter striker unionist separatist insurgent fighter guerrilla gunman attacker assailant terrorist extremist jihadist veteran cadet conscript
peacekeeper mediator negotiator emissary consul monarch sultan emir cleric priest pastor monk nun worshiper preacher evangelist missionary lecturer dean
provost rector pupil graduate alumnus scholar academic author writer novelist poet playwright biographer columnist commentator pundit correspondent publisher
blogger broadcaster anchor anchorman anchorwoman host presenter moderator interviewer photographer filmmaker producer actor actress comedian singer musician
artist designer architect curator athlete player coach referee trainer champion winner loser finalist fan sceptic skeptic rival ally insider outsider loyalist
hardliner reformer whistleblower informant eyewitness survivor victim mourner youth retiree pensioner citizen foreigner villager inhabitant settler islander
lawmaker legislator congressman congresswoman frontrunner nominee contender incumbent socialist communist nationalist populist leftist centrist libertarian
diver swimmer surfer climber hiker camper angler skier runner rower boater caller reader viewer listener visitor guest tourist traveler traveller spectator
stenographer librarian custodian janitor waiter waitress bartender chef butcher baker barber hairdresser tailor cashier clerk receptionist operator
`;

/** Persons of one kind taken together. */
export const crowds = `
crowd audience public electorate jury gang squad crew staff faculty workforce household couple clan tribe community
`;

/** Bodies of persons. */
export const bodies = `
coalition delegation panel tribunal faction caucus cabinet leadership opposition bloc consortium syndicate cartel
militia battalion brigade watchdog nonprofit startup corporation conglomerate
manufacturer automaker carmaker insurer lender supplier utility
`;

/** Papers that speak for persons. */
export const papers = `
affidavit lawsuit complaint indictment filing transcript memorandum dossier audit petition resolution notice banner placard readout communique editorial
advisory bulletin manifesto
`;
