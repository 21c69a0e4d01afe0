import type { Server } from 'node:http';

const tries = 20;

/** Listens on 127.0.0.1, at the wanted port or the next free one after it. Answers with the port it got. */
export async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + tries && port <= 65_535; port += 1) {
    if (await listenAt(server, port)) return portOf(server);
  }
  throw new Error(`None of the ports ${wanted}–${wanted + tries - 1} is free. Set PORT to another one.`);
}

function listenAt(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException) => {
      server.off('listening', onListening);
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    const onListening = () => {
      server.off('error', onError);
      resolve(true);
    };
    server.once('error', onError).once('listening', onListening);
    server.listen(port, '127.0.0.1');
  });
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server listens on no port.');
  return address.port;
}
