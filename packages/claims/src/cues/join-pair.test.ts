import { expect, test } from 'vitest';
import { claimsIn } from '../../test/marked.ts';

test.each([
  [
    'The office would neither confirm nor deny the claim.',
    'would neither confirm nor deny',
    'declines-to-confirm',
  ],
  ['The army has not confirmed or denied the report.', 'has not confirmed or denied', 'declines-to-confirm'],
  [
    'The army could neither confirm nor deny the report.',
    'could neither confirm nor deny',
    'declines-to-confirm',
  ],
  ['The army has not confirmed the report.', 'has not confirmed', 'declines-to-confirm'],
  ['The army has denied the report.', 'has denied', 'denies'],
  ['The army has yet to confirm the report.', 'has yet to confirm', 'declines-to-confirm'],
])('%s', (text, cue, act) => {
  expect(claimsIn(text).map((claim) => [claim.cue?.text, claim.act])).toEqual([[cue, act]]);
});
