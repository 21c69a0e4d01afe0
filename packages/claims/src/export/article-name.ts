import type { Article } from '../types.ts';

const longest = 60;

/** What to call an article: its title, else the first words of its text, else its id. */
export function articleName({ title, text, id }: Article): string {
  if (title !== undefined && title.trim() !== '') return title;
  const words = text.slice(0, 400).replace(/\s+/gu, ' ').trim();
  if (words === '') return id;
  return words.length <= longest
    ? words
    : `${words.slice(0, words.lastIndexOf(' ', longest) + 1 || longest).trimEnd()}…`;
}
