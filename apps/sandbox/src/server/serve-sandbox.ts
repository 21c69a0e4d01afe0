import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { ClosedModal, PressedControl, SandboxState, TypedLine } from '../protocol.ts';
import { EventStream } from './event-stream.ts';
import { checkHost, checkToken } from './gate.ts';
import { listen } from './listen.ts';
import type { PageFiles } from './page-files.ts';
import { readJsonBody } from './read-json-body.ts';
import { readClosedModal, readFileId, readPressedControl, readTypedLine } from './read-requests.ts';
import { Refusal } from './refusal.ts';
import { securityHeaders } from './security-headers.ts';

/** What the server needs of the workspace behind it. */
export interface Desk {
  state(): SandboxState;
  type(line: TypedLine): Promise<void>;
  press(control: PressedControl): Promise<void>;
  close(modal: ClosedModal): Promise<void>;
  /** Throws a refusal when the person at the page sees no such file. */
  file(id: string): { readonly name: string; readonly body: Buffer };
  onChange(listener: () => void): () => void;
}

export interface SandboxServer {
  readonly port: number;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly port: number;
  readonly token: string;
  readonly files: PageFiles;
  /** Told of errors that are the sandbox's own fault. */
  readonly onError: (error: unknown) => void;
}

type Route = (request: IncomingMessage, response: ServerResponse) => Promise<void> | void;

/** Serves the page and its API on 127.0.0.1. */
export async function serveSandbox(desk: Desk, options: ServeOptions): Promise<SandboxServer> {
  const stream = new EventStream(() => desk.state());
  const routes: Readonly<Record<string, Route>> = {
    'GET /api/state': (_, response) => sendJson(response, 200, desk.state()),
    'GET /api/events': (_, response) => stream.add(response),
    'GET /api/file': (request, response) => sendBytes(response, desk.file(readFileId(request.url))),
    'POST /api/command': posted(readTypedLine, (line) => desk.type(line)),
    'POST /api/action': posted(readPressedControl, (control) => desk.press(control)),
    'POST /api/close': posted(readClosedModal, (modal) => desk.close(modal)),
  };

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    checkHost(request);
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    if (path.startsWith('/api/')) {
      checkToken(request, options.token);
      const route = routes[`${request.method} ${path}`];
      if (!route) throw new Refusal(404, `There is no ${request.method} ${path}.`);
      await route(request, response);
      return;
    }
    sendFile(request, response, path, options.files);
  };

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!(error instanceof Refusal)) options.onError(error);
      const status = error instanceof Refusal ? error.status : 500;
      const message = error instanceof Refusal ? error.message : 'The sandbox failed. The terminal says why.';
      if (response.headersSent) response.destroy();
      else sendJson(response, status, { error: message });
    });
  });
  const port = await listen(server, options.port);
  const unsubscribe = desk.onChange(() => stream.changed());

  return {
    port,
    close: () =>
      new Promise((resolve) => {
        unsubscribe();
        stream.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function posted<T>(
  read: (body: Awaited<ReturnType<typeof readJsonBody>>) => T,
  act: (input: T) => Promise<void>,
): Route {
  return async (request, response) => {
    await act(read(await readJsonBody(request)));
    sendJson(response, 200, { ok: true });
  };
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(JSON.stringify(body));
}

/** As a download, whatever it holds: a page among the files must not run here. */
function sendBytes(response: ServerResponse, { name, body }: ReturnType<Desk['file']>): void {
  response.writeHead(200, {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-length': body.length,
    'cache-control': 'no-store',
  });
  response.end(body);
}

function sendFile(request: IncomingMessage, response: ServerResponse, path: string, files: PageFiles): void {
  const file = files.get(path);
  if (!file || (request.method !== 'GET' && request.method !== 'HEAD'))
    throw new Refusal(404, `There is no ${path}.`);
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.body.length,
    'cache-control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : file.body);
}
