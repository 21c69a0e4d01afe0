import { z } from 'zod';

const text = z.string().trim().min(1, { error: 'expected a text that is not blank' });
const day = z.iso.date({ error: () => 'expected a date such as "2023-05-03"' });
const dayOrTime = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })], {
  error: () => 'expected a date or time such as "2023-05-04" or "2023-05-04T09:30:00Z"',
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

/** `incident.json` of a folder, read as the Slack app reads it, but for the slugs that its own commands keep. */
export const incidentFile = z.strictObject({
  slug: z
    .string()
    .max(60, { error: 'expected a slug of at most 60 characters' })
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, {
      error: 'expected a slug of lowercase letters, digits and single hyphens, such as harbour-fire',
    }),
  title: text,
  date: day.exactOptional(),
  propositions: z.array(z.strictObject({ id: text, label: text, words: z.array(text) })).exactOptional(),
  articles: z.array(article).superRefine((articles, context) => {
    for (const [index, { file }] of articles.entries()) {
      if (articles.findIndex((other) => other.file === file) === index) continue;
      context.addIssue({ code: 'custom', path: [index, 'file'], message: 'expected every file once' });
    }
  }),
});

export type IncidentFile = z.infer<typeof incidentFile>;
