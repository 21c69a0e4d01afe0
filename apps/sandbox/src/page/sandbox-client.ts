import type { ClosedModal, PressedControl, SandboxState, TypedLine } from '../protocol.ts';

export type Connection = 'connecting' | 'open' | 'lost' | 'refused';

export interface SandboxClient {
  /** Each answers with null, or with a sentence that says what went wrong. */
  type(line: TypedLine): Promise<string | null>;
  press(control: PressedControl): Promise<string | null>;
  /** The bytes of a file in a message, or a sentence that says why there are none. */
  file(id: string): Promise<Blob | string>;
  close(modal: ClosedModal): Promise<string | null>;
  /** Follows the workspace until the returned function is called; connects again when the connection is lost. */
  follow(onState: (state: SandboxState) => void, onConnection: (connection: Connection) => void): () => void;
}

const retryAfter = 1000;
const unreachable = 'The sandbox cannot be reached. Is it still running in the terminal?';

export function createSandboxClient(token: string): SandboxClient {
  const headers = { 'x-sandbox-token': token };

  const post = async (path: string, body: unknown): Promise<string | null> => {
    try {
      const response = await fetch(path, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      if (response.ok) return null;
      const answer: { error?: string } = await response.json();
      return answer.error ?? `The sandbox answered with status ${response.status}.`;
    } catch {
      return unreachable;
    }
  };

  return {
    type: (line) => post('/api/command', line),
    press: (control) => post('/api/action', control),
    async file(id) {
      try {
        const response = await fetch(`/api/file?id=${encodeURIComponent(id)}`, { headers });
        return response.ok ? await response.blob() : `The file cannot be had (status ${response.status}).`;
      } catch {
        return unreachable;
      }
    },
    close: (modal) => post('/api/close', modal),
    follow(onState, onConnection) {
      const stop = new AbortController();
      const run = async () => {
        while (!stop.signal.aborted) {
          const refused = await readEvents(headers, stop.signal, onState, onConnection);
          if (stop.signal.aborted) return;
          onConnection(refused ? 'refused' : 'lost');
          if (refused) return;
          await new Promise((resolve) => setTimeout(resolve, retryAfter));
        }
      };
      void run();
      return () => stop.abort();
    },
  };
}

/** Reads server-sent events by fetch, because EventSource cannot send the token's header. True when refused. */
async function readEvents(
  headers: Record<string, string>,
  signal: AbortSignal,
  onState: (state: SandboxState) => void,
  onConnection: (connection: Connection) => void,
): Promise<boolean> {
  try {
    const response = await fetch('/api/events', { headers, signal });
    if (!response.ok || !response.body) return response.status === 401 || response.status === 403;
    onConnection('open');
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    let waiting = '';
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      const events = (waiting + read.value).split('\n\n');
      waiting = events.pop() ?? '';
      for (const event of events) {
        if (event.startsWith('data: ')) onState(JSON.parse(event.slice('data: '.length)));
      }
    }
  } catch {
    // The connection broke; the caller connects again.
  }
  return false;
}
