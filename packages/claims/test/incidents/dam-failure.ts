import type { MarkedArticle } from './marked-incident.ts';

/** The Harrow dam gives way: invented. In front of each sentence stands what its claim is about; "-" for what nobody else says. */
export const damFailure: readonly MarkedArticle[] = [
  {
    id: 'dam-01',
    text: `
[cracks-known] The water board said on Monday that inspectors had found cracks in the Harrow dam last spring.
[board-ignored] Engineers accused the water board of ignoring warnings about the dam.
[board-ignored] The board denied the accusation.
[death-toll] Police said that nine people had died.
[evacuation] Governor Ruth Okafor ordered residents of the lower valley to leave their homes.
`,
  },
  {
    id: 'dam-02',
    text: `
[board-ignored] “The board was told again and again and did nothing. It ignored every warning,” said Piet Maas, an engineer.
[rain-caused] The water board blamed record rain for the collapse of the dam.
[rain-caused] Weather forecasters said that rainfall could not have caused the dam to burst.
[death-toll] The hospital confirmed nine deaths.
[repairs-done] Brackwater, the contractor, insisted that all repairs had been completed on time.
`,
  },
  {
    id: 'dam-03',
    text: `
[brackwater-faulty] The union alleged that Brackwater had used poor concrete in the spillway.
[brackwater-faulty] Brackwater rejected the allegation.
[resign] Opposition lawmakers demanded the resignation of Governor Okafor.
[resign] The governor said that she would not step down.
[inquiry] The justice ministry announced an independent inquiry into the disaster.
`,
  },
  {
    id: 'dam-04',
    text: `
[cracks-known] Documents show that the board knew about fissures in the wall of the dam a year ago.
[cracks-known] The board declined to confirm the report.
[sabotage] Governor Okafor suggested that saboteurs had blown up the dam.
[sabotage] Police said there was no evidence of an explosion at the dam.
[water-safe] The health ministry said that tap water was safe to drink.
`,
  },
  {
    id: 'dam-05',
    text: `
[water-safe] Doctors warned that drinking water in the valley was contaminated.
[water-safe] The health ministry denied that the water was polluted.
[death-toll] The death toll rose to eleven, rescuers said.
[evacuation] Officials urged people in the valley to evacuate.
[compensation] Families demanded compensation from the board.
`,
  },
  {
    id: 'dam-06',
    text: `
[sabotage] “Nobody blew up this dam,” said Inspector Lea Brandt of the state police.
[rain-caused] The chairman of the board, Aldo Reyes, repeated that the storm had caused the failure of the dam.
[brackwater-faulty] Brackwater said it had not used defective concrete.
[inquiry] Okafor promised a full investigation of the dam failure.
[compensation] The insurer said that it would compensate all families.
`,
  },
  {
    id: 'dam-07',
    text: `
[repairs-done] Workers told the newspaper that Brackwater never finished repairing the spillway.
[repairs-done] Brackwater denied leaving the repairs unfinished.
[resign] “She must resign,” said opposition leader Tom Vance.
[rescue] The army said that its helicopters had rescued 140 people from roofs.
[second-dam] Engineers fear that a second dam upstream could fail.
`,
  },
  {
    id: 'dam-08',
    text: `
[second-dam] The water board said the upper dam was stable and would hold.
[rescue] The army reported that soldiers had pulled dozens of people from the water.
[board-ignored] Prosecutors said they were examining whether the board had disregarded warnings.
[-] Farmers said that the flood had destroyed the rice harvest.
[evacuation] The mayor of Harrow said that the evacuation of the valley was complete.
`,
  },
  {
    id: 'dam-09',
    text: `
[second-dam] Geologists warned that the upper dam might collapse too.
[resign] Governor Okafor again refused to quit.
[compensation] The board said it would not pay damages to the families.
[inquiry] Victims’ lawyers called for an independent inquiry.
[-] The bank said that it had suspended loans to Brackwater.
`,
  },
  {
    id: 'dam-10',
    text: `
[board-ignored] The board’s lawyers dismissed the claims as baseless.
[rain-caused] A university study concluded that heavy rain did not trigger the collapse.
[sabotage] The interior ministry said the explosion theory was false.
[water-safe] The ministry said that tests had found no contamination of drinking water.
[-] School officials announced that classes would resume on Thursday.
`,
  },
];
