import type { ServerResponse } from 'node:http';

const heartbeat = 20_000;

/** The open pages: each is told the whole state whenever something in it changed. */
export class EventStream {
  readonly #open = new Set<ServerResponse>();
  #pending: NodeJS.Timeout | null = null;

  constructor(readonly snapshot: () => unknown) {}

  /** Turns a response into a stream of server-sent events, the present state first. */
  add(response: ServerResponse): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write(this.#event());
    const beat = setInterval(() => response.write(': still here\n\n'), heartbeat);
    this.#open.add(response);
    response.on('close', () => {
      clearInterval(beat);
      this.#open.delete(response);
    });
  }

  /** Several changes within one moment are told once. */
  changed(): void {
    this.#pending ??= setTimeout(() => {
      this.#pending = null;
      const event = this.#event();
      for (const response of this.#open) response.write(event);
    }, 15);
  }

  close(): void {
    if (this.#pending) clearTimeout(this.#pending);
    for (const response of this.#open) response.end();
  }

  #event(): string {
    return `data: ${JSON.stringify(this.snapshot())}\n\n`;
  }
}
