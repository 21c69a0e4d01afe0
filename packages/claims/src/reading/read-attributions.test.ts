import { describe, expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/** A sentence, and what its claim does with the words and where it stands. */
const rows: readonly [group: string, rows: readonly (readonly [text: string, expected: string])[]][] = [
  [
    'asserts',
    [
      ['The mayor said the road was open.', 'asserts supports'],
      ['The company claims its water is clean.', 'asserts supports'],
      ['According to the mayor, the road was open.', 'asserts supports'],
      ['Engineers believe the wall is too thin.', 'asserts supports'],
    ],
  ],
  [
    'denies',
    [
      ['The company denied the leak.', 'denies denies'],
      ['The clerk said she was not involved in the theft.', 'denies denies'],
      ['The union rejected the claims.', 'denies denies'],
      ['The minister dismissed the report as false.', 'denies denies'],
      ['“We had nothing to do with the fire,” the owner said.', 'denies denies'],
      ['The company said the report was false.', 'denies denies'],
    ],
  ],
  [
    'confirms',
    [
      ['The police confirmed that two men were arrested.', 'confirms supports'],
      ['A spokesman confirmed the sale.', 'confirms supports'],
      ['“The road is closed,” the council confirmed.', 'confirms supports'],
      ['The lab verified that the water was clean.', 'confirms supports'],
    ],
  ],
  [
    'declines-to-confirm',
    [
      ['The police declined to confirm the arrest.', 'declines-to-confirm withholds'],
      ['The company has not confirmed the sale.', 'declines-to-confirm withholds'],
      ['The hospital would not say how many were hurt.', 'declines-to-confirm withholds'],
      ['The mayor said she could not confirm the report.', 'declines-to-confirm withholds'],
      ['The airline did not say when the flights would resume.', 'declines-to-confirm withholds'],
      ['The ministry refused to say who owned the ship.', 'declines-to-confirm withholds'],
      ['The company did not deny that the pumps had failed.', 'declines-to-confirm withholds'],
    ],
  ],
  [
    'doubts',
    [
      ['Engineers questioned the figures.', 'doubts withholds'],
      ['The judge doubted that the letter was real.', 'doubts withholds'],
      ['Analysts questioned whether the dam was safe.', 'doubts withholds'],
      ['The figures were questioned by the union.', 'doubts withholds'],
      ['The mayor wondered whether the wall would last.', 'doubts withholds'],
    ],
  ],
  [
    'accuses',
    [
      ['The union accused the company of lying.', 'accuses supports'],
      ['The mayor blamed the contractor for the leak.', 'accuses supports'],
      ['The police said the owner was behind the fire.', 'accuses supports'],
      ['The opposition condemned the arrests.', 'accuses supports'],
      ['Officials said the company was responsible for the leak.', 'accuses supports'],
    ],
  ],
  [
    'threatens',
    [
      ['The union threatened to strike in May.', 'threatens supports'],
      ['The owner threatened that he would close the mill.', 'threatens supports'],
      ['The minister said the country would respond.', 'threatens supports'],
      ['“We will strike back,” the general said.', 'threatens supports'],
    ],
  ],
  [
    'warns',
    [
      ['The mayor warned that the river would rise.', 'warns supports'],
      ['The weather service warned of floods.', 'warns supports'],
      ['“The wall could fall,” engineers warned.', 'warns supports'],
      ['Doctors said there was a risk of infection.', 'warns supports'],
      ['Fire officials cautioned that the embers were hot.', 'warns supports'],
    ],
  ],
  [
    'demands',
    [
      ['The mayor urged residents to leave.', 'demands supports'],
      ['The union called for an inquiry.', 'demands supports'],
      ['The opposition demanded that the count be stopped.', 'demands supports'],
      ['“The minister must resign,” the union said.', 'demands supports'],
      ['The council asked drivers to stay at home.', 'demands supports'],
    ],
  ],
  [
    'orders',
    [
      ['The court ordered the company to pay $3 million.', 'orders supports'],
      ['The governor ordered the guard to close the bridge.', 'orders supports'],
      ['The judge ordered that the letter be returned.', 'orders supports'],
      ['The council directed the company to clean the river.', 'orders supports'],
    ],
  ],
  [
    'predicts',
    [
      ['Scientists predicted that the river would rise.', 'predicts supports'],
      ['The bank forecast that prices would fall.', 'predicts supports'],
      ['The mayor said the vote will likely be close.', 'predicts supports'],
      ['The union said a strike was inevitable.', 'predicts supports'],
      ['Officials expect the road to open in May.', 'predicts supports'],
    ],
  ],
  [
    'promises',
    [
      ['The mayor promised to repair the road.', 'promises supports'],
      ['The company pledged that no one would lose a job.', 'promises supports'],
      ['“We will be back,” the owner vowed.', 'promises supports'],
      ['The council agreed to pay for the bridge.', 'promises supports'],
    ],
  ],
  [
    'justifies',
    [
      ['The minister defended the rule.', 'justifies supports'],
      ['The police said the gates were needed to protect the crowd.', 'justifies supports'],
      ['The company justified the price.', 'justifies supports'],
      ['Officials said the law was designed to protect children.', 'justifies supports'],
    ],
  ],
  [
    'suggests',
    [
      ['The mayor suggested that the road be closed.', 'suggests supports'],
      ['The emails suggest the owner knew.', 'suggests supports'],
      ['The coach hinted that he would leave.', 'suggests supports'],
      ['Critics speculated that the fire was set.', 'suggests supports'],
    ],
  ],
  [
    'fears',
    [
      ['Residents feared the river would rise.', 'fears supports'],
      ['Farmers worried that the rain would not come.', 'fears supports'],
      ['“I am worried about my house,” a farmer said.', 'fears supports'],
      ['Parents fear the school will close.', 'fears supports'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%j', (text, expected) => {
      expect(readingsIn(text)).toBe(expected);
    });
  });
}

function readingsIn(text: string): string {
  return claimsIn(text)
    .map(({ act, stance }) => `${act} ${stance}`)
    .join(' | ');
}
