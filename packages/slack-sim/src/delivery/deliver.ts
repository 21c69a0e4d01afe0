import type { Workspace } from '../store/workspace.ts';
import type { SimApp } from '../types.ts';
import { deliverByHttp } from './deliver-by-http.ts';
import type { Delivered, Parcel } from './delivery.ts';
import type { SocketHub } from './socket-hub.ts';

/** Over an open Socket Mode connection, else to the request URL, else nowhere. */
export async function deliver(
  workspace: Workspace,
  hub: SocketHub,
  app: SimApp,
  parcel: Parcel,
): Promise<Delivered> {
  const bySocket = hub.deliver(app.id, parcel, workspace.ackTimeout);
  if (bySocket) return bySocket;
  if (app.requestUrl === null) return { acked: false, error: 'dispatch_failed', via: 'socket' };
  return deliverByHttp(app, app.requestUrl, parcel, workspace.ackTimeout);
}
