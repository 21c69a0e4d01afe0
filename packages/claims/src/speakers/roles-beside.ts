import type { NameMention } from './index-names.ts';
import type { Names } from './reach.ts';
import type { Role } from './role.ts';
import { roleBefore } from './role-before.ts';
import { roleBehind } from './role-behind.ts';

/** The roles right before and behind a name, between two tokens. */
export function rolesBeside(names: Names, mention: NameMention, low: number, high: number): Role[] {
  const before = roleBefore(names, mention, low);
  const behind = roleBehind(names, mention, high);
  if (before === null) return behind === null ? [] : [behind];
  return behind === null ? [before] : [before, behind];
}
