import { z } from 'zod';

const page = z.int().min(1).max(99_999);
const slug = z.string().max(60);

const screenRequest = z.discriminatedUnion('screen', [
  // The filter in the form in which it is typed, so that a button means the same as the line it stands for.
  z.strictObject({ screen: z.literal('incident'), slug, filter: z.string().max(200).optional(), page }),
  z.strictObject({ screen: z.literal('list'), page }),
  z.strictObject({ screen: z.literal('compare'), slug, page }),
  z.strictObject({ screen: z.literal('speaker'), name: z.string().max(200), slug: slug.optional(), page }),
]);

/** Everything needed to show one screen again; travels in the value of a button, so no button needs a memory. */
export type ScreenRequest = z.infer<typeof screenRequest>;

export function encodeScreenRequest(request: ScreenRequest): string {
  return JSON.stringify(request);
}

/** The request in a button's value, or null when the value is not ours or of an older version. */
export function decodeScreenRequest(value: string | undefined): ScreenRequest | null {
  return read(screenRequest, value);
}

const claimRequest = z.strictObject({ slug, claim: z.string().max(200) });

/** One claim of one incident, as a button names it. */
export type ClaimRequest = z.infer<typeof claimRequest>;

export function encodeClaimRequest(request: ClaimRequest): string {
  return JSON.stringify(request);
}

export function decodeClaimRequest(value: string | undefined): ClaimRequest | null {
  return read(claimRequest, value);
}

function read<T>(schema: z.ZodType<T>, value: string | undefined): T | null {
  try {
    return schema.safeParse(JSON.parse(value ?? '')).data ?? null;
  } catch {
    return null;
  }
}
