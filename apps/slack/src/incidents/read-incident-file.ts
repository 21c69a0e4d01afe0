import { readFile } from 'node:fs/promises';
import { describeIssues } from './describe-issues.ts';
import { type IncidentFile, incidentFile } from './incident-file.ts';
import { fileProblem } from './read-article-file.ts';

/** Reads and checks one `incident.json`; says the field, what was expected and what came. */
export async function readIncidentFile(
  path: string,
  folder: string,
): Promise<{ readonly file: IncidentFile } | { readonly problem: string }> {
  let json: unknown;
  try {
    json = JSON.parse((await readFile(path, 'utf8')).replace(/^\u{FEFF}/u, ''));
  } catch (error) {
    return {
      problem: error instanceof SyntaxError ? `expected JSON, got: ${error.message}` : fileProblem(error),
    };
  }
  const parsed = incidentFile.safeParse(json);
  if (!parsed.success) return { problem: describeIssues(parsed.error, json) };
  if (parsed.data.slug !== folder) {
    return { problem: `slug: expected the name of its folder, "${folder}", got "${parsed.data.slug}"` };
  }
  return { file: parsed.data };
}
