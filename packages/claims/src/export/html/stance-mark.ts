import type { Act, Stance } from '../../types.ts';
import { type Html, html } from './html.ts';

export const stances: readonly Stance[] = ['supports', 'denies', 'withholds'];

/** A disc, a cross, a ring: told apart without colour. Drawn once, used everywhere. */
export const stanceShapes: Html = html`<svg class="shapes" width="0" height="0" aria-hidden="true">
<symbol id="g-supports" viewBox="0 0 16 16"><circle cx="8" cy="8" r="6"/></symbol>
<symbol id="g-denies" viewBox="0 0 16 16"><path d="M3.2 3.2l9.6 9.6M12.8 3.2l-9.6 9.6" fill="none" stroke="currentColor" stroke-width="3.4" stroke-linecap="round"/></symbol>
<symbol id="g-withholds" viewBox="0 0 16 16"><circle cx="8" cy="8" r="5" fill="none" stroke="currentColor" stroke-width="2.4"/></symbol>
</svg>
`;

/** The shape of a stance beside words that name it. */
export function stanceMark(stance: Stance): Html {
  return html`<svg class="g s-${stance}" viewBox="0 0 16 16" aria-hidden="true"><use href="#g-${stance}"/></svg>`;
}

/** "declines-to-confirm" → "declines to confirm". */
export function actWords(act: Act): string {
  return act.replaceAll('-', ' ');
}
