import { toCsv, toHtml, toJsonLines, toMarkdown, toSchemaOrg, toStandoff } from '../src/index.ts';
import { damIncident } from './dam-incident.ts';

/** Where the expected exports of the small incident lie. */
export const goldenFolder = new URL('golden-export/', import.meta.url);

/** What each file there must hold. `npm run golden` writes them; the test only compares. */
export const golden: Readonly<Record<string, () => string>> = {
  'claims.jsonl': () => toJsonLines(damIncident),
  'claims.csv': () => toCsv(damIncident),
  'claims.jsonld': () => toSchemaOrg(damIncident),
  'claims.ann': () => toStandoff(damIncident),
  'claims.md': () => toMarkdown(damIncident),
  'claims.html': () => toHtml(damIncident),
};
