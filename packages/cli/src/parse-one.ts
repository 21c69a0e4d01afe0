import { parseArticle } from '@incident/claims';
import { CommandError } from './command-error.ts';
import type { Input } from './input/find-inputs.ts';
import { readInput } from './input/read-input.ts';
import { type ArticleFormat, type Format, type FormatChoices, formats } from './output/formats.ts';

/** One article to read, parse and write; plain data, so that a worker thread can do it. */
export interface Job {
  readonly input: Input;
  readonly format: Format;
  readonly choices: FormatChoices;
}

/** What came of it: the text to write, or why there is none. */
export type Outcome =
  | { readonly output: string; readonly bytes: number; readonly claims: number }
  | { readonly problem: string };

/** Never throws for what an article is; anything else is a fault of ours and is thrown. */
export async function parseOne({ input, format, choices }: Job): Promise<Outcome> {
  try {
    const { article, bytes } = await readInput(input);
    const parsed = parseArticle(article);
    const { article: write }: ArticleFormat = formats[format];
    return { output: write(parsed, choices), bytes, claims: parsed.claims.length };
  } catch (error) {
    if (error instanceof CommandError) return { problem: error.message };
    throw error;
  }
}
