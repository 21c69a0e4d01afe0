import type { Act, Stance } from '@incident/claims';

/** Stances in the order in which they are shown, each as a word; no stance is told by a sign or colour. */
export const stanceWords: Readonly<Record<Stance, string>> = {
  supports: 'Supports',
  denies: 'Denies',
  withholds: 'Withholds',
};

/** What the speaker does, as it stands after the name: "Dmitry Peskov accuses". */
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
