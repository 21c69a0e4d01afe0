import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector } from 'undici';
import { RefusalError } from '../refusal.ts';
import { bareHost, checkAddress } from './check-url.ts';
import type { Reach } from './reach.ts';

/** A host name → its addresses. */
export type Resolve = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: number }[]>;

/** Asks the system. */
export const systemResolve: Resolve = (host) => lookup(host, { all: true });

/**
 * An HTTP client that cannot connect out of reach, whoever asks it to. The address is checked three times: as written
 * (no name is looked up for an IP address), as the name resolves at the moment of connecting (so that a name that
 * changes its mind gains nothing), and as the socket says it is connected.
 */
export function guardedAgent(reach: Reach, resolve: Resolve, connectTimeout: number): Agent {
  const connectAnywhere = buildConnector({ lookup: guardedLookup(reach, resolve), timeout: connectTimeout });
  const connect: buildConnector.connector = (options, callback) => {
    try {
      if (!reach.allowsPort(portOf(options))) {
        throw new RefusalError(
          'bad-port',
          `expected a web server’s port (80 or 443), got ${portOf(options)}`,
        );
      }
      const host = bareHost(options.hostname);
      if (isIP(host) !== 0) checkAddress(host, reach);
    } catch (error) {
      callback(asError(error), null);
      return;
    }
    connectAnywhere(options, (error, socket) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      try {
        checkAddress(socket.remoteAddress ?? '', reach, options.hostname);
        callback(null, socket);
      } catch (refusal) {
        socket.destroy();
        callback(asError(refusal), null);
      }
    });
  };
  return new Agent({ connect, connections: 1, pipelining: 1, keepAliveTimeout: 1000 });
}

/** One private address among several refuses the name: nobody knows which one the socket would take. */
function guardedLookup(reach: Reach, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host).then(
      (addresses) => {
        const first = addresses[0];
        try {
          if (first === undefined) throw new RefusalError('host-not-found', `${host} has no address`);
          for (const { address } of addresses) checkAddress(address, reach, host);
        } catch (error) {
          callback(asError(error), '');
          return;
        }
        if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => callback(asError(error), ''),
    );
  };
}

function portOf({ port, protocol }: buildConnector.Options): number {
  return port === '' ? (protocol === 'https:' ? 443 : 80) : Number(port);
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
