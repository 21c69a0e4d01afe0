import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import { isObject, parseJson } from '../json.ts';
import type { Workspace } from '../store/workspace.ts';
import type { Delivered, Parcel } from './delivery.ts';

export type DisconnectReason = 'refresh_requested' | 'warning' | 'link_disabled';

interface Connection {
  readonly socket: WebSocket;
  readonly appId: string;
  /** Told to go: takes no new envelopes. */
  leaving: boolean;
}

const pingEvery = 10_000;
const grace = 1000;

/** The Socket Mode side: connections of apps, envelopes out, acks back. */
export class SocketHub {
  readonly #workspace: Workspace;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #waiting = new Map<string, (payload: unknown) => void>();
  #connections: Connection[] = [];

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** Lets a connection in that brings a ticket of `apps.connections.open`. */
  upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const appId = this.#workspace.tickets.redeem(url.searchParams.get('ticket') ?? '');
    if (appId === null) {
      stream.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      return;
    }
    this.#server.handleUpgrade(request, stream, head, (socket) => this.#welcome(socket, appId));
  }

  connected(appId: string): number {
    return this.#open(appId).length;
  }

  /** To one connection, in turn. Null when the app has none open. */
  deliver(appId: string, { type, payload, takesAnswer }: Parcel, timeout: number): Promise<Delivered> | null {
    const connection = this.#open(appId)[0];
    if (!connection) return null;
    this.#connections = [...this.#connections.filter((other) => other !== connection), connection];
    const id = randomUUID();
    const envelope = {
      envelope_id: id,
      type,
      payload,
      accepts_response_payload: takesAnswer,
      ...(type === 'events_api' ? { retry_attempt: 0, retry_reason: '' } : {}),
    };
    return new Promise((resolve) => {
      const finish = (delivered: Delivered) => {
        clearTimeout(timer);
        this.#waiting.delete(id);
        resolve(delivered);
      };
      const timer = setTimeout(
        () => finish({ acked: false, error: 'operation_timeout', via: 'socket' }),
        timeout,
      );
      this.#waiting.set(id, (answer) => {
        const isEmpty = answer === undefined || (isObject(answer) && Object.keys(answer).length === 0);
        finish({ acked: true, ...(isEmpty || !takesAnswer ? {} : { ackBody: answer }), via: 'socket' });
      });
      connection.socket.send(JSON.stringify(envelope));
    });
  }

  /** Asks the app's connections to leave and come back, as Slack does every few hours. */
  disconnect(appId: string, reason: DisconnectReason): number {
    const open = this.#open(appId);
    for (const connection of open) {
      connection.leaving = reason !== 'warning';
      connection.socket.send(
        JSON.stringify({ type: 'disconnect', reason, debug_info: { host: 'slack-sim' } }),
      );
      if (connection.leaving) setTimeout(() => connection.socket.close(), grace).unref();
    }
    return open.length;
  }

  /** Says goodbye, so that apps which are leaving too see a clean end; cuts those that do not answer. */
  async close(): Promise<void> {
    const goodbyes = this.#connections.map(({ socket }) => {
      const closed = new Promise((resolve) => socket.once('close', resolve));
      setTimeout(() => socket.terminate(), grace).unref();
      socket.close(1001);
      return closed;
    });
    await Promise.all(goodbyes);
    this.#server.close();
  }

  #open(appId: string): Connection[] {
    return this.#connections.filter(
      ({ socket, appId: owner, leaving }) =>
        owner === appId && !leaving && socket.readyState === WebSocket.OPEN,
    );
  }

  #welcome(socket: WebSocket, appId: string): void {
    this.#connections.push({ socket, appId, leaving: false });
    const heartbeat = setInterval(() => socket.ping(), pingEvery).unref();
    socket.on('message', (data) => this.#hear(data));
    socket.on('error', () => socket.terminate());
    socket.on('close', () => {
      clearInterval(heartbeat);
      this.#connections = this.#connections.filter((connection) => connection.socket !== socket);
    });
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.connected(appId),
        debug_info: { host: 'slack-sim', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: appId },
      }),
    );
  }

  #hear(data: RawData): void {
    const ack = parseJson(String(data));
    if (isObject(ack) && typeof ack.envelope_id === 'string')
      this.#waiting.get(ack.envelope_id)?.(ack.payload);
  }
}
