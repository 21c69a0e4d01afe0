import { describe, expect, it, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

/**
 * A sentence with its hedges between bars, what they leave of certainty, and of what kind they are. A kind in brackets is
 * the writer's.
 */
type Row = readonly [marked: string, factuality: string, kinds?: string];

const rows: readonly [group: string, rows: readonly Row[]][] = [
  [
    'no hedge',
    [
      ['The mayor said the road was open.', 'certain'],
      ['The mayor said the road would open in May.', 'certain'],
      ['The mayor said on May 3 that the road was open.', 'certain'],
      ['The mayor said the military might of the kingdom was gone.', 'certain'],
      ['The mayor said she did what she could.', 'certain'],
    ],
  ],
  [
    'modal verbs',
    [
      ['Engineers said the wall |might| fall.', 'possible', 'modal'],
      ['“It |may| rain,” the mayor said.', 'possible', 'modal'],
      ['The mayor said the pipe |could| have burst.', 'possible', 'modal'],
      ['The mayor said the wall |may| not hold.', 'possible', 'modal'],
      ['The mayor said the road |could| be closed and |perhaps| flooded.', 'possible', 'modal, likelihood'],
      ['The mayor said the crew could not reach the wall.', 'certain'],
      ['The mayor said the fire was out before it could spread.', 'certain'],
      ['The mayor said smoke could be seen from the bridge.', 'certain'],
    ],
  ],
  [
    'words of likelihood',
    [
      ['The mayor said the driver was |probably| asleep.', 'probable', 'likelihood'],
      ['The report said the pumps |likely| failed.', 'probable', 'likelihood'],
      ['The mayor said it was |most likely| an accident.', 'probable', 'likelihood'],
      ['The mayor said the reading was |almost certainly| wrong.', 'probable', 'likelihood'],
      ['“|Maybe| the valve stuck,” the mayor said.', 'possible', 'likelihood'],
      ['The police said they |could not rule out| arson.', 'possible', 'likelihood'],
      ['The mayor said there was |a chance that| it would rain.', 'possible', 'likelihood'],
      ['The police said they found an |apparent| bomb.', 'certain', 'likelihood'],
      ['The mayor said likely voters were tired.', 'certain'],
      ['The mayor said women were more likely to vote than men.', 'certain'],
    ],
  ],
  [
    'appearance and hearsay',
    [
      ['The mayor said the road was |apparently| open.', 'probable', 'evidential'],
      ['Officials said the fire |appeared| to be an accident.', 'probable', 'evidential'],
      ['The mayor said it |seems| the wall held.', 'probable', 'evidential'],
      ['“It |feels like| a trap,” the mayor said.', 'probable', 'evidential'],
      ['The mayor said the ship |was believed to| be empty.', 'probable', 'evidential'],
      ['“The |alleged| thief ran,” the mayor said.', 'certain', 'evidential'],
      ['The mayor said the suspect appeared in court on Monday.', 'certain'],
    ],
  ],
  [
    'the writer’s distance',
    [
      ['Police said the |alleged| thief had fled.', 'certain', '(evidential)'],
      ['The company denied the |reported| leak.', 'certain', '(evidential)'],
      ['The minister condemned Norway’s |supposed| role in the deal.', 'certain', '(evidential)'],
      ['The union said the guard had |allegedly| slept.', 'certain', '(evidential)'],
      ['The union |alleged| that the guard slept.', 'certain', '(evidential)'],
      ['The dam had |reportedly| failed.', 'unknown', '(evidential)'],
      ['The mayor said it was reported that the wall fell.', 'certain'],
      ['The mayor said the union had alleged fraud.', 'certain'],
    ],
  ],
  [
    'beliefs',
    [
      ['“|I think| the wall held,” the mayor said.', 'probable', 'belief'],
      ['“|In our view| the wall held,” the mayor said.', 'probable', 'belief'],
      ['“|As far as we know|, nobody is hurt,” the mayor said.', 'probable', 'belief'],
      ['Critics |speculated| that the fire was set.', 'possible', 'belief'],
      ['Engineers believe the wall is too thin.', 'probable'],
      ['Residents feared the river would rise.', 'possible'],
      ['The bank predicted that prices would fall.', 'probable'],
      ['The mayor knew the wall was thin.', 'certain'],
    ],
  ],
  [
    'approximations',
    [
      ['Police said |about| 40 people were hurt.', 'certain', 'approximator'],
      ['Police said |at least| two men were hurt.', 'certain', 'approximator'],
      ['Police said the storm took |nearly| three hundred homes.', 'certain', 'approximator'],
      ['Observers said the vote was |largely| free.', 'certain', 'approximator'],
      ['“It is |kind of| odd,” the mayor said.', 'certain', 'approximator'],
      ['The mayor said that |in a broad sense| the plan had worked.', 'certain', 'approximator'],
      ['The mayor said she was glad about the road.', 'certain'],
      ['“It was the same kind of storm,” the mayor said.', 'certain'],
    ],
  ],
  [
    'conditions',
    [
      ['The minister said the strike would be illegal |if confirmed|.', 'possible', 'condition'],
      ['The mayor said the road would close |if the river rose| again.', 'possible', 'condition'],
      ['The union said that |if the claims were true|, the owner must pay.', 'possible', 'condition'],
      ['The union said it would strike |unless the owner pays| them.', 'possible', 'condition'],
      ['“The leak, |whether real or staged|, hurts us,” the mayor said.', 'possible', 'condition'],
      ['The mayor asked if the wall held.', 'unknown'],
      ['The mayor said it |looked as if| nobody cared.', 'probable', 'evidential'],
      ['The mayor said the road was open even if it was wet.', 'certain'],
    ],
  ],
  [
    'no commitment',
    [
      ['The inspector asked whether the dam held.', 'unknown'],
      ['The police declined to confirm the arrest.', 'unknown'],
      ['The mayor urged residents to leave.', 'unknown'],
      ['The court ordered the company to pay.', 'unknown'],
      ['Analysts questioned whether the dam was safe.', 'unknown'],
      ['The mayor said it was unclear who owned the ship.', 'unknown'],
      ['“We do not know what happened,” the mayor said.', 'unknown'],
      ['The mayor said it was too early to say what had failed.', 'unknown'],
    ],
  ],
];

for (const [group, texts] of rows) {
  describe(group, () => {
    test.each(texts)('%s', (marked, factuality, kinds = '') => {
      expect(readingsIn(marked?.replaceAll('|', ''))).toEqual([marked, factuality, kinds]);
    });
  });
}

it('counts the hedges of the first sentence for certainty', () => {
  const [, factuality, kinds] = readingsIn(
    '“The road is open. It |may| flood,” the mayor said.'.replaceAll('|', ''),
  );
  expect([factuality, kinds]).toEqual(['certain', 'modal']);
});

it('takes a May for a month, and a condition to the end of its text', () => {
  expect(readingsIn('“May 3 is fine, if only we had time. If. Unless.” the mayor said.')[0]).toContain(
    '“May 3',
  );
  expect(readingsIn('The mayor said it would hold if it has never really been')[0]).toContain(
    '|if it has never really been|',
  );
});

/** The text with its hedges marked, and what they leave. */
function readingsIn(text = ''): [marked: string, factuality: string, kinds: string] {
  const [claim] = claimsIn(text);
  const hedges = claim?.hedges ?? [];
  const marked = hedges.reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}|${whole.slice(start, end)}|${whole.slice(end)}`,
    text,
  );
  const kinds = hedges.map(({ kind, by }) => (by === 'writer' ? `(${kind})` : kind));
  return [marked, claim?.factuality ?? 'no claim', kinds.join(', ')];
}
