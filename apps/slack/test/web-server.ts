import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { publicWeb, type Reach } from '../src/ingest/fetch/reach.ts';

/** A web server on loopback. */
export interface WebServer {
  /** "http://127.0.0.1:40123" */
  readonly origin: string;
  readonly port: number;
  /** Paths asked for, in order, robots.txt included. */
  readonly asked: string[];
  close(): void;
}

/** Every answer by path; what is missing is 404. A text is a page, a function answers by itself. */
export type Routes = Readonly<Record<string, string | RequestListener>>;

export async function startWebServer(routes: Routes): Promise<WebServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    asked.push(path);
    const route = routes[path];
    if (route === undefined) response.writeHead(404).end();
    else if (typeof route === 'function') route(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(route);
  });
  const port = await listen(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    port,
    asked,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The public web and the servers of a test. */
export const loopbackToo: Reach = {
  addressProblem: (address) => (address === '127.0.0.1' ? null : publicWeb.addressProblem(address)),
  allowsPort: () => true,
};

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('A TCP server has a port.');
  return address.port;
}
