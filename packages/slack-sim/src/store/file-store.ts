import type { SimFile } from '../types.ts';
import type { Ids } from './ids.ts';

interface Upload {
  readonly appId: string;
  readonly name: string;
  readonly length: number;
  content: Buffer | null;
  completed: boolean;
}

/** Files on their way: a URL is asked for, the bytes arrive, the upload is completed once. */
export class FileStore {
  readonly #ids: Ids;
  readonly #uploads = new Map<string, Upload>();

  constructor(ids: Ids) {
    this.#ids = ids;
  }

  expect(appId: string, name: string, length: number): string {
    const id = this.#ids.next('F');
    this.#uploads.set(id, { appId, name, length, content: null, completed: false });
    return id;
  }

  /** False when nobody asked for this upload or the length is not the one announced. */
  receive(id: string, content: Buffer): boolean {
    const upload = this.#uploads.get(id);
    if (!upload || upload.completed || upload.length !== content.length) return false;
    upload.content = content;
    return true;
  }

  /** Null when the bytes never came, or it was completed before. */
  ready(appId: string, id: string, title: string | undefined): SimFile | null {
    const upload = this.#uploads.get(id);
    if (!upload?.content || upload.completed || upload.appId !== appId) return null;
    const { name, content } = upload;
    return { id, name, title: title ?? name, size: content.length, content };
  }

  complete(ids: readonly string[]): void {
    for (const id of ids) {
      const upload = this.#uploads.get(id);
      if (upload) upload.completed = true;
    }
  }
}
