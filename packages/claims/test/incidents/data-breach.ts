import type { MarkedArticle } from './marked-incident.ts';

/** The bank Calder loses its customers' data: invented. In front of each sentence stands what its claim is about; "-" for what nobody else says. */
export const dataBreach: readonly MarkedArticle[] = [
  {
    id: 'breach-01',
    text: `
[data-stolen] Calder Bank said that hackers had stolen the personal data of two million customers.
[group-did-it] Security researchers attributed the attack to the Grey Finch group.
[passwords-safe] The bank stressed that no passwords had been taken.
[regulator-probe] The data regulator said it had opened an investigation of Calder.
`,
  },
  {
    id: 'breach-02',
    text: `
[group-did-it] Grey Finch denied any involvement in the breach.
[bank-knew] Former employees claimed that Calder had known about the breach since January.
[bank-knew] Calder denied knowing about the intrusion for months.
[ransom] The bank declined to say whether it had paid a ransom.
`,
  },
  {
    id: 'breach-03',
    text: `
[ransom] Two people close to the talks said that Calder paid the hackers three million dollars in ransom.
[ransom] “We did not pay any ransom,” said Marta Oyelaran, the bank’s chief executive.
[passwords-safe] An analyst warned that the passwords of customers were also compromised.
[class-action] Lawyers said that they would sue the bank on behalf of customers.
`,
  },
  {
    id: 'breach-04',
    text: `
[group-did-it] “Grey Finch was behind this attack,” said Interior Minister Jonas Pell.
[data-stolen] Customers’ records were stolen, the regulator confirmed.
[old-software] Experts said that the bank’s software was outdated.
[old-software] Oyelaran rejected the criticism, saying that all systems were up to date.
`,
  },
  {
    id: 'breach-05',
    text: `
[data-stolen] The regulator could not confirm how many records had been taken by the hackers.
[bank-knew] Oyelaran insisted that the company learned of the hack only last week.
[fraud-seen] Police said that criminals were using the stolen data to defraud customers.
[resign] Shareholders called on Oyelaran to resign.
`,
  },
  {
    id: 'breach-06',
    text: `
[resign] Oyelaran said she had no intention of stepping down.
[fraud-seen] The bank said it had seen no fraud linked to the breach.
[regulator-probe] Regulators are investigating the bank, the finance ministry confirmed.
[insider] A leaked memo suggested that an insider had helped the hackers.
`,
  },
  {
    id: 'breach-07',
    text: `
[insider] The staff union dismissed the suggestion that an employee had assisted the attackers.
[class-action] Customers demanded compensation in a lawsuit against Calder.
[group-did-it] A spokesman for Grey Finch said the group had nothing to do with the attack on Calder.
[passwords-safe] Calder repeated that passwords were encrypted and safe.
`,
  },
  {
    id: 'breach-08',
    text: `
[insider] Prosecutors said that they suspected a former technician of helping the hackers from inside.
[old-software] An audit found that Calder had not updated its servers for three years.
[-] Calder promised free credit monitoring for everyone affected.
[-] The stock exchange said that trading in the bank’s shares would be suspended.
`,
  },
];
