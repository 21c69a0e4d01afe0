import { type NamedProposition, type ParsedArticle, parseArticle } from '@incident/claims';
import { CommandError } from './command-error.ts';
import { findInputs } from './input/find-inputs.ts';
import { readInput } from './input/read-input.ts';
import type { Interrupt } from './interrupt.ts';
import { Progress } from './output/progress.ts';
import { report } from './report-problem.ts';

/** The articles of one folder, parsed, and what its incident.json says. */
export interface Loaded {
  readonly parsed: readonly ParsedArticle[];
  readonly title?: string;
  readonly propositions: readonly NamedProposition[];
  /** Whether some articles could not be read. */
  readonly failed: boolean;
}

export interface LoadOptions {
  readonly date?: string;
  /** An incident.json of another place. */
  readonly incident?: string;
  readonly quiet?: boolean;
}

/** Reads and parses everything: a comparison needs all of it at once. Null if the user stopped it. */
export async function loadIncident(
  path: string,
  { date, incident, quiet = false }: LoadOptions,
  interrupt: Interrupt,
): Promise<Loaded | null> {
  const { list, ...known } = await findInputs(path, date, incident);
  const progress = new Progress(list.length, quiet);
  const parsed: ParsedArticle[] = [];
  let claims = 0;
  for (const input of list) {
    // Parsing is synchronous; the signal is heard between two articles.
    await new Promise((resolve) => setImmediate(resolve));
    if (interrupt.asked) return null;
    try {
      const { article, bytes } = await readInput(input);
      const one = parseArticle(article);
      parsed.push(one);
      claims += one.claims.length;
      progress.add(bytes);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      progress.clear();
      report(error.message);
    }
  }
  progress.end(claims);
  if (parsed.length === 0) throw new CommandError(`${path} holds no article that can be read`);
  return { ...known, parsed, failed: parsed.length < list.length };
}
