import { ErrorCode, type WebClient } from '@slack/web-api';
import type { Deliver } from '../commands/outgoing-file.ts';

/** Sends files to one person. A permission that is missing is an answer; every other failure is one. */
export function deliverFile(client: WebClient, userId: string): Deliver {
  return async ({ name, title, content, altText }) => {
    try {
      const { channel } = await client.conversations.open({ users: userId });
      const id = channel?.id;
      if (id === undefined) throw new Error('conversations.open: expected a channel with an id, got none.');
      await client.files.uploadV2({
        channel_id: id,
        filename: name,
        title,
        file: typeof content === 'string' ? Buffer.from(content, 'utf8') : content,
        ...(altText !== undefined && { alt_text: altText }),
      });
      return { channel: id };
    } catch (error) {
      const missing = missingScope(error);
      if (missing === null) throw error;
      return { missing };
    }
  };
}

function missingScope(error: unknown): string | null {
  if (!(error instanceof Error && 'code' in error && 'data' in error)) return null;
  const { code, data } = error;
  if (code !== ErrorCode.PlatformError || typeof data !== 'object' || data === null) return null;
  if (!('error' in data) || data.error !== 'missing_scope') return null;
  return 'needed' in data && typeof data.needed === 'string' ? data.needed : 'files:write';
}
