import type { Act, Stance } from '@incident/claims';

/** Stances in the order in which they are shown, each as a word; no stance is told by a sign or colour. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  denies: 'Denies',
  withholds: 'Withholds',
};

/** The stance that an act speaks for by itself; a card names the stance only where it is another, or open. */
export function usualStance(act: Act): Stance | null {
  if (act === 'denies') return 'denies';
  if (act === 'declines-to-confirm') return 'withholds';
  return act === 'doubts' ? null : 'supports';
}

/** What the speaker does, as it stands after the name: "Dmitry Peskov · accuses". */
export const actWords: Readonly<Record<Act, string>> = {
  asserts: 'asserts',
  denies: 'denies',
  confirms: 'confirms',
  'declines-to-confirm': 'declines to confirm',
  doubts: 'doubts',
  accuses: 'accuses',
  threatens: 'threatens',
  warns: 'warns',
  demands: 'demands',
  orders: 'orders',
  predicts: 'predicts',
  promises: 'promises',
  justifies: 'justifies',
  suggests: 'suggests',
  fears: 'fears',
};
