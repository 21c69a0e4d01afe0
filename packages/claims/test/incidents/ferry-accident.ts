import type { MarkedArticle } from './marked-incident.ts';

/**
 * The ferry Meridian runs aground: invented, and written after the weights and concepts were set. In front of each sentence
 * stands what its claim is about; "-" for what nobody else says.
 */
export const ferryAccident: readonly MarkedArticle[] = [
  {
    id: 'ferry-01',
    text: `
[aground] The coast guard said that the ferry Meridian ran aground off Cape Sorrel on Sunday night.
[deaths] Hospital officials confirmed that six passengers had drowned.
[captain-drunk] A crew member claimed that the captain had been drinking.
[captain-drunk] The captain’s lawyer denied that he was drunk.
[overloaded] Survivors said that the ship was overcrowded.
`,
  },
  {
    id: 'ferry-02',
    text: `
[overloaded] The operator, Norlund Lines, insisted that the vessel was not overloaded.
[engine] Norlund said that the engines failed minutes before the accident.
[deaths] “We have recovered six bodies,” said police chief Ines Dahl.
[rescue] The navy said that its helicopters had saved 212 people.
[inquiry] The transport ministry promised an inquiry into the accident.
`,
  },
  {
    id: 'ferry-03',
    text: `
[engine] The engine maker said there was no sign of a malfunction.
[captain-drunk] Prosecutors said that tests had found alcohol in the captain’s blood.
[late-call] Relatives accused Norlund of waiting an hour before it called for help.
[late-call] The company rejected the accusation.
[oil] Environmental groups warned that fuel was leaking from the wreck.
`,
  },
  {
    id: 'ferry-04',
    text: `
[oil] The coast guard said that no oil had spilled.
[late-call] The coast guard confirmed that the emergency call came an hour late.
[overloaded] A ticket clerk told reporters that Norlund had sold too many tickets.
[ban] Minister Karl Voss ordered all Norlund ships to stay in port.
[weather] Meteorologists said that the storm was not unusual.
`,
  },
  {
    id: 'ferry-05',
    text: `
[weather] Norlund blamed the storm for the accident.
[ban] Norlund called the ban on its ships unlawful.
[inquiry] Opposition leader Mia Sand demanded an independent investigation.
[rescue] Fishermen said that they had pulled forty passengers from the sea.
[-] The town council said that schools would stay closed.
`,
  },
  {
    id: 'ferry-06',
    text: `
[captain-drunk] “I had not touched a drop of alcohol,” said the captain, Olav Brandt.
[engine] Investigators declined to say whether the engines had broken down.
[compensation] Norlund offered the families compensation.
[compensation] A lawyer for the families said that the payment was an insult.
[oil] Divers reported that diesel was seeping out of the hull.
`,
  },
];
