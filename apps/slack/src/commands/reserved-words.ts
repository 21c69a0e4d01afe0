/** Words that `/claims` keeps for itself, now or later; no incident may have one as its slug. */
export const reservedWords: readonly string[] = [
  'add',
  'delete',
  'digest',
  'export',
  'help',
  'list',
  'new',
  'remove',
  'search',
  'settings',
  'show',
  'status',
];
