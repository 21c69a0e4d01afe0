import type { Quotations } from '../layers.ts';
import type { Speaker } from '../types.ts';
import { speakerId } from './speaker-id.ts';

/**
 * The author of an article, for an "I" outside of quotations: a byline that is one person's name and nothing else, in an
 * article whose quotations are all closed, so that no "I" of a speaker stands outside by mistake.
 */
export function authorOf(byline: string, { list }: Quotations): Speaker | null {
  const name = byline.trim();
  if (!/^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name)) return null;
  if (list.some(({ closed }) => !closed)) return null;
  return { id: speakerId(name), name, kind: 'person', spellings: [name], anonymity: 'named' };
}
