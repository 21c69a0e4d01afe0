import { useEffect, useState } from 'react';
import type { SandboxState } from '../protocol.ts';
import type { Connection, SandboxClient } from './sandbox-client.ts';

/** The workspace as it is now, and whether the sandbox still answers. */
export function useSandbox(client: SandboxClient): { state: SandboxState | null; connection: Connection } {
  const [state, setState] = useState<SandboxState | null>(null);
  const [connection, setConnection] = useState<Connection>('connecting');
  useEffect(() => client.follow(setState, setConnection), [client]);
  return { state, connection };
}
