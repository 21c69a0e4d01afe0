import { z } from 'zod';

const page = z.int().min(1).max(9999);

const screenRequest = z.discriminatedUnion('screen', [
  z.strictObject({ screen: z.literal('incident'), slug: z.string().max(60), page }),
  z.strictObject({ screen: z.literal('list'), page }),
]);

/** Everything needed to show one screen again; travels in the value of a button, so no button needs a memory. */
export type ScreenRequest = z.infer<typeof screenRequest>;

export function encodeScreenRequest(request: ScreenRequest): string {
  return JSON.stringify(request);
}

/** The request in a button's value, or null when the value is not ours or of an older version. */
export function decodeScreenRequest(value: string | undefined): ScreenRequest | null {
  try {
    return screenRequest.safeParse(JSON.parse(value ?? '')).data ?? null;
  } catch {
    return null;
  }
}
