import { explainClaim } from '@incident/claims';
import type { ModalView } from '@slack/types';
import { claimInContext } from '../incidents/claim-in-context.ts';
import type { IncidentLibrary } from '../incidents/types.ts';
import { section } from '../views/blocks.ts';
import { evidenceTitle, evidenceView } from '../views/evidence-view.ts';
import { ids } from '../views/ids.ts';
import { modal } from '../views/modal.ts';
import type { ClaimRequest } from './screen-request.ts';

/** The modal that an *Evidence* button asks for; null stands for a value that is not understood. */
export async function showEvidence(
  request: ClaimRequest | null,
  library: IncidentLibrary,
): Promise<ModalView> {
  if (request === null) return sorry('This button is from an older version. Please type `/claims` again.');
  const loaded = await library.open(request.slug);
  const found = loaded === null ? null : claimInContext(loaded.incident, request.claim);
  if (loaded === null || found === null)
    return sorry(
      'This claim is no longer here: its article was changed or removed. Please type `/claims` again.',
    );
  return evidenceView(loaded, found, explainClaim(found.claim, found.article));
}

function sorry(text: string): ModalView {
  return modal(ids.callbacks.evidence, evidenceTitle, [section(text)]);
}
