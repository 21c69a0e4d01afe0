import { z } from 'zod';
import { slugProblem } from './slug.ts';

const text = z.string().trim().min(1, { error: 'expected a text that is not blank' });
const day = z.iso.date({ error: expectedDay });
const dayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: expectedTime,
});

const article = z.strictObject({
  file: z.string().regex(/^[^/\\\0]+\.txt$/, {
    error: 'expected the name of a .txt file in the same folder, such as "000.txt"',
  }),
  title: text.exactOptional(),
  outlet: text.exactOptional(),
  url: z
    .url({ protocol: /^https?$/, error: 'expected a web address that starts with https:// or http://' })
    .exactOptional(),
  byline: text.exactOptional(),
  publishedAt: dayOrTime.exactOptional(),
});

const proposition = z.strictObject({ id: text, label: text, words: z.array(text) });

/** `incident.json` of one folder: what the incident is called and which files are its articles. */
export const incidentFile = z.strictObject({
  slug: z.string().superRefine((slug, context) => {
    const problem = slugProblem(slug);
    if (problem !== null) context.addIssue({ code: 'custom', message: `expected ${problem}` });
  }),
  title: text,
  date: day.exactOptional(),
  /** Topics named by hand; claims that use their words are put there first. */
  propositions: z.array(proposition).exactOptional(),
  articles: z.array(article).superRefine((articles, context) => {
    for (const [index, { file }] of articles.entries()) {
      if (articles.findIndex((other) => other.file === file) === index) continue;
      context.addIssue({ code: 'custom', path: [index, 'file'], message: 'expected every file once' });
    }
  }),
});

export type IncidentFile = z.infer<typeof incidentFile>;

function expectedDay(): string {
  return 'expected a date such as "2023-05-03"';
}

function expectedTime(): string {
  return 'expected a date or time such as "2023-05-04" or "2023-05-04T09:30:00Z"';
}
