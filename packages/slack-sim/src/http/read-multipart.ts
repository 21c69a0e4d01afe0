import type { IncomingHttpHeaders } from 'node:http';
import busboy from 'busboy';

export interface Multipart {
  readonly fields: Readonly<Record<string, string>>;
  readonly files: readonly { readonly field: string; readonly content: Buffer }[];
}

/** Null when the body is not what its content type says. */
export function readMultipart(headers: IncomingHttpHeaders, body: Buffer): Promise<Multipart | null> {
  return new Promise((resolve) => {
    try {
      const parser = busboy({ headers });
      const fields: Record<string, string> = {};
      const files: { field: string; content: Buffer }[] = [];
      parser.on('field', (name, value) => {
        fields[name] = value;
      });
      parser.on('file', (field, stream) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('close', () => files.push({ field, content: Buffer.concat(chunks) }));
      });
      parser.on('close', () => resolve({ fields, files }));
      parser.on('error', () => resolve(null));
      parser.end(body);
    } catch {
      resolve(null);
    }
  });
}
