/** Made-up sentences, long enough to be told apart: what an agency wrote, and what papers wrote themselves. */
export const wire = [
  'The harbour authority said on Tuesday that the northern breakwater had lost eleven metres of its length overnight.',
  'Divers will inspect the damaged foundation before the first ferry leaves on Thursday morning, a spokeswoman added.',
  'Fishermen who rely on the inner basin have asked the council for a temporary berth near the old customs house.',
  'The storm, the third this winter, had torn roofs off two warehouses and closed the coastal railway for six hours.',
  'Insurers estimate that repairs to the breakwater alone could cost the town as much as four million crowns.',
];

export const own = [
  'Children walked to school along the sea wall yesterday, stepping over ropes and crates that the waves had left there.',
  'Our reporter counted nine boats on the beach, among them the lifeboat that was given to the village last autumn.',
  'Old people in the village remember a worse night, when the bell of the chapel was found in the next valley.',
  'The baker opened at five as always and gave away bread to everyone who came in with wet boots.',
  'Nobody at the council wished to talk about money before the divers had come up again.',
];

export const other = [
  'Engineers from the capital blamed poor mortar, which was poured in frost when the contractor ran out of time.',
  'Minutes of a meeting in spring show that two councillors warned of cracks and were told to wait for summer.',
  'The contractor answers that the plans were changed three times after work on the breakwater had begun.',
];
